// What people do with sessions that repeat in a simulated year.

#include "SeriesRepository.h"
#include "SimulatedYear.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace bitacora {

void SimulatedYear::bookSeries()
{
    Session session = plannedSession();
    Recurrence recurrence;
    recurrence.rhythm = Recurrence::Rhythm(below(3));
    recurrence.count = 2 + below(60);
    QList<Session> planned;
    const QList<ZonedTime> starts = occurrences(recurrence, session.start);
    for (const ZonedTime &start : starts) {
        session.start = start;
        planned.append(session);
    }
    QCOMPARE(planned.size(), recurrence.count);
    const auto stored = m_open->seriesChanges().book(planned, recurrence.rhythm);
    QVERIFY(stored);
    const auto series = practice().series().seriesOf(stored->constFirst().id).value();
    QVERIFY(series.has_value());
    QCOMPARE(series->rhythm, recurrence.rhythm);
    booked(planned, *stored, series->id);
}

QList<Session> SimulatedYear::seriesWith(SessionId id) const
{
    const SeriesId series = model().series.value(id);
    if (!series.isValid())
        return {model().sessions.value(id)};
    QList<Session> sessions;
    for (const Session &session : model().sessions) {
        if (model().series.value(session.id) == series)
            sessions.append(session);
    }
    std::sort(sessions.begin(), sessions.end(), [](const Session &left, const Session &right) {
        return std::pair(left.start.epochSeconds, left.id) < std::pair(right.start.epochSeconds, right.id);
    });
    return sessions;
}

void SimulatedYear::applySeries(const SeriesPlan &expected, const Result<SeriesPlan> &plan)
{
    QVERIFY(plan);
    QCOMPARE(plan->ids(), expected.ids());
    QCOMPARE(plan->staying, expected.staying);
    Model after = model();
    for (const Session &session : expected.sessions)
        after.sessions.insert(session.id, session);
    if (changesWhatIsSigned(after)) {
        // All of them stay where they are.
        QCOMPARE(m_open->seriesChanges().apply(*plan).error().code, ErrorCode::NoteIsSigned);
        ++m_refused;
        m_touched = expected.ids();
        return;
    }
    QVERIFY(m_open->seriesChanges().apply(*plan));
    if (expected.changing == 0)
        return;
    did(after, expected.ids());
}

void SimulatedYear::moveSeries()
{
    const QList<SessionId> ids = randomIds(1);
    if (ids.isEmpty())
        return;
    const Session before = model().sessions.value(ids.constFirst());
    const QTime typed(below(24), 15 * below(4));
    SeriesChange change {before, before, SeriesScope(below(3)), typed};
    change.after.start = ZonedTime::fromWall(before.start.day().addDays(below(15) - 7), typed, before.start.zone);
    if (below(3) == 0)
        change.after.location = u"Room %1"_s.arg(below(9));
    applySeries(planSeriesChange(seriesWith(before.id), change), m_open->seriesChanges().plan(change));
}

void SimulatedYear::cancelSeries()
{
    const QList<SessionId> ids = randomIds(1);
    if (ids.isEmpty())
        return;
    const SeriesScope scope = SeriesScope(below(3));
    const QString reason = below(2) == 0 ? QString() : u"Reason %1"_s.arg(below(5));
    applySeries(planSeriesCancellation(seriesWith(ids.constFirst()), ids.constFirst(), scope, reason),
                m_open->seriesChanges().planCancelling(ids.constFirst(), scope, reason));
}

void SimulatedYear::compareAllSeries()
{
    QSet<SeriesId> compared;
    for (const Session &session : model().sessions) {
        const SeriesId series = model().series.value(session.id);
        const auto stored = practice().series().seriesOf(session.id).value();
        QCOMPARE(stored ? stored->id : SeriesId(), series);
        if (series.isValid() && !compared.contains(series))
            compareSeries(session.id);
        compared.insert(series);
    }
}

void SimulatedYear::compareSeries(SessionId id)
{
    const auto series = practice().series().seriesOf(id).value();
    QCOMPARE(series ? series->id : SeriesId(), model().series.value(id));
    if (!series)
        return;
    QList<SessionId> expected;
    const QList<Session> sessions = seriesWith(id);
    for (const Session &session : sessions)
        expected.append(session.id);
    QCOMPARE(practice().series().sessionsOf(series->id).value(), expected);
}

} // namespace bitacora
