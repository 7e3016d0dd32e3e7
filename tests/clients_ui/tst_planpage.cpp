#include "CatalogueField.h"
#include "ChoiceField.h"
#include "DatePickField.h"
#include "FormField.h"
#include "MessageBar.h"
#include "NoteEditor.h"
#include "PlanDays.h"
#include "PlanEntryForm.h"
#include "PlanEntryPanel.h"
#include "PlanLinks.h"
#include "PlanList.h"
#include "PlanModel.h"
#include "PlanPage.h"
#include "PlanRepository.h"
#include "PracticeSettingsRepository.h"
#include "SegmentedControl.h"
#include "UiFixture.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

class PlanPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<UiFixture> m_fixture;
    std::unique_ptr<PlanPage> m_page;
    ClientId m_client;

    [[nodiscard]] QDate today() const { return m_page->day(); }
    [[nodiscard]] ClientPlan plan(QDate day) const { return *m_fixture->practice().plans().plan(m_client, day); }
    [[nodiscard]] PlanEntryPanel &panel() const { return *m_page->panel(); }
    [[nodiscard]] PlanEntryForm &form() const { return *panel().form(); }
    void makePage()
    {
        m_page = std::make_unique<PlanPage>(m_fixture->open());
        m_page->resize(1200, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->setClient(m_client);
    }
    PlanEntryId addBehavior(const QString &name, int daysAgo) const
    {
        TargetBehavior behavior;
        behavior.name = name;
        behavior.definition = u"As it was"_s;
        return m_fixture->open()
            .planChanges()
            .add(m_client, {behavior}, today().addDays(-daysAgo))
            .value()
            .constFirst()
            .id;
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<UiFixture>();
        m_client = m_fixture->addClient(u"Mateo Luna"_s).id;
        makePage();
    }
    void cleanup() { m_page.reset(); }

    void anEmptyPlanSaysWhatGoesThereAndHowToAddIt()
    {
        QCOMPARE(m_page->plan().rowCount(), 8);
        for (const PlanGroup group : allPlanGroups)
            QVERIFY(m_page->list()->addButton(group)->isVisible());
        QVERIFY(!panel().isVisible());
        QCOMPARE(namelessControls(*m_page), QString());
    }

    void aBehaviorIsFoundInTheCatalogueByKeys()
    {
        m_page->list()->focusByKey();
        QTest::keyClick(m_page->list(), Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), form().nameField());
        QTest::keyClicks(form().nameField(), u"elop"_s);
        QCOMPARE(form().nameField()->offered().constFirst(), u"Elopement"_s);
        QTest::keyClick(form().nameField(), Qt::Key_Return);
        QCOMPARE(form().nameField()->text(), u"Elopement"_s);
        QVERIFY(!form().detailsField()->toPlainText().isEmpty());
        QCOMPARE(namelessControls(*m_page), QString());
        QTest::keyClick(form().nameField(), Qt::Key_Return);
        const ClientPlan now = plan(today());
        QCOMPARE(now.behaviors.size(), 1);
        QCOMPARE(now.behaviors.constFirst().catalogueId, u"elopement"_s);
        QVERIFY(!now.behaviors.constFirst().definition.isEmpty());
        QVERIFY(!panel().isVisible());
        QCOMPARE(QApplication::focusWidget(), m_page->list());
        QCOMPARE(m_page->list()->current(), now.behaviors.constFirst().id);
        m_fixture->open().changes().undo();
        QVERIFY(plan(today()).isEmpty());
    }

    void whatTheCatalogueDoesNotHaveIsAddedAsOnesOwn()
    {
        QTest::mouseClick(m_page->list()->addButton(PlanGroup::Reinforcers), Qt::LeftButton);
        QTest::keyClicks(form().nameField(), u"Zorbing"_s);
        QCOMPARE(form().nameField()->offered(), QStringList(u"Add “Zorbing” as your own"_s));
        QTest::keyClick(form().nameField(), Qt::Key_Tab);
        panel().saveButton()->click();
        const PlanReinforcer stored = plan(today()).reinforcers.constFirst();
        QCOMPARE(stored.name, u"Zorbing"_s);
        QVERIFY(stored.catalogueId.isEmpty());
    }

    void whatIsOnesOwnIsOfferedForAnotherClient()
    {
        const ClientId other = m_fixture->addClient(u"Ada Quill"_s).id;
        TargetBehavior own;
        own.name = u"Elbow tapping"_s;
        own.definition = u"Taps an elbow on a hard surface"_s;
        own.measure = BehaviorMeasure::Duration;
        own.baseline = {7, MeasureUnit::Minutes, {}};
        QVERIFY(m_fixture->open().planChanges().add(other, {own}, today()));
        QTest::mouseClick(m_page->list()->addButton(PlanGroup::Behaviors), Qt::LeftButton);
        QTest::keyClicks(form().nameField(), u"elbow"_s);
        QCOMPARE(form().nameField()->offered().constFirst(), u"Elbow tapping"_s);
        QTest::keyClick(form().nameField(), Qt::Key_Return);
        QCOMPARE(form().detailsField()->toPlainText(), own.definition);
        QCOMPARE(form().measureField()->currentData().toInt(), int(BehaviorMeasure::Duration));
        QVERIFY(form().line(PlanEntryForm::Baseline)->text().isEmpty());
        panel().saveButton()->click();
        QCOMPARE(plan(today()).behaviors.constFirst().name, u"Elbow tapping"_s);
        QVERIFY(plan(today()).behaviors.constFirst().catalogueId.isEmpty());
    }

    void aChangeTodayLeavesThePast()
    {
        const PlanEntryId id = addBehavior(u"Hitting"_s, 30);
        m_page->open(id);
        form().detailsField()->selectAll();
        QTest::keyClicks(form().detailsField(), u"As it is"_s);
        panel().saveButton()->click();
        QCOMPARE(plan(today().addDays(-1)).behavior(id)->definition, u"As it was"_s);
        QCOMPARE(plan(today()).behavior(id)->definition, u"As it is"_s);
        m_page->open(id);
        QVERIFY(panel().history()->text().contains(u"As it was"_s));
        m_page->showDay(today().addDays(-1));
        QVERIFY(!panel().isOpen());
        QVERIFY(!m_page->list()->addButton(PlanGroup::Behaviors));
        m_page->open(id);
        QVERIFY(m_page->reading()->text().contains(u"As it was"_s));
        m_page->todayButton()->click();
        QVERIFY(m_page->list()->addButton(PlanGroup::Behaviors));
    }

    void aCorrectionReachesBack()
    {
        const PlanEntryId id = addBehavior(u"Hitting"_s, 30);
        m_page->open(id);
        form().detailsField()->selectAll();
        QTest::keyClicks(form().detailsField(), u"As it is"_s);
        panel().days()->scope()->setCurrent(1);
        panel().saveButton()->click();
        QCOMPARE(plan(today().addDays(-30)).behavior(id)->definition, u"As it is"_s);
    }

    void statusAndWordsAreOneStep()
    {
        const PlanEntryId id = addBehavior(u"Hitting"_s, 30);
        m_page->open(id);
        QVERIFY(panel().days()->statusField()->choose(int(PlanStatus::Mastered)));
        panel().days()->statusDayField()->setDate(today().addDays(-2));
        QTest::keyClicks(form().line(PlanEntryForm::Intensity), u"mild"_s);
        panel().saveButton()->click();
        QCOMPARE(plan(today()).behavior(id)->standing, (PlanStanding {PlanStatus::Mastered, today().addDays(-2)}));
        QCOMPARE(plan(today()).behavior(id)->intensity, u"mild"_s);
        QCOMPARE(plan(today().addDays(-2)).behavior(id)->intensity, QString());
        m_fixture->open().changes().undo();
        QCOMPARE(plan(today()).behavior(id)->standing, PlanStanding());
        QCOMPARE(plan(today()).behavior(id)->intensity, QString());
    }

    void aProgramIsLinkedToBehaviors()
    {
        const PlanEntryId id = addBehavior(u"Hitting"_s, 3);
        m_page->add(PlanGroup::Programs);
        QTest::keyClicks(form().nameField(), u"My own program"_s);
        QTest::keyClick(form().nameField(), Qt::Key_Tab);
        QTest::keyClicks(form().line(PlanEntryForm::Percent), u"80"_s);
        QTest::keyClicks(form().line(PlanEntryForm::Sessions), u"3"_s);
        form().links()->boxes().constFirst()->click();
        panel().saveButton()->click();
        const ReplacementProgram program = plan(today()).programs.constFirst();
        QCOMPARE(program.behaviors, QList<PlanEntryId> {id});
        QCOMPARE(program.mastery, (MasteryCriterion {80, 3, {}}));
    }

    void whatIsWrongIsSaidBesideTheField()
    {
        m_page->add(PlanGroup::Programs);
        QTest::keyClicks(form().line(PlanEntryForm::Percent), u"120"_s);
        QTest::keyClicks(form().line(PlanEntryForm::Baseline), u"many"_s);
        panel().days()->fromField()->setDate(today().addDays(1));
        panel().saveButton()->click();
        QVERIFY(form().field(PlanEntryForm::Name)->hasError() || form().field(PlanEntryForm::Baseline)->hasError());
        QVERIFY(form().field(PlanEntryForm::Baseline)->hasError());
        QVERIFY(form().erroneous());
        QVERIFY(panel().days()->erroneous());
        QVERIFY(plan(today()).isEmpty());
        QVERIFY(panel().isVisible());
    }

    void whatIsTypedIsKeptAndComesBack()
    {
        const PlanEntryId id = addBehavior(u"Hitting"_s, 3);
        m_page->open(id);
        QTest::keyClicks(form().line(PlanEntryForm::Intensity), u"leaves a mark"_s);
        QVERIFY(m_page->flush());
        makePage();
        QVERIFY(panel().isVisible());
        QCOMPARE(panel().entry(), id);
        QCOMPARE(form().line(PlanEntryForm::Intensity)->text(), u"leaves a mark"_s);
        QTest::keyClick(form().line(PlanEntryForm::Intensity), Qt::Key_Escape);
        QVERIFY(!panel().isVisible());
        m_page->open(id);
        QCOMPARE(form().line(PlanEntryForm::Intensity)->text(), u"leaves a mark"_s);
        panel().saveButton()->click();
        QCOMPARE(plan(today()).behavior(id)->intensity, u"leaves a mark"_s);
        QVERIFY(m_fixture->practice().settings().state(u"plan:%1"_s.arg(m_client.value)).isEmpty());
    }

    void anotherClientSeesNothingOfIt()
    {
        const PlanEntryId id = addBehavior(u"Hitting"_s, 3);
        m_page->open(id);
        QTest::keyClicks(form().line(PlanEntryForm::Intensity), u"leaves a mark"_s);
        m_page->setClient(m_fixture->addClient(u"Ada Quill"_s).id);
        QVERIFY(!panel().isVisible());
        QVERIFY(m_page->plan().entriesOf(PlanGroup::Behaviors).isEmpty());
        m_page->setClient(m_client);
        m_page->open(id);
        QCOMPARE(form().line(PlanEntryForm::Intensity)->text(), u"leaves a mark"_s);
    }

    void entriesAreMovedAndTakenOutByKeys()
    {
        const PlanEntryId first = addBehavior(u"Hitting"_s, 3);
        const PlanEntryId second = addBehavior(u"Biting"_s, 3);
        m_page->list()->focusByKey();
        m_page->list()->select(second);
        QTest::keyClick(m_page->list(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(m_page->plan().entriesOf(PlanGroup::Behaviors), (QList<PlanEntryId> {second, first}));
        QCOMPARE(m_page->list()->current(), second);
        QTest::keyClick(m_page->list(), Qt::Key_Delete);
        QCOMPARE(m_page->plan().entriesOf(PlanGroup::Behaviors), QList<PlanEntryId> {first});
        QVERIFY(plan(today().addDays(-1)).behavior(second));
        m_page->messages()->actionButton()->click();
        QCOMPARE(m_page->plan().entriesOf(PlanGroup::Behaviors), (QList<PlanEntryId> {second, first}));
    }

    void inANarrowPageTheEntryTakesThePlaceOfTheList()
    {
        const PlanEntryId id = addBehavior(u"Hitting"_s, 3);
        m_page->resize(700, 800);
        m_page->open(id);
        QTRY_VERIFY(panel().isVisible() && !m_page->list()->isVisible());
        form().focusName();
        QTest::keyClick(form().nameField(), Qt::Key_Escape);
        QVERIFY(m_page->list()->isVisible());
        QCOMPARE(QApplication::focusWidget(), m_page->list());
    }

    void anEntryThatIsOnlyReadIsNoDraft()
    {
        m_page->open(addBehavior(u"Hitting"_s, 3));
        QVERIFY(m_page->flush());
        QVERIFY(m_fixture->practice().settings().state(u"plan:%1"_s.arg(m_client.value)).isEmpty());
    }

    void anUndoneEntryLeavesNoPanel()
    {
        const PlanEntryId id = addBehavior(u"Hitting"_s, 0);
        m_page->open(id);
        QVERIFY(panel().isVisible());
        m_fixture->open().changes().undo();
        QVERIFY(!panel().isVisible());
    }
};

QTEST_MAIN(PlanPageTest)
#include "tst_planpage.moc"
