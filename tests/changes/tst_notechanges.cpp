#include "OpenPractice.h"
#include "PracticeFixture.h"
#include "SessionNoteRepository.h"

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
