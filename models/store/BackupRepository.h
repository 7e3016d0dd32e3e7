#pragma once

#include "ActivityEntry.h"
#include "Result.h"

#include <QString>

#include <optional>

namespace bitacora {

struct StoreContext;

/// What the practice itself knows of its backups: its activity log tells of each, and it knows whether anything was
/// changed since the last one. The backups themselves are folders elsewhere.
class BackupRepository
{
public:
    /// The PracticeSetting that is the second place.
    static constexpr QStringView secondFolderName = u"backupSecondFolder";

    explicit BackupRepository(StoreContext &context);

    /// Whether there is anything that the last backup, as it was logged, does not hold.
    [[nodiscard]] Result<bool> isDue() const;
    /// `name` is its folder's without the suffix; `mark` is what it holds (see BackupMark);
    /// empty: it lies somewhere else. The log tells of that one, but to the others it is as if it had not been made.
    [[nodiscard]] Result<void> logMade(const QString &name, const QString &mark);
    [[nodiscard]] Result<void> logFailed(const Error &error);
    /// Of the second place.
    [[nodiscard]] Result<void> logCopied(const QString &name);
    [[nodiscard]] Result<void> logNotCopied(const Error &error);
    /// Whether it is the second place still: another one may be chosen while a backup is made.
    [[nodiscard]] bool isSecondPlace(const QString &folder) const;
    /// How long it took, in milliseconds.
    [[nodiscard]] Result<void> logRehearsed(const QString &name, qint64 milliseconds);
    [[nodiscard]] Result<void> logRehearsalFailed(const QString &name, qint64 milliseconds);
    /// In the practice that was restored.
    [[nodiscard]] Result<void> logRestored(const QString &name);

    /// The newest entry of a kind, as far as it says when and what; none when there is none. A backup that lies somewhere
    /// else is none. What was copied to the second
    /// place, or was not, counts since that folder was chosen.
    [[nodiscard]] Result<std::optional<ActivityEntry>> last(ActivityKind kind) const;
    /// The same of a kind that says why something was not done, other than that the person cancelled it.
    [[nodiscard]] Result<std::optional<ActivityEntry>> lastFault(ActivityKind kind) const;

private:
    /// The number of the entry that tells of it; 0 where it was never chosen.
    [[nodiscard]] Result<qint64> choiceOfSecondPlace() const;
    [[nodiscard]] Result<std::optional<ActivityEntry>> newest(ActivityKind kind, const QString &exceptAfter) const;
    [[nodiscard]] Result<void> log(ActivityKind kind, const QString &before, const QString &after);

    StoreContext &m_context;
};

} // namespace bitacora
