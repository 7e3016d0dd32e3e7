#include "BackupRepository.h"

#include "BackupMark.h"
#include "SettingTable.h"
#include "Statement.h"
#include "StoreContext.h"

#include <QDir>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

const QString cancelled = u"backupCancelled"_s;
const QString elsewhere = u"; backupElsewhere"_s;

// As the activity log says it; see ActivityValues.
QString reasonOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Cancelled:
        return cancelled;
    case ErrorCode::BackupFolderMissing:
        return u"backupFolderMissing"_s;
    case ErrorCode::BackupFolderNotWritable:
        return u"backupFolderNotWritable"_s;
    case ErrorCode::BackupDiskFull:
        return u"backupDiskFull"_s;
    case ErrorCode::BackupUnsound:
        return u"backupUnsound"_s;
    default:
        return u"backupSourceUnread"_s;
    }
}

QString durationOf(qint64 milliseconds)
{
    constexpr double millisecondsOfSecond = 1000.0;
    return QString::number(double(milliseconds) / millisecondsOfSecond, 'f', 1) + u" s"_s;
}

} // namespace

BackupRepository::BackupRepository(StoreContext &context)
    : m_context(context)
{
}

Result<bool> BackupRepository::isDue() const
{
    const auto mark = BackupMark::of(m_context);
    if (!mark)
        return Failure(mark.error());
    return *mark != BackupMark::last(m_context);
}

Result<void> BackupRepository::logMade(const QString &name, const QString &mark)
{
    return m_context.inTransaction([&]() -> Result<void> {
        if (mark.isEmpty())
            return log(ActivityKind::BackupMade, {}, name + elsewhere);
        if (auto remembered = BackupMark::remember(m_context, mark); !remembered)
            return remembered;
        return log(ActivityKind::BackupMade, {}, name);
    });
}

Result<void> BackupRepository::logFailed(const Error &error)
{
    return log(ActivityKind::BackupFailed, {}, reasonOf(error));
}

Result<void> BackupRepository::logCopied(const QString &name)
{
    return log(ActivityKind::BackupCopied, {}, name);
}

Result<void> BackupRepository::logNotCopied(const Error &error)
{
    return m_context.inTransaction([&]() -> Result<void> {
        if (error.code == ErrorCode::Cancelled) {
            if (auto forgotten = BackupMark::remember(m_context, {}); !forgotten)
                return forgotten;
        }
        return log(ActivityKind::BackupNotCopied, {}, reasonOf(error));
    });
}

bool BackupRepository::isSecondPlace(const QString &folder) const
{
    const QString chosen =
        SettingTable::value(m_context, SettingName::practicePrefix.toString() + secondFolderName.toString()).toString();
    return !chosen.isEmpty() && QDir::cleanPath(chosen) == QDir::cleanPath(folder);
}

Result<void> BackupRepository::logRehearsed(const QString &name, qint64 milliseconds)
{
    return log(ActivityKind::BackupRehearsed, name, durationOf(milliseconds));
}

Result<void> BackupRepository::logRehearsalFailed(const QString &name, qint64 milliseconds)
{
    return log(ActivityKind::RehearsalFailed, name, durationOf(milliseconds));
}

Result<void> BackupRepository::logRestored(const QString &name)
{
    return log(ActivityKind::PracticeRestored, {}, name);
}

Result<std::optional<ActivityEntry>> BackupRepository::last(ActivityKind kind) const
{
    return newest(kind, {});
}

Result<std::optional<ActivityEntry>> BackupRepository::lastFault(ActivityKind kind) const
{
    return newest(kind, cancelled);
}

Result<qint64> BackupRepository::choiceOfSecondPlace() const
{
    const QString change = secondFolderName.toString() + u"; "_s;
    Statement chosen(m_context,
                     u"SELECT sequence FROM activity WHERE kind = ? AND substr(after, 1, ?) = ? "
                     "ORDER BY sequence DESC LIMIT 1"_s);
    const auto ran = chosen.bind(int(ActivityKind::SettingsChanged)).bind(int(change.size())).bind(change).run();
    if (!ran)
        return Failure(ran.error());
    const qint64 sequence = chosen.next() ? chosen.integer(0) : 0;
    if (auto finished = chosen.finished(); !finished)
        return Failure(finished.error());
    return sequence;
}

Result<std::optional<ActivityEntry>> BackupRepository::newest(ActivityKind kind, const QString &exceptAfter) const
{
    const bool isOfSecond = kind == ActivityKind::BackupCopied || kind == ActivityKind::BackupNotCopied;
    const auto since = isOfSecond ? choiceOfSecondPlace() : Result<qint64>(0);
    if (!since)
        return Failure(since.error());
    Statement newest(
        m_context,
        u"SELECT sequence, at_ms, before, after FROM activity "
        "WHERE kind = ? AND sequence > ? AND (? = '' OR after IS NOT ?) AND coalesce(after, '') NOT GLOB ? "
        "ORDER BY sequence DESC LIMIT 1"_s);
    newest.bind(int(kind)).bind(*since).bind(exceptAfter).bind(exceptAfter).bind(u'*' + elsewhere);
    if (auto ran = newest.run(); !ran)
        return Failure(ran.error());
    if (!newest.next()) {
        if (auto finished = newest.finished(); !finished)
            return Failure(finished.error());
        return std::nullopt;
    }
    ActivityEntry entry;
    entry.kind = kind;
    entry.sequence = newest.integer(0);
    entry.at = newest.instant(1);
    entry.before = newest.text(2);
    entry.after = newest.text(3);
    return entry;
}

Result<void> BackupRepository::log(ActivityKind kind, const QString &before, const QString &after)
{
    return m_context.inTransaction([&] {
        ActivityEntry entry;
        entry.kind = kind;
        entry.before = before;
        entry.after = after;
        return m_context.log(entry);
    });
}

} // namespace bitacora
