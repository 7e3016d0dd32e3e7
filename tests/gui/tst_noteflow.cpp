#include "ClientPage.h"
#include "ClinicalNoteEntry.h"
#include "ClinicalNotePage.h"
#include "FactsForm.h"
#include "FactsPage.h"
#include "GuiBench.h"
#include "NoteVersionsPanel.h"
#include "OpenPractice.h"
#include "PracticeView.h"
#include "ReviewList.h"
#include "ReviewPage.h"
#include "SampleFacts.h"
#include "SentenceEditor.h"
#include "SessionFactsRepository.h"
#include "SessionNoteRepository.h"
#include "SessionPanel.h"
#include "SessionTimeline.h"

#include <QApplication>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// From a session to its clinical note and back, by keys, through a lock.
class TestNoteFlow : public QObject
{
    Q_OBJECT

    static ClinicalNotePage *note(GuiBench &bench)
    {
        return qobject_cast<ClinicalNotePage *>(bench.window().view()->currentPage());
    }
    static ClientPage *client(GuiBench &bench)
    {
        return qobject_cast<ClientPage *>(bench.window().view()->currentPage());
    }
    static Practice &practice(GuiBench &bench) { return bench.window().practice()->practice(); }
    /// The first client with a session that has facts beside the list.
    static SessionId goToSession(GuiBench &bench)
    {
        bench.openWindow();
        bench.press(Qt::Key_Return);
        bench.press(Qt::Key_Home);
        const SessionId session = client(bench)->timeline()->panel()->session();
        if (!practice(bench).sessionFacts().store(session, sampleFacts(NoteLanguage::English)))
            return {};
        return session;
    }

private Q_SLOTS:
    void theKeysLeadToTheNoteAndBackToTheSession()
    {
        GuiBench bench;
        const SessionId session = goToSession(bench);
        QVERIFY(session.isValid());
        bench.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(note(bench));
        QCOMPARE(note(bench)->session(), session);
        QCOMPARE(QApplication::focusWidget(), note(bench)->editor());
        QVERIFY(!note(bench)->editor()->note().text().isEmpty());
        bench.press(Qt::Key_Escape);
        QVERIFY(client(bench));
        QCOMPARE(client(bench)->timeline()->panel()->session(), session);
        QVERIFY(practice(bench).sessionNotes().find(session)->has_value());
        QCOMPARE(client(bench)->timeline()->panel()->noteEntry()->summary(), u"Draft, not signed"_s);
        // Undo takes back that it was written.
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!practice(bench).sessionNotes().find(session)->has_value());
    }

    void aLockComesBackToTheNote()
    {
        GuiBench bench;
        const SessionId session = goToSession(bench);
        bench.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        bench.press(Qt::Key_End, Qt::ControlModifier);
        bench.type(u" He smiled."_s);
        const QString text = note(bench)->editor()->note().text();
        QVERIFY(text.endsWith(u"He smiled."_s));
        QVERIFY(bench.lock());
        QVERIFY(bench.unlock());
        QVERIFY(note(bench));
        QCOMPARE(note(bench)->session(), session);
        QCOMPARE(note(bench)->editor()->note().text(), text);
        bench.press(Qt::Key_Left, Qt::AltModifier);
        QVERIFY(client(bench));
        QCOMPARE(client(bench)->timeline()->panel()->session(), session);
    }

    void undoTakesBackWhatWasTypedAndNotTheNote()
    {
        GuiBench bench;
        const SessionId session = goToSession(bench);
        bench.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        const QString text = note(bench)->editor()->note().text();
        bench.press(Qt::Key_End, Qt::ControlModifier);
        bench.type(u"X"_s);
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(note(bench)->editor()->note().text(), text);
        // With no typing left it is the practice's own undo.
        bench.press(Qt::Key_Escape);
        bench.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!practice(bench).sessionNotes().find(session)->has_value());
        QVERIFY(note(bench)->editor()->note().text().isEmpty());
        bench.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(note(bench)->editor()->note().text(), text);
    }

    void theVersionsAreOneKeyAway()
    {
        GuiBench bench;
        (void)goToSession(bench);
        bench.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        bench.press(Qt::Key_Escape);
        bench.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        bench.press(Qt::Key_End, Qt::ControlModifier);
        bench.type(u" He smiled."_s);
        bench.press(Qt::Key_F9);
        NoteVersionsPanel *versions = note(bench)->versions();
        QVERIFY(versions->isVisible());
        QCOMPARE(versions->list()->count(), 2);
        bench.press(Qt::Key_F8);
        QCOMPARE(versions->status(), u"Change 1 of 1: “He smiled.” was added."_s);
        // A lock takes all of it away; the note comes back, and its versions with it.
        QVERIFY(bench.lock());
        QVERIFY(bench.unlock());
        bench.press(Qt::Key_F9);
        versions = note(bench)->versions();
        QCOMPARE(versions->list()->count(), 2);
        bench.press(Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), note(bench)->editor());
        QVERIFY(note(bench)->editor()->note().text().endsWith(u"He smiled."_s));
    }

    void whatHappenedLeadsOnToTheNote()
    {
        GuiBench bench;
        const SessionId session = goToSession(bench);
        bench.press(Qt::Key_R, Qt::ControlModifier);
        SessionPanel *panel = client(bench)->timeline()->panel();
        QVERIFY(panel->isRecording());
        panel->factsPage()->noteButton()->click();
        QVERIFY(note(bench));
        QCOMPARE(note(bench)->session(), session);
        QVERIFY(!panel->isRecording());
        // And back to change it, beside the text.
        bench.press(Qt::Key_R, Qt::ControlModifier);
        QVERIFY(note(bench)->isRecording());
        bench.press(Qt::Key_Escape);
        QVERIFY(!note(bench)->isRecording());
        QVERIFY(note(bench));
    }
};

QTEST_MAIN(TestNoteFlow)
#include "tst_noteflow.moc"
