#include "ActivityRepository.h"
#include "PracticeSettingsRepository.h"
#include "RetentionRepository.h"
#include "StoreFixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

class TestRecordHolds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aHoldSaysWhyWhenAndByWhom();
    void theLogSaysTheKindAndNotTheReason();
    void aReasonIsNeeded();
    void thereIsOneHoldAtATime();
    void aClientOnHoldIsNotDeleted();
    void aDeletedClientsRecordCanBeHeld();
    void aHoldThatIsLiftedHoldsNothing();
    void aHoldThatComesBackIsTheSame();
    void nobodysRecordCannotBeHeld();
    void whatMayOnlyBeReadTakesNone();

private:
    RetentionRepository &retention() const { return m_fixture->practice().retention(); }
    ClientRepository &clients() const { return m_fixture->practice().clients(); }
    [[nodiscard]] RecordHold subpoena() const
    {
        return {m_client.id, HoldKind::Legal, u" Subpoena 77/2026 "_s, {}, {}};
    }

    std::unique_ptr<StoreFixture> m_fixture;
    Client m_client;
};

void TestRecordHolds::init()
{
    m_fixture = std::make_unique<StoreFixture>();
    m_fixture->create();
    m_client = m_fixture->addClient(u"Zephyrina Quill"_s);
}

void TestRecordHolds::cleanup()
{
    m_fixture.reset();
}

void TestRecordHolds::aHoldSaysWhyWhenAndByWhom()
{
    QVERIFY(m_fixture->practice().settings().setPractitioner({u"Vera Torres"_s, {}, {}, {}}));
    const QSignalSpy changed(&retention(), &RetentionRepository::holdChanged);
    const auto placed = retention().placeHold(subpoena());
    QVERIFY(placed);
    const RecordHold expected {m_client.id, HoldKind::Legal, u"Subpoena 77/2026"_s, m_fixture->clock.time,
                               u"Vera Torres"_s};
    QCOMPARE(*placed, expected);
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_fixture->reopen());
    QCOMPARE(**retention().hold(m_client.id), expected);
    QCOMPARE(*retention().holds(), QList<RecordHold>({expected}));
    QCOMPARE(*retention().find(m_client.id, {})->hold, expected);
}

void TestRecordHolds::theLogSaysTheKindAndNotTheReason()
{
    QVERIFY(retention().placeHold(subpoena()));
    QVERIFY(retention().liftHold(m_client.id));
    const auto entries = *m_fixture->practice().activity().latest(2);
    QCOMPARE(entries.at(1).kind, ActivityKind::HoldPlaced);
    QCOMPARE(entries.at(1).after, u"holdLegal"_s);
    QVERIFY(entries.at(1).before.isEmpty());
    QCOMPARE(entries.at(0).kind, ActivityKind::HoldLifted);
    QCOMPARE(entries.at(0).before, u"holdLegal"_s);
    QVERIFY(entries.at(0).after.isEmpty());
    QCOMPARE(*entries.at(0).client, m_client.id);
    QVERIFY(m_fixture->practice().verify()->isSound());
}

void TestRecordHolds::aReasonIsNeeded()
{
    RecordHold hold = subpoena();
    hold.reason = u"  "_s;
    QCOMPARE(retention().placeHold(hold).error().code, ErrorCode::HoldReasonMissing);
    hold.reason = QString(maxClientFieldLength + 1, u'x');
    QCOMPARE(retention().placeHold(hold).error().code, ErrorCode::TextTooLong);
    QVERIFY(retention().holds()->isEmpty());
}

void TestRecordHolds::thereIsOneHoldAtATime()
{
    QVERIFY(retention().placeHold(subpoena()));
    RecordHold other = subpoena();
    other.kind = HoldKind::Complaint;
    QCOMPARE(retention().placeHold(other).error().code, ErrorCode::RecordOnHold);
    QCOMPARE((*retention().hold(m_client.id))->kind, HoldKind::Legal);
}

void TestRecordHolds::aClientOnHoldIsNotDeleted()
{
    (void)m_fixture->addSession(m_client.id, m_fixture->clock.time);
    QVERIFY(retention().placeHold(subpoena()));
    const auto entries = m_fixture->practice().activity().latest(100)->size();
    QCOMPARE(clients().erase(m_client.id).error().code, ErrorCode::RecordOnHold);
    QCOMPARE(clients().remove(m_client.id).error().code, ErrorCode::RecordOnHold);
    QCOMPARE(*clients().find(m_client.id), m_client);
    QCOMPARE(m_fixture->practice().activity().latest(100)->size(), entries);
    // Archiving keeps everything.
    Client archived = m_client;
    archived.state = ClientState::Archived;
    QVERIFY(clients().update(archived));
}

void TestRecordHolds::aDeletedClientsRecordCanBeHeld()
{
    (void)m_fixture->addSession(m_client.id, m_fixture->clock.time);
    QVERIFY(clients().erase(m_client.id));
    QVERIFY(retention().placeHold(subpoena()));
    const RetentionRule rule {1, 0};
    m_fixture->clock.time = m_fixture->clock.time.addYears(2);
    QCOMPARE(retention().destroy(m_client.id, rule).error().code, ErrorCode::RecordOnHold);
    QVERIFY(retention().pastTheirPeriod(rule)->constFirst().hold.has_value());
    QVERIFY(retention().liftHold(m_client.id));
    QVERIFY(retention().destroy(m_client.id, rule));
}

void TestRecordHolds::aHoldThatIsLiftedHoldsNothing()
{
    QVERIFY(retention().placeHold(subpoena()));
    const auto lifted = retention().liftHold(m_client.id);
    QVERIFY(lifted);
    QCOMPARE(lifted->reason, u"Subpoena 77/2026"_s);
    QVERIFY(!*retention().hold(m_client.id));
    QCOMPARE(retention().liftHold(m_client.id).error().code, ErrorCode::RecordNotFound);
    QVERIFY(clients().erase(m_client.id));
}

void TestRecordHolds::aHoldThatComesBackIsTheSame()
{
    const auto placed = retention().placeHold(subpoena());
    QVERIFY(retention().liftHold(m_client.id));
    m_fixture->clock.time = m_fixture->clock.time.addDays(3);
    QCOMPARE(*retention().placeHold(*placed, ActivityKind::Undone), *placed);
}

void TestRecordHolds::nobodysRecordCannotBeHeld()
{
    RecordHold hold = subpoena();
    hold.client = ClientId {4711};
    QCOMPARE(retention().placeHold(hold).error().code, ErrorCode::RecordNotFound);
    hold.client = {};
    QCOMPARE(retention().placeHold(hold).error().code, ErrorCode::RecordNotFound);
}

void TestRecordHolds::whatMayOnlyBeReadTakesNone()
{
    QVERIFY(m_fixture->reopen(true));
    QVERIFY(retention().holds()->isEmpty());
    QCOMPARE(retention().placeHold(subpoena()).error().code, ErrorCode::PracticeNotWritable);
    QCOMPARE(retention().liftHold(m_client.id).error().code, ErrorCode::PracticeNotWritable);
}

QTEST_GUILESS_MAIN(TestRecordHolds)
#include "tst_recordholds.moc"
