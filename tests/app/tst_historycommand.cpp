#include "ActivityRepository.h"
#include "ClientRepository.h"
#include "CsvReader.h"
#include "Practice.h"
#include "Program.h"
#include "SampleWriter.h"
#include "SessionNoteRepository.h"
#include "SessionRepository.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>
#include <utility>

using namespace bitacora;
using namespace Qt::StringLiterals;

class TestHistoryCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void jsonHasEverySessionWithTheKeysThatWerePromised();
    void privateNotesAreThereOnlyWhenAskedFor();
    void filtersNarrowWhatIsWritten_data();
    void filtersNarrowWhatIsWritten();
    void filtersCombine();
    void anEmptyHistoryIsAnEmptyArray();
    void theOrderIsTheOneThatWasAskedFor();
    void csvReadsBackAsATable();
    void readableDatesAreInTheLanguageOfTheSystem();
    void pdfIsWrittenWithoutADisplay();
    void aPdfTakesAPasswordFromAFile();
    void aPdfForAnArchiveSaysSo();
    void whatNoPdfTakesIsRefused_data();
    void whatNoPdfTakesIsRefused();
    void outWritesTheFileAndNothingElse();
    void aFileThatCannotBeWrittenLeavesTheOldOne();
    void unknownNamesAreRefusedWithASentence_data();
    void unknownNamesAreRefusedWithASentence();
    void twoClientsOfANameAreRefused();
    void anExportIsLogged();
    void aPracticeThatIsOpenElsewhereSaysSo();

private:
    [[nodiscard]] ProgramRun history(const QStringList &options) const;
    [[nodiscard]] QJsonArray json(const QStringList &options) const;
    [[nodiscard]] std::unique_ptr<Practice> open() const;

    QTemporaryDir m_folder;
    QString m_path;
    QJsonArray m_all;
};

namespace {

const QString passphrase = u"a quiet river"_s;

bool isPast(const QJsonObject &session)
{
    return QDateTime::fromString(session["start"_L1].toString(), Qt::ISODate) <= QDateTime::currentDateTimeUtc();
}

} // namespace

void TestHistoryCommand::initTestCase()
{
    m_path = m_folder.filePath(u"history.bitacora"_s);
    PracticeOptions options;
    options.kdfCost = {KdfCost::minimumMemoryBytes, KdfCost::minimumPasses};
    auto practice = Practice::create(m_path, SecretBytes::fromPassphrase(passphrase), options);
    QVERIFY(practice);
    QVERIFY(writeSample(**practice, {8, 300, 3}));
    practice->reset();
    m_all = json({u"--private-notes"_s});
    QCOMPARE(m_all.size(), 300);
}

ProgramRun TestHistoryCommand::history(const QStringList &options) const
{
    return runProgram(QStringList {u"history"_s, m_path, u"--passphrase-file"_s, u"-"_s} + options,
                      passphrase.toUtf8() + '\n');
}

QJsonArray TestHistoryCommand::json(const QStringList &options) const
{
    const ProgramRun run = history(options + QStringList {u"--format"_s, u"json"_s});
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(run.output, &error);
    if (run.status != 0 || !run.errors.isEmpty() || !document.isArray())
        qWarning("status %d, %s, %s", run.status, run.errors.constData(), qPrintable(error.errorString()));
    return document.array();
}

std::unique_ptr<Practice> TestHistoryCommand::open() const
{
    auto practice = Practice::open(m_path, SecretBytes::fromPassphrase(passphrase));
    return practice ? std::move(*practice) : nullptr;
}

void TestHistoryCommand::jsonHasEverySessionWithTheKeysThatWerePromised()
{
    QStringList keys {u"id"_s,        u"client"_s,           u"start"_s,  u"zone"_s,           u"service"_s,
                      u"calendar"_s,  u"duration_minutes"_s, u"status"_s, u"customer_notes"_s, u"private_notes"_s,
                      u"fee_minor"_s, u"currency"_s};
    keys.sort();
    const QStringList statuses {u"pending"_s, u"confirmed"_s, u"completed"_s, u"cancelled"_s, u"no_show"_s};
    QSet<qint64> ids;
    for (const QJsonValue &value : std::as_const(m_all)) {
        const QJsonObject session = value.toObject();
        QCOMPARE(session.keys(), keys);
        ids.insert(session["id"_L1].toInteger());
        const QString start = session["start"_L1].toString();
        QVERIFY2(QDateTime::fromString(start, Qt::ISODate).isValid(), qPrintable(start));
        QVERIFY2(start.endsWith(u'Z') || start.sliced(19).contains(u':'), qPrintable(start));
        QVERIFY(statuses.contains(session["status"_L1].toString()));
        QVERIFY(session["duration_minutes"_L1].toInt() > 0);
        QVERIFY(!session["zone"_L1].toString().isEmpty());
        QVERIFY(session["fee_minor"_L1].isDouble() == session["currency"_L1].isString());
    }
    QCOMPARE(ids.size(), 300);
}

