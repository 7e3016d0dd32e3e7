#include "ActivityModel.h"
#include "ActivityTimeline.h"
#include "CalendarPage.h"
#include "CalendarSessionModel.h"
#include "ClientPage.h"
#include "ClientRepository.h"
#include "GuiBench.h"
#include "NoteEditor.h"
#include "OpenPractice.h"
#include "PracticeView.h"
#include "SessionPanel.h"
#include "SessionRepository.h"
#include "SessionTable.h"
#include "SessionTimeline.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// Who unlocks is where they were, and can type on.
class TestReturnFlow : public QObject
{
    Q_OBJECT

private:
    static ClientPage *clientPage(GuiBench &bench)
    {
        return qobject_cast<ClientPage *>(bench.window().view()->currentPage());
    }

    static NoteEditor *writtenNote() { return qobject_cast<NoteEditor *>(QApplication::focusWidget()); }

    static QString privateNotes(GuiBench &bench, SessionId session)
    {
        return bench.window().practice()->practice().sessions().find(session)->privateNotes;
    }

    /// By keys alone: the first client, the third session of the list, its private notes.
    static SessionId writeInTheThirdSession(GuiBench &bench, const QString &text)
    {
        bench.press(Qt::Key_Return);
        bench.press(Qt::Key_Home);
        bench.press(Qt::Key_Down);
        bench.press(Qt::Key_Down);
        bench.press(Qt::Key_Return);
        bench.press(Qt::Key_End, Qt::ControlModifier);
        bench.type(text);
        return clientPage(bench) ? clientPage(bench)->timeline()->panel()->session() : SessionId {};
    }

private Q_SLOTS:
    void theCursorIsInTheNoteWhereItWas()
    {
        GuiBench bench;
        bench.openWindow();
        const SessionId session = writeInTheThirdSession(bench, u" ab"_s);
        QVERIFY(session.isValid());
        QVERIFY(writtenNote());
        bench.press(Qt::Key_Left);
        const PracticePlace place = bench.window().view()->place();
        QVERIFY(place.note.has_value());
        QVERIFY(bench.lock());
        QVERIFY(bench.unlock());

        QCOMPARE(bench.window().view()->place(), place);
        QVERIFY(writtenNote());
        bench.type(u"X"_s);
        QVERIFY(bench.lock());
        QVERIFY(bench.unlock());
        QVERIFY(privateNotes(bench, session).endsWith(u" aXb"_s));
    }

    void theLockButtonAndTheIdleLockReturnThereAsWell()
    {
        GuiBench bench;
        MainWindow &window = bench.openWindow();
        const SessionId session = writeInTheThirdSession(bench, u" one"_s);
        QSignalSpy closed(&window, &MainWindow::practiceClosed);
        QTest::mouseClick(bench.find<QAbstractButton>(u"lockButton"_s), Qt::LeftButton);
        QVERIFY(closed.wait());
        QVERIFY(bench.unlock());
        bench.type(u" two"_s);
        window.lock(UnlockPage::Reason::Idle);
        QVERIFY(closed.wait());
        QVERIFY(bench.unlock());
        QVERIFY(writtenNote());
        QVERIFY(privateNotes(bench, session).endsWith(u" one two"_s));
    }

    void theNoteIsInViewAgain()
    {
        GuiBench bench;
        MainWindow &window = bench.openWindow();
        window.resize(window.minimumSize());
        writeInTheThirdSession(bench, u"\n1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14"_s);
        QVERIFY(bench.lock());
        QVERIFY(bench.unlock());
        const auto isInView = [&bench] {
            const NoteEditor *note = writtenNote();
            const QWidget *view = clientPage(bench)->timeline()->panel()->viewport();
            return note && view->rect().contains(note->viewport()->mapTo(view, note->cursorRect().center()));
        };
        QTRY_VERIFY(isInView());
    }

    void theSelectedSessionIsSelectedAgain()
    {
        GuiBench bench;
        bench.openWindow();
        bench.press(Qt::Key_Return);
        bench.press(Qt::Key_Home);
        bench.press(Qt::Key_Down);
        const SessionId session = clientPage(bench)->timeline()->table()->currentSession();
        QVERIFY(bench.lock());
        QVERIFY(bench.unlock());
        QVERIFY(clientPage(bench));
        QCOMPARE(clientPage(bench)->timeline()->table()->currentSession(), session);
        QCOMPARE(QApplication::focusWidget(), clientPage(bench)->timeline()->table());
    }

