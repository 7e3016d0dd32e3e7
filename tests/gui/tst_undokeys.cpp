#include "ClientPage.h"
#include "ClientRepository.h"
#include "GuiBench.h"
#include "MessageBar.h"
#include "NoteEditor.h"
#include "NoteField.h"
#include "OpenPractice.h"
#include "PracticeView.h"
#include "SessionPanel.h"
#include "SessionRepository.h"
#include "SessionTimeline.h"
#include "ShellActions.h"

#include <QAction>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// Ctrl+Z takes the last change back and says which one that was.
class TestUndoKeys : public QObject
{
    Q_OBJECT

private:
    static Client firstClient(MainWindow &window)
    {
        return window.practice()->practice().clients().summaries(ClientState::Active)->first().client;
    }

    static ClientState stateOf(MainWindow &window, ClientId id)
    {
        return window.practice()->practice().clients().find(id)->state;
    }

private Q_SLOTS:
    void theKeysUndoAndRedoAndSayWhat()
    {
        GuiBench bench;
        MainWindow &window = bench.openWindow();
        const ClientId client = firstClient(window).id;
        QAction *undo = window.actions().get(ShellActions::Id::Undo);
        QVERIFY(!undo->isEnabled());
        QVERIFY(window.practice()->clientChanges().setState(client, ClientState::Archived));
        const QString what = window.practice()->changes().undoText();
        QVERIFY(!what.isEmpty());
        QVERIFY(undo->isEnabled());
        QVERIFY(undo->text().contains(what));

        bench.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(stateOf(window, client), ClientState::Active);
        QVERIFY(window.view()->messages().isVisible());
        QVERIFY(window.view()->messages().text().contains(what));
        QVERIFY(!undo->isEnabled());

        bench.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(stateOf(window, client), ClientState::Archived);
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        bench.press(Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(stateOf(window, client), ClientState::Archived);
    }

    void theMessageOffersTheOpposite()
    {
        GuiBench bench;
        MainWindow &window = bench.openWindow();
        const ClientId client = firstClient(window).id;
        QVERIFY(window.practice()->clientChanges().setState(client, ClientState::Archived));
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        window.view()->messages().actionButton()->click();
        QCOMPARE(stateOf(window, client), ClientState::Archived);
        window.view()->messages().actionButton()->click();
        QCOMPARE(stateOf(window, client), ClientState::Active);
    }

    void theMessageSaysWhoseSessionItWas()
    {
        GuiBench bench;
        MainWindow &window = bench.openWindow();
        const Client client = firstClient(window);
        SessionFilter filter;
        filter.client = client.id;
        const auto keys = window.practice()->practice().sessions().keys(filter);
        Session session = *window.practice()->practice().sessions().find(SessionId {keys->front().id});
        const SessionStatus other =
            session.status == SessionStatus::NoShow ? SessionStatus::Completed : SessionStatus::NoShow;
        QVERIFY(window.practice()->sessionChanges().setStatus({session.id}, other));
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY2(window.view()->messages().text().contains(client.name), qPrintable(window.view()->messages().text()));
        // Also of one that is no more, and whoever takes it back.
        session.id = {};
        QVERIFY(window.practice()->sessionChanges().book({session}));
        window.practice()->changes().undo();
        QVERIFY(window.view()->messages().isVisible());
        QVERIFY2(window.view()->messages().text().contains(client.name), qPrintable(window.view()->messages().text()));
    }

    void aDeletionThatIsDoneAgainIsSaid()
    {
        GuiBench bench;
        MainWindow &window = bench.openWindow();
        const Client client = firstClient(window);
        QVERIFY(window.practice()->clientChanges().remove(client.id));
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        window.view()->goTo({.page = PracticePlace::Page::Client, .client = client.id});
        QCOMPARE(window.view()->place().page, PracticePlace::Page::Client);
        const QString what = window.practice()->changes().redoText();
        QVERIFY(!what.isEmpty());
        bench.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(window.view()->place().page, PracticePlace::Page::Clients);
        QVERIFY(window.view()->messages().isVisible());
        QVERIFY(window.view()->messages().text().contains(what));
        QVERIFY(window.view()->messages().text().contains(client.name));
    }

    void theMessageGoesWithTheNextChange()
    {
        GuiBench bench;
        MainWindow &window = bench.openWindow();
        const ClientId client = firstClient(window).id;
        QVERIFY(window.practice()->clientChanges().setState(client, ClientState::Archived));
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        bench.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(window.view()->messages().isVisible());
        // Its button would take this one back, and not what it says.
        QVERIFY(window.practice()->clientChanges().setState(client, ClientState::Active));
        QVERIFY(!window.view()->messages().isVisible());
    }

    void aNoteThatIsBeingTypedComesAfterWhatWasUndone()
    {
        GuiBench bench;
        MainWindow &window = bench.openWindow();
        const ClientId client = firstClient(window).id;
        QVERIFY(window.practice()->clientChanges().setState(client, ClientState::Archived));
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(stateOf(window, client), ClientState::Active);
        window.view()->goTo({.page = PracticePlace::Page::Client, .client = client});
        SessionPanel *panel = window.findChild<ClientPage *>()->timeline()->panel();
        const SessionId session = panel->session();
        QVERIFY(session.isValid());
        panel->focusNotes();
        bench.type(u"Typed after the undo. "_s);
        // The typing has nothing to redo of its own, so the keys go on to the practice's redo, which finds that
        // something else was done in the meantime.
        bench.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(stateOf(window, client), ClientState::Active);
        QVERIFY(window.practice()->practice().sessions().find(session)->privateNotes.startsWith(
            u"Typed after the undo."_s));
        QVERIFY(!window.practice()->changes().canRedo());
        QVERIFY(panel->note(NoteKind::Private)->editor()->toPlainText().startsWith(u"Typed after the undo."_s));
    }

    void whatWasDoneBeforeALockCannotBeUndoneAfterIt()
    {
        GuiBench bench;
        MainWindow &window = bench.openWindow();
        const ClientId client = firstClient(window).id;
        QVERIFY(window.practice()->clientChanges().setState(client, ClientState::Archived));
        QVERIFY(bench.lock());
        QVERIFY(bench.unlock());
        QVERIFY(!window.actions().get(ShellActions::Id::Undo)->isEnabled());
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(stateOf(window, client), ClientState::Archived);
    }

    void theKeysChangeThePage()
    {
        GuiBench bench;
        MainWindow &window = bench.openWindow();
        using Page = PracticePlace::Page;
        for (const auto &[key, page] : {std::pair {Qt::Key_2, Page::Calendar}, std::pair {Qt::Key_3, Page::History},
                                        std::pair {Qt::Key_4, Page::Review}, std::pair {Qt::Key_5, Page::Settings},
                                        std::pair {Qt::Key_1, Page::Clients}}) {
            bench.press(key, Qt::ControlModifier);
            QCOMPARE(window.view()->place().page, page);
        }
    }
};

QTEST_MAIN(TestUndoKeys)
#include "tst_undokeys.moc"
