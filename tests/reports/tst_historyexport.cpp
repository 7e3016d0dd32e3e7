#include "ActivityRepository.h"
#include "HistoryExport.h"
#include "ReportedPractice.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

HistoryExportResult resultOf(const QSignalSpy &finished)
{
    return finished.front().front().value<HistoryExportResult>();
}

} // namespace

class HistoryExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsWrittenBesideTheWindow();
    void itIsLoggedOnceItIsWritten();
    void thePracticeCanBeChangedMeanwhile();
    void cancellingLeavesNothing();
    void destroyingItStopsTheWorker();
    void aFileThatWasCompleteIsLoggedThoughNobodyWaits();
    void aFailureIsAnswered();
    void oneExportAtATime();
};

void HistoryExportTest::aFileIsWrittenBesideTheWindow()
{
    ReportedPractice fixture;
    fixture.addSessions(500);
    HistoryExport exporter(fixture.practice());
    QSignalSpy finished(&exporter, &HistoryExport::finished);
    QSignalSpy progressed(&exporter, &HistoryExport::progressed);
    const QString path = QDir(fixture.parentPath()).filePath(u"h.pdf"_s);
    exporter.start(ReportedPractice::reportOptions(), ReportFormat::Pdf, path);
    QVERIFY(exporter.isRunning());
    QVERIFY(finished.wait());
    QVERIFY(!exporter.isRunning());
    QCOMPARE(resultOf(finished).value_or(-1), 500);
    QVERIFY(QFile(path).size() > 10'000);
    QCOMPARE(progressed.back().front().toInt(), 100);
    int last = -1;
    for (const QList<QVariant> &told : progressed) {
        QVERIFY(told.front().toInt() > last);
        last = told.front().toInt();
    }
}

void HistoryExportTest::itIsLoggedOnceItIsWritten()
{
    ReportedPractice fixture;
    fixture.addSessions(9);
    HistoryReportOptions options = ReportedPractice::reportOptions();
    options.filter.client = fixture.lucia.id;
    HistoryExport exporter(fixture.practice());
    QSignalSpy finished(&exporter, &HistoryExport::finished);
    exporter.start(options, ReportFormat::Csv, QDir(fixture.parentPath()).filePath(u"h.csv"_s));
    QVERIFY(finished.wait());
    const ActivityEntry entry = fixture.practice().activity().latest(1)->front();
    QCOMPARE(entry.kind, ActivityKind::HistoryExported);
    QCOMPARE(entry.actor, u"Ana R\u00EDos"_s);
    QCOMPARE(entry.client, std::optional(fixture.lucia.id));
    QCOMPARE(entry.after, u"csv, 3"_s);
}

void HistoryExportTest::thePracticeCanBeChangedMeanwhile()
{
    ReportedPractice fixture;
    const QList<Session> sessions = fixture.addSessions(600);
    HistoryExport exporter(fixture.practice());
    QSignalSpy finished(&exporter, &HistoryExport::finished);
    exporter.start(ReportedPractice::reportOptions(), ReportFormat::Csv,
                   QDir(fixture.parentPath()).filePath(u"h.csv"_s));
    for (int i = 0; i < 50; ++i)
        QVERIFY(fixture.practice().sessions().remove({sessions.at(i * 10).id}));
    QVERIFY(finished.count() > 0 || finished.wait());
    QVERIFY(resultOf(finished));
}

void HistoryExportTest::cancellingLeavesNothing()
{
    ReportedPractice fixture;
    fixture.addSessions(3000);
    const auto before = fixture.practice().activity().latest(1)->front().sequence;
    HistoryExport exporter(fixture.practice());
    QSignalSpy finished(&exporter, &HistoryExport::finished);
    const QString path = QDir(fixture.parentPath()).filePath(u"h.pdf"_s);
    exporter.start(ReportedPractice::reportOptions(), ReportFormat::Pdf, path);
    exporter.cancel();
    QVERIFY(finished.wait());
    QVERIFY(!resultOf(finished));
    QCOMPARE(resultOf(finished).error().code, ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(path));
    QCOMPARE(QDir(fixture.parentPath()).entryList(QDir::Files | QDir::Hidden), QStringList());
    QCOMPARE(fixture.practice().activity().latest(1)->front().sequence, before);
}

void HistoryExportTest::destroyingItStopsTheWorker()
{
    ReportedPractice fixture;
    fixture.addSessions(3000);
    const QString path = QDir(fixture.parentPath()).filePath(u"h.pdf"_s);
    {
        HistoryExport exporter(fixture.practice());
        exporter.start(ReportedPractice::reportOptions(), ReportFormat::Pdf, path);
    }
    QCOMPARE(QDir(fixture.parentPath()).entryList(QDir::Files | QDir::Hidden), QStringList());
    QCoreApplication::processEvents();
}

void HistoryExportTest::aFileThatWasCompleteIsLoggedThoughNobodyWaits()
{
    ReportedPractice fixture;
    fixture.addSessions(9);
    const QString path = QDir(fixture.parentPath()).filePath(u"h.csv"_s);
    {
        HistoryExport exporter(fixture.practice());
        exporter.start(ReportedPractice::reportOptions(), ReportFormat::Csv, path);
        // Without an event loop the answer is never delivered.
        QDeadlineTimer atMost(5000);
        while (!QFile::exists(path) && !atMost.hasExpired())
            QThread::msleep(1);
        QVERIFY(QFile::exists(path));
    }
    const ActivityEntry entry = fixture.practice().activity().latest(1)->front();
    QCOMPARE(entry.kind, ActivityKind::HistoryExported);
    QCOMPARE(entry.after, u"csv, 9"_s);
}

void HistoryExportTest::aFailureIsAnswered()
{
    ReportedPractice fixture;
    HistoryExport exporter(fixture.practice());
    QSignalSpy finished(&exporter, &HistoryExport::finished);
    exporter.start(ReportedPractice::reportOptions(), ReportFormat::Csv,
                   QDir(fixture.parentPath()).filePath(u"no such folder/h.csv"_s));
    QVERIFY(finished.wait());
    QCOMPARE(resultOf(finished).error().code, ErrorCode::FileNotWritable);
    // And the next one works.
    finished.clear();
    exporter.start(ReportedPractice::reportOptions(), ReportFormat::Csv,
                   QDir(fixture.parentPath()).filePath(u"h.csv"_s));
    QVERIFY(finished.wait());
    QVERIFY(resultOf(finished));
}

void HistoryExportTest::oneExportAtATime()
{
    ReportedPractice fixture;
    fixture.addSessions(300);
    HistoryExport exporter(fixture.practice());
    QSignalSpy finished(&exporter, &HistoryExport::finished);
    const QDir folder(fixture.parentPath());
    exporter.start(ReportedPractice::reportOptions(), ReportFormat::Pdf, folder.filePath(u"one.pdf"_s));
    exporter.start(ReportedPractice::reportOptions(), ReportFormat::Pdf, folder.filePath(u"two.pdf"_s));
    QVERIFY(finished.wait());
    QCOMPARE(folder.entryList(QDir::Files), QStringList {u"one.pdf"_s});
}

QTEST_MAIN(HistoryExportTest)
#include "tst_historyexport.moc"