void TestHistoryCommand::privateNotesAreThereOnlyWhenAskedFor()
{
    const QJsonArray without = json({});
    QCOMPARE(without.size(), m_all.size());
    for (const QJsonValue &value : without)
        QVERIFY(!value.toObject().contains("private_notes"_L1));
    const auto secret = m_all.last().toObject()["private_notes"_L1].toString().left(30).toUtf8();
    QVERIFY(!secret.isEmpty());
    for (const QString &format : {u"csv"_s, u"json"_s}) {
        QVERIFY(!history({u"--format"_s, format}).output.contains(secret));
        QVERIFY(history({u"--format"_s, format, u"--private-notes"_s}).output.contains(secret));
    }
}

void TestHistoryCommand::filtersNarrowWhatIsWritten_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<std::function<bool(QJsonObject)>>("belongs");
    const auto row = [](const char *name, const QStringList &options, const std::function<bool(QJsonObject)> &belongs) {
        QTest::newRow(name) << options << belongs;
    };
    const auto is = [](QLatin1StringView key, const QStringList &values) {
        return [key, values](const QJsonObject &session) { return values.contains(session[key].toString()); };
    };
    row("client", {u"--client"_s, u"Mateo Luna"_s}, is("client"_L1, {u"Mateo Luna"_s}));
    row("client, folded", {u"--client"_s, u"VALENTINA nunez"_s}, is("client"_L1, {u"Valentina Núñez"_s}));
    row("status", {u"--status"_s, u"cancelled,no_show"_s}, is("status"_L1, {u"cancelled"_s, u"no_show"_s}));
    row("status with spaces", {u"--status"_s, u" Completed , pending "_s},
        is("status"_L1, {u"completed"_s, u"pending"_s}));
    row("service", {u"--service"_s, u"supervision,Caregiver training"_s},
        is("service"_L1, {u"Supervision"_s, u"Caregiver training"_s}));
    row("service by code", {u"--service"_s, u"97151"_s}, is("service"_L1, {u"Assessment"_s}));
    row("upcoming", {u"--upcoming"_s}, [](const QJsonObject &session) { return !isPast(session); });
    row("past", {u"--past"_s}, isPast);
    const QDate from = QDate::currentDate().addDays(-40);
    const QDate to = QDate::currentDate().addDays(-10);
    row("dates", {u"--from"_s, from.toString(Qt::ISODate), u"--to"_s, to.toString(Qt::ISODate)},
        [from, to](const QJsonObject &session) {
            const QDate day = QDate::fromString(session["start"_L1].toString().left(10), Qt::ISODate);
            return day >= from && day <= to;
        });
    // What the clinical notes say is found as well, though it is not written.
    QHash<qint64, QString> clinical;
    const auto practice = open();
    for (const QJsonValue &value : std::as_const(m_all)) {
        const SessionId id {value.toObject()["id"_L1].toInteger()};
        if (const auto versions = practice->sessionNotes().versions(id); versions && !versions->isEmpty())
            clinical.insert(id.value, versions->constLast().text);
    }
    QVERIFY(!clinical.isEmpty());
    row("words", {u"--search"_s, u"sesion"_s}, [clinical](const QJsonObject &session) {
        const QString text = session["private_notes"_L1].toString() + u' ' + session["customer_notes"_L1].toString()
            + u' ' + clinical.value(session["id"_L1].toInteger());
        return text.contains(u"sesion"_s, Qt::CaseInsensitive) || text.contains(u"sesión"_s, Qt::CaseInsensitive);
    });
}

