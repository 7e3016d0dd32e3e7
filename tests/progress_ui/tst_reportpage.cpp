#include "ActivityRepository.h"
#include "ChoiceField.h"
#include "DatePickField.h"
#include "FileDialogs.h"
#include "FormField.h"
#include "MadeUpMeasures.h"
#include "MessageBar.h"
#include "NewPassphraseFields.h"
#include "NoteEditor.h"
#include "PassphraseField.h"
#include "PdfFields.h"
#include "PeriodReportRepository.h"
#include "PracticeSettingsRepository.h"
#include "ProgressGraphView.h"
#include "ProgressPage.h"
#include "ReportForm.h"
#include "ReportKeeper.h"
#include "ReportPage.h"
#include "ReportPartField.h"
#include "ReportPreview.h"
#include "SegmentedControl.h"
#include "SessionFactsRepository.h"
#include "UiFixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

/// Answers every file chooser with one path.
class OnePath final : public FileDialogs
{
public:
    explicit OnePath(QString path)
        : m_path(std::move(path))
    {
        replace(this);
    }
    ~OnePath() override { replace(nullptr); }
    Q_DISABLE_COPY_MOVE(OnePath)

    QString saveFile(QWidget *, const QString &, const QString &suggested, const QString &) override
    {
        suggestedName = suggested;
        return m_path;
    }

    QString suggestedName;

private:
    QString m_path;
};

} // namespace

