#include "ActivityRepository.h"
#include "ExportPanel.h"
#include "FileDialogs.h"
#include "HistoryPreview.h"
#include "HistoryPrinting.h"
#include "MessageBar.h"
#include "NewPassphraseFields.h"
#include "PassphraseField.h"
#include "PdfFields.h"
#include "SegmentedControl.h"
#include "SessionFilterBar.h"
#include "SessionHistoryModel.h"
#include "SessionRepository.h"
#include "SessionTimeline.h"
#include "UiFixture.h"

#include <QCheckBox>
#include <QFile>
#include <QImage>
#include <QPdfWriter>
#include <QPointer>
#include <QPrintPreviewWidget>
#include <QPrinterInfo>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

/// Answers every file chooser with one path.
class OnePath final : public FileDialogs
{
public:
    OnePath() { replace(this); }
    ~OnePath() override { replace(nullptr); }
    QString saveFile(QWidget *, const QString &, const QString &suggestedName, const QString &) override
    {
        suggested = suggestedName;
        return path;
    }

    QString path;
    QString suggested;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TimelineExportTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<UiFixture> m_fixture;
    std::unique_ptr<SessionTimeline> m_timeline;
    OnePath m_dialogs;

    void exportTo(const QString &path)
    {
        m_dialogs.path = path;
        QTest::mouseClick(m_timeline->exportPanel()->exportButton(), Qt::LeftButton);
        QTRY_VERIFY(m_timeline->exportPanel()->exportButton()->isVisible());
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<UiFixture>();
        const ClientId client = m_fixture->addClient(u"Mateo/Luna"_s).id;
        for (int day = -3; day < 3; ++day) {
            Session session = m_fixture->session(client, day);
            session.customerNotes = u"For the client %1."_s.arg(day);
            session.privateNotes = u"A secret of day %1."_s.arg(day);
            m_fixture->addSession(session);
        }
        m_timeline = std::make_unique<SessionTimeline>(m_fixture->open(), client);
        m_timeline->resize(1200, 800);
        showActive(*m_timeline);
        m_timeline->focusList();
    }

    void cleanup() { m_timeline.reset(); }

    void theKeysOpenThePanelAndEscapeClosesIt()
    {
        ExportPanel *panel = m_timeline->exportPanel();
        QVERIFY(!panel->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_E, Qt::ControlModifier);
        QVERIFY(panel->isVisible());
        QVERIFY(panel->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!panel->isVisible());
    }

    void privateNotesAreOnlyWrittenWhenTheyAreTicked()
    {
        m_timeline->exportHistory();
        exportTo(m_folder.filePath(u"without.csv"_s));
        QVERIFY(contentOf(m_folder.filePath(u"without.csv"_s)).contains("For the client"));
        QVERIFY(!contentOf(m_folder.filePath(u"without.csv"_s)).contains("A secret"));
        m_timeline->exportPanel()->privateNotes()->setChecked(true);
        exportTo(m_folder.filePath(u"with.csv"_s));
        QVERIFY(contentOf(m_folder.filePath(u"with.csv"_s)).contains("A secret"));
        // The tick does not stay for the next time.
        m_timeline->exportHistory();
        QVERIFY(!m_timeline->exportPanel()->privateNotes()->isChecked());
        QVERIFY(m_dialogs.suggested.endsWith(u"Mateo_Luna.csv"_s));
    }

    void whatTheFilterShowsOrAll()
    {
        SessionFilter filter = m_timeline->filterBar()->filter();
        filter.when = SessionFilter::When::Past;
        Q_EMIT m_timeline->filterBar()->filterChanged(filter);
        const int past = m_timeline->history().matchCount();
        QVERIFY(past > 0 && past < 6);
        m_timeline->exportHistory();
        QVERIFY(m_timeline->exportPanel()->scope()->isVisible());
        exportTo(m_folder.filePath(u"past.csv"_s));
        QCOMPARE(contentOf(m_folder.filePath(u"past.csv"_s)).count("For the client"), past);
        QTest::mouseClick(m_timeline->exportPanel()->scope()->segment(1), Qt::LeftButton);
        exportTo(m_folder.filePath(u"all.csv"_s));
        QCOMPARE(contentOf(m_folder.filePath(u"all.csv"_s)).count("For the client"), 6);
    }

    void aPdfIsWrittenAndSaidSo()
    {
        m_timeline->exportHistory();
        m_timeline->exportPanel()->setFormat(ReportFormat::Pdf);
        exportTo(m_folder.filePath(u"history.pdf"_s));
        QVERIFY(contentOf(m_folder.filePath(u"history.pdf"_s)).startsWith("%PDF"));
        QVERIFY(m_timeline->exportPanel()->messages()->text().contains(u"history.pdf"_s));
    }

