#include "SeriesRepository.h"

#include "SessionRepository.h"
#include "Statement.h"
#include "StoreContext.h"

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstVersionWithSeries = 4;

} // namespace

SeriesRepository::SeriesRepository(StoreContext &context, SessionRepository &sessions)
    : m_context(context)
    , m_sessions(sessions)
{
}

bool SeriesRepository::hasSeries() const
{
    return m_context.schemaVersion >= firstVersionWithSeries;
}

Result<StoredSeries> SeriesRepository::add(const Series &series, const QList<Session> &sessions, ActivityKind kind)
{
    return m_context.inTransaction([&]() -> Result<StoredSeries> {
        const Result<QList<Session>> added = m_sessions.add(sessions, kind);
        if (!added)
            return Failure(added.error());
        StoredSeries stored {series, *added};
        if (const auto done = store(stored.series, stored.sessions); !done)
            return Failure(done.error());
        return stored;
    });
}

Result<void> SeriesRepository::store(Series &series, const QList<Session> &sessions)
{
    {
        Statement insert(m_context, u"INSERT INTO series (rhythm, id) VALUES (?, ?)"_s);
        insert.bind(int(series.rhythm));
        insert.bindValue(series.id.isValid() ? QVariant(series.id.value) : QVariant());
        if (auto ran = insert.run(); !ran)
            return ran;
        series.id = SeriesId {insert.lastId()};
    }
    for (const Session &session : sessions) {
        Statement insert(m_context, u"INSERT INTO series_session (session_id, series_id) VALUES (?, ?)"_s);
        if (auto ran = insert.bind(session.id.value).bind(series.id.value).run(); !ran)
            return ran;
    }
    return {};
}

Result<std::optional<Series>> SeriesRepository::seriesOf(SessionId session) const
{
    if (!hasSeries())
        return std::optional<Series>();
    Statement find(m_context,
                   u"SELECT r.id, r.rhythm FROM series_session m JOIN series r ON r.id = m.series_id "
                   "WHERE m.session_id = ?"_s);
    if (const auto ran = find.bind(session.value).run(); !ran)
        return Failure(ran.error());
    std::optional<Series> series;
    if (find.next())
        series = Series {SeriesId {find.integer(0)}, Recurrence::Rhythm(find.integer(1))};
    if (const auto finished = find.finished(); !finished)
        return Failure(finished.error());
    return series;
}

Result<std::optional<SeriesPlace>> SeriesRepository::placeOf(SessionId session) const
{
    const auto series = seriesOf(session);
    if (!series)
        return Failure(series.error());
    if (!*series)
        return std::optional<SeriesPlace>();
    const auto ids = sessionsOf((*series)->id);
    if (!ids)
        return Failure(ids.error());
    if (ids->size() < 2)
        return std::optional<SeriesPlace>();
    const int before = int(ids->indexOf(session));
    return SeriesPlace {**series, before, int(ids->size()) - before - 1};
}

Result<QList<SessionId>> SeriesRepository::sessionsOf(SeriesId series) const
{
    QList<SessionId> ids;
    if (!hasSeries())
        return ids;
    Statement find(m_context,
                   u"SELECT s.id FROM series_session m JOIN session s ON s.id = m.session_id WHERE m.series_id = ? "
                   "ORDER BY s.start_utc, s.id"_s);
    if (const auto ran = find.bind(series.value).run(); !ran)
        return Failure(ran.error());
    while (find.next())
        ids.append(SessionId {find.integer(0)});
    if (const auto finished = find.finished(); !finished)
        return Failure(finished.error());
    return ids;
}

} // namespace bitacora
