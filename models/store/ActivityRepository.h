#pragma once

#include "ActivityFilter.h"
#include "ActivityKind.h"
#include "Identifier.h"
#include "Result.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace bitacora {

struct StoreContext;

/// One line of the activity log: who did what and when. It holds no note text.
struct ActivityEntry
{
    qint64 sequence = 0;
    /// UTC.
    QDateTime at;
    ActivityKind kind = ActivityKind::PracticeOpened;
    QString actor;
    std::optional<ClientId> client;
    std::optional<SessionId> session;
    /// What changed, as short values such as a status ("confirmed" -> "completed"); never the text of a note.
    QString before;
    QString after;
};

/// The append-only activity log. Each entry carries a hash over itself and the entry before it
/// (BLAKE2b-256), so that an altered, removed or inserted entry is found.
class ActivityRepository
{
public:
    explicit ActivityRepository(StoreContext &context);

    /// An entry that belongs to no change of a record (opened, locked, exported, printed), in a transaction of its own.
    [[nodiscard]] Result<void> append(const ActivityEntry &entry);
    /// The newest `limit` entries, newest first.
    [[nodiscard]] Result<QList<ActivityEntry>> latest(int limit) const;
    /// A page of a timeline: the newest `limit` entries that match and are older than `before`, newest first. The
    /// first page begins before nothing; each further one before the sequence number of the last entry shown.
    [[nodiscard]] Result<QList<ActivityEntry>> page(const ActivityFilter &filter, int limit,
                                                    std::optional<qint64> before = {}) const;
    [[nodiscard]] Result<QList<ActivityEntry>> ofSession(SessionId session) const;
    /// The sequence number of the first entry whose hash does not hold; none when the chain is whole.
    [[nodiscard]] Result<std::optional<qint64>> firstBrokenEntry() const;

private:
    StoreContext &m_context;
};

} // namespace bitacora