    void aPasswordIsAskedForTwiceAndKeptNowhere()
    {
        ExportPanel *panel = m_timeline->exportPanel();
        m_timeline->exportHistory();
        PdfFields *pdf = panel->pdf();
        QVERIFY(!pdf->isVisible());
        panel->setFormat(ReportFormat::Pdf);
        QVERIFY(pdf->isVisible());
        QVERIFY(!pdf->password()->isVisible());
        QTest::keyClick(pdf->protection(), Qt::Key_Space);
        QVERIFY(pdf->password()->isVisible());
        QCOMPARE(QApplication::focusWidget(), pdf->password()->firstField());
        const auto fields = pdf->password()->findChildren<PassphraseField *>();
        QCOMPARE(fields.size(), 2);

        // Nothing is written while it will not do.
        m_dialogs.suggested.clear();
        QTest::keyClicks(fields[0], u"seven quiet herons fly"_s);
        QTest::mouseClick(panel->exportButton(), Qt::LeftButton);
        QVERIFY(m_dialogs.suggested.isEmpty());
        QTest::keyClicks(fields[1], u"seven quiet herons fly"_s);
        exportTo(m_folder.filePath(u"closed.pdf"_s));
        QVERIFY(contentOf(m_folder.filePath(u"closed.pdf"_s)).contains("/Encrypt"));
        for (const PassphraseField *field : fields)
            QVERIFY(field->text().isEmpty());
        QVERIFY(m_fixture->practice().activity().latest(1)->constFirst().after.endsWith(u", password"_s));

        // An archive's file takes none.
        QTest::keyClick(pdf->archive(), Qt::Key_Space);
        QVERIFY(!pdf->protection()->isChecked());
        QVERIFY(!pdf->password()->isVisible());
        exportTo(m_folder.filePath(u"archive.pdf"_s));
        QVERIFY(contentOf(m_folder.filePath(u"archive.pdf"_s)).contains("/GTS_PDFA1"));

        // What was chosen does not stay for the next time.
        m_timeline->exportHistory();
        QVERIFY(!pdf->archive()->isChecked());
    }

    void whatIsEasilyGuessedIsNoPassword()
    {
        m_timeline->exportHistory();
        ExportPanel *panel = m_timeline->exportPanel();
        panel->setFormat(ReportFormat::Pdf);
        panel->pdf()->protection()->setChecked(true);
        for (PassphraseField *field : panel->pdf()->password()->findChildren<PassphraseField *>())
            field->setText(u"password"_s);
        m_dialogs.suggested.clear();
        QTest::mouseClick(panel->exportButton(), Qt::LeftButton);
        QVERIFY(m_dialogs.suggested.isEmpty());
        // It goes with the panel.
        QTest::keyClick(panel->exportButton(), Qt::Key_Escape);
        for (const PassphraseField *field : panel->pdf()->password()->findChildren<PassphraseField *>())
            QVERIFY(field->text().isEmpty());
    }

    void aPlaceThatCannotBeWrittenToIsSaid()
    {
        m_timeline->exportHistory();
        exportTo(m_folder.filePath(u"no/such/folder/history.csv"_s));
        QCOMPARE(m_timeline->exportPanel()->messages()->kind(), MessageBar::Kind::Error);
    }

    void noFileChosenWritesNothing()
    {
        m_timeline->exportHistory();
        m_dialogs.path.clear();
        QTest::mouseClick(m_timeline->exportPanel()->exportButton(), Qt::LeftButton);
        QVERIFY(m_timeline->exportPanel()->exportButton()->isVisible());
        QVERIFY(!m_timeline->exportPanel()->messages()->isVisible());
    }

    void aHistoryIsLaidOutWithoutThePractice()
    {
        HistoryReportOptions options = reportOptionsFor(QLocale());
        options.filter = m_timeline->history().filter();
        auto history = layOutHistory(m_fixture->practice(), options, m_timeline.get());
        QVERIFY(history);
        QCOMPARE(history->document->sessionCount(), 6);
        m_timeline.reset();
        m_fixture->reopen();
        QPdfWriter writer(m_folder.filePath(u"laid-out.pdf"_s));
        QVERIFY(history->document->pdf().paint(writer, 0, history->document->pdf().pageCount() - 1));
    }

