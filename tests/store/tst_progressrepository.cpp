#include "ActivityRepository.h"
#include "ProgressRepository.h"
#include "SessionFactsRepository.h"
#include "StoreFixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

class TestProgressRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void everyFieldOfAMarkComesBack();
    void marksStandInTheOrderOfTheirDays();
    void aRemovedMarkComesBackUnderItsId();
    void aChangeIsOneEntryThatDoesNotSayTheWords();
    void whatIsNotValidIsNotStored_data();
    void whatIsNotValidIsNotStored();
    void anotherClientsMarkIsNotTaken();
    void whatWasMeasuredComesWithItsSession();
    void whatDidNotTakePlaceAndHasNothingIsLeftOut();
    void aMovedSessionMovesItsFigures();

private:
    [[nodiscard]] ProgressRepository &progress() const { return m_fixture->practice().progress(); }
    [[nodiscard]] ProgressMark illness() const
    {
        return {{}, m_client.id, ProgressMarkKind::Event, QDate(2026, 11, 9), u"Illness"_s, {}};
    }
    [[nodiscard]] static RecordedFacts measured(int correct);

    std::unique_ptr<StoreFixture> m_fixture;
    Client m_client;
};

void TestProgressRepository::init()
{
    m_fixture = std::make_unique<StoreFixture>();
    m_fixture->create();
    m_client = m_fixture->addClient(u"Mateo Luna"_s);
}

RecordedFacts TestProgressRepository::measured(int correct)
{
    RecordedFacts facts;
    ProgramData program;
    program.key = facts.newKey();
    program.program = {facts.newKey(), u"Request help"_s, {}, {}};
    program.trials = TrialCount {correct, 10};
    facts.programs = {program};
    BehaviorData behavior;
    behavior.key = facts.newKey();
    behavior.behavior = {facts.newKey(), u"Elopement"_s, {}, {}};
    behavior.count = 2;
    facts.behaviors = {behavior};
    return facts;
}

void TestProgressRepository::everyFieldOfAMarkComesBack()
{
    const ProgressMark mark {
        {}, m_client.id, ProgressMarkKind::Phase, QDate(2026, 11, 2), u" Fading "_s, PlanEntryId {7}};
    const auto stored = progress().store(mark);
    QVERIFY(stored && stored->id.isValid());
    ProgressMark expected = mark;
    expected.id = stored->id;
    expected.label = u"Fading"_s;
    QCOMPARE(*stored, expected);
    QVERIFY(m_fixture->reopen());
    QCOMPARE(*progress().find(stored->id), expected);
    QCOMPARE(*progress().marks(m_client.id), QList<ProgressMark>({expected}));
}

void TestProgressRepository::marksStandInTheOrderOfTheirDays()
{
    ProgressMark later = illness();
    later.day = QDate(2026, 11, 12);
    const auto second = progress().store(later);
    const auto first = progress().store(illness());
    QCOMPARE(*progress().marks(m_client.id), QList<ProgressMark>({*first, *second}));
}

void TestProgressRepository::aRemovedMarkComesBackUnderItsId()
{
    const auto stored = progress().store(illness());
    QVERIFY(progress().remove(stored->id));
    QCOMPARE(progress().find(stored->id).error().code, ErrorCode::RecordNotFound);
    QCOMPARE(progress().remove(stored->id).error().code, ErrorCode::RecordNotFound);
    QCOMPARE(*progress().store(*stored), *stored);
}

void TestProgressRepository::aChangeIsOneEntryThatDoesNotSayTheWords()
{
    const QSignalSpy changed(&progress(), &ProgressRepository::changed);
    const auto logged = [this] { return m_fixture->practice().activity().latest(1)->constFirst(); };
    const auto stored = progress().store(illness());
    QCOMPARE(logged().kind, ActivityKind::ProgressMarked);
    QCOMPARE(logged().client, std::optional(m_client.id));
    QCOMPARE(logged().after, u"progressEvent"_s);
    QVERIFY(logged().before.isEmpty());
    const qint64 sequence = logged().sequence;
    QVERIFY(progress().remove(stored->id, ActivityKind::Undone));
    QCOMPARE(logged().sequence, sequence + 1);
    QCOMPARE(logged().kind, ActivityKind::Undone);
    QCOMPARE(logged().before, u"progressEvent"_s);
    QCOMPARE(changed.size(), 2);
}

