#include "SampleSchedule.h"
#include "UtcZone.h"

#include <QMap>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace bitacora;
using namespace Qt::StringLiterals;

class TestSampleSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thePlanHasExactlyAsManySessions_data();
    void thePlanHasExactlyAsManySessions();
    void theSameSeedAndNowMakeTheSamePlan();
    void sessionsComeInTheOrderOfTime();
    void allFiveStatusesOccurWhereTheyMakeSense();
    void theFutureIsBookedAndThePastGoesBackYears();
    void clientsComeInAWeeklyRhythm();
    void whoLeftHasNoSessionAhead();
    void everyServiceAndBothCalendarsAreUsed();
    void oneOrTwoZonesAreUsed();
    void nobodyIsInTwoSessionsAtOnce();

private:
    SampleSize m_size {24, 2400, 1};
    QDateTime m_now {QDate(2026, 11, 21), QTime(20, 0), utcZone};
    QByteArray m_zone = "America/Bogota";
    std::vector<SampleRhythm> m_rhythms;
    std::vector<PlannedSession> m_plan;
};

void TestSampleSchedule::initTestCase()
{
    m_rhythms = sampleRhythms(m_size, m_zone);
    m_plan = planSessions(m_size, m_rhythms, m_now);
}

void TestSampleSchedule::thePlanHasExactlyAsManySessions_data()
{
    QTest::addColumn<int>("clients");
    QTest::addColumn<int>("sessions");
    QTest::newRow("as usual") << 24 << 2400;
    QTest::newRow("none") << 5 << 0;
    QTest::newRow("nobody") << 0 << 0;
    QTest::newRow("nobody for sessions") << 0 << 10;
    QTest::newRow("fewer than clients") << 50 << 7;
    QTest::newRow("one client, one session") << 1 << 1;
    QTest::newRow("one client, many sessions") << 1 << 20'000;
    QTest::newRow("many") << 200 << 20'001;
}

void TestSampleSchedule::thePlanHasExactlyAsManySessions()
{
    QFETCH(int, clients);
    QFETCH(int, sessions);
    const SampleSize size {clients, sessions, 3};
    const auto plan = planSessions(size, sampleRhythms(size, m_zone), m_now);
    QCOMPARE(int(plan.size()), clients == 0 ? 0 : sessions);
}

void TestSampleSchedule::theSameSeedAndNowMakeTheSamePlan()
{
    QVERIFY(planSessions(m_size, sampleRhythms(m_size, m_zone), m_now) == m_plan);
    const SampleSize other {24, 2400, 2};
    QVERIFY(planSessions(other, sampleRhythms(other, m_zone), m_now) != m_plan);
}

void TestSampleSchedule::sessionsComeInTheOrderOfTime()
{
    QVERIFY(std::is_sorted(m_plan.begin(), m_plan.end(),
                           [](const auto &a, const auto &b) { return a.start.epochSeconds < b.start.epochSeconds; }));
    QMap<int, int> next;
    for (const PlannedSession &session : m_plan)
        QCOMPARE(session.ordinal, next[session.client]++);
}

void TestSampleSchedule::allFiveStatusesOccurWhereTheyMakeSense()
{
    QMap<SessionStatus, int> counts;
    for (const PlannedSession &session : m_plan) {
        ++counts[session.status];
        const bool ahead = session.start.epochSeconds > m_now.toSecsSinceEpoch();
        if (ahead)
            QVERIFY(session.status != SessionStatus::Completed && session.status != SessionStatus::NoShow);
    }
    QCOMPARE(counts.size(), sessionStatusCount);
    QVERIFY(counts[SessionStatus::Completed] > int(m_plan.size()) * 7 / 10);
    QVERIFY(counts[SessionStatus::Cancelled] > int(m_plan.size()) / 25);
    QVERIFY(counts[SessionStatus::NoShow] > int(m_plan.size()) / 50);
}

void TestSampleSchedule::theFutureIsBookedAndThePastGoesBackYears()
{
    const qint64 now = m_now.toSecsSinceEpoch();
    constexpr qint64 day = 24 * 60 * 60;
    QVERIFY(m_plan.back().start.epochSeconds > now + 14 * day);
    QVERIFY(m_plan.back().start.epochSeconds < now + 100 * day);
    QVERIFY(m_plan.front().start.epochSeconds < now - 600 * day);
}

void TestSampleSchedule::clientsComeInAWeeklyRhythm()
{
    // Mateo Luna comes on Mondays and Wednesdays at four.
    for (const PlannedSession &session : m_plan) {
        if (session.client != 0)
            continue;
        const QDateTime wall = session.start.wall();
        QVERIFY(wall.date().dayOfWeek() == Qt::Monday || wall.date().dayOfWeek() == Qt::Wednesday);
        QVERIFY(wall.time() == QTime(16, 0) || wall.time() == QTime(16, 15));
    }
}

void TestSampleSchedule::whoLeftHasNoSessionAhead()
{
    int archived = 0;
    for (const PlannedSession &session : m_plan) {
        if (m_rhythms[size_t(session.client)].endedWeeksAgo > 0)
            QVERIFY(session.start.epochSeconds < m_now.toSecsSinceEpoch());
    }
    for (const SampleRhythm &rhythm : m_rhythms)
        archived += rhythm.archived ? 1 : 0;
    QVERIFY(archived > 0 && archived < 6);
}

void TestSampleSchedule::everyServiceAndBothCalendarsAreUsed()
{
    QSet<int> services;
    QSet<int> calendars;
    for (const PlannedSession &session : m_plan) {
        services.insert(int(session.service));
        calendars.insert(int(session.calendar));
        QVERIFY(session.durationMinutes >= 15 && session.durationMinutes <= 120);
    }
    QCOMPARE(services.size(), sampleServices().size());
    QCOMPARE(calendars.size(), sampleCalendars().size());
}

void TestSampleSchedule::oneOrTwoZonesAreUsed()
{
    QSet<QByteArray> zones;
    for (const PlannedSession &session : m_plan)
        zones.insert(session.start.zone);
    QCOMPARE(zones, (QSet<QByteArray> {m_zone, "America/Chicago"}));
}

void TestSampleSchedule::nobodyIsInTwoSessionsAtOnce()
{
    QMap<int, qint64> last;
    for (const PlannedSession &session : m_plan) {
        QVERIFY(last.value(session.client, -1) < session.start.epochSeconds);
        last[session.client] = session.start.epochSeconds;
    }
}

QTEST_GUILESS_MAIN(TestSampleSchedule)
#include "tst_sampleschedule.moc"
