#include "Conflicts.h"

#include "ActivityRepository.h"
#include "FollowUpSuggestion.h"
#include "PracticeSettingsRepository.h"
#include "StoreFixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

using Kind = SessionConflict::Kind;

class TestConflicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void aFreeTimeHasNoConflict();
    void sessionsThatShareAMinuteOverlap_data();
    void sessionsThatShareAMinuteOverlap();
    void aSessionAcrossMidnightOverlapsTheNextDay();
    void anotherZonesSessionOverlaps();
    void whatDoesNotTakePlaceIsInNobodysWay();
    void aSessionIsNotInItsOwnWay();
    void aDeletedClientsSessionHasNoName();
    void theServiceKeepsMinutesFree();
    void aDayLongSessionIsFoundAtItsEnd();
    void outsideWorkingHoursIsSaid();
    void workingHoursAreKept();
    void wrongWorkingHoursAreRefused();
    void aSkippedHourIsSaid();
    void aRepeatedHourIsSaid();
    void reasonsOfCancellationsAreLearned();
    void aFollowUpKeepsTheRhythmAndFindsAFreeDate();
    void aFollowUpLooksAtOtherServicesWhenOneIsNew();
    void aClientWithoutSessionsHasNoFollowUp();

private:
    [[nodiscard]] const Practice &practice() const { return m_fixture->practice(); }
    [[nodiscard]] Session planned(const QDateTime &start, int minutes = 60) const;
    [[nodiscard]] QList<Kind> kindsOf(const Session &session) const;
    void setBuffer(int minutes) const;

    std::unique_ptr<StoreFixture> m_fixture;
    const QDateTime m_ten {QDate(2026, 12, 1), QTime(10, 0), QTimeZone::utc()};
};

void TestConflicts::init()
{
    m_fixture = std::make_unique<StoreFixture>();
    m_fixture->create();
}

Session TestConflicts::planned(const QDateTime &start, int minutes) const
{
    Session session = m_fixture->newSession(std::nullopt, start);
    session.durationMinutes = minutes;
    return session;
}

QList<Kind> TestConflicts::kindsOf(const Session &session) const
{
    QList<Kind> kinds;
    const auto conflicts = findConflicts(practice(), session).value();
    for (const SessionConflict &conflict : conflicts)
        kinds.append(conflict.kind);
    return kinds;
}

void TestConflicts::setBuffer(int minutes) const
{
    Service service = practice().services().all()->constFirst();
    service.bufferMinutes = minutes;
    QVERIFY(practice().services().update(service));
}

void TestConflicts::aFreeTimeHasNoConflict()
{
    (void)m_fixture->addSession(std::nullopt, m_ten.addSecs(-3600));
    (void)m_fixture->addSession(std::nullopt, m_ten.addSecs(3600));
    QVERIFY(kindsOf(planned(m_ten)).isEmpty());
}

void TestConflicts::sessionsThatShareAMinuteOverlap_data()
{
    QTest::addColumn<int>("minutesLater");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<bool>("overlaps");
    QTest::newRow("ends as it begins") << -60 << 60 << false;
    QTest::newRow("ends a minute later") << -60 << 61 << true;
    QTest::newRow("the same time") << 0 << 60 << true;
    QTest::newRow("within") << 20 << 10 << true;
    QTest::newRow("around") << -30 << 180 << true;
    QTest::newRow("in the last minute") << 59 << 60 << true;
    QTest::newRow("begins as it ends") << 60 << 60 << false;
}

void TestConflicts::sessionsThatShareAMinuteOverlap()
{
    QFETCH(int, minutesLater);
    QFETCH(int, minutes);
    QFETCH(bool, overlaps);
    const Client client = m_fixture->addClient(u"Mateo Luna"_s);
    const Session other = m_fixture->addSession(client.id, m_ten);
    const auto conflicts = findConflicts(practice(), planned(m_ten.addSecs(minutesLater * 60), minutes)).value();
    QCOMPARE(conflicts.size(), overlaps ? 1 : 0);
    if (!overlaps)
        return;
    QCOMPARE(conflicts.constFirst().kind, Kind::Overlap);
    QCOMPARE(conflicts.constFirst().session, other.id);
    QCOMPARE(conflicts.constFirst().clientName, u"Mateo Luna"_s);
    QCOMPARE(conflicts.constFirst().start, other.start);
    QCOMPARE(conflicts.constFirst().durationMinutes, 60);
}

void TestConflicts::aSessionAcrossMidnightOverlapsTheNextDay()
{
    Session late = planned(QDateTime(QDate(2026, 12, 1), QTime(23, 30), QTimeZone::utc()), 90);
    QVERIFY(practice().sessions().add({late}));
    const QDateTime midnight(QDate(2026, 12, 2), QTime(0, 0), QTimeZone::utc());
    QCOMPARE(kindsOf(planned(midnight.addSecs(30 * 60))), QList<Kind> {Kind::Overlap});
    QVERIFY(kindsOf(planned(midnight.addSecs(60 * 60))).isEmpty());
}

