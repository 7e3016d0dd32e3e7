#include "ActivityRepository.h"
#include "CalendarRepository.h"
#include "ClientRepository.h"
#include "PeriodReportRepository.h"
#include "Practice.h"
#include "Program.h"
#include "ServiceRepository.h"
#include "SessionFactsRepository.h"
#include "SessionRepository.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace bitacora;
using namespace Qt::StringLiterals;

namespace {

const QString passphrase = u"a quiet river"_s;

RecordedFacts measured(int correct)
{
    RecordedFacts facts;
    BehaviorData throwing;
    throwing.key = facts.newKey();
    throwing.behavior = {facts.newKey(), u"Throwing pencils"_s, {}, {}};
    throwing.count = 10 - correct;
    facts.behaviors.append(throwing);
    ProgramData request;
    request.key = facts.newKey();
    request.program = {facts.newKey(), u"Requesting a break"_s, {}, {}};
    request.trials = TrialCount {correct, 10};
    facts.programs.append(request);
    return facts;
}

} // namespace

/// The graphs of a client from the command line.
class TestProgressCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aTableHasEveryFigure();
    void oneEntryAndSomeDaysCanBeChosen();
    void aDocumentAndAPictureAreWritten();
    void aReportIsWrittenWithTheWordsThatAreKept();
    void aDocumentTakesAPassword();
    void whatLeavesThePracticeIsInItsLog();
    void wrongUsageEndsWithTwo_data();
    void wrongUsageEndsWithTwo();
    void whatIsNotThereEndsWithOne_data();
    void whatIsNotThereEndsWithOne();

private:
    [[nodiscard]] ProgramRun run(const QStringList &options) const
    {
        const QStringList command {u"progress"_s, m_path, u"--passphrase-file"_s, u"-"_s};
        return runProgram(command + options, passphrase.toUtf8());
    }
    [[nodiscard]] static QStringList mateo(const QString &format, const QStringList &more = {})
    {
        return QStringList {u"--client"_s, u"Mateo Luna"_s, u"--format"_s, format} + more;
    }

    QTemporaryDir m_folder;
    QString m_path;
};

void TestProgressCommand::initTestCase()
{
    m_path = m_folder.filePath(u"progress.bitacora"_s);
    PracticeOptions options;
    options.kdfCost = {KdfCost::minimumMemoryBytes, KdfCost::minimumPasses};
    const auto practice = Practice::create(m_path, SecretBytes::fromPassphrase(passphrase), options);
    QVERIFY(practice);
    Client client;
    client.name = u"Mateo Luna"_s;
    Session session;
    session.client = (*practice)->clients().add(client)->id;
    session.service = (*practice)->services().all()->constFirst().id;
    session.calendar = (*practice)->calendars().all()->constFirst().id;
    session.status = SessionStatus::Completed;
    client.name = u"Eva Ruiz"_s;
    QVERIFY((*practice)->clients().add(client));
    for (int day = 1; day <= 4; ++day) {
        session.start = ZonedTime::fromWall(QDate(2026, 11, day), QTime(16, 0), "America/Bogota");
        const auto stored = (*practice)->sessions().add({session});
        QVERIFY(stored);
        QVERIFY((*practice)->sessionFacts().store(stored->constFirst().id, measured(2 * day)));
    }
}

void TestProgressCommand::aTableHasEveryFigure()
{
    const ProgramRun done = run(mateo(u"csv"_s));
    QCOMPARE(done.errors, QByteArray());
    QCOMPARE(done.status, 0);
    QCOMPARE(done.output.count('\n'), 9);
    QVERIFY2(done.output.contains("Requesting a break,4,2026-11-04,,Percentage of correct responses,80,"),
             done.output.constData());
    QVERIFY(done.output.contains("Throwing pencils,1,2026-11-01,,Count per session,8,"));
}

void TestProgressCommand::oneEntryAndSomeDaysCanBeChosen()
{
    const ProgramRun done = run(mateo(u"csv"_s,
                                      {u"--entry"_s, u"requesting a break"_s, u"--from"_s, u"2026-11-02"_s, u"--to"_s,
                                       u"2026-11-03"_s, u"--by"_s, u"day"_s}));
    QCOMPARE(done.status, 0);
    QCOMPARE(done.output.count('\n'), 3);
    QVERIFY(!done.output.contains("Throwing"));
}

