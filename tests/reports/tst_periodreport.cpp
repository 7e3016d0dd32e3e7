#include "ActivityRepository.h"
#include "DocumentLanguage.h"
#include "PeriodReportPdf.h"
#include "PlanRepository.h"
#include "PopplerTool.h"
#include "PracticeSettingsRepository.h"
#include "ProgressRepository.h"
#include "ProgressText.h"
#include "SessionFactsRepository.h"
#include "StoreFixture.h"

#include <QBuffer>
#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QThread>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

/// Counts who is told that the language changed.
class Listener final : public QObject
{
public:
    int heard = 0;
    bool eventFilter(QObject *, QEvent *event) override
    {
        heard += event->type() == QEvent::LanguageChange ? 1 : 0;
        return false;
    }
};

} // namespace

/// The progress report of a client for a period.
class TestPeriodReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void aDocumentSpeaksItsOwnLanguage_data();
    void aDocumentSpeaksItsOwnLanguage();
    void aThreadAsideKeepsTheInterfacesLanguage();
    void theDocumentHoldsTheFiguresOfThePeriodAndTheWords();
    void theDocumentIsInTheLanguageOfTheReport();
    void whatWasLeftOutIsNotInIt();
    void whatWasNotRecordedIsSaidToBeSo();
    void anEmptyPeriodIsADocumentTooAndALongTextGoesOnOverPages();
    void aNewOneFollowsTheLast();
    void itIsProtectedAndArchivedAsItIsAskedFor();
    void exportsAndPrintsAreLogged();

private:
    [[nodiscard]] PeriodReport autumn() const
    {
        PeriodReport report;
        report.client = m_client.id;
        report.from = QDate(2026, 11, 1);
        report.to = QDate(2026, 11, 30);
        return report;
    }
    void record(int day, int correct, int times);
    [[nodiscard]] QString text(const PeriodReport &report, const PdfForm &form = {}) const;

    std::unique_ptr<StoreFixture> m_fixture;
    Client m_client;
    PlanEntryId m_program;
};

void TestPeriodReport::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_fixture = std::make_unique<StoreFixture>();
    m_fixture->create();
    Client client = m_fixture->addClient(u"Mateo Luna"_s);
    client.birthDate = QDate(2019, 5, 6);
    client.memberNumber = u"MBR-7"_s;
    m_client = *m_fixture->practice().clients().update(client);
    ReplacementProgram program;
    program.name = u"Made-up asking"_s;
    program.mastery.percent = 90;
    program.mastery.sessions = 2;
    const QDate begun(2026, 10, 1);
    QVERIFY(m_fixture->practice().plans().write(
        m_client.id, {.stored = {PlanHistory::begun(m_client.id, program, begun)}, .removed = {}},
        ActivityKind::PlanExtended));
    m_program = m_fixture->practice().plans().entries(m_client.id)->constFirst().id;
    // Before the period, so that none of it may be counted.
    record(-30, 9, 40);
    record(-9, 2, 7);
    record(-7, 4, 6);
    QVERIFY(m_fixture->practice().progress().store(
        {{}, m_client.id, ProgressMarkKind::Phase, QDate(2026, 11, 12), u"Fading"_s, {}}));
    record(-5, 8, 3);
    record(-3, 10, 0);
    (void)m_fixture->addSession(m_client.id, m_fixture->clock.time.addDays(-2), SessionStatus::Cancelled);
}

void TestPeriodReport::record(int day, int correct, int times)
{
    const Session session =
        m_fixture->addSession(m_client.id, m_fixture->clock.time.addDays(day), SessionStatus::Completed);
    RecordedFacts facts;
    ProgramData program;
    program.key = facts.newKey();
    program.program = {facts.newKey(), u"Made-up asking"_s, {}, m_program};
    program.trials = TrialCount {correct, 10};
    facts.programs = {program};
    BehaviorData behavior;
    behavior.key = facts.newKey();
    behavior.behavior = {facts.newKey(), u"Made-up humming"_s, {}, {}};
    behavior.count = times;
    facts.behaviors = {behavior};
    QVERIFY(m_fixture->practice().sessionFacts().store(session.id, facts));
}

QString TestPeriodReport::text(const PeriodReport &report, const PdfForm &form) const
{
    auto sheet = readPeriodReport(m_fixture->practice(), report);
    if (!sheet)
        return {};
    const QString path = m_fixture->parentPath() + u"/report.pdf"_s;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !PeriodReportPdf(std::move(*sheet)).write(file, form))
        return {};
    file.close();
    return PopplerRun::of(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}).output.simplified();
}

void TestPeriodReport::aDocumentSpeaksItsOwnLanguage_data()
{
    QTest::addColumn<QString>("catalogue");
    QTest::newRow("Spanish") << u":/i18n/bitacora_es.qm"_s;
    QTest::newRow("English") << u":/i18n/bitacora_en.qm"_s;
}

