#include "ClientRepository.h"
#include "Practice.h"
#include "Program.h"
#include "ServiceRepository.h"
#include "SessionRepository.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace bitacora;
using namespace Qt::StringLiterals;

namespace {

const QString passphrase = u"a quiet river"_s;

} // namespace

/// Sessions that repeat, moved and cancelled from the command line.
class TestSeriesCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bookedSessionsSayTheirSeries();
    void theFollowingAreMovedWithOne();
    void allAreCancelledButWhatIsOver();
    void warningsAreThoseOfEachNewTime();
    void aSessionAloneHasNoSeries();
    void aWrongScopeEndsWithTwo_data();
    void aWrongScopeEndsWithTwo();

private:
    [[nodiscard]] ProgramRun run(const QString &command, const QStringList &options) const;
    [[nodiscard]] QJsonArray json(const QString &command, const QStringList &options) const;
    [[nodiscard]] QString idOf(int index) const { return QString::number(m_booked[index]["id"_L1].toInt()); }
    [[nodiscard]] Session stored(const Practice &practice, int index) const;
    [[nodiscard]] std::unique_ptr<Practice> open() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QJsonArray m_booked;
};

void TestSeriesCommands::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"series.bitacora"_s);
    PracticeOptions options;
    options.kdfCost = {KdfCost::minimumMemoryBytes, KdfCost::minimumPasses};
    {
        const auto practice = Practice::create(m_path, SecretBytes::fromPassphrase(passphrase), options);
        QVERIFY(practice);
        Client client;
        client.name = u"Mateo Luna"_s;
        QVERIFY((*practice)->clients().add(client));
        Service service = (*practice)->services().all()->constFirst();
        service.code = u"97153"_s;
        QVERIFY((*practice)->services().update(service));
    }
    // Madrid's clock is put forward on 30 March 2031, before the third.
    m_booked = json(u"book"_s,
                    {u"--client"_s, u"Mateo Luna"_s, u"--service"_s, u"97153"_s, u"--start"_s, u"2031-03-18T16:00"_s,
                     u"--zone"_s, u"Europe/Madrid"_s, u"--repeat"_s, u"weekly"_s, u"--count"_s, u"4"_s});
    QCOMPARE(m_booked.size(), 4);
}

ProgramRun TestSeriesCommands::run(const QString &command, const QStringList &options) const
{
    return runProgram(QStringList {command, m_path, u"--passphrase-file"_s, u"-"_s} + options,
                      passphrase.toUtf8() + '\n');
}

QJsonArray TestSeriesCommands::json(const QString &command, const QStringList &options) const
{
    return QJsonDocument::fromJson(run(command, options + QStringList {u"--json"_s}).output).array();
}

std::unique_ptr<Practice> TestSeriesCommands::open() const
{
    auto practice = Practice::open(m_path, SecretBytes::fromPassphrase(passphrase));
    return practice ? std::move(*practice) : nullptr;
}

Session TestSeriesCommands::stored(const Practice &practice, int index) const
{
    return practice.sessions().find(SessionId {m_booked[index]["id"_L1].toInteger()}).value();
}

void TestSeriesCommands::bookedSessionsSayTheirSeries()
{
    for (int i = 0; i < m_booked.size(); ++i) {
        const QJsonObject series = m_booked[i]["series"_L1].toObject();
        QCOMPARE(series["id"_L1], m_booked[0]["series"_L1]["id"_L1]);
        QCOMPARE(series["repeat"_L1].toString(), u"weekly"_s);
        QCOMPARE(series["number"_L1].toInt(), i + 1);
        QCOMPARE(series["count"_L1].toInt(), 4);
    }
}

void TestSeriesCommands::theFollowingAreMovedWithOne()
{
    const QJsonArray moved = json(
        u"reschedule"_s, {u"--session"_s, idOf(1), u"--start"_s, u"2031-03-26T10:30"_s, u"--scope"_s, u"following"_s});
    QCOMPARE(moved.size(), 3);
    QCOMPARE(moved[0]["start"_L1].toString(), u"2031-03-26T10:30:00+01:00"_s);
    QCOMPARE(moved[1]["start"_L1].toString(), u"2031-04-02T10:30:00+02:00"_s);
    QCOMPARE(moved[2]["start"_L1].toString(), u"2031-04-09T10:30:00+02:00"_s);
    const auto practice = open();
    QVERIFY(practice);
    QCOMPARE(stored(*practice, 0).start.wall().time(), QTime(16, 0));
}

