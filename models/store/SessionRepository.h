#pragma once

#include "ActivityKind.h"
#include "RecordChange.h"
#include "Result.h"
#include "Session.h"
#include "SessionFilter.h"
#include "SessionSpan.h"
#include "SessionStatistics.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QStringList>

#include <span>
#include <vector>

namespace bitacora {

struct StoreContext;

/// One matching session in a list's order, with what its heading needs.
struct SessionKey
{
    qint64 id = 0;
    /// The Julian day of the wall date in the session's own zone.
    qint32 day = 0;
    SessionStatus status = SessionStatus::Pending;
};

/// A key with what else a list is ordered by.
struct SessionPlace
{
    SessionKey key;
    /// Seconds since the epoch.
    qint64 start = 0;
};

/// Sessions in the store. Each change is one transaction with one activity entry a session; signals come after the commit.
class SessionRepository : public QObject
{
    Q_OBJECT

public:
    explicit SessionRepository(StoreContext &context);

    /// Stores new sessions and returns them as stored. One with a valid id takes that id again.
    [[nodiscard]] Result<QList<Session>> add(const QList<Session> &sessions,
                                             ActivityKind kind = ActivityKind::SessionBooked);
    /// Replaces stored records, all or none. Drafts of the notes that are saved with this are removed in the same transaction.
    /// NoteIsSigned where the note of a session is signed, for another time, length, service or client.
    [[nodiscard]] Result<QList<Session>> update(const QList<Session> &sessions, ActivityKind kind);
    /// NoteIsSigned where the note of a session is signed.
    [[nodiscard]] Result<void> remove(const QList<SessionId> &ids, ActivityKind kind = ActivityKind::SessionRemoved);

    [[nodiscard]] Result<Session> find(SessionId id) const;
    [[nodiscard]] Result<QList<Session>> find(std::span<const SessionId> ids) const;
    /// The rows for a page of a list, in the order of `ids`; ids that are gone are left out.
    [[nodiscard]] Result<QList<SessionSummary>> summaries(std::span<const qint64> ids) const;
    /// The sessions, in order of time, that take up any of the half-open interval (in seconds since the epoch), but
    /// not those that are cancelled, were missed, or are in `except`. Its cost follows the interval, not the practice.
    [[nodiscard]] Result<QList<SessionSummary>> overlapping(qint64 fromEpoch, qint64 toEpoch,
                                                            std::span<const SessionId> except = {}) const;
    /// Why sessions were cancelled, the most frequent reason first.
    [[nodiscard]] Result<QStringList> cancellationReasons(int limit) const;
    /// The keys that match, in order: one query over a covering index.
    [[nodiscard]] Result<std::vector<SessionKey>> keys(const SessionFilter &filter) const;
    /// Of these few sessions those that match, in the filter's order.
    [[nodiscard]] Result<QList<SessionPlace>> places(const SessionFilter &filter, std::span<const SessionId> ids) const;
    /// The sessions whose time meets the instants from `from` (included) to `to` (not included), in order of time:
    /// one query over a covering index. A range is at most some decades long.
    [[nodiscard]] Result<std::vector<SessionSpan>> spans(qint64 from, qint64 to) const;
    [[nodiscard]] Result<SessionStatistics> statistics(const SessionFilter &filter) const;

Q_SIGNALS:
    void changed(bitacora::RecordChange change, const QList<bitacora::SessionId> &ids);

private:
    StoreContext &m_context;
};

} // namespace bitacora