void TestHistoryCommand::filtersNarrowWhatIsWritten()
{
    QFETCH(QStringList, options);
    QFETCH(std::function<bool(QJsonObject)>, belongs);
    QSet<qint64> expected;
    for (const QJsonValue &value : std::as_const(m_all)) {
        if (belongs(value.toObject()))
            expected.insert(value.toObject()["id"_L1].toInteger());
    }
    QSet<qint64> shown;
    const QJsonArray narrowed = json(options);
    for (const QJsonValue &value : narrowed)
        shown.insert(value.toObject()["id"_L1].toInteger());
    QVERIFY(!expected.isEmpty() && expected.size() < m_all.size());
    QCOMPARE(shown, expected);
}

void TestHistoryCommand::filtersCombine()
{
    const QJsonArray narrowed = json({u"--client"_s, u"mateo luna"_s, u"--status"_s, u"completed"_s, u"--service"_s,
                                      u"Direct therapy"_s, u"--past"_s});
    QVERIFY(!narrowed.isEmpty());
    for (const QJsonValue &value : narrowed) {
        const QJsonObject session = value.toObject();
        QCOMPARE(session["client"_L1].toString(), u"Mateo Luna"_s);
        QCOMPARE(session["status"_L1].toString(), u"completed"_s);
        QCOMPARE(session["service"_L1].toString(), u"Direct therapy"_s);
    }
}

void TestHistoryCommand::anEmptyHistoryIsAnEmptyArray()
{
    QCOMPARE(json({u"--to"_s, u"1990-01-01"_s}).size(), 0);
    const ProgramRun csv = history({u"--to"_s, u"1990-01-01"_s, u"--format"_s, u"csv"_s});
    QCOMPARE(csv.status, 0);
    QCOMPARE(readCsv(QString::fromUtf8(csv.output)).size(), 1);
}

void TestHistoryCommand::theOrderIsTheOneThatWasAskedFor()
{
    const auto starts = [](const QJsonArray &sessions) {
        QList<qint64> instants;
        for (const QJsonValue &value : sessions)
            instants.append(
                QDateTime::fromString(value.toObject()["start"_L1].toString(), Qt::ISODate).toSecsSinceEpoch());
        return instants;
    };
    const auto newest = starts(json({u"--sort"_s, u"newest"_s}));
    const auto oldest = starts(json({u"--sort"_s, u"oldest"_s}));
    QVERIFY(std::is_sorted(newest.rbegin(), newest.rend()));
    QVERIFY(std::is_sorted(oldest.begin(), oldest.end()));
    QCOMPARE(starts(m_all), newest);
    const QStringList order {u"pending"_s, u"confirmed"_s, u"completed"_s, u"cancelled"_s, u"no_show"_s};
    qsizetype last = 0;
    const QJsonArray byStatus = json({u"--sort"_s, u"status"_s});
    QCOMPARE(byStatus.size(), 300);
    for (const QJsonValue &value : byStatus) {
        const qsizetype place = order.indexOf(value.toObject()["status"_L1].toString());
        QVERIFY(place >= last);
        last = place;
    }
}

void TestHistoryCommand::csvReadsBackAsATable()
{
    const ProgramRun run = history({u"--format"_s, u"csv"_s, u"--private-notes"_s});
    QCOMPARE(run.status, 0);
    QVERIFY(run.errors.isEmpty());
    QVERIFY(run.output.startsWith("\xef\xbb\xbf"));
    const auto rows = readCsv(QString::fromUtf8(run.output.sliced(3)));
    QCOMPARE(rows.size(), 301);
    for (const QStringList &row : rows)
        QCOMPARE(row.size(), rows.first().size());
    QVERIFY(rows.at(1).contains(m_all.first().toObject()["client"_L1].toString()));
}

void TestHistoryCommand::readableDatesAreInTheLanguageOfTheSystem()
{
    const QStringList arguments {u"history"_s, m_path, u"--passphrase-file"_s, u"-"_s, u"--format"_s, u"csv"_s};
    const ProgramRun english = runProgram(arguments, passphrase.toUtf8());
    const ProgramRun spanish = runProgram(arguments, passphrase.toUtf8(), u"es_CO.UTF-8"_s);
    QCOMPARE(spanish.status, 0);
    const QDate day = QDate::fromString(m_all.last().toObject()["start"_L1].toString().left(10), Qt::ISODate);
    const QString month = QLocale(QLocale::Spanish, QLocale::Colombia).monthName(day.month(), QLocale::ShortFormat);
    const auto last = readCsv(QString::fromUtf8(spanish.output)).last();
    QVERIFY2(last.join(u' ').contains(month.left(3)), qPrintable(last.join(u' ')));
    QVERIFY(last != readCsv(QString::fromUtf8(english.output)).last());
}

