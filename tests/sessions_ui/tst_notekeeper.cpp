#include "DraftRepository.h"
#include "NoteEditor.h"
#include "NoteField.h"
#include "UiFixture.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

class NoteKeeperTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<UiFixture> m_fixture;
    Session m_session;

    [[nodiscard]] std::optional<Draft> draft() const
    {
        return *m_fixture->practice().drafts().find(m_session.id, NoteKind::Private);
    }
    std::unique_ptr<NoteField> field() const
    {
        auto field = std::make_unique<NoteField>(m_fixture->open(), NoteKind::Private);
        field->showSession(m_fixture->stored(m_session.id));
        showActive(*field);
        field->editor()->setFocus();
        return field;
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<UiFixture>();
        Session session = m_fixture->session(m_fixture->addClient(u"Mateo Luna"_s).id, -1);
        session.privateNotes = u"Before."_s;
        m_session = m_fixture->addSession(session);
    }

    void whatIsTypedIsADraftWithinASecondOfTheLastKey()
    {
        const auto note = field();
        QTest::keyClicks(note->editor(), u"Typed. "_s);
        QVERIFY(!draft());
        QCOMPARE(note->keeper().state(), NoteKeeper::State::Typing);
        QTRY_VERIFY_WITH_TIMEOUT(draft().has_value(), 1000);
        QCOMPARE(draft()->text, u"Typed. Before."_s);
        QCOMPARE(note->keeper().state(), NoteKeeper::State::Saved);
        // It is no change of the record yet.
        QCOMPARE(m_fixture->stored(m_session.id).privateNotes, u"Before."_s);
        QVERIFY(!m_fixture->open().changes().canUndo());
    }

    void whoNeverPausesIsSavedAllTheSame()
    {
        const auto note = field();
        QElapsedTimer typing;
        typing.start();
        while (!draft() && typing.elapsed() < 3000) {
            QTest::keyClick(note->editor(), Qt::Key_A);
            QTest::qWait(NoteKeeper::draftPause / 8);
        }
        QVERIFY2(typing.elapsed() < 1500, "a draft comes while the person still types");
        QVERIFY(draft());
    }

    void leavingMakesAChangeThatCanBeUndone()
    {
        const auto note = field();
        QTest::keyClicks(note->editor(), u"More. "_s);
        note->editor()->clearFocus();
        QCOMPARE(m_fixture->stored(m_session.id).privateNotes, u"More. Before."_s);
        QVERIFY(!draft());
        m_fixture->open().changes().undo();
        QCOMPARE(m_fixture->stored(m_session.id).privateNotes, u"Before."_s);
    }

    void whatWasTypedAndTakenBackLeavesNothing()
    {
        const auto note = field();
        QTest::keyClick(note->editor(), Qt::Key_A);
        QTRY_VERIFY(draft().has_value());
        QTest::keyClick(note->editor(), Qt::Key_Backspace);
        QVERIFY(note->flush());
        QVERIFY(!draft());
        QVERIFY(!m_fixture->open().changes().canUndo());
    }

    void aDraftThatACrashLeftIsShownAndKept()
    {
        QVERIFY(m_fixture->practice().drafts().save(m_session.id, NoteKind::Private, u"Lost words"_s));
        m_fixture->reopen();
        const auto note = field();
        QCOMPARE(note->editor()->toPlainText(), u"Lost words"_s);
        const QList<QLabel *> labels = note->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(u"Recovered what you typed at"_s);
        }));
        QVERIFY(note->flush());
        QCOMPARE(m_fixture->stored(m_session.id).privateNotes, u"Lost words"_s);
        QVERIFY(!note->keeper().recoveredAt().isValid());
    }

    void aRecoveredDraftCanBeKeptByAButton()
    {
        QVERIFY(m_fixture->practice().drafts().save(m_session.id, NoteKind::Private, u"Lost words"_s));
        const auto note = field();
        auto *keep = note->findChild<QPushButton *>(u"keepRecovered"_s);
        note->editor()->setFocus();
        // On the way to the buttons nothing is decided yet.
        QTest::keyClick(note->editor(), Qt::Key_Tab);
        QVERIFY(keep->hasFocus());
        QVERIFY(draft().has_value());
        QTest::keyClick(keep, Qt::Key_Space);
        QCOMPARE(m_fixture->stored(m_session.id).privateNotes, u"Lost words"_s);
        QVERIFY(!draft());
        QVERIFY(!keep->isVisible());
        QVERIFY(note->editor()->hasFocus());
        m_fixture->open().changes().undo();
        QCOMPARE(m_fixture->stored(m_session.id).privateNotes, u"Before."_s);
    }

    void aRecoveredDraftCanBeThrownAway()
    {
        QVERIFY(m_fixture->practice().drafts().save(m_session.id, NoteKind::Private, u"Lost words"_s));
        const auto note = field();
        auto *discard = note->findChild<QPushButton *>(u"discardRecovered"_s);
        QVERIFY(discard->isVisible());
        QTest::mouseClick(discard, Qt::LeftButton);
        QCOMPARE(note->editor()->toPlainText(), u"Before."_s);
        QVERIFY(!draft());
        QVERIFY(!discard->isVisible());
        QVERIFY(note->flush());
        QVERIFY(!m_fixture->open().changes().canUndo());
    }

    void aNoteThatIsTooLongStaysAsADraftAndSaysSo()
    {
        const auto note = field();
        const QString typed = u"a word \n"_s.repeated(maxNotesLength / 8) + u"!"_s;
        note->editor()->setPlainText(typed);
        QVERIFY(!note->flush());
        QCOMPARE(note->keeper().state(), NoteKeeper::State::Failed);
        QCOMPARE(note->keeper().error().code, ErrorCode::TextTooLong);
        QVERIFY(!note->keeper().error().sentence().isEmpty());
        QCOMPARE(draft()->text, typed);
        QCOMPARE(m_fixture->stored(m_session.id).privateNotes, u"Before."_s);
        // Shortened, it goes through.
        note->editor()->setPlainText(u"Short."_s);
        QVERIFY(note->flush());
        QCOMPARE(m_fixture->stored(m_session.id).privateNotes, u"Short."_s);
        QVERIFY(!draft());
    }

    void undoTakesBackTypingFirst()
    {
        const auto note = field();
        QTest::keyClicks(note->editor(), u"abc"_s);
        QTest::keyClick(note->editor(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(note->editor()->toPlainText(), u"Before."_s);
        // With nothing left to take back the keys are not the editor's any more.
        QKeyEvent keys(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
        keys.ignore();
        QCoreApplication::sendEvent(note->editor(), &keys);
        QVERIFY(!keys.isAccepted());
    }

    void anUndoElsewhereIsShownUnlessThePersonTypes()
    {
        const auto note = field();
        QVERIFY(m_fixture->open().sessionChanges().setNotes(m_session.id, NoteKind::Private, u"Elsewhere."_s));
        note->refresh(m_fixture->stored(m_session.id));
        QCOMPARE(note->editor()->toPlainText(), u"Elsewhere."_s);
        QTest::keyClick(note->editor(), Qt::Key_A);
        QVERIFY(m_fixture->open().sessionChanges().setNotes(m_session.id, NoteKind::Private, u"Again."_s));
        note->refresh(m_fixture->stored(m_session.id));
        QCOMPARE(note->editor()->toPlainText(), u"aElsewhere."_s);
    }

    void whatIsTypedIsADraftAgainAfterTheNoteChangedElsewhere()
    {
        const auto note = field();
        QTest::keyClicks(note->editor(), u"Mine. "_s);
        QTRY_VERIFY(draft().has_value());
        // It takes the draft with it.
        QVERIFY(m_fixture->open().sessionChanges().setNotes(m_session.id, NoteKind::Private, u"Again."_s));
        note->refresh(m_fixture->stored(m_session.id));
        QVERIFY(draft());
        QCOMPARE(draft()->text, u"Mine. Before."_s);
        QCOMPARE(note->keeper().stored(), u"Again."_s);
        // Taken back to what was stored before, it is a change all the same.
        note->editor()->setPlainText(u"Before."_s);
        QVERIFY(note->flush());
        QCOMPARE(m_fixture->stored(m_session.id).privateNotes, u"Before."_s);
        QVERIFY(!draft());
    }

    void whoGoesOnToAnotherSessionDuringTheChangeFindsThatOne()
    {
        Session other = m_fixture->session(m_fixture->stored(m_session.id).client, -2);
        other.privateNotes = u"The other."_s;
        other = m_fixture->addSession(other);
        const auto note = field();
        QTest::keyClicks(note->editor(), u"Typed. "_s);
        const auto moving = connect(&m_fixture->practice().sessions(), &SessionRepository::changed, note.get(),
                                    [&] { note->showSession(m_fixture->stored(other.id)); });
        QVERIFY(note->flush());
        disconnect(moving);
        QCOMPARE(m_fixture->stored(m_session.id).privateNotes, u"Typed. Before."_s);
        QCOMPARE(note->keeper().session(), other.id);
        QCOMPARE(note->keeper().stored(), u"The other."_s);
        QVERIFY(!note->keeper().isPending());
        // Words typed there from now on are that session's.
        QTest::keyClicks(note->editor(), u"More. "_s);
        QVERIFY(note->flush());
        QCOMPARE(m_fixture->stored(other.id).privateNotes, u"More. The other."_s);
        QCOMPARE(m_fixture->stored(m_session.id).privateNotes, u"Typed. Before."_s);
    }
};

QTEST_MAIN(NoteKeeperTest)
#include "tst_notekeeper.moc"
