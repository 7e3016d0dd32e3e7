#include "SeriesFixture.h"
#include "ServiceRepository.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// What speaks against a change to sessions that repeat.
class SeriesConflictsTest : public QObject, private SeriesFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void whereTheyAreNowIsInNobodysWay();
    void theNewTimesCollideWithOthers();
    void twoOfThePlanCanCollide();
    void twoOfThePlanCanBeTooCloseToEachOther();
    void aSkippedHourIsSaidOfItsDateAlone();
};

void SeriesConflictsTest::whereTheyAreNowIsInNobodysWay()
{
    // A week later, each is where the next one was.
    const SeriesPlan plan = move(1, 7, QTime(16, 0), SeriesScope::ThisAndFollowing);
    const auto conflicts = changes().conflictsOf(plan).value();
    QCOMPARE(conflicts.size(), plan.sessions.size());
    for (const QList<SessionConflict> &each : conflicts)
        QVERIFY(each.isEmpty());
    // But one that is not moved with them is in the way.
    const auto earlier = changes().conflictsOf(move(1, -7, QTime(16, 0), SeriesScope::ThisAndFollowing)).value();
    QCOMPARE(earlier.constFirst().size(), 1);
    QCOMPARE(earlier.constFirst().constFirst().session, m_ids.at(0));
}

void SeriesConflictsTest::theNewTimesCollideWithOthers()
{
    Session other = stored(0);
    other.id = {};
    other.start = ZonedTime::fromWall(usualDay(4).addDays(1), QTime(16, 30), newYork);
    const SessionId id = sessions().add({other}).value().constFirst().id;
    const SeriesPlan plan = move(2, 1, QTime(16, 0), SeriesScope::ThisAndFollowing);
    const auto conflicts = changes().conflictsOf(plan).value();
    QVERIFY(conflicts.at(0).isEmpty());
    QVERIFY(conflicts.at(1).isEmpty());
    QCOMPARE(conflicts.at(2).size(), 1);
    QCOMPARE(conflicts.at(2).constFirst().session, id);
    QCOMPARE(conflicts.at(2).constFirst().kind, SessionConflict::Kind::Overlap);
    // A warning, not a wall.
    QVERIFY(changes().apply(plan));
    QCOMPARE(wall(4).date(), usualDay(4).addDays(1));
}

void SeriesConflictsTest::twoOfThePlanCanCollide()
{
    Session near = stored(3);
    near.start = ZonedTime::fromWall(usualDay(2), QTime(17, 0), newYork);
    QVERIFY(sessions().update({near}, ActivityKind::SessionRescheduled));
    const Session before = stored(2);
    Session after = before;
    after.durationMinutes = 90;
    const auto conflicts =
        changes().conflictsOf(changes().plan({before, after, SeriesScope::ThisAndFollowing}).value()).value();
    QCOMPARE(conflicts.at(0).size(), 1);
    QCOMPARE(conflicts.at(0).constFirst().session, m_ids.at(3));
    QCOMPARE(conflicts.at(0).constFirst().clientName, u"Mateo Luna"_s);
    QCOMPARE(conflicts.at(1).size(), 1);
    QVERIFY(conflicts.at(2).isEmpty());
}

void SeriesConflictsTest::twoOfThePlanCanBeTooCloseToEachOther()
{
    Service service = m_open->practice().services().find(stored(2).service).value();
    service.bufferMinutes = 15;
    QVERIFY(m_open->practice().services().update(service));
    Session near = stored(3);
    near.start = ZonedTime::fromWall(usualDay(2), QTime(17, 40), newYork);
    QVERIFY(sessions().update({near}, ActivityKind::SessionRescheduled));
    const Session before = stored(2);
    Session after = before;
    after.durationMinutes = 90;
    const auto conflicts =
        changes().conflictsOf(changes().plan({before, after, SeriesScope::ThisAndFollowing}).value()).value();
    QCOMPARE(conflicts.at(0).size(), 1);
    QCOMPARE(conflicts.at(0).constFirst().session, m_ids.at(3));
    QCOMPARE(conflicts.at(0).constFirst().kind, SessionConflict::Kind::Buffer);
    QCOMPARE(conflicts.at(1).size(), 1);
}

void SeriesConflictsTest::aSkippedHourIsSaidOfItsDateAlone()
{
    // New York's clock is put forward on Sunday 14 March 2027.
    QList<Session> wanted;
    Session session = stored(0);
    session.id = {};
    session.start = ZonedTime::fromWall({2027, 3, 7}, QTime(9, 0), newYork);
    for (const ZonedTime &start : occurrences({Recurrence::Rhythm::Weekly, 3, {}}, session.start)) {
        session.start = start;
        wanted.append(session);
    }
    const Session before = changes().book(wanted, Recurrence::Rhythm::Weekly).value().constFirst();
    Session after = before;
    after.start = ZonedTime::fromWall({2027, 3, 7}, QTime(2, 30), newYork);
    const SeriesPlan plan = changes().plan({before, after, SeriesScope::All, QTime(2, 30)}).value();
    QCOMPARE(plan.sessions.at(1).start.wall().time(), QTime(3, 30));
    const auto conflicts = changes().conflictsOf(plan).value();
    const auto isSkipped = [](const SessionConflict &conflict) {
        return conflict.kind == SessionConflict::Kind::SkippedHour;
    };
    QVERIFY(std::none_of(conflicts.at(0).begin(), conflicts.at(0).end(), isSkipped));
    QVERIFY(std::any_of(conflicts.at(1).begin(), conflicts.at(1).end(), isSkipped));
    QVERIFY(std::none_of(conflicts.at(2).begin(), conflicts.at(2).end(), isSkipped));
}

QTEST_GUILESS_MAIN(SeriesConflictsTest)
#include "tst_seriesconflicts.moc"