    void theTabIsShownAgain()
    {
        GuiBench bench;
        bench.openWindow();
        bench.press(Qt::Key_Return);
        bench.press(Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(clientPage(bench)->tab(), ClientPage::Tab::Plan);
        bench.press(Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(clientPage(bench)->tab(), ClientPage::Tab::Progress);
        bench.press(Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(clientPage(bench)->tab(), ClientPage::Tab::Details);
        QVERIFY(bench.lock());
        QVERIFY(bench.unlock());
        QCOMPARE(clientPage(bench)->tab(), ClientPage::Tab::Details);
    }

    void theActivityReturnsToo()
    {
        GuiBench bench;
        bench.openWindow();
        bench.press(Qt::Key_Return);
        bench.press(Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(clientPage(bench)->tab(), ClientPage::Tab::Activity);
        QVERIFY(bench.lock());
        QVERIFY(bench.unlock());
        QCOMPARE(clientPage(bench)->tab(), ClientPage::Tab::Activity);
        bench.press(Qt::Key_3, Qt::ControlModifier);
        bench.press(Qt::Key_Tab, Qt::ControlModifier);
        const auto *history = qobject_cast<HistoryPage *>(bench.window().view()->currentPage());
        QVERIFY(history);
        QCOMPARE(history->tab(), HistoryPage::Tab::Activity);
        QVERIFY(bench.lock());
        QVERIFY(bench.unlock());
        const auto *again = qobject_cast<HistoryPage *>(bench.window().view()->currentPage());
        QVERIFY(again);
        QCOMPARE(again->tab(), HistoryPage::Tab::Activity);
        // The newest entry is that it was unlocked.
        const ActivityModel &activity = again->activity()->activity();
        QCOMPARE(activity.entryAt(1)->kind, ActivityKind::PracticeOpened);
    }

    void theHistoryOfThePracticeReturnsToo()
    {
        GuiBench bench;
        MainWindow &window = bench.openWindow();
        bench.press(Qt::Key_3, Qt::ControlModifier);
        bench.press(Qt::Key_Home);
        bench.press(Qt::Key_Down);
        bench.press(Qt::Key_Return);
        bench.type(u"typed"_s);
        const PracticePlace place = window.view()->place();
        QCOMPARE(place.page, PracticePlace::Page::History);
        QVERIFY(place.note.has_value());
        QVERIFY(bench.lock());
        QVERIFY(bench.unlock());
        QCOMPARE(window.view()->place(), place);
        QVERIFY(writtenNote());
    }

    void theCalendarReturnsToTheOpenSessionAndItsDay()
    {
        GuiBench bench;
        MainWindow &window = bench.openWindow();
        bench.press(Qt::Key_2, Qt::ControlModifier);
        auto *calendar = qobject_cast<CalendarPage *>(window.view()->currentPage());
        QVERIFY(calendar);
        const auto keys = window.practice()->practice().sessions().keys({});
        QVERIFY(keys && !keys->empty());
        // Weeks from today.
        const SessionId session {keys->back().id};
        calendar->openSession(session);
        QCOMPARE(calendar->panel()->session(), session);
        calendar->panel()->writeOn(NoteKind::Private, 0);
        bench.type(u"typed "_s);
        const PracticePlace place = window.view()->place();
        QCOMPARE(place.session, session);
        QVERIFY(place.note.has_value());
        QVERIFY(bench.lock());
        QVERIFY(bench.unlock());
        QCOMPARE(window.view()->place(), place);
        calendar = qobject_cast<CalendarPage *>(window.view()->currentPage());
        QVERIFY(calendar);
        QVERIFY(calendar->isSessionOpen());
        QVERIFY(calendar->sessions().rowOf(session) >= 0);
        QVERIFY(writtenNote());
        QVERIFY(privateNotes(bench, session).startsWith(u"typed "_s));
    }

    void aPlaceThatIsNoMoreIsTheNearestOne()
    {
        GuiBench bench;
        MainWindow &window = bench.openWindow();
        const SessionId session = writeInTheThirdSession(bench, u"x"_s);
        // Removed from elsewhere while it is locked.
        const QString path = window.practice()->practice().path();
        QVERIFY(bench.lock());
        {
            const auto practice =
                Practice::open(path, SecretBytes::fromPassphrase(GuiBench::passphrase), bench.options().practice);
            QVERIFY(practice);
            QVERIFY((*practice)->sessions().remove({session}));
        }
        QVERIFY(bench.unlock());
        QVERIFY(clientPage(bench));
        const SessionId shown = clientPage(bench)->timeline()->panel()->session();
        QVERIFY(shown.isValid());
        QVERIFY(shown != session);
        QCOMPARE(QApplication::focusWidget(), clientPage(bench)->timeline()->table());
    }

    void aPlaceIsReadAsItWasWritten()
    {
        const PracticePlace place {.page = PracticePlace::Page::Client,
                                   .client = {7},
                                   .tab = ClientPage::Tab::Details,
                                   .session = {9},
                                   .note = PracticePlace::Cursor {NoteKind::Customer, 12}};
        QCOMPARE(PracticePlace::fromBytes(place.toBytes()), place);
        QCOMPARE(PracticePlace::fromBytes("nonsense"), PracticePlace());
        QCOMPARE(PracticePlace::fromBytes(R"({"page":"client"})"), PracticePlace());
    }
};

QTEST_MAIN(TestReturnFlow)
#include "tst_returnflow.moc"