void TestProgressCommand::aDocumentAndAPictureAreWritten()
{
    const QString document = m_folder.filePath(u"graphs.pdf"_s);
    QCOMPARE(run(mateo(u"pdf"_s, {u"--out"_s, document})).status, 0);
    QFile pdf(document);
    QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.read(5) == "%PDF-");
    const ProgramRun picture = run(mateo(u"png"_s, {u"--entry"_s, u"Throwing pencils"_s}));
    QCOMPARE(picture.errors, QByteArray());
    QVERIFY(picture.output.startsWith("\x89PNG"));
}

void TestProgressCommand::aReportIsWrittenWithTheWordsThatAreKept()
{
    const QString document = m_folder.filePath(u"report.pdf"_s);
    const QStringList toFile {u"--report"_s, u"--out"_s, document};
    // None was written yet.
    const ProgramRun none = run(mateo(u"pdf"_s, toFile));
    QCOMPARE(none.status, 1);
    QVERIFY(none.errors.contains("--from"));
    QVERIFY(!QFile::exists(document));
    const ProgramRun ofDays =
        run(mateo(u"pdf"_s, toFile + QStringList {u"--from"_s, u"2026-11-01"_s, u"--to"_s, u"2026-11-30"_s}));
    QCOMPARE(ofDays.errors, QByteArray());
    QCOMPARE(ofDays.status, 0);
    {
        const auto practice = Practice::open(m_path, SecretBytes::fromPassphrase(passphrase));
        QVERIFY(practice);
        PeriodReport report;
        const auto clients = (*practice)->clients().summaries(ClientState::Active);
        QVERIFY(clients);
        for (const ClientSummary &client : *clients) {
            if (client.client.name == u"Mateo Luna"_s)
                report.client = client.client.id;
        }
        report.from = QDate(2026, 11, 1);
        report.to = QDate(2026, 11, 30);
        report.language = NoteLanguage::Spanish;
        report.introduction = u"Una introducción."_s;
        QVERIFY((*practice)->periodReports().store(report));
    }
    const auto textOf = [&](const QStringList &more) {
        const ProgramRun done = run(mateo(u"pdf"_s, toFile + more));
        if (done.status != 0)
            return QString::fromUtf8(done.errors);
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, document, u"-"_s});
        reader.waitForFinished();
        return QString::fromUtf8(reader.readAllStandardOutput());
    };
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not installed (Debian: poppler-utils): the PDF cannot be read back.");
    const QString kept = textOf({});
    QVERIFY2(kept.contains(u"Informe de progreso"_s) && kept.contains(u"Una introducción."_s), qPrintable(kept));
    const QString english = textOf({u"--language"_s, u"en"_s});
    QVERIFY2(english.contains(u"Progress report"_s) && english.contains(u"Una introducción."_s), qPrintable(english));
    // Of other days there are no words.
    const QString other = textOf({u"--from"_s, u"2026-11-01"_s, u"--to"_s, u"2026-11-03"_s});
    QVERIFY2(other.contains(u"Progress report"_s) && !other.contains(u"introducción"_s), qPrintable(other));
    const auto practice = Practice::open(m_path, SecretBytes::fromPassphrase(passphrase));
    const auto latest = (*practice)->activity().latest(4);
    const bool isLogged = std::any_of(latest->begin(), latest->end(), [](const ActivityEntry &entry) {
        return entry.kind == ActivityKind::ReportExported && entry.client && entry.after == u"pdf, 2"_s;
    });
    QVERIFY(isLogged);
}