    void aLockWhileThePagesAreLaidOutStopsThat()
    {
        QList<Session> many;
        for (int day = 0; day < 5000; ++day) {
            many.append(m_fixture->session(m_timeline->history().filter().client, -day));
            many.back().customerNotes = u"A note that takes its place on the page. "_s.repeated(10);
        }
        QVERIFY(m_fixture->practice().sessions().add(many));
        HistoryReportOptions options = reportOptionsFor(QLocale());
        options.filter = m_timeline->history().filter();
        bool locked = false;
        QTimer::singleShot(0, this, [this, &locked] {
            m_timeline.reset();
            m_fixture->reopen();
            locked = true;
        });
        const auto history = layOutHistory(m_fixture->practice(), options, m_timeline.get());
        QVERIFY2(locked, "events are handled while pages are laid out");
        QVERIFY(!history);
        QCOMPARE(history.error().code, ErrorCode::Cancelled);
    }

    void thePreviewNeedsNoPrinter()
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_P, Qt::ControlModifier);
        auto *preview = m_timeline->findChild<HistoryPreview *>();
        QVERIFY(preview);
        QVERIFY(QTest::qWaitForWindowExposed(preview));
        QVERIFY(!m_timeline->messages()->isVisible());
        QTRY_COMPARE(preview->place(), u"Page 1 of 1"_s);
        QCOMPARE(preview->pages()->pageCount(), 1);
        QVERIFY2(!preview->messages()->isVisible(), qPrintable(preview->messages()->text()));
        QCOMPARE(namelessControls(*preview), QString());
        // There is ink on the page.
        QImage picture = preview->pages()->grab().toImage();
        QSet<QRgb> colors;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                colors.insert(picture.pixel(x, y));
        }
        QVERIFY2(colors.size() > 20, qPrintable(QString::number(colors.size())));
        QTest::keyClick(preview, Qt::Key_Escape);
        QTRY_VERIFY(!m_timeline->findChild<HistoryPreview *>());
    }

    void thePreviewTurnsItsPages()
    {
        for (int day = 3; day < 120; ++day)
            m_fixture->addSession(m_fixture->session(m_timeline->history().filter().client, -day));
        m_timeline->printHistory();
        auto *preview = m_timeline->findChild<HistoryPreview *>();
        QVERIFY(QTest::qWaitForWindowExposed(preview));
        QTRY_VERIFY(preview->pages()->pageCount() > 2);
        const int count = preview->pages()->pageCount();
        QTest::keyClick(preview, Qt::Key_PageDown);
        QTRY_COMPARE(preview->place(), u"Page 2 of %1"_s.arg(count));
        for (int i = 0; i < count; ++i)
            QTest::keyClick(preview, Qt::Key_PageDown);
        QTRY_COMPARE(preview->place(), u"Page %1 of %1"_s.arg(count));
        QTest::keyClick(preview, Qt::Key_PageUp);
        QTRY_COMPARE(preview->place(), u"Page %1 of %2"_s.arg(count - 1).arg(count));
    }

    void aComputerWithoutAPrinterIsToldAndOfferedAPdf()
    {
        if (!QPrinterInfo::availablePrinterNames().isEmpty())
            QSKIP("This computer has a printer.");
        m_timeline->printHistory();
        auto *preview = m_timeline->findChild<HistoryPreview *>();
        QVERIFY(QTest::qWaitForWindowExposed(preview));
        QTest::mouseClick(preview->printButton(), Qt::LeftButton);
        QVERIFY(preview->messages()->text().contains(u"no printer"_s));
        QVERIFY(preview->messages()->text().contains(u"not be encrypted"_s));
        m_dialogs.path = m_folder.filePath(u"pages.pdf"_s);
        QTest::mouseClick(preview->messages()->actionButton(), Qt::LeftButton);
        QTRY_COMPARE(preview->messages()->kind(), MessageBar::Kind::Info);
        QVERIFY(preview->messages()->text().contains(u"pages.pdf"_s));
        QVERIFY(contentOf(m_dialogs.path).startsWith("%PDF"));
        QVERIFY(m_dialogs.suggested.endsWith(u"Mateo_Luna.pdf"_s));
        QCOMPARE(m_fixture->practice().activity().latest(1)->constFirst().kind, ActivityKind::HistoryExported);
        // A place that cannot be written to is said here as well.
        m_dialogs.path = m_folder.filePath(u"no/such/pages.pdf"_s);
        QTest::mouseClick(preview->saveButton(), Qt::LeftButton);
        QTRY_COMPARE(preview->messages()->kind(), MessageBar::Kind::Error);
    }

    void aLockTakesThePreviewWithIt()
    {
        m_timeline->printHistory();
        const QPointer<HistoryPreview> preview = m_timeline->findChild<HistoryPreview *>();
        QVERIFY(QTest::qWaitForWindowExposed(preview));
        m_timeline.reset();
        QVERIFY(!preview);
        m_fixture->reopen();
    }
};

QTEST_MAIN(TimelineExportTest)
#include "tst_timelineexport.moc"
