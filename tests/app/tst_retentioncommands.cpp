#include "ActivityRepository.h"
#include "CalendarRepository.h"
#include "ClientRepository.h"
#include "CommandPractice.h"
#include "PracticeSettingsRepository.h"
#include "RetentionRepository.h"
#include "RetentionSetting.h"
#include "ServiceRepository.h"
#include "SessionRepository.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace bitacora;
using namespace Qt::StringLiterals;

/// `retention`, `hold` and `destroy`.
class TestRetentionCommands : public QObject, private CommandPractice
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsPastItsPeriodIsListed();
    void jsonSaysTheHoldsToo();
    void aHoldIsPlacedAndLifted();
    void aHoldNeedsAKindAndAReason();
    void whatIsOnHoldIsNeitherDeletedNorDestroyed();
    void whatIsToBeKeptIsNotDestroyed();
    void aDestroyedRecordLeavesALine();
    void withoutTheNameOnceMoreNothingIsDestroyed_data();
    void withoutTheNameOnceMoreNothingIsDestroyed();
    void aDeletedClientsRecordGoesByItsNumber();

private:
    [[nodiscard]] QJsonObject listed() const
    {
        return QJsonDocument::fromJson(run(u"retention"_s, {u"--json"_s}).output).object();
    }
    [[nodiscard]] ProgramRun destroy(const QStringList &more = {u"--confirm"_s, u"mateo luna"_s}) const
    {
        return run(u"destroy"_s, QStringList {u"--client"_s, u"Mateo Luna"_s} + more);
    }

    ClientId m_client;
};

void TestRetentionCommands::init()
{
    QVERIFY(create());
    const auto practice = open();
    Client client = practice->clients().findByName(u"Mateo Luna"_s)->constFirst();
    m_client = client.id;
    client.state = ClientState::Archived;
    QVERIFY(practice->clients().update(client));
    Session session;
    session.client = m_client;
    session.service = practice->services().all()->constFirst().id;
    session.calendar = practice->calendars().all()->constFirst().id;
    session.start = ZonedTime::fromWall(QDate(2015, 3, 4), QTime(16, 0), "America/Bogota");
    QVERIFY(practice->sessions().add({session}));
}

void TestRetentionCommands::whatIsPastItsPeriodIsListed()
{
    const ProgramRun done = run(u"retention"_s, {});
    QCOMPARE(done.status, 0);
    QCOMPARE(done.lines().size(), 1);
    QCOMPARE(done.lines().constFirst().split('\t'),
             QList<QByteArray>({QByteArray::number(m_client.value), "client", "Mateo Luna", "1", "2015-03-04",
                                "2015-03-04", "2022-03-04", ""}));
    const auto entry = open()->activity().latest(3)->at(1);
    QCOMPARE(entry.kind, ActivityKind::ClientsExported);
}

void TestRetentionCommands::jsonSaysTheHoldsToo()
{
    QCOMPARE(run(u"hold"_s, {u"--client"_s, u"mateo luna"_s, u"--kind"_s, u"legal"_s, u"--reason"_s, u"Case 77 🏛"_s})
                 .status,
             0);
    const QJsonObject object = listed();
    QCOMPARE(object["years"_L1].toInt(), defaultRetentionYears);
    QCOMPARE(object["minor_age"_L1].toInt(), defaultMinorAge);
    const QJsonObject past = object["past"_L1].toArray().at(0).toObject();
    QCOMPARE(past["record"_L1].toInteger(), m_client.value);
    QCOMPARE(past["kept_until"_L1].toString(), u"2022-03-04"_s);
    QCOMPARE(past["on_hold"_L1].toBool(), true);
    const QJsonObject hold = object["holds"_L1].toArray().at(0).toObject();
    QCOMPARE(hold["kind"_L1].toString(), u"legal"_s);
    QCOMPARE(hold["reason"_L1].toString(), u"Case 77 🏛"_s);
    QVERIFY(QDateTime::fromString(hold["placed_at"_L1].toString(), Qt::ISODate).isValid());
}

void TestRetentionCommands::aHoldIsPlacedAndLifted()
{
    const QStringList client {u"--client"_s, u"mateo luna"_s};
    const QStringList legal {u"--kind"_s, u"complaint"_s, u"--reason"_s, u"Board"_s};
    QCOMPARE(run(u"hold"_s, client + legal).status, 0);
    QCOMPARE((*open()->retention().hold(m_client))->kind, HoldKind::Complaint);
    const ProgramRun again = run(u"hold"_s, client + legal);
    QCOMPARE(again.status, 1);
    QVERIFY(again.saysOneLine());
    QCOMPARE(run(u"hold"_s, client + QStringList {u"--lift"_s}).status, 0);
    QVERIFY(!*open()->retention().hold(m_client));
    QCOMPARE(run(u"hold"_s, client + QStringList {u"--lift"_s}).status, 1);
}