void TestConflicts::anotherZonesSessionOverlaps()
{
    Session other = planned(m_ten);
    other.start = ZonedTime::fromWall(QDate(2026, 12, 1), QTime(11, 30), "Europe/Madrid");
    QVERIFY(practice().sessions().add({other}));
    Session session = planned(m_ten);
    session.start = ZonedTime::fromWall(QDate(2026, 12, 1), QTime(5, 0), "America/New_York");
    QCOMPARE(kindsOf(session), QList<Kind> {Kind::Overlap});
}

void TestConflicts::whatDoesNotTakePlaceIsInNobodysWay()
{
    (void)m_fixture->addSession(std::nullopt, m_ten, SessionStatus::Cancelled);
    (void)m_fixture->addSession(std::nullopt, m_ten, SessionStatus::NoShow);
    QVERIFY(kindsOf(planned(m_ten)).isEmpty());
    (void)m_fixture->addSession(std::nullopt, m_ten, SessionStatus::Completed);
    QCOMPARE(kindsOf(planned(m_ten)).size(), 1);
    Session cancelled = planned(m_ten);
    cancelled.status = SessionStatus::Cancelled;
    QVERIFY(kindsOf(cancelled).isEmpty());
}

void TestConflicts::aSessionIsNotInItsOwnWay()
{
    Session stored = m_fixture->addSession(std::nullopt, m_ten);
    const Session moving = m_fixture->addSession(std::nullopt, m_ten.addSecs(1800));
    stored.durationMinutes = 20;
    QVERIFY(kindsOf(stored).isEmpty());
    stored.durationMinutes = 60;
    QCOMPARE(kindsOf(stored).size(), 1);
    const std::array except {moving.id};
    QVERIFY(findConflicts(practice(), stored, except)->isEmpty());
}

void TestConflicts::aDeletedClientsSessionHasNoName()
{
    (void)m_fixture->addSession(std::nullopt, m_ten);
    const auto conflicts = findConflicts(practice(), planned(m_ten)).value();
    QCOMPARE(conflicts.size(), 1);
    QVERIFY(conflicts.constFirst().clientName.isEmpty());
    QVERIFY(!conflicts.constFirst().client);
}

void TestConflicts::theServiceKeepsMinutesFree()
{
    (void)m_fixture->addSession(std::nullopt, m_ten);
    setBuffer(15);
    QCOMPARE(kindsOf(planned(m_ten.addSecs(60 * 60))), QList<Kind> {Kind::Buffer});
    QCOMPARE(kindsOf(planned(m_ten.addSecs(74 * 60))), QList<Kind> {Kind::Buffer});
    QVERIFY(kindsOf(planned(m_ten.addSecs(75 * 60))).isEmpty());
    QCOMPARE(kindsOf(planned(m_ten.addSecs(-74 * 60))), QList<Kind> {Kind::Buffer});
    QVERIFY(kindsOf(planned(m_ten.addSecs(-75 * 60))).isEmpty());
    // A service without such minutes leaves none before another's session.
    Session other = planned(m_ten.addSecs(-60 * 60));
    other.service = practice().services().all()->constLast().id;
    QVERIFY(kindsOf(other).isEmpty());
    other.start = ZonedTime::fromInstant(m_ten.addSecs(60 * 60), other.start.zone);
    QCOMPARE(kindsOf(other), QList<Kind> {Kind::Buffer});
}

void TestConflicts::aDayLongSessionIsFoundAtItsEnd()
{
    QVERIFY(practice().sessions().add({planned(m_ten, maxDurationMinutes)}));
    QCOMPARE(kindsOf(planned(m_ten.addSecs((maxDurationMinutes - 1) * 60))), QList<Kind> {Kind::Overlap});
    QVERIFY(kindsOf(planned(m_ten.addSecs(maxDurationMinutes * 60))).isEmpty());
    setBuffer(maxBufferMinutes);
    QCOMPARE(kindsOf(planned(m_ten.addSecs((maxDurationMinutes + maxBufferMinutes - 1) * 60))),
             QList<Kind> {Kind::Buffer});
}

void TestConflicts::outsideWorkingHoursIsSaid()
{
    // 10:00 UTC is 5 in the morning of the practice's New York.
    QVERIFY(kindsOf(planned(m_ten)).isEmpty());
    WorkingHours hours;
    hours.on(Qt::Tuesday) = {{300, 360}};
    QVERIFY(practice().settings().setWorkingHours(hours));
    QVERIFY(kindsOf(planned(m_ten)).isEmpty());
    QCOMPARE(kindsOf(planned(m_ten.addDays(1))), QList<Kind> {Kind::OutsideWorkingHours});
    // Whatever zone the session has.
    Session session = planned(m_ten);
    session.start.zone = "Europe/Madrid";
    QVERIFY(kindsOf(session).isEmpty());
}