/// Progress reports are written in the place of the graphs.
class TestReportPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<UiFixture> m_fixture;
    std::unique_ptr<ProgressPage> m_page;
    ClientId m_client;
    PlanEntryId m_program;
    PlanEntryId m_behavior;

    void makePage()
    {
        m_page = std::make_unique<ProgressPage>(m_fixture->open());
        m_page->resize(1100, 800);
        showActive(*m_page);
        m_page->setClient(m_client);
        QCoreApplication::processEvents();
    }
    void open()
    {
        QTest::mouseClick(m_page->reportButton(), Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    void crash()
    {
        // Nothing gets to store what it holds.
        m_page->reportPage()->keeper()->end();
        m_page.reset();
        m_fixture->reopen();
        makePage();
    }
    void record(int daysAgo, int correct) const
    {
        const Session session = m_fixture->addSession(m_fixture->session(m_client, -daysAgo, SessionStatus::Completed));
        RecordedFacts facts;
        ProgramData data = MadeUpMeasures::trialsOf(correct, 10);
        data.key = facts.newKey();
        data.program = {facts.newKey(), u"Request help with words"_s, {}, m_program};
        facts.programs = {data};
        QVERIFY(m_fixture->practice().sessionFacts().store(session.id, facts));
    }
    [[nodiscard]] ReportPage &report() const { return *m_page->reportPage(); }
    [[nodiscard]] ReportForm &form() const { return *m_page->reportPage()->form(); }
    [[nodiscard]] QList<PeriodReport> stored() const
    {
        return *m_fixture->practice().periodReports().ofClient(m_client);
    }
    [[nodiscard]] QByteArray draft() const
    {
        return m_fixture->practice().settings().state(u"progressReport:%1"_s.arg(m_client.value));
    }
    [[nodiscard]] ActivityEntry latest() const { return m_fixture->practice().activity().latest(1)->constFirst(); }

private Q_SLOTS:
    void init()
    {
        m_page.reset();
        m_fixture = std::make_unique<UiFixture>();
        m_client = m_fixture->addClient(u"Mateo Luna"_s).id;
        ReplacementProgram help;
        help.name = u"Request help with words"_s;
        TargetBehavior elopement;
        elopement.name = u"Elopement"_s;
        const auto added =
            m_fixture->open().planChanges().add(m_client, {help, elopement}, UiFixture::today().addDays(-160));
        m_program = added->at(0).id;
        m_behavior = added->at(1).id;
        int correct = 1;
        for (const int daysAgo : {150, 40, 30, 20, 10})
            record(daysAgo, ++correct);
        makePage();
    }
    void cleanup() { m_page.reset(); }

    void itIsReachedAndLeftByKeys()
    {
        m_page->reportButton()->setFocus();
        QTest::keyClick(m_page->reportButton(), Qt::Key_Space);
        QVERIFY(report().isVisible());
        QVERIFY(form().introduction()->hasFocus());
        QVERIFY(!m_page->graph()->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!report().isVisible());
        QVERIFY(m_page->reportButton()->hasFocus());
        // Looking is no writing.
        QVERIFY(stored().isEmpty());
    }

    void aNewOneIsOfTheLastThreeMonths()
    {
        open();
        QCOMPARE(form().fromField()->date(), QDate(2026, 8, 19));
        QCOMPARE(form().toField()->date(), UiFixture::today());
        QCOMPARE(report().reports()->currentText(), u"New report"_s);
        QVERIFY(!report().deleteButton()->isEnabled());
        QCOMPARE(form().parts().size(), 1);
        QVERIFY(form().parts().constFirst()->choice()->isChecked());
    }

    void whatIsTypedIsInTheStoreWithinASecond()
    {
        open();
        QTest::keyClicks(form().introduction(), u"Mateo began school."_s);
        QTRY_VERIFY_WITH_TIMEOUT(draft().contains("Mateo began school."), 1000);
        QCOMPARE(report().stateText(), u"Saved ✓"_s);
        QVERIFY(stored().isEmpty());
        crash();
        open();
        QCOMPARE(form().introduction()->toPlainText(), u"Mateo began school."_s);
        QVERIFY(report().messages()->text().contains(u"here again"_s));
        QVERIFY(m_page->flush());
        QCOMPARE(stored().constFirst().introduction, u"Mateo began school."_s);
        QVERIFY(draft().isEmpty());
    }

    void whatACrashLeftCanBeThrownAway()
    {
        open();
        QTest::keyClicks(form().introduction(), u"Nothing much"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!draft().isEmpty(), 1000);
        crash();
        open();
        QTest::mouseClick(report().messages()->actionButton(), Qt::LeftButton);
        QVERIFY(form().introduction()->toPlainText().isEmpty());
        QVERIFY(draft().isEmpty());
        QVERIFY(m_page->flush());
        QVERIFY(stored().isEmpty());
    }

    void leavingMakesAStepThatIsUndoneAndDoneAgain()
    {
        open();
        QTest::keyClicks(form().introduction(), u"One."_s);
        QTest::keyClicks(form().parts().constFirst()->editor(), u"Rises."_s);
        QTest::keyClicks(form().recommendations(), u"Go on."_s);
        form().language()->setCurrent(int(NoteLanguage::Spanish));
        form().withSessions()->setFocus();
        QTest::keyClick(form().withSessions(), Qt::Key_Space);
        QVERIFY(m_page->flush());
        QCOMPARE(stored().size(), 1);
        const PeriodReport written = stored().constFirst();
        QCOMPARE(written.introduction, u"One."_s);
        QCOMPARE(written.part(u"program:%1"_s.arg(m_program.value)).words, u"Rises."_s);
        QCOMPARE(written.recommendations, u"Go on."_s);
        QCOMPARE(written.language, NoteLanguage::Spanish);
        QVERIFY(!written.withSessions);
        QCOMPARE(latest().kind, ActivityKind::ReportWritten);
        m_fixture->clock.time = m_fixture->clock.time.addSecs(60);
        QTest::keyClicks(form().introduction(), u" Two."_s);
        QVERIFY(m_page->flush());
        m_fixture->open().changes().undo();
        QCOMPARE(stored().constFirst().introduction, u"One."_s);
        QCOMPARE(form().introduction()->toPlainText(), u"One."_s);
        m_fixture->open().changes().redo();
        QVERIFY(form().introduction()->toPlainText().contains(u"Two."_s));
        m_fixture->open().changes().undo();
        m_fixture->open().changes().undo();
        QVERIFY(stored().isEmpty());
        QVERIFY(form().introduction()->toPlainText().isEmpty());
    }

    void whatIsLeftOutStaysOut()
    {
        open();
        ReportPartField *part = form().parts().constFirst();
        part->choice()->setFocus();
        QTest::keyClick(part->choice(), Qt::Key_Space);
        QVERIFY(!part->editor()->isVisible());
        QVERIFY(m_page->flush());
        QCOMPARE(stored().constFirst().part(u"program:%1"_s.arg(m_program.value)).isIncluded, std::optional(false));
        m_page->closeReport();
        open();
        QVERIFY(!form().parts().constFirst()->choice()->isChecked());
    }

    void aPeriodWithoutFiguresSaysSo()
    {
        open();
        form().toField()->selectAll();
        QTest::keyClicks(form().toField(), u"8/30/2026"_s);
        QVERIFY(!form().parts().constFirst()->choice()->isChecked());
        form().toField()->selectAll();
        QTest::keyClicks(form().toField(), u"11/30/2026"_s);
        QVERIFY(form().parts().constFirst()->choice()->isChecked());
    }

    void aWrongPeriodIsKeptAndSaid()
    {
        open();
        form().toField()->selectAll();
        QTest::keyClicks(form().toField(), u"1/1/2020"_s);
        QTest::mouseClick(report().previewButton(), Qt::LeftButton);
        QVERIFY(!report().findChild<ReportPreview *>());
        QVERIFY(form().toField()->hasFocus());
        QVERIFY(!form().findChildren<FormField *>().at(1)->error().isEmpty());
        QVERIFY(stored().isEmpty());
        QVERIFY(!draft().isEmpty());
        crash();
        open();
        QCOMPARE(form().toField()->date(), QDate(2020, 1, 1));
    }

    void anotherReportFollowsTheLast()
    {
        open();
        QTest::keyClicks(form().introduction(), u"First."_s);
        form().toField()->setDate(QDate(2026, 9, 30));
        QTest::mouseClick(report().newButton(), Qt::LeftButton);
        QCOMPARE(stored().size(), 1);
        QCOMPARE(form().fromField()->date(), QDate(2026, 10, 1));
        QVERIFY(form().introduction()->toPlainText().isEmpty());
        QTest::keyClicks(form().introduction(), u"Second."_s);
        QVERIFY(m_page->flush());
        QCOMPARE(report().reports()->count(), 2);
        report().reports()->setFocus();
        QTest::keyClick(report().reports(), Qt::Key_Down);
        QCOMPARE(form().introduction()->toPlainText(), u"First."_s);
        QTest::keyClick(report().reports(), Qt::Key_Up);
        QCOMPARE(form().introduction()->toPlainText(), u"Second."_s);
    }

    void deletingIsTakenBackInTheBar()
    {
        open();
        QTest::keyClicks(form().introduction(), u"Keep me."_s);
        QVERIFY(m_page->flush());
        QTest::mouseClick(report().deleteButton(), Qt::LeftButton);
        QVERIFY(stored().isEmpty());
        QVERIFY(form().introduction()->toPlainText().isEmpty());
        QTest::mouseClick(report().messages()->actionButton(), Qt::LeftButton);
        QCOMPARE(stored().size(), 1);
        QCOMPARE(form().introduction()->toPlainText(), u"Keep me."_s);
    }

    void thePreviewSavesWithAPasswordAndLogsIt()
    {
        open();
        QTest::keyClicks(form().introduction(), u"For the insurer."_s);
        QTest::mouseClick(report().previewButton(), Qt::LeftButton);
        auto *preview = report().findChild<ReportPreview *>();
        QVERIFY(preview);
        QVERIFY(QTest::qWaitForWindowExposed(preview));
        QVERIFY(preview->windowTitle().startsWith(u"Progress report – Mateo Luna"_s));
        QCOMPARE(preview->document().sheet().report.introduction, u"For the insurer."_s);
        QCOMPARE(namelessControls(*preview), QString());
        const QTemporaryDir folder;
        const OnePath dialogs(folder.filePath(u"report.pdf"_s));
        QTest::mouseClick(preview->saveButton(), Qt::LeftButton);
        QVERIFY(dialogs.suggestedName.endsWith(u".pdf"_s));
        QVERIFY(preview->messages()->text().contains(u"not encrypted"_s));
        QCOMPARE(latest().kind, ActivityKind::ReportExported);
        QCOMPARE(latest().after, u"pdf, 1"_s);
        preview->pdfButton()->setChecked(true);
        preview->pdf()->protection()->setChecked(true);
        for (PassphraseField *field : preview->pdf()->password()->findChildren<PassphraseField *>())
            field->setText(u"seven quiet herons fly"_s);
        QTest::mouseClick(preview->saveButton(), Qt::LeftButton);
        QFile closed(folder.filePath(u"report.pdf"_s));
        QVERIFY(closed.open(QIODevice::ReadOnly));
        QVERIFY(closed.readAll().contains("/Encrypt"));
        QCOMPARE(latest().after, u"pdf, 1, password"_s);
    }

    void anotherClientHasItsOwn()
    {
        open();
        QTest::keyClicks(form().introduction(), u"Of Mateo."_s);
        m_page->setClient(m_fixture->addClient(u"Vera"_s).id);
        QVERIFY(!report().isVisible());
        QCOMPARE(stored().constFirst().introduction, u"Of Mateo."_s);
        m_page->openReport();
        QVERIFY(form().introduction()->toPlainText().isEmpty());
    }

    void aLongNameIsShortenedAndSaidWhole()
    {
        const QString longName =
            u"Requests help with several words from an adult who is busy with something else "_s.repeated(3);
        TargetBehavior behavior;
        behavior.name = longName.left(200).trimmed();
        const auto added = m_fixture->open().planChanges().add(m_client, {behavior}, UiFixture::today().addDays(-90));
        const PlanEntryId id = added->constFirst().id;
        PeriodReport report;
        report.client = m_client;
        report.from = QDate(2026, 8, 1);
        report.to = QDate(2026, 11, 1);
        report.setPart({u"behavior:%1"_s.arg(id.value), true, u"Words"_s});
        QVERIFY(m_fixture->practice().periodReports().store(report));
        m_page->resize(700, 600);
        open();
        const QCheckBox *choice = form().parts().constLast()->choice();
        QVERIFY(choice->text().endsWith(u'…'));
        QCOMPARE(choice->toolTip(), behavior.name);
        QVERIFY(choice->accessibleName().contains(behavior.name));
        QVERIFY(form().width() <= 700);
    }

    void everythingHasAName()
    {
        open();
        QCOMPARE(namelessControls(report()), QString());
    }
};

QTEST_MAIN(TestReportPage)
#include "tst_reportpage.moc"
