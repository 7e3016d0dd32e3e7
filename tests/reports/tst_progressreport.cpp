#include "ActivityRepository.h"
#include "CsvReader.h"
#include "MadeUpMeasures.h"
#include "PlanRepository.h"
#include "ProgressReport.h"
#include "ProgressRepository.h"
#include "ProgressText.h"
#include "SessionFactsRepository.h"
#include "StoreFixture.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

MadeUpMeasures designed()
{
    MadeUpMeasures made;
    made.addTrials({2, 1, 3, -1, 5, 9, 9, 10, 9});
    made.addMark(ProgressMarkKind::Phase, 3, u"Prompts"_s);
    made.addMark(ProgressMarkKind::Event, 5, u"=illness"_s);
    return made;
}

ProgressReport reportOf(const MadeUpMeasures &made)
{
    ProgressReport report;
    report.client = ClientId {1};
    report.clientName = u"Mateo Luna"_s;
    report.from = u"Río Claro"_s;
    report.madeOn = QDate(2026, 11, 21);
    report.locale = QLocale(QLocale::English, QLocale::UnitedStates);
    report.graphs = {made.programSeries()};
    return report;
}

QByteArray written(const ProgressReport &report, ProgressFormat format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeProgress(report, format, buffer) ? buffer.data() : QByteArray();
}

/// A device that is full.
class FullDevice final : public QIODevice
{
public:
    FullDevice() { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override { return -1; }
};

} // namespace

class TestProgressReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTableHasARowASessionAndNothingWhereNothingWasRecorded();
    void whatLooksLikeAFormulaIsNone();
    void aDocumentHasAPageAGraph();
    void aDocumentWithAPasswordIsNotReadable();
    void aPictureIsOfTheFirstGraph();
    void aFullDiskIsAnError();
    void theWordsAreThoseOfTheFigures();
    void aPointIsSaidInWords();
    void aGraphIsSaidInWords();
    void whatIsReadIsWhatWasRecorded();
    void aFileIsWrittenAndLogged();
};

void TestProgressReport::aTableHasARowASessionAndNothingWhereNothingWasRecorded()
{
    const auto rows = readCsv(QString::fromUtf8(written(reportOf(designed()), ProgressFormat::Csv)));
    QCOMPARE(rows.size(), 10);
    QCOMPARE(rows.at(0).first(3), QStringList({u"kind"_s, u"name"_s, u"number"_s}));
    QCOMPARE(rows.at(1),
             QStringList({u"program"_s, u"Request help with words"_s, u"1"_s, u"2026-03-02"_s, u"Baseline"_s,
                          u"Percentage of correct responses"_s, u"20"_s, QString()}));
    QCOMPARE(rows.at(4).at(6), QString());
    QCOMPARE(rows.at(4).at(4), u"Prompts"_s);
}

void TestProgressReport::whatLooksLikeAFormulaIsNone()
{
    const auto rows = readCsv(QString::fromUtf8(written(reportOf(designed()), ProgressFormat::Csv)));
    QCOMPARE(rows.at(6).at(7), u"'=illness"_s);
}

void TestProgressReport::aDocumentHasAPageAGraph()
{
    ProgressReport report = reportOf(designed());
    report.graphs.append(report.graphs.constFirst());
    const QByteArray pdf = written(report, ProgressFormat::Pdf);
    QVERIFY(pdf.startsWith("%PDF-"));
    QCOMPARE(pdf.count("/Type /Page\n"), 2);
}

void TestProgressReport::aDocumentWithAPasswordIsNotReadable()
{
    ProgressReport report = reportOf(designed());
    report.pdf = PdfForm::withPassword(SecretBytes::fromPassphrase(u"four plain words"_s));
    const QByteArray pdf = written(report, ProgressFormat::Pdf);
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.contains("/Encrypt"));
    QVERIFY(!pdf.contains("/Type /Page\n"));
    report.pdf = {};
    report.pdf.isForArchive = true;
    QVERIFY(written(report, ProgressFormat::Pdf).contains("pdfaid:part"));
}

void TestProgressReport::aPictureIsOfTheFirstGraph()
{
    const QImage image = QImage::fromData(written(reportOf(designed()), ProgressFormat::Png), "PNG");
    QVERIFY(image.width() >= 1600);
    int dark = 0;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2)
            dark += qGray(image.pixel(x, y)) < 100 ? 1 : 0;
    }
    QVERIFY(dark > 500);
    QCOMPARE(image.pixelColor(1, 1), QColor(Qt::white));
}