void TestSeriesCommands::allAreCancelledButWhatIsOver()
{
    QCOMPARE(run(u"status"_s, {u"--session"_s, idOf(0), u"--to"_s, u"completed"_s}).status, 0);
    const ProgramRun done =
        run(u"cancel"_s, {u"--session"_s, idOf(2), u"--scope"_s, u"all"_s, u"--reason"_s, u"Moved away"_s});
    QCOMPARE(done.status, 0);
    QCOMPARE(done.lines().size(), 3);
    QVERIFY2(done.saysOneLine() && done.errors.contains("1 session"), done.errors.constData());
    const auto practice = open();
    QVERIFY(practice);
    QCOMPARE(stored(*practice, 0).status, SessionStatus::Completed);
    for (int i = 1; i < 4; ++i) {
        QCOMPARE(stored(*practice, i).status, SessionStatus::Cancelled);
        QCOMPARE(stored(*practice, i).cancellationReason, u"Moved away"_s);
    }
}

void TestSeriesCommands::warningsAreThoseOfEachNewTime()
{
    // Half past two is skipped on the last Sunday of March alone.
    const QJsonArray moved =
        json(u"reschedule"_s, {u"--session"_s, idOf(0), u"--start"_s, u"2031-03-16T02:30"_s, u"--scope"_s, u"all"_s});
    QCOMPARE(moved.size(), 4);
    for (int i = 0; i < 4; ++i) {
        const QJsonArray conflicts = moved[i]["conflicts"_L1].toArray();
        bool isSkipped = false;
        for (const QJsonValue conflict : conflicts)
            isSkipped = isSkipped || conflict["kind"_L1].toString() == u"skipped_hour"_s;
        QCOMPARE(isSkipped, i == 2);
    }
    QCOMPARE(moved[2]["start"_L1].toString(), u"2031-03-30T03:30:00+02:00"_s);
    QCOMPARE(moved[3]["start"_L1].toString(), u"2031-04-06T02:30:00+02:00"_s);
}

void TestSeriesCommands::aSessionAloneHasNoSeries()
{
    const QJsonArray booked = json(
        u"book"_s, {u"--client"_s, u"Mateo Luna"_s, u"--service"_s, u"97153"_s, u"--start"_s, u"2031-05-06T09:00"_s});
    QCOMPARE(booked.size(), 1);
    QVERIFY(booked[0]["series"_L1].isNull());
    const QString id = QString::number(booked[0]["id"_L1].toInt());
    QCOMPARE(json(u"cancel"_s, {u"--session"_s, id, u"--scope"_s, u"all"_s}).size(), 1);
}

void TestSeriesCommands::aWrongScopeEndsWithTwo_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("options");
    const QStringList at {u"--start"_s, u"2031-03-04T16:00"_s};
    QTest::newRow("unknown, to move") << u"reschedule"_s
                                      << at + QStringList {u"--session"_s, u"1"_s, u"--scope"_s, u"some"_s};
    QTest::newRow("unknown, to cancel") << u"cancel"_s
                                        << QStringList {u"--session"_s, u"1"_s, u"--scope"_s, u"everything"_s};
    QTest::newRow("of two sessions") << u"cancel"_s << QStringList {u"--session"_s, u"1,2"_s, u"--scope"_s, u"all"_s};
    QTest::newRow("of a status") << u"status"_s << QStringList {u"--session"_s, u"1"_s,       u"--to"_s,
                                                                u"pending"_s,   u"--scope"_s, u"all"_s};
}

void TestSeriesCommands::aWrongScopeEndsWithTwo()
{
    QFETCH(QString, command);
    QFETCH(QStringList, options);
    const ProgramRun done = run(command, options);
    QCOMPARE(done.status, 2);
    QVERIFY(done.output.isEmpty());
    QVERIFY2(done.saysOneLine(), done.errors.constData());
}

QTEST_GUILESS_MAIN(TestSeriesCommands)
#include "tst_seriescommands.moc"
