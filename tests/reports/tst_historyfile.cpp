#include "ActivityRepository.h"
#include "CsvReader.h"
#include "HistoryDocument.h"
#include "HistoryFile.h"
#include "ReportedPractice.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class HistoryFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyFormatIsWritten();
    void aDeviceTakesTheSameAsAFile();
    void aNewFileIsItsOwnersAlone();
    void cancellingKeepsTheOldFile_data();
    void cancellingKeepsTheOldFile();
    void aPlaceThatCannotBeWrittenIsReported();
    void theLogSaysWhatWasWritten();
    void whatIsStoredMeanwhileIsInNoPartOfIt();
    void aDocumentIsReadyToBePainted();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void HistoryFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void HistoryFileTest::everyFormatIsWritten()
{
    ReportedPractice fixture;
    fixture.addSessions(9);
    const HistoryReportOptions options = ReportedPractice::reportOptions();
    for (const ReportFormat format : {ReportFormat::Csv, ReportFormat::Json, ReportFormat::Pdf}) {
        QList<int> told;
        const auto written =
            writeHistoryFile(fixture.practice(), options, format, path(u"history"_s), [&told](int percent) {
                told += percent;
                return true;
            });
        QVERIFY(written);
        QCOMPARE(*written, 9);
        QCOMPARE(told.back(), 100);
        QVERIFY(std::is_sorted(told.begin(), told.end()));
        const QByteArray bytes = contents(path(u"history"_s));
        if (format == ReportFormat::Csv)
            QCOMPARE(readCsv(QString::fromUtf8(bytes.mid(3))).size(), 10);
        if (format == ReportFormat::Json)
            QCOMPARE(QJsonDocument::fromJson(bytes).array().size(), 9);
        if (format == ReportFormat::Pdf) {
            QVERIFY(bytes.startsWith("%PDF-"));
            QVERIFY(bytes.trimmed().endsWith("%%EOF"));
        }
    }
}

void HistoryFileTest::aDeviceTakesTheSameAsAFile()
{
    ReportedPractice fixture;
    fixture.addSessions(9);
    const HistoryReportOptions options = ReportedPractice::reportOptions();
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(writeHistory(fixture.practice(), options, ReportFormat::Json, buffer));
    QVERIFY(writeHistoryFile(fixture.practice(), options, ReportFormat::Json, path(u"h.json"_s)));
    QCOMPARE(buffer.data(), contents(path(u"h.json"_s)));
}

void HistoryFileTest::aNewFileIsItsOwnersAlone()
{
    ReportedPractice fixture;
    const HistoryReportOptions options = ReportedPractice::reportOptions();
    QVERIFY(writeHistoryFile(fixture.practice(), options, ReportFormat::Csv, path(u"h.csv"_s)));
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QCOMPARE(QFile::permissions(path(u"h.csv"_s)) & others, QFileDevice::Permissions());
}

void HistoryFileTest::cancellingKeepsTheOldFile_data()
{
    QTest::addColumn<ReportFormat>("format");
    QTest::addColumn<int>("atPercent");
    QTest::newRow("CSV, at once") << ReportFormat::Csv << 0;
    QTest::newRow("CSV, half way") << ReportFormat::Csv << 50;
    QTest::newRow("JSON, half way") << ReportFormat::Json << 50;
    QTest::newRow("PDF, while it is measured") << ReportFormat::Pdf << 20;
    QTest::newRow("PDF, while it is painted") << ReportFormat::Pdf << 70;
}

void HistoryFileTest::cancellingKeepsTheOldFile()
{
    QFETCH(ReportFormat, format);
    QFETCH(int, atPercent);
    ReportedPractice fixture;
    fixture.addSessions(600);
    QFile old(path(u"history"_s));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("what was there");
    old.close();
    const auto written = writeHistoryFile(fixture.practice(), ReportedPractice::reportOptions(), format,
                                          path(u"history"_s), [atPercent](int percent) { return percent < atPercent; });
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Cancelled);
    QCOMPARE(contents(path(u"history"_s)), QByteArray("what was there"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList {u"history"_s});

    // And where there was none, there is none.
    QVERIFY(!writeHistoryFile(fixture.practice(), ReportedPractice::reportOptions(), format, path(u"new"_s),
                              [atPercent](int percent) { return percent < atPercent; }));
    QVERIFY(!QFile::exists(path(u"new"_s)));
}

