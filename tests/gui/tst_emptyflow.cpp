#include "AddClientPanel.h"
#include "ClientCardDelegate.h"
#include "ClientCardView.h"
#include "ClientPage.h"
#include "ClientsPage.h"
#include "EmptyState.h"
#include "GuiBench.h"
#include "HistoryPage.h"
#include "OpenPractice.h"
#include "PlanList.h"
#include "PracticeView.h"
#include "RowDelegate.h"
#include "SearchField.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// A practice in which there is nothing yet, by the keyboard alone: each empty place waits for the one key that fills it.
class TestEmptyFlow : public QObject
{
    Q_OBJECT

private:
    template <typename Page>
    static Page *page(GuiBench &bench)
    {
        return qobject_cast<Page *>(bench.window().view()->currentPage());
    }

    static QString focusedText()
    {
        const auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
        return button ? button->text() : QString();
    }

    /// A new practice without anything, open.
    static void openEmpty(GuiBench &bench)
    {
        bench.startWindow();
        bench.press(Qt::Key_Return);
        bench.type(u"Vacía"_s);
        bench.press(Qt::Key_Return);
        bench.type(GuiBench::passphrase);
        bench.press(Qt::Key_Return);
        bench.type(GuiBench::passphrase);
        bench.press(Qt::Key_Return);
        QTRY_VERIFY(bench.find<QWidget>(u"writtenDown"_s));
        QVERIFY(bench.tabTo(u"writtenDown"_s));
        bench.press(Qt::Key_Space);
        QVERIFY(bench.tabTo(u"createNext"_s));
        bench.press(Qt::Key_Return);
        QTRY_VERIFY(bench.window().view());
    }

    static void addClient(GuiBench &bench, const QString &name)
    {
        bench.press(Qt::Key_Return);
        bench.type(name);
        bench.press(Qt::Key_Return, Qt::ControlModifier);
    }

    static bool cardHasRing(GuiBench &bench)
    {
        const auto *cards = bench.window().findChild<ClientCardView *>();
        return cards->hasFocus() && qobject_cast<ClientCardDelegate *>(cards->itemDelegate())->hasFocusRing();
    }

private Q_SLOTS:
    void aNewPracticeIsReadyForItsFirstClient()
    {
        GuiBench bench;
        openEmpty(bench);
        QCOMPARE(focusedText(), u"Add your first client"_s);
        bench.press(Qt::Key_Return);
        QVERIFY(page<ClientsPage>(bench)->isAdding());
        // And again, when that is left.
        bench.press(Qt::Key_Escape);
        QVERIFY(!page<ClientsPage>(bench)->isAdding());
        QCOMPARE(focusedText(), u"Add your first client"_s);
    }

    void theCardOfANewClientShowsTheKeyboard()
    {
        GuiBench bench;
        openEmpty(bench);
        addClient(bench, u"Ana Prueba"_s);
        QVERIFY(cardHasRing(bench));
    }

    void aClientWithoutSessionsIsReadyForTheFirst()
    {
        GuiBench bench;
        openEmpty(bench);
        addClient(bench, u"Ana Prueba"_s);
        bench.press(Qt::Key_Return);
        QVERIFY(page<ClientPage>(bench));
        QCOMPARE(focusedText(), u"Book the first session"_s);
    }

    void aHistoryWithoutSessionsIsReadyForTheFirst()
    {
        GuiBench bench;
        openEmpty(bench);
        bench.window().view()->goTo({.page = PracticePlace::Page::History});
        QVERIFY(page<HistoryPage>(bench));
        QCOMPARE(focusedText(), u"New session"_s);
    }

    void anEmptyPlanThatAKeyLedToShowsWhereTheKeyboardIs()
    {
        GuiBench bench;
        openEmpty(bench);
        addClient(bench, u"Ana Prueba"_s);
        bench.press(Qt::Key_Return);
        bench.press(Qt::Key_K, Qt::ControlModifier);
        bench.type(u"plan"_s);
        bench.press(Qt::Key_Return);
        const auto *list = bench.window().findChild<PlanList *>();
        QVERIFY(list);
        QTRY_VERIFY(list->hasFocus());
        QVERIFY(list->currentIndex().isValid());
        QVERIFY(qobject_cast<RowDelegate *>(list->itemDelegate())->hasFocusRing());
    }

    void aClickShowsNoRing()
    {
        GuiBench bench;
        bench.openWindow();
        auto *search = page<ClientsPage>(bench)->findChild<SearchField *>();
        QTest::mouseClick(search, Qt::LeftButton);
        bench.window().findChild<ClientCardView *>()->setFocus(Qt::OtherFocusReason);
        QVERIFY(!cardHasRing(bench));
        QTest::mouseClick(search, Qt::LeftButton);
        bench.press(Qt::Key_Down);
        QVERIFY(cardHasRing(bench));
    }

    void aSearchThatFindsNothingKeepsTheKeyboard()
    {
        GuiBench bench;
        bench.openWindow();
        bench.press(Qt::Key_F, Qt::ControlModifier);
        bench.type(u"xyzzy"_s);
        bench.press(Qt::Key_Return);
        QVERIFY(qobject_cast<SearchField *>(QApplication::focusWidget()));
        // Down goes on to what clears it.
        bench.press(Qt::Key_Down);
        QCOMPARE(focusedText(), u"Clear the search"_s);
    }
};

QTEST_MAIN(TestEmptyFlow)
#include "tst_emptyflow.moc"
