#pragma once

#include "ActivityBreak.h"
#include "ActivityEntry.h"
#include "ActivityFilter.h"
#include "Result.h"

#include <QList>
#include <QObject>

#include <optional>

namespace bitacora {

struct StoreContext;

/// The append-only activity log. Each entry carries a hash over itself and the entry before it
/// (BLAKE2b-256), so that an altered, removed or inserted entry is found.
class ActivityRepository : public QObject
{
    Q_OBJECT

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
    /// What came since: the newest `limit` entries that match and are newer than the one with that number, newest first.
    [[nodiscard]] Result<QList<ActivityEntry>> newerThan(const ActivityFilter &filter, qint64 sequence,
                                                         int limit) const;
    [[nodiscard]] Result<QList<ActivityEntry>> ofSession(SessionId session) const;
    /// Notes that a client's profile was looked at, where the practice is to record that and has not done so for this
    /// client within the last minutes.
    [[nodiscard]] Result<void> recordView(ClientId client);
    /// Where the log is not as it was written, at most `limit` places; empty when it is whole.
    [[nodiscard]] Result<QList<ActivityBreak>> breaks(int limit) const;
    /// The number of the first of them; none when the log is whole.
    [[nodiscard]] Result<std::optional<qint64>> firstBrokenEntry() const;

Q_SIGNALS:
    /// The log has grown; after the commit, and after the signals of the records that changed.
    void grew();

private:
    StoreContext &m_context;
};

} // namespace bitacora
