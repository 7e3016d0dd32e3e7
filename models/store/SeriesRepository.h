#pragma once

#include "ActivityKind.h"
#include "Result.h"
#include "Series.h"
#include "Session.h"

#include <QList>

#include <optional>

namespace bitacora {

class SessionRepository;
struct StoreContext;

/// A series as it was stored, with its sessions.
struct StoredSeries
{
    Series series;
    QList<Session> sessions;
};

/// Which sessions belong together. A session leaves its series, and the last one takes it with it, only by being
/// removed; it comes back with the booking.
class SeriesRepository
{
public:
    SeriesRepository(StoreContext &context, SessionRepository &sessions);
    Q_DISABLE_COPY_MOVE(SeriesRepository)

    /// Stores new sessions (see SessionRepository::add) as one series, in one transaction. A series with a valid id
    /// takes that id again.
    [[nodiscard]] Result<StoredSeries> add(const Series &series, const QList<Session> &sessions,
                                           ActivityKind kind = ActivityKind::SessionBooked);
    /// None when the session belongs to no series.
    [[nodiscard]] Result<std::optional<Series>> seriesOf(SessionId session) const;
    /// None when the session belongs to no series, or is the only one of it that there is.
    [[nodiscard]] Result<std::optional<SeriesPlace>> placeOf(SessionId session) const;
    /// Its sessions in order of time; none for a series that is not there.
    [[nodiscard]] Result<QList<SessionId>> sessionsOf(SeriesId series) const;

private:
    [[nodiscard]] Result<void> store(Series &series, const QList<Session> &sessions);
    /// Whether the file has series at all: one that an earlier version wrote and that is only read has none.
    [[nodiscard]] bool hasSeries() const;

    StoreContext &m_context;
    SessionRepository &m_sessions;
};

} // namespace bitacora