void TestConflicts::workingHoursAreKept()
{
    QVERIFY(!practice().settings().workingHours().isSet());
    WorkingHours hours;
    hours.on(Qt::Monday) = {{540, 780}, {900, 1140}};
    hours.on(Qt::Sunday) = {{0, minutesInDay}};
    QSignalSpy changed(&practice().settings(), &PracticeSettingsRepository::workingHoursChanged);
    QVERIFY(practice().settings().setWorkingHours(hours));
    QVERIFY(practice().settings().setWorkingHours(hours));
    QCOMPARE(changed.size(), 1);
    const ActivityEntry entry = practice().activity().latest(1)->constFirst();
    QCOMPARE(entry.kind, ActivityKind::SettingsChanged);
    QCOMPARE(entry.after, u"workingHours"_s);
    QVERIFY(m_fixture->reopen());
    QVERIFY(practice().settings().workingHours() == hours);
}

void TestConflicts::wrongWorkingHoursAreRefused()
{
    WorkingHours hours;
    hours.on(Qt::Monday) = {{780, 540}};
    QCOMPARE(practice().settings().setWorkingHours(hours).error().code, ErrorCode::HoursMalformed);
    QVERIFY(!practice().settings().workingHours().isSet());
}

void TestConflicts::aSkippedHourIsSaid()
{
    Session session = planned(m_ten);
    const QTime typed(2, 30);
    session.start = ZonedTime::fromWall(QDate(2027, 3, 28), typed, "Europe/Madrid");
    const auto conflicts = findConflicts(practice(), session, {}, typed).value();
    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(conflicts.constFirst().kind, Kind::SkippedHour);
    QCOMPARE(conflicts.constFirst().start.wall().time(), QTime(3, 30));
    QVERIFY(kindsOf(session).isEmpty());
}

void TestConflicts::aRepeatedHourIsSaid()
{
    Session session = planned(m_ten);
    session.start = ZonedTime::fromWall(QDate(2027, 10, 31), QTime(2, 30), "Europe/Madrid");
    QCOMPARE(kindsOf(session), QList<Kind> {Kind::RepeatedHour});
}

void TestConflicts::reasonsOfCancellationsAreLearned()
{
    const auto cancelled = [this](const QString &reason) {
        Session session = planned(m_ten);
        session.status = SessionStatus::Cancelled;
        session.cancellationReason = reason;
        QVERIFY(practice().sessions().add({session}));
    };
    QVERIFY(practice().sessions().cancellationReasons(5)->isEmpty());
    for (const QString &reason : {u"Holiday"_s, u"Sick"_s, u"Snow"_s, u"Sick"_s, QString()})
        cancelled(reason);
    QCOMPARE(practice().sessions().cancellationReasons(5).value(), (QStringList {u"Sick"_s, u"Snow"_s, u"Holiday"_s}));
    QCOMPARE(practice().sessions().cancellationReasons(1).value(), (QStringList {u"Sick"_s}));
}

void TestConflicts::aFollowUpKeepsTheRhythmAndFindsAFreeDate()
{
    const Client client = m_fixture->addClient(u"Mateo Luna"_s);
    const Client other = m_fixture->addClient(u"Noa Ruiz"_s);
    // At the same hour of New York's clock, which is put back meanwhile.
    for (int week = 0; week < 10; ++week) {
        Session session = planned(m_ten);
        session.client = client.id;
        session.start = ZonedTime::fromWall(m_ten.date().addDays(-7 * (week + 2)), QTime(5, 0), "America/New_York");
        QVERIFY(practice().sessions().add({session}));
    }
    // Cancelled ones show no rhythm.
    (void)m_fixture->addSession(client.id, m_ten.addDays(-9), SessionStatus::Cancelled);
    auto followUp = suggestFollowUp(practice(), client.id).value();
    QVERIFY(followUp);
    QCOMPARE(followUp->sessionsLookedAt, FollowUp::maxSessions);
    QCOMPARE(followUp->start.day(), m_ten.date().addDays(-7));
    (void)m_fixture->addSession(other.id, m_ten.addDays(-7).addSecs(-1800));
    QCOMPARE(suggestFollowUp(practice(), client.id).value()->start.day(), m_ten.date());
}

void TestConflicts::aFollowUpLooksAtOtherServicesWhenOneIsNew()
{
    const Client client = m_fixture->addClient(u"Mateo Luna"_s);
    const ServiceId assessment = practice().services().all()->constLast().id;
    const ServiceId therapy = practice().services().all()->constFirst().id;
    (void)m_fixture->addSession(client.id, m_ten.addDays(-42));
    (void)m_fixture->addSession(client.id, m_ten.addDays(-28));
    Session one = planned(m_ten.addDays(-25));
    one.client = client.id;
    one.service = assessment;
    QVERIFY(practice().sessions().add({one}));
    QCOMPARE(suggestFollowUp(practice(), client.id, therapy).value()->sessionsLookedAt, 2);
    QCOMPARE(suggestFollowUp(practice(), client.id, therapy).value()->gapDays, 14);
    QCOMPARE(suggestFollowUp(practice(), client.id, assessment).value()->sessionsLookedAt, 3);
}

void TestConflicts::aClientWithoutSessionsHasNoFollowUp()
{
    const Client client = m_fixture->addClient(u"Mateo Luna"_s);
    QVERIFY(!suggestFollowUp(practice(), client.id).value());
}

QTEST_GUILESS_MAIN(TestConflicts)
#include "tst_conflicts.moc"
