#include "ActivityRepository.h"
#include "CalendarRepository.h"
#include "ClientRepository.h"
#include "Practice.h"
#include "PracticeSettingsRepository.h"
#include "Program.h"
#include "RetentionSetting.h"
#include "ServiceRepository.h"
#include "SessionRepository.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

using namespace bitacora;
using namespace Qt::StringLiterals;

class TestDeleteClientCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsToBeKeptIsNotDeleted();
    void theProfileGoesAndTheSessionsStay();
    void afterTheTimeNothingNeedsToBeSaid();
    void jsonSaysWhatStays();
    void anArchivedClientIsDeletedToo();
    void withoutTheNameOnceMoreNobodyIsDeleted_data();
    void withoutTheNameOnceMoreNobodyIsDeleted();
    void itIsInTheHelp();

private:
    [[nodiscard]] ProgramRun run(const QStringList &options) const
    {
        return runProgram(QStringList {u"delete-client"_s, m_path, u"--passphrase-file"_s, u"-"_s} + options,
                          "a quiet river\n");
    }
    [[nodiscard]] std::unique_ptr<Practice> open() const
    {
        auto practice = Practice::open(m_path, SecretBytes::fromPassphrase(u"a quiet river"_s));
        return practice ? std::move(*practice) : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    ClientId m_client;
};

void TestDeleteClientCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"commands.bitacora"_s);
    PracticeOptions options;
    options.kdfCost = {KdfCost::minimumMemoryBytes, KdfCost::minimumPasses};
    const auto practice = Practice::create(m_path, SecretBytes::fromPassphrase(u"a quiet river"_s), options);
    QVERIFY(practice);
    Client client;
    client.name = u"Zoë Núñez 🌙"_s;
    m_client = (*practice)->clients().add(client)->id;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const int days : {-10, -3, 4}) {
        Session session;
        session.client = m_client;
        session.service = (*practice)->services().all()->constFirst().id;
        session.calendar = (*practice)->calendars().all()->constFirst().id;
        session.start = ZonedTime::fromInstant(now.addDays(days), "UTC");
        QVERIFY((*practice)->sessions().add({session}));
    }
}

void TestDeleteClientCommand::whatIsToBeKeptIsNotDeleted()
{
    const ProgramRun refused = run({u"--client"_s, u"Zoë Núñez 🌙"_s, u"--confirm"_s, u"Zoë Núñez 🌙"_s});
    QCOMPARE(refused.status, 1);
    QVERIFY(refused.output.isEmpty());
    // The last session is still to come.
    const QDate last = QDateTime::currentDateTimeUtc().addDays(4).date();
    const QDate until = last.addYears(defaultRetentionYears);
    const QByteArray day = QLocale(QLocale::English).toString(until, QLocale::LongFormat).toLatin1();
    QVERIFY2(refused.saysOneLine() && refused.errors.contains("should be kept until " + day),
             refused.errors.constData());
    QVERIFY(refused.errors.contains("--despite-retention"));
    QVERIFY(open()->clients().find(m_client));
}

void TestDeleteClientCommand::afterTheTimeNothingNeedsToBeSaid()
{
    {
        const auto practice = open();
        QVERIFY(setRetentionYears(practice->settings(), 0));
    }
    const ProgramRun done = run({u"--client"_s, u"Zoë Núñez 🌙"_s, u"--confirm"_s, u"Zoë Núñez 🌙"_s, u"--json"_s});
    QCOMPARE(done.status, 0);
    QVERIFY2(done.errors.isEmpty(), done.errors.constData());
    QVERIFY(QJsonDocument::fromJson(done.output).object()["keep_until"_L1].isNull());
}

