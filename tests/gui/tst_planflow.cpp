#include "AddClientPanel.h"
#include "CatalogueField.h"
#include "ClientPage.h"
#include "ClientRepository.h"
#include "ClientsPage.h"
#include "GuiBench.h"
#include "NewPlanStep.h"
#include "OpenPractice.h"
#include "PlanEntryForm.h"
#include "PlanEntryPanel.h"
#include "PlanList.h"
#include "PlanModel.h"
#include "PlanPage.h"
#include "PlanRepository.h"
#include "PracticeView.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// The plan of a client by keys alone, and over a lock.
class TestPlanFlow : public QObject
{
    Q_OBJECT

private:
    static ClientPage *clientPage(GuiBench &bench)
    {
        return qobject_cast<ClientPage *>(bench.window().view()->currentPage());
    }

    static QStringList behaviors(GuiBench &bench, ClientId client)
    {
        QStringList names;
        const auto plan =
            bench.window().practice()->practice().plans().plan(client, bench.clock.now().date()).value_or(ClientPlan());
        for (const TargetBehavior &behavior : plan.behaviors)
            names.append(behavior.name);
        return names;
    }

    /// Without a display no window is the active one after a list below a field has closed.
    static void activate(GuiBench &bench)
    {
        bench.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&bench.window()));
    }

    /// The first client's plan, with the keyboard on its first line.
    static ClientId openPlan(GuiBench &bench)
    {
        bench.openWindow();
        bench.press(Qt::Key_Return);
        bench.press(Qt::Key_Tab, Qt::ControlModifier);
        bench.press(Qt::Key_Home);
        return clientPage(bench) ? clientPage(bench)->client() : ClientId {};
    }

private Q_SLOTS:
    void aBehaviorIsAddedAndTakenBackByKeys()
    {
        GuiBench bench;
        const ClientId client = openPlan(bench);
        QVERIFY(clientPage(bench));
        QCOMPARE(clientPage(bench)->tab(), ClientPage::Tab::Plan);
        QCOMPARE(QApplication::focusWidget(), clientPage(bench)->plan()->list());
        const QStringList before = behaviors(bench, client);
        bench.press(Qt::Key_Return);
        QVERIFY(qobject_cast<CatalogueField *>(QApplication::focusWidget()));
        bench.type(u"Zorbing in halls"_s);
        bench.press(Qt::Key_Return);
        bench.press(Qt::Key_Return);
        QCOMPARE(behaviors(bench, client), before + QStringList(u"Zorbing in halls"_s));
        QCOMPARE(QApplication::focusWidget(), clientPage(bench)->plan()->list());
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(behaviors(bench, client), before);
    }

    void whatIsTypedIsThereAfterALock()
    {
        GuiBench bench;
        (void)openPlan(bench);
        bench.press(Qt::Key_Return);
        bench.type(u"Zorbing"_s);
        bench.press(Qt::Key_Tab);
        bench.type(u"Rolls along the hall"_s);
        QVERIFY(bench.lock());
        QVERIFY(!GuiBench::anyWidgetSays(u"Rolls along the hall"_s));
        activate(bench);
        QVERIFY(bench.unlock());
        QVERIFY(clientPage(bench));
        QCOMPARE(clientPage(bench)->tab(), ClientPage::Tab::Plan);
        const PlanEntryPanel *panel = clientPage(bench)->plan()->panel();
        QVERIFY(panel->isVisible());
        QCOMPARE(panel->form()->nameField()->text(), u"Zorbing"_s);
        QVERIFY(GuiBench::anyWidgetSays(u"Rolls along the hall"_s));
    }

    void theStepsOfANewClientAreThereAfterALock()
    {
        GuiBench bench;
        bench.openWindow();
        auto *page = qobject_cast<ClientsPage *>(bench.window().view()->currentPage());
        QVERIFY(page);
        page->addClient();
        bench.type(u"Zephyrina Quill"_s);
        page->addPanel()->goTo(AddClientPanel::Behaviors);
        bench.press(Qt::Key_Return);
        bench.type(u"Zorbing"_s);
        bench.press(Qt::Key_Return);
        QVERIFY(bench.lock());
        QVERIFY(!GuiBench::anyWidgetSays(u"Zorbing"_s));
        activate(bench);
        QVERIFY(bench.unlock());
        page = qobject_cast<ClientsPage *>(bench.window().view()->currentPage());
        QVERIFY(page && page->isAdding());
        QCOMPARE(page->addPanel()->step(), AddClientPanel::Behaviors);
        QCOMPARE(page->addPanel()->planStep(AddClientPanel::Behaviors)->contents().size(), 1);
        bench.press(Qt::Key_Return, Qt::ControlModifier);
        const auto found = bench.window().practice()->practice().clients().findByName(u"Zephyrina Quill"_s);
        QCOMPARE(found->size(), 1);
        QCOMPARE(behaviors(bench, found->constFirst().id), QStringList(u"Zorbing"_s));
    }
};

QTEST_MAIN(TestPlanFlow)
#include "tst_planflow.moc"
