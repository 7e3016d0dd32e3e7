#include "ActivityRepository.h"
#include "ExportPanel.h"
#include "HistoryPrinting.h"
#include "MadeUpMeasures.h"
#include "MessageBar.h"
#include "NotePreview.h"
#include "PaperTray.h"
#include "PrintPreview.h"
#include "ProgressPreview.h"
#include "RecoverySheetView.h"
#include "ReportPreview.h"
#include "SessionHistoryModel.h"
#include "SessionTimeline.h"
#include "UiFixture.h"
#include "WeekPreview.h"

#include <QFile>
#include <QLocale>
#include <QPointer>
#include <QPrintPreviewWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// What goes onto paper, and what is said and logged of it. The paper is a file.
class PrintingTest : public QObject
{
    Q_OBJECT

    using Open = std::function<void(UiFixture &, const Session &, QWidget &)>;

    QTemporaryDir m_folder;
    std::unique_ptr<UiFixture> m_fixture;
    std::unique_ptr<QWidget> m_window;
    Session m_session;

    [[nodiscard]] QString paper() const { return m_folder.filePath(u"paper.pdf"_s); }
    [[nodiscard]] static QString noPaper() { return u"/nowhere/at/all/paper.pdf"_s; }
    [[nodiscard]] qsizetype logged(ActivityKind kind) const
    {
        constexpr int enough = 100;
        const auto entries = m_fixture->practice().activity().latest(enough).value();
        return std::count_if(entries.begin(), entries.end(),
                             [kind](const ActivityEntry &entry) { return entry.kind == kind; });
    }
    [[nodiscard]] PrintPreview *opened(const Open &open) const
    {
        open(*m_fixture, m_session, *m_window);
        auto *preview = m_window->findChild<PrintPreview *>();
        return preview && QTest::qWaitForWindowExposed(preview) ? preview : nullptr;
    }
    static void openHistory(UiFixture &fixture, const Session &session, QWidget &window)
    {
        HistoryReportOptions options = reportOptionsFor(QLocale());
        options.filter.client = session.client;
        QVERIFY(previewHistory(fixture.open(), options, &window));
    }
    static void documents()
    {
        QTest::addColumn<Open>("open");
        QTest::addColumn<ActivityKind>("kind");
        QTest::newRow("history") << Open(openHistory) << ActivityKind::HistoryPrinted;
        QTest::newRow("note") << Open([](UiFixture &fixture, const Session &session, QWidget &window) {
            QVERIFY(NotePreview::open(fixture.open(), session.id, {}, &window));
        }) << ActivityKind::NotePrinted;
        QTest::newRow("week") << Open([](UiFixture &fixture, const Session &, QWidget &window) {
            QVERIFY(WeekPreview::open(fixture.open(), QDate(2026, 11, 16), &window));
        }) << ActivityKind::WeekPrinted;
        QTest::newRow("graphs") << Open([](UiFixture &fixture, const Session &session, QWidget &window) {
            auto report = progressReportOf(fixture.practice(), *session.client, QLocale());
            QVERIFY(report);
            MadeUpMeasures measures;
            measures.addCounts({4, 3, 2});
            report->graphs = {measures.behaviorSeries()};
            ProgressPreview::open(fixture.practice(), *report, &window);
        }) << ActivityKind::ProgressPrinted;
        QTest::newRow("progress report") << Open([](UiFixture &fixture, const Session &session, QWidget &window) {
            PeriodReport report;
            report.client = *session.client;
            report.from = QDate(2026, 11, 1);
            report.to = QDate(2026, 11, 30);
            QVERIFY(ReportPreview::open(fixture.open(), report, &window));
        }) << ActivityKind::ReportPrinted;
    }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(u"en_US"_s));
        QFile::remove(paper());
        m_fixture = std::make_unique<UiFixture>();
        const ClientId client = m_fixture->addClient(u"Mateo Luna"_s).id;
        m_session = m_fixture->addSession(m_fixture->session(client, -1));
        m_window = std::make_unique<QWidget>();
        m_window->resize(1200, 800);
        m_window->show();
    }

    void cleanup() { m_window.reset(); }

    void whatWasPrintedIsLoggedOnce_data() { documents(); }
    void whatWasPrintedIsLoggedOnce()
    {
        QFETCH(const Open, open);
        QFETCH(const ActivityKind, kind);
        const PaperTray tray(paper());
        const QPointer<PrintPreview> preview = opened(open);
        QVERIFY(preview);
        QCOMPARE(logged(kind), 0);
        preview->printButton()->click();
        QVERIFY(tray.pageCount() > 0);
        QCOMPARE(tray.pageCount(), tray.offeredPages);
        QCOMPARE(logged(kind), 1);
        QTRY_VERIFY(!preview);
        QCOMPARE(logged(kind), 1);
    }

    void whatTheRefusingPrinterDidNotTakeIsSaidAndNotLogged_data() { documents(); }
    void whatTheRefusingPrinterDidNotTakeIsSaidAndNotLogged()
    {
        QFETCH(const Open, open);
        QFETCH(const ActivityKind, kind);
        const PaperTray tray(noPaper());
        const QPointer<PrintPreview> preview = opened(open);
        QVERIFY(preview);
        preview->printButton()->click();
        QVERIFY(preview->isVisible());
        QCOMPARE(preview->messages()->kind(), MessageBar::Kind::Warning);
        QVERIFY2(preview->messages()->text().contains(u"did not take the pages"_s),
                 qPrintable(preview->messages()->text()));
        QVERIFY(preview->messages()->actionButton()->isVisible());
        QCOMPARE(logged(kind), 0);
        // And once there is paper, the same window prints.
        const PaperTray mended(paper());
        preview->printButton()->click();
        QCOMPARE(logged(kind), 1);
        QTRY_VERIFY(!preview);
    }

    void onePageOfManyIsPrintedAlone()
    {
        for (int day = 3; day < 120; ++day)
            m_fixture->addSession(m_fixture->session(m_session.client, -day));
        PaperTray tray(paper());
        tray.onlyPage = 2;
        const QPointer<PrintPreview> preview = opened(openHistory);
        QVERIFY(preview);
        QTRY_VERIFY(preview->pages()->pageCount() > 2);
        preview->printButton()->click();
        QCOMPARE(tray.offeredPages, preview->pages()->pageCount());
        QCOMPARE(tray.pageCount(), 1);
        QCOMPARE(logged(ActivityKind::HistoryPrinted), 1);
    }

    void theRecoverySheetCountsAsKeptWhenItWasPrinted()
    {
        RecoverySheetView view(m_window.get());
        view.setSheet(u"Río Claro"_s, u"ABCD-EFGH-JKMN"_s, QDate(2026, 11, 21));
        view.show();
        const PaperTray tray(paper());
        const QSignalSpy kept(&view, &RecoverySheetView::kept);
        view.findChild<QPushButton *>(u"printRecoverySheet"_s)->click();
        QCOMPARE(tray.pageCount(), 1);
        QVERIFY(view.isKept());
        QCOMPARE(kept.size(), 1);
        const auto *message = view.findChild<MessageBar *>();
        QCOMPARE(message->kind(), MessageBar::Kind::Info);
        QVERIFY(message->text().contains(u"was sent to the printer"_s));
    }

    void aRecoverySheetThatDidNotPrintDoesNotCount()
    {
        RecoverySheetView view(m_window.get());
        view.setSheet(u"Río Claro"_s, u"ABCD-EFGH-JKMN"_s, QDate(2026, 11, 21));
        view.show();
        const PaperTray tray(noPaper());
        const QSignalSpy kept(&view, &RecoverySheetView::kept);
        view.findChild<QPushButton *>(u"printRecoverySheet"_s)->click();
        QVERIFY(!view.isKept());
        QVERIFY(kept.isEmpty());
        const auto *message = view.findChild<MessageBar *>();
        QCOMPARE(message->kind(), MessageBar::Kind::Warning);
        QVERIFY2(message->text().contains(u"did not take the sheet"_s), qPrintable(message->text()));
    }

    void moreThanTwentyThousandSessionsAreLeftToAPdf()
    {
        constexpr int inOneDay = 48;
        constexpr int minutesApart = 30;
        QList<Session> sessions;
        sessions.reserve(maxPrintedSessions);
        for (int i = 0; i < maxPrintedSessions; ++i) {
            Session session = m_session;
            session.id = {};
            session.start.epochSeconds += qint64(i % inOneDay) * minutesApart * 60 + qint64(i / inOneDay) * 86'400;
            sessions.append(session);
        }
        // With the one that is there: one too many.
        QVERIFY(m_fixture->practice().sessions().add(sessions));
        SessionTimeline timeline(m_fixture->open(), m_session.client, m_window.get());
        timeline.resize(1200, 800);
        timeline.show();
        timeline.printHistory();
        QVERIFY(!timeline.findChild<PrintPreview *>());
        QCOMPARE(timeline.messages()->kind(), MessageBar::Kind::Warning);
        QVERIFY2(timeline.messages()->text().contains(u"20,000"_s), qPrintable(timeline.messages()->text()));
        QVERIFY(timeline.exportPanel()->isHidden());
        timeline.messages()->actionButton()->click();
        QVERIFY(timeline.exportPanel()->isVisible());

        HistoryReportOptions options = reportOptionsFor(QLocale());
        options.filter.client = m_session.client;
        const auto many = previewHistory(m_fixture->open(), options, m_window.get());
        QVERIFY(many);
        QCOMPARE(*many, PreviewOutcome::TooMany);
        options.filter.dates = {UiFixture::today(), UiFixture::today()};
        const auto few = previewHistory(m_fixture->open(), options, m_window.get());
        QVERIFY(few);
        QCOMPARE(*few, PreviewOutcome::Shown);
    }
};

QTEST_MAIN(PrintingTest)
#include "tst_printing.moc"
