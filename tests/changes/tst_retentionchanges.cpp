#include "OpenPractice.h"

#include "ActivityRepository.h"
#include "PracticeFixture.h"
#include "RetentionRepository.h"
#include "RetentionSetting.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

class RetentionChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aHoldIsOneStepThatCanBeUndone();
    void aHoldThatIsLiftedComesBackByUndoing();
    void aClientOnHoldIsNotDeletedAndThatIsNoStep();
    void aDestructionLeavesNothingToUndo();
    void aRefusedDestructionLeavesWhatCanBeUndone();
    void anotherAgeIsOneStep();

private:
    [[nodiscard]] Practice &practice() const { return m_open->practice(); }
    [[nodiscard]] std::optional<RecordHold> hold() const { return practice().retention().hold(m_client).value(); }
    [[nodiscard]] RecordHold complaint() const { return {m_client, HoldKind::Complaint, u"Board, case 12"_s, {}, {}}; }

    std::unique_ptr<PracticeFixture> m_fixture;
    std::unique_ptr<OpenPractice> m_open;
    ClientId m_client;
};

void RetentionChangesTest::init()
{
    m_open.reset();
    m_fixture = std::make_unique<PracticeFixture>();
    m_client = m_fixture->addClient(u"Mateo Luna"_s, u"mateo@example.org"_s);
    (void)m_fixture->addSession(m_client, QDate(2026, 11, 18));
    m_open = std::make_unique<OpenPractice>(std::move(m_fixture->practice));
}

void RetentionChangesTest::aHoldIsOneStepThatCanBeUndone()
{
    QVERIFY(m_open->retentionChanges().placeHold(complaint()));
    const auto placed = hold();
    QCOMPARE(placed->reason, u"Board, case 12"_s);
    QCOMPARE(m_open->changes().undoText(), u"putting a client's record on hold"_s);
    QCOMPARE(m_open->changes().undoSubject().clients, QList<ClientId>({m_client}));
    m_fixture->clock.instant = m_fixture->clock.instant.addDays(1);
    m_open->changes().undo();
    QVERIFY(!hold());
    m_open->changes().redo();
    QCOMPARE(hold(), placed);
    const auto entries = practice().activity().latest(3).value();
    QCOMPARE(entries.at(2).kind, ActivityKind::HoldPlaced);
    QCOMPARE(entries.at(1).kind, ActivityKind::Undone);
    QCOMPARE(entries.at(0).kind, ActivityKind::Redone);
}

void RetentionChangesTest::aHoldThatIsLiftedComesBackByUndoing()
{
    QVERIFY(m_open->retentionChanges().placeHold(complaint()));
    const auto placed = hold();
    QVERIFY(m_open->retentionChanges().liftHold(m_client));
    QVERIFY(!hold());
    QCOMPARE(m_open->changes().undoText(), u"lifting the hold on a client's record"_s);
    m_fixture->clock.instant = m_fixture->clock.instant.addDays(1);
    m_open->changes().undo();
    QCOMPARE(hold(), placed);
    QCOMPARE(m_open->retentionChanges().liftHold(ClientId {4711}).error().code, ErrorCode::RecordNotFound);
}

void RetentionChangesTest::aClientOnHoldIsNotDeletedAndThatIsNoStep()
{
    QVERIFY(m_open->retentionChanges().placeHold(complaint()));
    QCOMPARE(m_open->clientChanges().remove(m_client).error().code, ErrorCode::RecordOnHold);
    QVERIFY(practice().clients().find(m_client));
    QCOMPARE(m_open->changes().undoText(), u"putting a client's record on hold"_s);
}

void RetentionChangesTest::aDestructionLeavesNothingToUndo()
{
    QVERIFY(m_open->clientChanges().setState(m_client, ClientState::Archived));
    QVERIFY(m_open->changes().canUndo());
    m_fixture->clock.instant = m_fixture->clock.instant.addYears(8);
    const QSignalSpy changed(&m_open->changes(), &ChangeStack::changed);
    QVERIFY(m_open->retentionChanges().destroy(m_client));
    QVERIFY(!m_open->changes().canUndo() && !m_open->changes().canRedo());
    QVERIFY(m_open->changes().undoText().isEmpty());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(practice().clients().find(m_client).error().code, ErrorCode::RecordNotFound);
}

void RetentionChangesTest::aRefusedDestructionLeavesWhatCanBeUndone()
{
    QVERIFY(m_open->clientChanges().setState(m_client, ClientState::Archived));
    QCOMPARE(m_open->retentionChanges().destroy(m_client).error().code, ErrorCode::RecordStillKept);
    QVERIFY(m_open->changes().canUndo());
}

void RetentionChangesTest::anotherAgeIsOneStep()
{
    QCOMPARE(retentionRule(practice().settings()), (RetentionRule {7, 22}));
    QVERIFY(m_open->settingsChanges().setRetentionMinorAge(18));
    QCOMPARE(retentionRule(practice().settings()), (RetentionRule {7, 18}));
    QVERIFY(m_open->settingsChanges().setRetentionMinorAge(18));
    QCOMPARE(m_open->settingsChanges().setRetentionMinorAge(31).error().code, ErrorCode::NumberOutOfRange);
    m_open->changes().undo();
    QCOMPARE(retentionRule(practice().settings()), (RetentionRule {7, 22}));
    QVERIFY(!m_open->changes().canUndo());
}

QTEST_GUILESS_MAIN(RetentionChangesTest)
#include "tst_retentionchanges.moc"