void HistoryFileTest::aPlaceThatCannotBeWrittenIsReported()
{
    ReportedPractice fixture;
    fixture.addSessions(2);
    QFile file(path(u"a file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(QDir(m_folder->path()).mkdir(u"a folder"_s));
    for (const QString &place : {u"no such folder/h.pdf"_s, u"a file/h.pdf"_s, u"a folder"_s}) {
        for (const ReportFormat format : {ReportFormat::Csv, ReportFormat::Pdf}) {
            const auto written =
                writeHistoryFile(fixture.practice(), ReportedPractice::reportOptions(), format, path(place));
            QVERIFY(!written);
            QCOMPARE(written.error().code, ErrorCode::FileNotWritable);
            QCOMPARE(written.error().subject, path(place));
            QVERIFY(!written.error().detail.isEmpty());
        }
    }
}

void HistoryFileTest::theLogSaysWhatWasWritten()
{
    ReportedPractice fixture;
    HistoryReportOptions options = ReportedPractice::reportOptions();
    options.filter.client = fixture.mateo.id;
    options.filter.words = u"secret"_s;
    options.withPrivateNotes = true;
    QVERIFY(logHistory(fixture.practice(), ActivityKind::HistoryPrinted, options, ReportFormat::Pdf, 84));
    const ActivityEntry entry = fixture.practice().activity().latest(1)->front();
    QCOMPARE(entry.kind, ActivityKind::HistoryPrinted);
    QCOMPARE(entry.actor, u"Ana R\u00EDos"_s);
    QCOMPARE(entry.client, std::optional(fixture.mateo.id));
    QCOMPARE(entry.after, u"pdf, 84, private notes"_s);
    QVERIFY(!entry.before.contains(u"secret"_s));
}

void HistoryFileTest::whatIsStoredMeanwhileIsInNoPartOfIt()
{
    ReportedPractice fixture;
    const QList<Session> sessions = fixture.addSessions(30);
    PracticeOptions reading = fixture.options();
    reading.readOnly = true;
    const auto reader = Practice::openWithKey(fixture.path(), fixture.key().clone(), reading);
    QVERIFY(reader);
    bool isChanged = false;
    const auto changing = [&](int) {
        if (!std::exchange(isChanged, true)) {
            Session changed = sessions.first();
            changed.customerNotes = u"Written meanwhile"_s;
            return fixture.practice().sessions().update({changed}, ActivityKind::SessionUpdated).has_value();
        }
        return true;
    };
    QBuffer csv;
    QVERIFY(csv.open(QIODevice::WriteOnly));
    const HistoryReportOptions options = ReportedPractice::reportOptions();
    const auto written = writeHistory(**reader, options, ReportFormat::Csv, csv, changing);
    QCOMPARE(written ? *written : -1, 30);
    QVERIFY(isChanged);
    QVERIFY(csv.data().contains("Customer note 0"));
    QVERIFY(!csv.data().contains("Written meanwhile"));
    // The next one is of the moment when it is read.
    QBuffer later;
    QVERIFY(later.open(QIODevice::WriteOnly));
    QVERIFY(writeHistory(**reader, options, ReportFormat::Csv, later));
    QVERIFY(later.data().contains("Written meanwhile"));
}

void HistoryFileTest::aDocumentIsReadyToBePainted()
{
    ReportedPractice fixture;
    fixture.addSessions(100);
    const auto document = HistoryDocument::read(fixture.practice(), ReportedPractice::reportOptions());
    QVERIFY(document);
    QCOMPARE((*document)->sessionCount(), 100);
    QVERIFY((*document)->pdf().pageCount() > 2);
    QVERIFY((*document)->pdf().title().contains(u"Río Claro"_s));
}

QTEST_MAIN(HistoryFileTest)
#include "tst_historyfile.moc"