void TestDeleteClientCommand::theProfileGoesAndTheSessionsStay()
{
    const ProgramRun done =
        run({u"--client"_s, u"zoe nunez 🌙"_s, u"--confirm"_s, u"Zoë Núñez 🌙"_s, u"--despite-retention"_s});
    QCOMPARE(done.status, 0);
    QCOMPARE(done.lines().size(), 1);
    QVERIFY2(done.output.contains("3 session"), done.output.constData());
    QVERIFY2(done.errors.isEmpty(), done.errors.constData());
    const auto practice = open();
    QCOMPARE(practice->clients().find(m_client).error().code, ErrorCode::RecordNotFound);
    QCOMPARE(practice->sessions().keys({})->size(), std::size_t(3));
    QVERIFY(practice->verify()->isSound());
    const auto entries = *practice->activity().latest(3);
    QCOMPARE(entries.at(1).kind, ActivityKind::ClientRemoved);
}

void TestDeleteClientCommand::jsonSaysWhatStays()
{
    {
        const auto practice = open();
        QVERIFY(setRetentionYears(practice->settings(), 2));
    }
    const ProgramRun done =
        run({u"--client"_s, u"Zoë Núñez 🌙"_s, u"--confirm"_s, u"zoe nunez 🌙"_s, u"--json"_s, u"--despite-retention"_s});
    QCOMPARE(done.status, 0);
    QVERIFY2(done.errors.isEmpty(), done.errors.constData());
    const QJsonObject object = QJsonDocument::fromJson(done.output).object();
    QCOMPARE(object["client"_L1].toInteger(), m_client.value);
    QCOMPARE(object["sessions"_L1].toInt(), 3);
    QCOMPARE(object["upcoming"_L1].toInt(), 1);
    // The last session is still to come.
    const QDate last = QDateTime::currentDateTimeUtc().addDays(4).date();
    QCOMPARE(QDate::fromString(object["keep_until"_L1].toString(), Qt::ISODate), last.addYears(2));
}

void TestDeleteClientCommand::anArchivedClientIsDeletedToo()
{
    {
        const auto practice = open();
        Client client = *practice->clients().find(m_client);
        client.state = ClientState::Archived;
        QVERIFY(practice->clients().update(client));
        QVERIFY(setRetentionYears(practice->settings(), 0));
    }
    const ProgramRun done = run({u"--client"_s, u"Zoë Núñez 🌙"_s, u"--confirm"_s, u"Zoë Núñez 🌙"_s});
    QCOMPARE(done.status, 0);
    QVERIFY2(done.errors.isEmpty(), done.errors.constData());
    QVERIFY(!open()->clients().find(m_client));
}

void TestDeleteClientCommand::withoutTheNameOnceMoreNobodyIsDeleted_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("status");
    const QString name = u"Zoë Núñez 🌙"_s;
    QTest::newRow("no client") << QStringList {u"--confirm"_s, name} << 2;
    QTest::newRow("not confirmed") << QStringList {u"--client"_s, name} << 2;
    QTest::newRow("another name") << QStringList {u"--client"_s, name, u"--confirm"_s, u"Zoë"_s} << 1;
    QTest::newRow("an empty name") << QStringList {u"--client"_s, name, u"--confirm"_s, QString()} << 1;
    QTest::newRow("unknown") << QStringList {u"--client"_s, u"Zoë"_s, u"--confirm"_s, u"Zoë"_s} << 1;
    QTest::newRow("twice") << QStringList {u"--client"_s, name, u"--client"_s, u"x"_s, u"--confirm"_s, name} << 2;
}

void TestDeleteClientCommand::withoutTheNameOnceMoreNobodyIsDeleted()
{
    QFETCH(QStringList, options);
    const ProgramRun done = run(options);
    QTEST(done.status, "status");
    QVERIFY2(done.saysOneLine(), done.errors.constData());
    QVERIFY(done.output.isEmpty());
    QVERIFY(open()->clients().find(m_client));
}

void TestDeleteClientCommand::itIsInTheHelp()
{
    const ProgramRun help = runProgram({u"--help"_s});
    QVERIFY(help.output.contains("delete-client PRACTICE --client NAME --confirm NAME [--despite-retention] [--json]"));
    const ProgramRun own = runProgram({u"delete-client"_s, u"--help"_s});
    QVERIFY(own.output.contains("--confirm") && own.output.contains("cannot be undone"));
}

QTEST_GUILESS_MAIN(TestDeleteClientCommand)
#include "tst_deleteclientcommand.moc"
