#include "OpenPractice.h"
#include "PracticeFixture.h"
#include "SessionFactsRepository.h"
#include "SessionNoteRepository.h"
#include "SignedNoteRepository.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

class NoteChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_open.reset();
        m_fixture = std::make_unique<PracticeFixture>();
        m_session = m_fixture->addSession(m_fixture->addClient(u"Mateo Luna"_s), QDate(2026, 11, 18));
        m_open = std::make_unique<OpenPractice>(std::move(m_fixture->practice));
    }

    void writingIsOneStepThatCanBeUndoneAndDoneAgain()
    {
        QVERIFY(changes().setNote(m_session, saying(u"Calm."_s)));
        QCOMPARE(text(), u"Calm."_s);
        QCOMPARE(stack().undoText(), u"writing a session note"_s);
        QCOMPARE(stack().undoSubject().sessions, QList<SessionId> {m_session});
        stack().undo();
        QVERIFY(!notes().find(m_session).value());
        stack().redo();
        QCOMPARE(text(), u"Calm."_s);
    }

    void whatIsTheSameIsNoStepAndEndsTheDraft()
    {
        QVERIFY(changes().setNote(m_session, saying(u"Calm."_s)));
        stack().undo();
        QVERIFY(notes().saveDraft(m_session, "{}"));
        QVERIFY(changes().setNote(m_session, {}));
        QVERIFY(!stack().canUndo());
        QVERIFY(!notes().draft(m_session).value());
    }

    void whatCannotBeStoredIsNoStep()
    {
        QCOMPARE(changes().setNote(m_session, saying(QString(maxNoteLength + 1, u'x'))).error().code,
                 ErrorCode::TextTooLong);
        QVERIFY(!stack().canUndo());
        QVERIFY(!notes().find(m_session).value());
    }

    void signingIsNoStepAndTheHistoryStays()
    {
        RecordedFacts facts;
        facts.words.insert(FactField::Observations, u"Slept badly."_s);
        QVERIFY(m_open->sessionChanges().setFacts(m_session, facts));
        QVERIFY(m_open->sessionChanges().setStatus({m_session}, SessionStatus::NoShow));
        QVERIFY(changes().setNote(m_session, saying(u"Calm."_s)));
        const auto signedNote = changes().sign(m_session, saying(u"Calm."_s), {u"Vera Torres"_s, u"BCBA"_s});
        QVERIFY(signedNote);
        QVERIFY(changes().add(m_session, {AddendumType::LateEntry, u"Late"_s, u"More."_s, {u"Vera"_s, u"BCBA"_s}}));
        QCOMPARE(stack().undoText(), u"writing a session note"_s);
        QSignalSpy failed(&stack(), &ChangeStack::failed);
        // The note: refused, with the reason, and dropped.
        stack().undo();
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.at(0).at(0).value<Error>().code, ErrorCode::NoteIsSigned);
        // The status is nothing that was signed.
        stack().undo();
        QCOMPARE(failed.size(), 1);
        QCOMPARE(m_open->practice().sessions().find(m_session)->status, SessionStatus::Completed);
        // What was recorded is.
        stack().undo();
        QCOMPARE(failed.size(), 2);
        QVERIFY(!stack().canUndo());
        stack().redo();
        QCOMPARE(m_open->practice().sessions().find(m_session)->status, SessionStatus::NoShow);
        QVERIFY(m_open->practice().sessionFacts().find(m_session).value() == facts);
        QCOMPARE(m_open->practice().signedNotes().find(m_session).value()->text, signedNote->text);
        QVERIFY(m_open->practice().verify()->isSound());
    }

    void aBookingWithASignedNoteIsNotUndone()
    {
        const Session other = m_open->practice().sessions().find(m_session).value();
        Session again = other;
        again.id = {};
        Session third = again;
        const QList<Session> booked = m_open->sessionChanges().book({again, third}).value();
        QVERIFY(changes().sign(booked.at(1).id, saying(u"Calm."_s), {u"Vera Torres"_s, u"BCBA"_s}));
        QSignalSpy failed(&stack(), &ChangeStack::failed);
        stack().undo();
        QCOMPARE(failed.at(0).at(0).value<Error>().code, ErrorCode::NoteIsSigned);
        // Both are still there: nothing half done.
        QVERIFY(m_open->practice().sessions().find(booked.at(0).id));
        QVERIFY(m_open->practice().sessions().find(booked.at(1).id));
    }

    void whatIsDoneToASignedSessionIsRefused()
    {
        QVERIFY(changes().sign(m_session, saying(u"Calm."_s), {u"Vera Torres"_s, u"BCBA"_s}));
        QCOMPARE(changes().setNote(m_session, saying(u"Other."_s)).error().code, ErrorCode::NoteIsSigned);
        Session moved = m_open->practice().sessions().find(m_session).value();
        moved.start.epochSeconds += 3600;
        QCOMPARE(m_open->sessionChanges().update({moved}).error().code, ErrorCode::NoteIsSigned);
        QVERIFY(!stack().canUndo());
        QVERIFY(m_open->sessionChanges().setNotes(m_session, NoteKind::Private, u"Call."_s));
        stack().undo();
        QCOMPARE(m_open->practice().sessions().find(m_session)->privateNotes, QString());
    }

private:
    [[nodiscard]] NoteChanges &changes() const { return m_open->noteChanges(); }
    [[nodiscard]] SessionNoteRepository &notes() const { return m_open->practice().sessionNotes(); }
    [[nodiscard]] ChangeStack &stack() const { return m_open->changes(); }
    [[nodiscard]] QString text() const { return notes().find(m_session).value().value_or(NoteDraft()).text(); }
    static NoteDraft saying(const QString &text)
    {
        NoteSentence sentence;
        sentence.text = text;
        NoteDraft draft;
        draft.paragraphs = {{NoteSection::Opening, {sentence}}};
        return draft;
    }

    std::unique_ptr<PracticeFixture> m_fixture;
    std::unique_ptr<OpenPractice> m_open;
    SessionId m_session;
};

QTEST_GUILESS_MAIN(NoteChangesTest)
#include "tst_notechanges.moc"
