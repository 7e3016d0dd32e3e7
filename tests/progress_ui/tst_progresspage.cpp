#include "ActivityRepository.h"
#include "Announcement.h"
#include "DatePickField.h"
#include "EmptyState.h"
#include "FileDialogs.h"
#include "FilterButton.h"
#include "MadeUpMeasures.h"
#include "MessageBar.h"
#include "NewPassphraseFields.h"
#include "PassphraseField.h"
#include "PdfFields.h"
#include "ProgressFigures.h"
#include "ProgressGraphView.h"
#include "ProgressMarkForm.h"
#include "ProgressMarks.h"
#include "ProgressPage.h"
#include "ProgressPreview.h"
#include "ProgressRangeButton.h"
#include "ProgressRepository.h"
#include "ProgressTargetList.h"
#include "SegmentedControl.h"
#include "SessionFactsRepository.h"
#include "UiFixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

/// Answers every question for a file with one path.
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

class TestProgressPage : public QObject
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
    void addPlan()
    {
        ReplacementProgram help;
        help.name = u"Request help with words"_s;
        help.mastery = {90, 3, {}};
        TargetBehavior elopement;
        elopement.name = u"Elopement"_s;
        const auto added =
            m_fixture->open().planChanges().add(m_client, {help, elopement}, UiFixture::today().addDays(-60));
        m_program = added->at(0).id;
        m_behavior = added->at(1).id;
    }
    /// A session so many days ago; nothing is recorded below 0.
    void record(int daysAgo, int correct) const
    {
        const Session session = m_fixture->addSession(m_fixture->session(m_client, -daysAgo, SessionStatus::Completed));
        if (correct < 0)
            return;
        RecordedFacts facts;
        ProgramData data = MadeUpMeasures::trialsOf(correct, 10);
        data.key = facts.newKey();
        data.program = {facts.newKey(), u"Request help with words"_s, {}, m_program};
        facts.programs = {data};
        QVERIFY(m_fixture->practice().sessionFacts().store(session.id, facts));
    }
    void recordAll() const
    {
        int daysAgo = 50;
        for (const int correct : {2, 1, 3, -1, 5, 6, 8, 9, 9, 10}) {
            record(daysAgo, correct);
            daysAgo -= 5;
        }
    }
    [[nodiscard]] QList<ProgressMark> marks() const { return *m_fixture->practice().progress().marks(m_client); }
    [[nodiscard]] ProgressMarkForm &form() const { return *m_page->marks()->form(); }
    void typeMark(ProgressMarkKind kind, const QString &label, int daysAgo)
    {
        QTest::mouseClick(m_page->marks()->addButton(), Qt::LeftButton);
        QCOMPARE(QApplication::focusWidget(), form().labelField());
        form().kind()->setCurrent(int(kind));
        QTest::keyClicks(form().labelField(), label);
        form().dayField()->setDate(UiFixture::today().addDays(-daysAgo));
        QTest::keyClick(form().labelField(), Qt::Key_Return);
        QCoreApplication::processEvents();
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<UiFixture>();
        m_client = m_fixture->addClient(u"Mateo Luna"_s).id;
    }
    void cleanup()
    {
        m_page.reset();
        observeAnnouncements({});
    }

    void aClientWithoutDataIsToldWhatGoesThere()
    {
        makePage();
        QVERIFY(m_page->emptyState());
        QVERIFY(m_page->list()->isHidden());
        m_page->focusList();
        QCOMPARE(QApplication::focusWidget(), m_page->emptyState()->actionButton());
        const QSignalSpy asked(m_page.get(), &ProgressPage::recordingRequested);
        QTest::keyClick(m_page->emptyState()->actionButton(), Qt::Key_Space);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(namelessControls(*m_page), QString());
    }

    void aProgramWithoutDataSaysSo()
    {
        addPlan();
        makePage();
        QVERIFY(m_page->emptyState());
        QVERIFY(m_page->list()->isVisible());
        const QSignalSpy asked(m_page.get(), &ProgressPage::recordingRequested);
        Q_EMIT m_page->emptyState()->activated();
        QCOMPARE(asked.size(), 1);
    }

    void theGraphOfTheFirstThatHasDataIsShown()
    {
        addPlan();
        recordAll();
        makePage();
        QVERIFY(!m_page->emptyState());
        QCOMPARE(m_page->series().target.plan, m_program);
        QCOMPARE(m_page->series().recorded(), 9);
        QCOMPARE(m_page->series().points.size(), 10);
        QCOMPARE(m_page->graph()->graphLayout().dots.size(), 9);
        QCOMPARE(m_page->table()->model()->rowCount(), 10);
        QVERIFY(m_page->figures()->texts().join(u'|').contains(u"Trend rising"_s));
        QVERIFY(m_page->figures()->texts().constLast().startsWith(u"Mastery last 3 of 3"_s));
        QVERIFY(m_page->graph()->accessibleDescription().contains(u"Trend rising"_s));
        QCOMPARE(namelessControls(*m_page), QString());
    }

    void arrowsInTheListChooseTheGraph()
    {
        addPlan();
        recordAll();
        makePage();
        m_page->focusList();
        QTest::keyClick(m_page->list(), Qt::Key_Down);
        QCOMPARE(m_page->series().target.plan, m_behavior);
        QVERIFY(m_page->emptyState());
        QTest::keyClick(m_page->list(), Qt::Key_Up);
        QCOMPARE(m_page->series().target.plan, m_program);
        QVERIFY(!m_page->emptyState());
    }

    void arrowsInTheGraphWalkFromPointToPoint()
    {
        addPlan();
        recordAll();
        makePage();
        QStringList said;
        observeAnnouncements([&said](const QString &text) { said.append(text); });
        m_page->graph()->setFocus();
        QTest::keyClick(m_page->graph(), Qt::Key_Home);
        QCOMPARE(m_page->graph()->currentPoint(), 0);
        QVERIFY2(said.constLast().contains(u"20%"_s), qPrintable(said.constLast()));
        for (int step = 0; step < 3; ++step)
            QTest::keyClick(m_page->graph(), Qt::Key_Right);
        // The session in which nothing was recorded is no point.
        QCOMPARE(m_page->graph()->currentPoint(), 4);
        QCOMPARE(m_page->table()->currentIndex().row(), 5);
        QTest::keyClick(m_page->graph(), Qt::Key_Escape);
        QCOMPARE(m_page->graph()->currentPoint(), -1);
        QTest::keyClick(m_page->graph(), Qt::Key_Left);
        QCOMPARE(m_page->graph()->currentPoint(), 9);
    }

    void aPhaseLineIsTypedAndUndone()
    {
        addPlan();
        recordAll();
        makePage();
        typeMark(ProgressMarkKind::Phase, u"Prompts"_s, 36);
        QCOMPARE(marks().size(), 1);
        QCOMPARE(marks().constFirst().entry, std::optional(m_program));
        QVERIFY(!m_page->marks()->isEditing());
        QCOMPARE(m_page->series().phases.size(), 2);
        QCOMPARE(m_page->graph()->graphLayout().phaseLines.size(), 1);
        QCOMPARE(m_page->marks()->markButtons().size(), 1);
        m_fixture->open().changes().undo();
        QCoreApplication::processEvents();
        QCOMPARE(m_page->series().phases.size(), 1);
        QVERIFY(m_page->marks()->markButtons().isEmpty());
    }

    void anEventOfTheWholeClientIsEditedAndRemoved()
    {
        addPlan();
        recordAll();
        makePage();
        typeMark(ProgressMarkKind::Event, u"illnes"_s, 20);
        QCOMPARE(m_page->series().events.size(), 1);
        QTest::mouseClick(m_page->marks()->markButtons().constFirst(), Qt::LeftButton);
        QCOMPARE(form().labelField()->text(), u"illnes"_s);
        form().labelField()->setText(u"illness"_s);
        form().allGraphs()->setChecked(true);
        QTest::mouseClick(form().saveButton(), Qt::LeftButton);
        QCoreApplication::processEvents();
        QCOMPARE(marks().constFirst().label, u"illness"_s);
        QVERIFY(!marks().constFirst().entry);
        QTest::mouseClick(m_page->marks()->markButtons().constFirst(), Qt::LeftButton);
        QTest::mouseClick(form().removeButton(), Qt::LeftButton);
        QVERIFY(marks().isEmpty());
        QVERIFY(m_page->messages()->actionButton()->isVisible());
        QTest::mouseClick(m_page->messages()->actionButton(), Qt::LeftButton);
        QCOMPARE(marks().size(), 1);
    }

    void whatIsMissingIsSaidBesideItsField()
    {
        addPlan();
        recordAll();
        makePage();
        QTest::mouseClick(m_page->marks()->addButton(), Qt::LeftButton);
        QTest::keyClick(form().labelField(), Qt::Key_Return);
        QVERIFY(marks().isEmpty());
        QCOMPARE(QApplication::focusWidget(), form().labelField());
        QTest::keyClicks(form().labelField(), u"Prompts"_s);
        form().dayField()->clear();
        QTest::keyClick(form().labelField(), Qt::Key_Return);
        QVERIFY(marks().isEmpty());
        QCOMPARE(QApplication::focusWidget(), form().dayField());
        QTest::keyClick(form().dayField(), Qt::Key_Escape);
        QVERIFY(!m_page->marks()->isEditing());
        QCOMPARE(namelessControls(*m_page), QString());
    }

    void whatIsTypedOutlivesALock()
    {
        addPlan();
        recordAll();
        makePage();
        QTest::mouseClick(m_page->marks()->addButton(), Qt::LeftButton);
        QTest::keyClicks(form().labelField(), u"Prompt fad"_s);
        m_page.reset();
        makePage();
        QVERIFY(m_page->marks()->isEditing());
        QCOMPARE(form().labelField()->text(), u"Prompt fad"_s);
        QTest::mouseClick(form().cancelButton(), Qt::LeftButton);
        m_page.reset();
        makePage();
        QVERIFY(!m_page->marks()->isEditing());
    }

    void aRangeNarrowsTheGraphAndKeepsItsNumbers()
    {
        addPlan();
        recordAll();
        makePage();
        m_page->rangeButton()->rangeMenu()->actions().at(1)->trigger();
        QCOMPARE(m_page->rangeButton()->text(), u"Last 30 days"_s);
        QVERIFY(m_page->rangeButton()->isActive());
        QCOMPARE(m_page->series().points.constFirst().number, 6);
        QCOMPARE(m_page->table()->model()->rowCount(), 5);
        m_page->rangeButton()->setRange({UiFixture::today().addDays(-400), UiFixture::today().addDays(-300)});
        QVERIFY(m_page->emptyState());
        Q_EMIT m_page->emptyState()->activated();
        QVERIFY(!m_page->emptyState());
        QCOMPARE(m_page->series().points.size(), 10);
    }

    void aPointCanStandForADay()
    {
        addPlan();
        record(10, 2);
        record(10, 4);
        record(5, 9);
        makePage();
        QCOMPARE(m_page->series().points.size(), 3);
        m_page->grouping()->setCurrent(int(ProgressGrouping::ByDay));
        QCOMPARE(m_page->series().points.size(), 2);
        QCOMPARE(m_page->series().points.constFirst().value.value(), 30.0);
    }

    void whatIsRecordedMeanwhileIsShown()
    {
        addPlan();
        record(10, 2);
        makePage();
        QCOMPARE(m_page->series().points.size(), 1);
        record(5, 9);
        QCoreApplication::processEvents();
        QCOMPARE(m_page->graph()->graphLayout().dots.size(), 2);
    }

    void aHiddenPageReadsWhenItIsShown()
    {
        addPlan();
        record(10, 2);
        makePage();
        m_page->hide();
        record(5, 9);
        QCoreApplication::processEvents();
        m_page->show();
        QCOMPARE(m_page->graph()->graphLayout().dots.size(), 2);
    }

    void graphsAreWrittenToFiles_data()
    {
        QTest::addColumn<ProgressFormat>("format");
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("picture") << ProgressFormat::Png << QByteArray("\x89PNG");
        QTest::newRow("table") << ProgressFormat::Csv << QByteArray("\xEF\xBB\xBFkind,");
    }

    void graphsAreWrittenToFiles()
    {
        QFETCH(const ProgressFormat, format);
        QFETCH(const QByteArray, beginning);
        addPlan();
        recordAll();
        makePage();
        const QTemporaryDir folder;
        OnePath answer(folder.filePath(u"graph"_s));
        m_page->exportButton()->exportTo(format, ProgressExportButton::Scope::Shown);
        m_page->exportButton()->waitUntilWritten();
        QFile file(folder.filePath(u"graph"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(beginning));
        QVERIFY(m_page->messages()->text().contains(u"not encrypted"_s));
        QCOMPARE(answer.suggestedName.contains(u"Mateo"_s), format != ProgressFormat::Png);
    }

    void graphsAreShownOnPaperAndSavedWithAPassword()
    {
        addPlan();
        recordAll();
        makePage();
        const auto latest = [this] { return m_fixture->practice().activity().latest(1)->constFirst(); };
        QMenu *menu = m_page->exportButton()->exportMenu();
        menu->popup({});
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        auto *preview = m_page->findChild<ProgressPreview *>();
        QVERIFY(preview);
        QVERIFY(QTest::qWaitForWindowExposed(preview));
        QCOMPARE(preview->place(), u"Page 1 of 1"_s);
        const QTemporaryDir folder;
        const OnePath answer(folder.filePath(u"graph.pdf"_s));
        QTest::mouseClick(preview->saveButton(), Qt::LeftButton);
        QCOMPARE(latest().kind, ActivityKind::ProgressExported);
        QCOMPARE(latest().after, u"pdf, 1"_s);
        QVERIFY(answer.suggestedName.contains(u"Mateo"_s));
        QVERIFY(preview->messages()->text().contains(u"not encrypted"_s));
        preview->pdfButton()->setChecked(true);
        preview->pdf()->archive()->setChecked(true);
        QTest::mouseClick(preview->saveButton(), Qt::LeftButton);
        QCOMPARE(latest().after, u"pdf, 1, pdf/a"_s);
        preview->pdf()->protection()->setChecked(true);
        for (PassphraseField *field : preview->pdf()->password()->findChildren<PassphraseField *>())
            field->setText(u"seven quiet herons fly"_s);
        QTest::mouseClick(preview->saveButton(), Qt::LeftButton);
        QCOMPARE(latest().after, u"pdf, 1, password"_s);
        QFile file(folder.filePath(u"graph.pdf"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("/Encrypt"));
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        addPlan();
        recordAll();
        makePage();
        const OnePath answer(u"/nowhere/at/all.csv"_s);
        m_page->exportButton()->exportTo(ProgressFormat::Csv, ProgressExportButton::Scope::All);
        m_page->exportButton()->waitUntilWritten();
        QCOMPARE(m_page->messages()->kind(), MessageBar::Kind::Error);
    }

    void whatTheFiguresMeanIsSaidWhenAsked()
    {
        addPlan();
        recordAll();
        makePage();
        QVERIFY(!m_page->figures()->about()->isVisible());
        QTest::mouseClick(m_page->figures()->aboutButton(), Qt::LeftButton);
        QVERIFY(m_page->figures()->about()->isVisible());
        QVERIFY(m_page->figures()->about()->text().contains(u"Theil"_s));
    }

    void aLongMarkIsShortenedInANarrowPage()
    {
        addPlan();
        recordAll();
        const QString label = QString(maxProgressLabelLength, u'W');
        QVERIFY(m_fixture->practice().progress().store(
            {{}, m_client, ProgressMarkKind::Phase, UiFixture::today().addDays(-20), label, {}}));
        makePage();
        m_page->resize(620, 560);
        QCoreApplication::processEvents();
        const QPushButton *button = m_page->marks()->markButtons().constFirst();
        QVERIFY(button->text().endsWith(u'\u2026'));
        QVERIFY(button->toolTip().contains(label));
        QVERIFY(m_page->marks()->rect().contains(button->geometry()));
        m_page->resize(2400, 800);
        QCoreApplication::processEvents();
        QVERIFY(button->text().contains(label));
    }

    void aNarrowPageHasAll()
    {
        addPlan();
        recordAll();
        makePage();
        m_page->resize(620, 560);
        QCoreApplication::processEvents();
        QVERIFY(m_page->graph()->width() >= 300);
        QVERIFY(m_page->rangeButton()->isVisible() && m_page->exportButton()->isVisible());
        QVERIFY(m_page->width() <= 620);
    }
};

QTEST_MAIN(TestProgressPage)
#include "tst_progresspage.moc"