void TestHistoryCommand::pdfIsWrittenWithoutADisplay()
{
    const QString file = m_folder.filePath(u"history.pdf"_s);
    const ProgramRun run = history({u"--client"_s, u"Mateo Luna"_s, u"--format"_s, u"pdf"_s, u"--out"_s, file});
    QVERIFY2(run.status == 0, run.errors.constData());
    QVERIFY2(run.errors.isEmpty(), run.errors.constData());
    QVERIFY(run.output.isEmpty());
    QFile pdf(file);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    const QByteArray bytes = pdf.readAll();
    QVERIFY(bytes.startsWith("%PDF-") && bytes.trimmed().endsWith("%%EOF"));
    const ProgramRun streamed = history({u"--client"_s, u"Mateo Luna"_s, u"--format=pdf"_s});
    QCOMPARE(streamed.status, 0);
    QVERIFY(streamed.output.startsWith("%PDF-") && streamed.output.trimmed().endsWith("%%EOF"));
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext would read the text back.");
    for (const QByteArray &document : {bytes, streamed.output}) {
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-"_s, u"-"_s});
        reader.write(document);
        reader.closeWriteChannel();
        QVERIFY(reader.waitForFinished());
        QVERIFY(reader.readAllStandardOutput().contains("Mateo Luna"));
    }
}

void TestHistoryCommand::aPdfTakesAPasswordFromAFile()
{
    const QString key = m_folder.filePath(u"pdf-password"_s);
    QFile keyFile(key);
    QVERIFY(keyFile.open(QIODevice::WriteOnly));
    keyFile.write("seven quiet herons\n");
    keyFile.close();
    const ProgramRun run = history({u"--format"_s, u"pdf"_s, u"--pdf-password-file"_s, key});
    QVERIFY2(run.status == 0, run.errors.constData());
    QVERIFY(run.output.startsWith("%PDF"));
    QVERIFY(run.output.contains("/Encrypt"));
    const QString file = m_folder.filePath(u"closed.pdf"_s);
    QCOMPARE(history({u"--format"_s, u"pdf"_s, u"--pdf-password-file"_s, key, u"--out"_s, file}).status, 0);
    const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (reader.isEmpty())
        QSKIP("pdftotext is not installed (Debian: poppler-utils): the PDF cannot be read back.");
    QVERIFY(QProcess::execute(reader, {u"-q"_s, file, u"-"_s}) != 0);
    QCOMPARE(QProcess::execute(reader, {u"-upw"_s, u"seven quiet herons"_s, file, m_folder.filePath(u"text"_s)}), 0);
    const auto practice = open();
    QVERIFY(practice);
    const auto entries = practice->activity().latest(6).value();
    QVERIFY(std::any_of(entries.begin(), entries.end(), [](const ActivityEntry &entry) {
        return entry.kind == ActivityKind::HistoryExported && entry.after.endsWith(u", password"_s);
    }));
}

void TestHistoryCommand::aPdfForAnArchiveSaysSo()
{
    const ProgramRun run = history({u"--format"_s, u"pdf"_s, u"--pdf-a"_s});
    QVERIFY2(run.status == 0, run.errors.constData());
    QVERIFY(run.output.contains("/GTS_PDFA1"));
}

void TestHistoryCommand::whatNoPdfTakesIsRefused_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("status");
    const QString empty = m_folder.filePath(u"empty-password"_s);
    const QString broken = m_folder.filePath(u"broken-password"_s);
    const auto write = [](const QString &path, const QByteArray &bytes) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write(empty, {}));
    QVERIFY(write(broken, "one\ntwo\n"));
    QTest::newRow("no PDF") << QStringList {u"--format"_s, u"csv"_s, u"--pdf-a"_s} << 2;
    QTest::newRow("both") << QStringList {u"--format"_s, u"pdf"_s, u"--pdf-a"_s, u"--pdf-password-file"_s, empty} << 2;
    QTest::newRow("twice the input") << QStringList {u"--format"_s, u"pdf"_s, u"--pdf-password-file"_s, u"-"_s} << 2;
    QTest::newRow("empty") << QStringList {u"--format"_s, u"pdf"_s, u"--pdf-password-file"_s, empty} << 1;
    QTest::newRow("two lines") << QStringList {u"--format"_s, u"pdf"_s, u"--pdf-password-file"_s, broken} << 1;
    QTest::newRow("no file") << QStringList {u"--format"_s, u"pdf"_s, u"--pdf-password-file"_s, empty + u"x"_s} << 1;
}