void TestPeriodReport::aDocumentSpeaksItsOwnLanguage()
{
    QFETCH(const QString, catalogue);
    QTranslator interface;
    QVERIFY(interface.load(catalogue));
    const auto words = [] { return ProgressText::tr("%1 of %Ln session(s)", nullptr, 2); };
    const QString english = u"%1 of 2 sessions"_s;
    const QString spanish = u"%1 de 2 sesiones"_s;
    QVERIFY(QCoreApplication::installTranslator(&interface));
    Listener listener;
    QCoreApplication::instance()->installEventFilter(&listener);
    const QString before = words();
    {
        const DocumentLanguage document(NoteLanguage::English);
        QCOMPARE(words(), english);
        QCOMPARE(ProgressText::trend(TrendDirection::Rising), u"rising"_s);
        {
            const DocumentLanguage inner(NoteLanguage::Spanish);
            QCOMPARE(words(), spanish);
        }
        QCOMPARE(words(), english);
    }
    QCOMPARE(words(), before);
    // Nobody else hears of it.
    QCOMPARE(listener.heard, 0);
    QVERIFY(QCoreApplication::removeTranslator(&interface));
    // Also when the interface has changed its language since.
    QVERIFY(QCoreApplication::installTranslator(&interface));
    {
        const DocumentLanguage document(NoteLanguage::English);
        QCOMPARE(words(), english);
    }
    {
        const DocumentLanguage document(NoteLanguage::Spanish);
        QCOMPARE(words(), spanish);
    }
    QCOMPARE(words(), before);
    QVERIFY(QCoreApplication::removeTranslator(&interface));
}

void TestPeriodReport::aThreadAsideKeepsTheInterfacesLanguage()
{
    const DocumentLanguage document(NoteLanguage::Spanish);
    QString aside;
    const std::unique_ptr<QThread> thread(
        QThread::create([&aside] { aside = ProgressText::trend(TrendDirection::Rising); }));
    thread->start();
    QVERIFY(thread->wait());
    QCOMPARE(aside, u"rising"_s);
}

void TestPeriodReport::theDocumentHoldsTheFiguresOfThePeriodAndTheWords()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not installed (Debian: poppler-utils): the PDF cannot be read back.");
    PeriodReport report = autumn();
    report.introduction = u"Mateo began school in August."_s;
    report.setPart({u"program:%1"_s.arg(m_program.value), {}, u"He now asks without a prompt."_s});
    report.recommendations = u"Continue twice a week."_s;
    const QString said = text(report);
    for (const QString &expected : {u"Progress report"_s,
                                    u"Mateo Luna"_s,
                                    u"Nov 1, 2026 – Nov 30, 2026"_s,
                                    u"May 6, 2019 (7 years)"_s,
                                    u"MBR-7"_s,
                                    u"Mateo began school in August."_s,
                                    u"Sessions in the period"_s,
                                    u"Hours of service"_s,
                                    u"20%"_s,
                                    u"Made-up asking"_s,
                                    u"Made-up humming"_s,
                                    u"Baseline"_s,
                                    u"Fading"_s,
                                    u"30%"_s,
                                    u"90%"_s,
                                    u"mastery 90%"_s,
                                    u"last 1 of 2 at 90% or more"_s,
                                    u"He now asks without a prompt."_s,
                                    u"Continue twice a week."_s,
                                    u"Nonoverlap of all pairs"_s,
                                    u"Name and credential"_s,
                                    u"Made on Nov 18, 2026"_s,
                                    u"Page 1 of"_s})
        QVERIFY2(said.contains(expected), qPrintable(expected + u"\n"_s + said));
    // Programs before behaviors, words after figures.
    QVERIFY(said.indexOf(u"Mateo began"_s) < said.indexOf(u"Sessions in the period"_s));
    QVERIFY(said.indexOf(u"Made-up asking"_s) < said.indexOf(u"He now asks"_s));
    QVERIFY(said.indexOf(u"He now asks"_s) < said.indexOf(u"Made-up humming"_s));
    QVERIFY(said.indexOf(u"Made-up humming"_s) < said.indexOf(u"Continue twice"_s));
    const auto sheet = readPeriodReport(m_fixture->practice(), report);
    QCOMPARE(sheet->sessions.total(), 5);
    QCOMPARE(sheet->minutes, 4 * 60);
    QCOMPARE(sheet->parts.size(), 2);
    QCOMPARE(sheet->parts.constFirst().series.recorded(), 4);
}