void TestRetentionCommands::aHoldNeedsAKindAndAReason()
{
    const QStringList client {u"--client"_s, u"mateo luna"_s};
    for (const QStringList &wrong : {QStringList {},
                                     {u"--kind"_s, u"odd"_s, u"--reason"_s, u"x"_s},
                                     {u"--reason"_s, u"x"_s},
                                     {u"--lift"_s, u"--kind"_s, u"legal"_s}}) {
        const ProgramRun refused = run(u"hold"_s, client + wrong);
        QVERIFY2(refused.status == 2 && refused.saysOneLine(), refused.errors.constData());
    }
    QCOMPARE(run(u"hold"_s, client + QStringList {u"--kind"_s, u"legal"_s}).status, 1);
    QCOMPARE(run(u"hold"_s, {u"--lift"_s}).status, 2);
    QVERIFY(!*open()->retention().hold(m_client));
}

void TestRetentionCommands::whatIsOnHoldIsNeitherDeletedNorDestroyed()
{
    QVERIFY(open()->retention().placeHold({m_client, HoldKind::Legal, u"Case 77"_s, {}, {}}));
    const ProgramRun destroyed = destroy();
    QCOMPARE(destroyed.status, 1);
    QVERIFY2(destroyed.saysOneLine() && destroyed.errors.contains("on hold"), destroyed.errors.constData());
    const ProgramRun deleted =
        run(u"delete-client"_s, {u"--client"_s, u"mateo luna"_s, u"--confirm"_s, u"mateo luna"_s});
    QCOMPARE(deleted.status, 1);
    QVERIFY2(deleted.saysOneLine() && deleted.errors.contains("on hold"), deleted.errors.constData());
    QVERIFY(open()->clients().find(m_client));
}

void TestRetentionCommands::whatIsToBeKeptIsNotDestroyed()
{
    QVERIFY(setRetentionYears(open()->settings(), 50));
    const ProgramRun refused = destroy();
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.saysOneLine() && refused.errors.contains("2065"), refused.errors.constData());
    QVERIFY(open()->clients().find(m_client));
}

void TestRetentionCommands::aDestroyedRecordLeavesALine()
{
    const ProgramRun done = destroy();
    QCOMPARE(done.status, 0);
    QVERIFY2(done.errors.isEmpty(), done.errors.constData());
    QVERIFY2(done.output.contains("1 session"), done.output.constData());
    const auto practice = open();
    QCOMPARE(practice->clients().find(m_client).error().code, ErrorCode::RecordNotFound);
    QVERIFY(practice->sessions().keys({})->empty());
    QVERIFY(practice->verify()->isSound());
    QCOMPARE(practice->activity().latest(3)->at(1).kind, ActivityKind::RecordDestroyed);
    QVERIFY(listed()["past"_L1].toArray().isEmpty());
}

void TestRetentionCommands::withoutTheNameOnceMoreNothingIsDestroyed_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<int>("status");
    QTest::newRow("not said") << QStringList {} << 2;
    QTest::newRow("another name") << QStringList {u"--confirm"_s, u"Mateo"_s} << 1;
    QTest::newRow("a record, too") << QStringList {u"--confirm"_s, u"Mateo Luna"_s, u"--record"_s, u"1"_s} << 2;
}

void TestRetentionCommands::withoutTheNameOnceMoreNothingIsDestroyed()
{
    QFETCH(QStringList, more);
    QFETCH(int, status);
    const ProgramRun refused = destroy(more);
    QCOMPARE(refused.status, status);
    QVERIFY(refused.saysOneLine());
    QVERIFY(open()->clients().find(m_client));
}

void TestRetentionCommands::aDeletedClientsRecordGoesByItsNumber()
{
    QVERIFY(open()->clients().erase(m_client));
    const QString number = QString::number(m_client.value);
    const QJsonObject past = listed()["past"_L1].toArray().at(0).toObject();
    QCOMPARE(past["kind"_L1].toString(), u"deleted_client"_s);
    QVERIFY(past["name"_L1].isNull());
    const ProgramRun done = run(u"destroy"_s, {u"--record"_s, number, u"--confirm"_s, number, u"--json"_s});
    QCOMPARE(done.status, 0);
    const QJsonObject tombstone = QJsonDocument::fromJson(done.output).object();
    QCOMPARE(tombstone["record"_L1].toString(), u"deleted_client"_s);
    QCOMPARE(tombstone["sessions"_L1].toInt(), 1);
    QCOMPARE(tombstone["minor_age"_L1].toInt(), defaultMinorAge);
    QVERIFY(tombstone.contains("signed_notes"_L1) && tombstone.contains("plan_entries"_L1));
    const QStringList keys = tombstone.keys();
    for (const QString &key : keys)
        QCOMPARE(key, key.toLower());
    QVERIFY(open()->sessions().keys({})->empty());
    QCOMPARE(run(u"destroy"_s, {u"--record"_s, u"x"_s, u"--confirm"_s, u"x"_s}).status, 2);
    QCOMPARE(run(u"destroy"_s, {u"--record"_s, u"sessions"_s, u"--confirm"_s, u"sessions"_s}).status, 1);
}

QTEST_GUILESS_MAIN(TestRetentionCommands)
#include "tst_retentioncommands.moc"