void TestHistoryCommand::whatNoPdfTakesIsRefused()
{
    QFETCH(QStringList, options);
    QFETCH(int, status);
    const ProgramRun run = history(options);
    QCOMPARE(run.status, status);
    QVERIFY(run.output.isEmpty());
    QVERIFY2(run.saysOneLine(), run.errors.constData());
}

void TestHistoryCommand::outWritesTheFileAndNothingElse()
{
    const QString file = m_folder.filePath(u"history.json"_s);
    const ProgramRun run = history({u"--format"_s, u"json"_s, u"--private-notes"_s, u"--out"_s, file});
    QCOMPARE(run.status, 0);
    QVERIFY(run.output.isEmpty() && run.errors.isEmpty());
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(written.readAll()).array(), m_all);
}

void TestHistoryCommand::aFileThatCannotBeWrittenLeavesTheOldOne()
{
    const ProgramRun nowhere = history({u"--format"_s, u"csv"_s, u"--out"_s, m_folder.filePath(u"none/x.csv"_s)});
    QCOMPARE(nowhere.status, 1);
    QVERIFY2(nowhere.saysOneLine(), nowhere.errors.constData());
    const QString old = m_folder.filePath(u"old.csv"_s);
    QFile file(old);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("old") == 3);
    file.close();
    const ProgramRun failing = history({u"--format"_s, u"csv"_s, u"--client"_s, u"Nobody"_s, u"--out"_s, old});
    QCOMPARE(failing.status, 1);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "old"_ba);
}

void TestHistoryCommand::unknownNamesAreRefusedWithASentence_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("names");
    QTest::newRow("client") << QStringList {u"--client"_s, u"Nobody"_s} << "Nobody"_ba;
    QTest::newRow("part of a name") << QStringList {u"--client"_s, u"Mateo"_s} << "Mateo"_ba;
    QTest::newRow("empty client") << QStringList {u"--client"_s, QString()} << "client"_ba;
    QTest::newRow("service") << QStringList {u"--service"_s, u"Supervision,Yoga"_s} << "Direct therapy"_ba;
}

void TestHistoryCommand::unknownNamesAreRefusedWithASentence()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, names);
    const ProgramRun run = history(options + QStringList {u"--format"_s, u"json"_s});
    QCOMPARE(run.status, 1);
    QVERIFY(run.output.isEmpty());
    QVERIFY2(run.saysOneLine() && run.errors.contains(names), run.errors.constData());
}

void TestHistoryCommand::twoClientsOfANameAreRefused()
{
    {
        const auto practice = open();
        QVERIFY(practice);
        for (const QString &name : {u"Zoë Twin"_s, u"Zoe Twin"_s}) {
            Client client;
            client.name = name;
            QVERIFY(practice->clients().add(client));
        }
    }
    const ProgramRun run = history({u"--client"_s, u"zoe twin"_s, u"--format"_s, u"json"_s});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.saysOneLine() && run.errors.contains("2 clients"), run.errors.constData());
}

void TestHistoryCommand::anExportIsLogged()
{
    QCOMPARE(json({u"--upcoming"_s}).isEmpty(), false);
    const auto practice = open();
    QVERIFY(practice);
    const auto entries = practice->activity().latest(6).value();
    const auto exported = std::find_if(entries.begin(), entries.end(), [](const ActivityEntry &entry) {
        return entry.kind == ActivityKind::HistoryExported;
    });
    QVERIFY(exported != entries.end());
    QVERIFY2(exported->after.startsWith(u"json"_s), qPrintable(exported->after));
}

void TestHistoryCommand::aPracticeThatIsOpenElsewhereSaysSo()
{
    const auto practice = open();
    QVERIFY(practice);
    const ProgramRun run = history({u"--format"_s, u"json"_s});
    QCOMPARE(run.status, 1);
    QVERIFY(run.output.isEmpty());
    QVERIFY2(run.saysOneLine(), run.errors.constData());
}

QTEST_GUILESS_MAIN(TestHistoryCommand)
#include "tst_historycommand.moc"