void TestPeriodReport::theDocumentIsInTheLanguageOfTheReport()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not installed (Debian: poppler-utils): the PDF cannot be read back.");
    PeriodReport report = autumn();
    report.language = NoteLanguage::Spanish;
    const QString said = text(report);
    const DocumentLanguage document(NoteLanguage::Spanish);
    for (const QString &expected :
         {u"Informe de progreso"_s, u"Línea base"_s, u"1 nov 2026"_s, ProgressText::aboutTrend(), u"Página 1 de"_s})
        QVERIFY2(said.contains(expected), qPrintable(expected + u"\n"_s + said));
    for (const QString &foreign : {u"Progress report"_s, u"Baseline"_s, u"Sessions"_s, u"Page "_s, u"Made on"_s})
        QVERIFY2(!said.contains(foreign), qPrintable(foreign + u"\n"_s + said));
}

void TestPeriodReport::whatWasLeftOutIsNotInIt()
{
    PeriodReport report = autumn();
    report.setPart({u"behavior:Made-up humming"_s, false, u"Not for the insurer."_s});
    const auto sheet = readPeriodReport(m_fixture->practice(), report);
    QCOMPARE(sheet->parts.size(), 1);
    QCOMPARE(sheet->parts.constFirst().series.target.name, u"Made-up asking"_s);
    report.setPart({u"behavior:Made-up humming"_s, true, {}});
    QCOMPARE(readPeriodReport(m_fixture->practice(), report)->parts.size(), 2);
}

void TestPeriodReport::whatWasNotRecordedIsSaidToBeSo()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not installed (Debian: poppler-utils): the PDF cannot be read back.");
    PeriodReport report = autumn();
    report.from = QDate(2026, 8, 1);
    report.to = QDate(2026, 8, 31);
    QVERIFY(readPeriodReport(m_fixture->practice(), report)->parts.isEmpty());
    report.setPart({u"behavior:Made-up humming"_s, {}, u"Seen at home alone."_s});
    const QString said = text(report);
    QVERIFY2(said.contains(u"Nothing was recorded in this period."_s), qPrintable(said));
    QVERIFY(said.contains(u"Seen at home alone."_s));
    QVERIFY(!said.contains(u"About the figures"_s));
}

void TestPeriodReport::anEmptyPeriodIsADocumentTooAndALongTextGoesOnOverPages()
{
    PeriodReport report = autumn();
    report.from = QDate(2020, 1, 1);
    report.to = QDate(2020, 1, 31);
    QCOMPARE(PeriodReportPdf(*readPeriodReport(m_fixture->practice(), report)).pageCount(), 1);
    report.recommendations = u"A sentence of some length that is said again and again. "_s.repeated(300);
    QVERIFY(PeriodReportPdf(*readPeriodReport(m_fixture->practice(), report)).pageCount() >= 3);
}

void TestPeriodReport::aNewOneFollowsTheLast()
{
    const QDate today(2026, 11, 18);
    const PeriodReport first = newPeriodReport(m_client.id, today, {});
    QCOMPARE(first.from, QDate(2026, 8, 19));
    QCOMPARE(first.to, today);
    PeriodReport last = autumn();
    last.from = QDate(2026, 6, 1);
    last.to = QDate(2026, 8, 31);
    last.language = NoteLanguage::Spanish;
    const PeriodReport next = newPeriodReport(m_client.id, today, {last});
    QCOMPARE(next.from, QDate(2026, 9, 1));
    QCOMPARE(next.language, NoteLanguage::Spanish);
    QVERIFY(!next.id.isValid());
    last.to = today;
    QCOMPARE(newPeriodReport(m_client.id, today, {last}).from, QDate(2026, 8, 19));
}

void TestPeriodReport::itIsProtectedAndArchivedAsItIsAskedFor()
{
    const auto written = [this](const PdfForm &form) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        return PeriodReportPdf(*readPeriodReport(m_fixture->practice(), autumn())).write(buffer, form) ? buffer.data()
                                                                                                       : QByteArray();
    };
    QVERIFY(!written({}).contains("/Encrypt"));
    QVERIFY(written(PdfForm::withPassword(SecretBytes::fromPassphrase(u"four plain words"_s))).contains("/Encrypt"));
    PdfForm archive;
    archive.isForArchive = true;
    QVERIFY(written(archive).contains("pdfaid:part"));
}

void TestPeriodReport::exportsAndPrintsAreLogged()
{
    const auto sheet = readPeriodReport(m_fixture->practice(), autumn());
    const auto logged = [this] { return m_fixture->practice().activity().latest(1)->constFirst(); };
    PdfForm archive;
    archive.isForArchive = true;
    QVERIFY(logReportExported(m_fixture->practice(), *sheet, archive));
    QCOMPARE(logged().kind, ActivityKind::ReportExported);
    QCOMPARE(logged().client, std::optional(m_client.id));
    QCOMPARE(logged().after, u"pdf, 2, pdf/a"_s);
    QVERIFY(logReportPrinted(m_fixture->practice(), *sheet));
    QCOMPARE(logged().kind, ActivityKind::ReportPrinted);
    QVERIFY(logged().after.isEmpty());
}

QTEST_MAIN(TestPeriodReport)
#include "tst_periodreport.moc"
