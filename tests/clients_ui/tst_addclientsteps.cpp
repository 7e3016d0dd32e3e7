#include "AddClientPanel.h"
#include "CatalogueField.h"
#include "ClientForm.h"
#include "ClientRepository.h"
#include "FormField.h"
#include "NewPlanStep.h"
#include "PlanEntryForm.h"
#include "PlanLinks.h"
#include "PlanRepository.h"
#include "UiFixture.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

class AddClientStepsTest : public QObject
{
    Q_OBJECT

    using Step = AddClientPanel::Step;

    std::unique_ptr<UiFixture> m_fixture;
    std::unique_ptr<AddClientPanel> m_panel;

    void makePanel()
    {
        m_panel = std::make_unique<AddClientPanel>(m_fixture->open());
        m_panel->resize(1000, 900);
        showActive(*m_panel);
        m_panel->begin();
    }
    void typeName(const QString &name) const { QTest::keyClicks(m_panel->form().editor(ClientField::Name), name); }
    [[nodiscard]] NewPlanStep &step(Step step) const { return *m_panel->planStep(step); }
    /// As somebody does who knows the keys.
    void addEntry(Step which, const QString &typed) const
    {
        m_panel->goTo(which);
        QTest::mouseClick(step(which).addButton(), Qt::LeftButton);
        auto *name = step(which).form()->nameField();
        QCOMPARE(QApplication::focusWidget(), name);
        QTest::keyClicks(name, typed);
        QTest::keyClick(name, Qt::Key_Return);
    }
    [[nodiscard]] QList<ClientSummary> clients() const
    {
        return *m_fixture->practice().clients().summaries(ClientState::Active);
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<UiFixture>();
        makePanel();
    }
    void cleanup() { m_panel.reset(); }

    void onlyANameIsNeeded()
    {
        QCOMPARE(m_panel->step(), Step::Basics);
        typeName(u"Mateo Luna"_s);
        const QSignalSpy added(m_panel.get(), &AddClientPanel::added);
        QTest::keyClick(m_panel->form().editor(ClientField::Name), Qt::Key_Return);
        QCOMPARE(added.size(), 1);
        QCOMPARE(clients().size(), 1);
        QVERIFY(m_fixture->practice().plans().entries(clients().constFirst().client.id)->isEmpty());
    }

    void theStepsFollowEachOther()
    {
        typeName(u"Mateo Luna"_s);
        for (const Step next : {Step::Behaviors, Step::Programs, Step::Interventions, Step::Review}) {
            m_panel->nextButton()->click();
            QCOMPARE(m_panel->step(), next);
            QCOMPARE(namelessControls(*m_panel), QString());
        }
        QVERIFY(!m_panel->nextButton()->isVisible());
        QVERIFY(m_panel->review()->text().contains(u"Mateo Luna"_s));
        m_panel->addButton()->click();
        QCOMPARE(clients().size(), 1);
        QCOMPARE(m_panel->step(), Step::Basics);
    }

    void theClientAndThePlanAreAddedAsOneStep()
    {
        typeName(u"Mateo Luna"_s);
        addEntry(Step::Behaviors, u"elopem"_s);
        QVERIFY(!step(Step::Behaviors).form()->texts().value(u"details"_s).isEmpty());
        addEntry(Step::Behaviors, u"Throwing hats"_s);
        QCOMPARE(step(Step::Behaviors).list()->count(), 2);
        addEntry(Step::Programs, u"Asking for hats"_s);
        QCOMPARE(step(Step::Programs).form()->links()->count(), 2);
        step(Step::Programs).form()->links()->boxes().constLast()->click();
        m_panel->goTo(Step::Review);
        QVERIFY(m_panel->review()->text().contains(u"Throwing hats"_s));
        m_panel->addButton()->click();
        const ClientId client = clients().constFirst().client.id;
        const ClientPlan plan = *m_fixture->practice().plans().plan(client, UiFixture::today());
        QCOMPARE(plan.behaviors.size(), 2);
        QCOMPARE(plan.behaviors.constFirst().catalogueId, u"elopement"_s);
        QCOMPARE(plan.programs.constFirst().behaviors, QList<PlanEntryId> {plan.behaviors.constLast().id});
        m_fixture->open().changes().undo();
        QVERIFY(clients().isEmpty());
        QVERIFY(!m_fixture->open().changes().canUndo());
        m_fixture->open().changes().redo();
        QCOMPARE(*m_fixture->practice().plans().plan(client, UiFixture::today()), plan);
    }

    void whatIsTypedAtAnyStepComesBack()
    {
        typeName(u"Mateo Luna"_s);
        addEntry(Step::Behaviors, u"Throwing hats"_s);
        QTest::keyClicks(step(Step::Behaviors).form()->line(PlanEntryForm::Intensity), u"far"_s);
        // Nothing was closed, as when the power goes.
        QTest::qWait(1100);
        m_panel.reset();
        m_fixture->reopen();
        makePanel();
        QVERIFY(m_panel->wasOpen());
        QCOMPARE(m_panel->step(), Step::Behaviors);
        QCOMPARE(step(Step::Behaviors).list()->count(), 1);
        QCOMPARE(step(Step::Behaviors).form()->line(PlanEntryForm::Intensity)->text(), u"far"_s);
        QCOMPARE(step(Step::Behaviors).form()->nameField()->text(), u"Throwing hats"_s);
        m_panel->addButton()->click();
        QCOMPARE(clients().constFirst().client.name, u"Mateo Luna"_s);
    }

    void whatIsWrongIsShownWhereItIs()
    {
        typeName(u"Mateo Luna"_s);
        addEntry(Step::Programs, u"Asking for hats"_s);
        QTest::keyClicks(step(Step::Programs).form()->line(PlanEntryForm::Percent), u"300"_s);
        m_panel->goTo(Step::Review);
        m_panel->addButton()->click();
        QVERIFY(clients().isEmpty());
        QCOMPARE(m_panel->step(), Step::Programs);
        QVERIFY(step(Step::Programs).form()->field(PlanEntryForm::Percent)->hasError());
        m_panel->goTo(Step::Basics);
        m_panel->form().clear();
        m_panel->goTo(Step::Review);
        m_panel->addButton()->click();
        QCOMPARE(m_panel->step(), Step::Basics);
    }

    void anEntryThatWasBegunAndLeftIsNoEntry()
    {
        typeName(u"Mateo Luna"_s);
        m_panel->goTo(Step::Behaviors);
        step(Step::Behaviors).addButton()->click();
        m_panel->addButton()->click();
        QVERIFY(m_fixture->practice().plans().entries(clients().constFirst().client.id)->isEmpty());
    }

    void anEntryCanBeRemoved()
    {
        addEntry(Step::Behaviors, u"Throwing hats"_s);
        step(Step::Behaviors).removeButton()->click();
        QVERIFY(step(Step::Behaviors).contents().isEmpty());
        QVERIFY(!step(Step::Behaviors).form()->isVisible());
    }
};

QTEST_MAIN(AddClientStepsTest)
#include "tst_addclientsteps.moc"