void TestProgressReport::aFullDiskIsAnError()
{
    for (const ProgressFormat format : {ProgressFormat::Csv, ProgressFormat::Pdf, ProgressFormat::Png}) {
        FullDevice full;
        QCOMPARE(writeProgress(reportOf(designed()), format, full).error().code, ErrorCode::FileNotWritable);
    }
}

void TestProgressReport::theWordsAreThoseOfTheFigures()
{
    const ProgressSeries series = designed().programSeries();
    const ProgressText text(QLocale(QLocale::English, QLocale::UnitedStates));
    QStringList said;
    for (const ProgressFigureText &figure : text.figures(series, statisticsOf(series))) {
        said.append(figure.name + u": "_s + figure.value);
        QVERIFY(!figure.about.isEmpty());
    }
    // 60 of 3, 420 of 5; each figure of the second phase is above all of the first.
    QCOMPARE(said,
             QStringList({u"Mean level: 20 \u2192 84%"_s, u"Trend: rising"_s, u"Non-overlap (NAP): 1.00"_s,
                          u"Mastery: last 4 of 4 at 90% or more"_s}));
    QCOMPARE(text.caption(series), u"Correct of all opportunities, by session \u00B7 8 of 9 session(s)"_s);
}

void TestProgressReport::aPointIsSaidInWords()
{
    const ProgressSeries series = designed().programSeries();
    const ProgressText text(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(text.point(series, 0), u"Session 1, Mar 2, 2026: 20%, Baseline"_s);
    QCOMPARE(text.point(series, 3), u"Session 4, Mar 5, 2026: not recorded, Prompts"_s);
}

void TestProgressReport::aGraphIsSaidInWords()
{
    const ProgressSeries series = designed().programSeries();
    const ProgressText text(QLocale(QLocale::English, QLocale::UnitedStates));
    const QString said = text.description(series, statisticsOf(series));
    for (const QString &part :
         {u"Request help with words"_s, u"from Mar 2, 2026 to Mar 10, 2026"_s, u"Baseline: mean 20%"_s,
          u"Prompts: mean 84%"_s, u"Trend rising."_s, u"Event: =illness, Mar 7, 2026."_s})
        QVERIFY2(said.contains(part), qPrintable(said));
}

void TestProgressReport::whatIsReadIsWhatWasRecorded()
{
    StoreFixture fixture;
    fixture.create();
    const ClientId client = fixture.addClient(u"Mateo Luna"_s).id;
    const Session session = fixture.addSession(client, fixture.clock.time.addDays(-2), SessionStatus::Completed);
    RecordedFacts facts;
    ProgramData data = MadeUpMeasures::trialsOf(7, 10);
    data.key = facts.newKey();
    data.program.key = facts.newKey();
    data.program.plan = {};
    data.program.catalogueId.clear();
    facts.programs = {data};
    Practice &practice = fixture.practice();
    QVERIFY(practice.sessionFacts().store(session.id, facts));
    QVERIFY(practice.progress().store({{}, client, ProgressMarkKind::Event, session.start.day(), u"Illness"_s, {}}));
    const auto read = readProgress(practice, client);
    QCOMPARE(read->targets().size(), 1);
    const ProgressSeries series = read->series(0, {});
    QCOMPARE(series.points.constFirst().value.value(), 70.0);
    QCOMPARE(series.events.size(), 1);
}

void TestProgressReport::aFileIsWrittenAndLogged()
{
    StoreFixture fixture;
    fixture.create();
    const ClientId client = fixture.addClient(u"Mateo Luna"_s).id;
    auto report = progressReportOf(fixture.practice(), client, QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(report->clientName, u"Mateo Luna"_s);
    QCOMPARE(report->madeOn, QDate(2026, 11, 18));
    QCOMPARE(report->pageSize, QPageSize::Letter);
    report->graphs = {designed().programSeries()};
    const QString path = fixture.parentPath() + u"/graph.csv"_s;
    QVERIFY(writeProgressFile(*report, ProgressFormat::Csv, path));
    QVERIFY(QFile(path).size() > 100);
    QVERIFY(logProgress(fixture.practice(), *report, ProgressFormat::Csv));
    const ActivityEntry entry = fixture.practice().activity().latest(1)->constFirst();
    QCOMPARE(entry.kind, ActivityKind::ProgressExported);
    QCOMPARE(entry.client, std::optional(client));
    QCOMPARE(entry.after, u"csv, 1"_s);
    report->pdf.isForArchive = true;
    QVERIFY(logProgress(fixture.practice(), *report, ProgressFormat::Pdf));
    QCOMPARE(fixture.practice().activity().latest(1)->constFirst().after, u"pdf, 1, pdf/a"_s);
}

QTEST_MAIN(TestProgressReport)
#include "tst_progressreport.moc"