void TestProgressRepository::whatIsNotValidIsNotStored_data()
{
    QTest::addColumn<ProgressMark>("mark");
    QTest::addColumn<ErrorCode>("code");
    const QDate day(2026, 11, 2);
    const ClientId client {1};
    QTest::newRow("no label") << ProgressMark {{}, client, ProgressMarkKind::Phase, day, u"  "_s, {}}
                              << ErrorCode::NameMissing;
    QTest::newRow("a long label")
        << ProgressMark {{}, client, ProgressMarkKind::Phase, day, QString(maxProgressLabelLength + 1, u'x'), {}}
        << ErrorCode::TextTooLong;
    QTest::newRow("no day") << ProgressMark {{}, client, ProgressMarkKind::Phase, {}, u"Fading"_s, {}}
                            << ErrorCode::DateMalformed;
    QTest::newRow("nobody's") << ProgressMark {{}, ClientId {99}, ProgressMarkKind::Phase, day, u"Fading"_s, {}}
                              << ErrorCode::RecordNotFound;
}

void TestProgressRepository::whatIsNotValidIsNotStored()
{
    QFETCH(const ProgressMark, mark);
    QFETCH(const ErrorCode, code);
    QCOMPARE(progress().store(mark).error().code, code);
    QVERIFY(progress().marks(m_client.id)->isEmpty());
}

void TestProgressRepository::anotherClientsMarkIsNotTaken()
{
    const auto stored = progress().store(illness());
    const Client other = m_fixture->addClient(u"Eva Ruiz"_s);
    ProgressMark taken = *stored;
    taken.client = other.id;
    QCOMPARE(progress().store(taken).error().code, ErrorCode::RecordNotFound);
    QCOMPARE(*progress().find(stored->id), *stored);
}

void TestProgressRepository::whatWasMeasuredComesWithItsSession()
{
    const QDateTime now = m_fixture->clock.time;
    const Session later = m_fixture->addSession(m_client.id, now.addDays(-1), SessionStatus::Completed);
    const Session earlier = m_fixture->addSession(m_client.id, now.addDays(-2), SessionStatus::Completed);
    (void)m_fixture->addSession(m_fixture->addClient(u"Eva Ruiz"_s).id, now.addDays(-1), SessionStatus::Completed);
    QVERIFY(m_fixture->practice().sessionFacts().store(later.id, measured(7)));
    const auto sessions = progress().sessions(m_client.id);
    QCOMPARE(sessions->size(), 2);
    QCOMPARE(sessions->at(0).id, earlier.id);
    QVERIFY(sessions->at(0).programs.isEmpty());
    const MeasuredSession &full = sessions->at(1);
    QCOMPARE(full.id, later.id);
    QCOMPARE(full.day, later.start.day());
    QCOMPARE(full.epochSeconds, later.start.epochSeconds);
    QCOMPARE(full.durationMinutes, later.durationMinutes);
    QVERIFY(full.isCompleted);
    QCOMPARE(full.programs, measured(7).programs);
    QCOMPARE(full.behaviors, measured(7).behaviors);
}

void TestProgressRepository::whatDidNotTakePlaceAndHasNothingIsLeftOut()
{
    const QDateTime now = m_fixture->clock.time;
    (void)m_fixture->addSession(m_client.id, now.addDays(-3), SessionStatus::Cancelled);
    const Session pending = m_fixture->addSession(m_client.id, now.addDays(-2), SessionStatus::Pending);
    QVERIFY(progress().sessions(m_client.id)->isEmpty());
    QVERIFY(m_fixture->practice().sessionFacts().store(pending.id, measured(7)));
    QCOMPARE(progress().sessions(m_client.id)->size(), 1);
    QVERIFY(!progress().sessions(m_client.id)->constFirst().isCompleted);
}

void TestProgressRepository::aMovedSessionMovesItsFigures()
{
    Session session = m_fixture->addSession(m_client.id, m_fixture->clock.time.addDays(-9), SessionStatus::Completed);
    QVERIFY(m_fixture->practice().sessionFacts().store(session.id, measured(7)));
    session.start.epochSeconds += 3 * 86400;
    QVERIFY(m_fixture->practice().sessions().update({session}, ActivityKind::SessionRescheduled));
    const auto moved = progress().sessions(m_client.id)->constFirst();
    QCOMPARE(moved.day, session.start.day());
    QCOMPARE(moved.programs, measured(7).programs);
}

QTEST_GUILESS_MAIN(TestProgressRepository)
#include "tst_progressrepository.moc"