void TestProgressCommand::aDocumentTakesAPassword()
{
    const QString password = m_folder.filePath(u"password.txt"_s);
    QFile secret(password);
    QVERIFY(secret.open(QIODevice::WriteOnly) && secret.write("four plain words") > 0);
    secret.close();
    const QString document = m_folder.filePath(u"locked.pdf"_s);
    for (const QStringList &more :
         {QStringList(), QStringList {u"--report"_s, u"--from"_s, u"2026-11-01"_s, u"--to"_s, u"2026-11-30"_s}}) {
        QFile::remove(document);
        QCOMPARE(
            run(mateo(u"pdf"_s, QStringList {u"--out"_s, document, u"--pdf-password-file"_s, password} + more)).status,
            0);
        QFile pdf(document);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().contains("/Encrypt"));
    }
    QCOMPARE(run(mateo(u"csv"_s, {u"--pdf-a"_s})).status, 2);
}

void TestProgressCommand::whatLeavesThePracticeIsInItsLog()
{
    QCOMPARE(run(mateo(u"csv"_s)).status, 0);
    const auto practice = Practice::open(m_path, SecretBytes::fromPassphrase(passphrase));
    QVERIFY(practice);
    const auto latest = (*practice)->activity().latest(4);
    const bool isLogged = std::any_of(latest->begin(), latest->end(), [](const ActivityEntry &entry) {
        return entry.kind == ActivityKind::ProgressExported && entry.client && entry.after == u"csv, 2"_s;
    });
    QVERIFY(isLogged);
}

void TestProgressCommand::wrongUsageEndsWithTwo_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("no client") << QStringList {u"--format"_s, u"csv"_s};
    QTest::newRow("no format") << QStringList {u"--client"_s, u"Mateo Luna"_s};
    QTest::newRow("an unknown format") << mateo(u"docx"_s);
    QTest::newRow("a picture of two") << mateo(u"png"_s);
    QTest::newRow("no day") << mateo(u"csv"_s, {u"--from"_s, u"yesterday"_s});
    QTest::newRow("days the wrong way round")
        << mateo(u"csv"_s, {u"--from"_s, u"2026-11-03"_s, u"--to"_s, u"2026-11-02"_s});
    QTest::newRow("a report without a file") << mateo(u"pdf"_s, {u"--report"_s});
    QTest::newRow("half a period") << mateo(u"pdf"_s,
                                            {u"--report"_s, u"--out"_s, u"x.pdf"_s, u"--from"_s, u"2026-11-03"_s});
    QTest::newRow("a report of one entry")
        << mateo(u"pdf"_s, {u"--report"_s, u"--out"_s, u"x.pdf"_s, u"--entry"_s, u"Throwing pencils"_s});
    QTest::newRow("a report in another language")
        << mateo(u"pdf"_s, {u"--report"_s, u"--out"_s, u"x.pdf"_s, u"--language"_s, u"fr"_s});
    QTest::newRow("a language for a table") << mateo(u"csv"_s, {u"--language"_s, u"es"_s});
    QTest::newRow("an unknown grouping") << mateo(u"csv"_s, {u"--by"_s, u"week"_s});
}

void TestProgressCommand::wrongUsageEndsWithTwo()
{
    QFETCH(const QStringList, options);
    const ProgramRun done = run(options);
    QCOMPARE(done.status, 2);
    QVERIFY2(done.saysOneLine(), done.errors.constData());
}

void TestProgressCommand::whatIsNotThereEndsWithOne_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("the client") << QStringList {u"--client"_s, u"Nobody"_s, u"--format"_s, u"csv"_s};
    QTest::newRow("the entry") << mateo(u"csv"_s, {u"--entry"_s, u"Biting"_s});
    QTest::newRow("figures") << QStringList {u"--client"_s, u"Eva Ruiz"_s, u"--format"_s, u"csv"_s};
    QTest::newRow("figures of these days") << mateo(u"csv"_s, {u"--to"_s, u"2020-01-01"_s});
}

void TestProgressCommand::whatIsNotThereEndsWithOne()
{
    QFETCH(const QStringList, options);
    const ProgramRun done = run(options);
    QCOMPARE(done.status, 1);
    QVERIFY2(done.saysOneLine(), done.errors.constData());
    QCOMPARE(done.output, QByteArray());
}

QTEST_GUILESS_MAIN(TestProgressCommand)
#include "tst_progresscommand.moc"
