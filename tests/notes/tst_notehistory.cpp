#include "NoteHistory.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

NoteDraft narrative()
{
    NoteSentence sentence;
    sentence.text = u"Tapping occurred 3 times."_s;
    sentence.facts = {{FactField::BehaviorCount, 3}};
    NoteDraft draft;
    draft.paragraphs = {{NoteSection::Closing, {sentence}}};
    return draft;
}

} // namespace

class TestNoteHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typingIsTakenBackWordByWord()
    {
        NoteHistory history;
        const NoteText empty;
        history.begin({empty, 0});
        QString text;
        const QString typed = u"He ran. Then"_s;
        for (const QChar character : typed) {
            text += character;
            NoteText note = history.now().note;
            note.setText(text);
            history.typed({note, text.size()});
        }
        QCOMPARE(history.undo().note.text(), u"He ran. "_s);
        QCOMPARE(history.undo().note.text(), u"He "_s);
        QCOMPARE(history.undo().note.text(), QString());
        QVERIFY(!history.canUndo());
        history.redo();
        QCOMPARE(history.redo().note.text(), u"He ran. "_s);
        QVERIFY(history.canRedo());
        NoteText other(narrative());
        history.did({other, 0});
        QVERIFY(!history.canRedo());
        QCOMPARE(history.undo().note.text(), u"He ran. "_s);
        QCOMPARE(history.undo().cursor, 3);
    }

    void deletingIsOneStep()
    {
        NoteHistory history;
        NoteText note(narrative());
        history.begin({note, 0});
        const QString before = note.text();
        for (int i = 1; i <= 5; ++i) {
            note.setText(before.chopped(i));
            history.typed({note, note.text().size()});
        }
        QCOMPARE(history.undo().note, NoteText(narrative()));
        QVERIFY(!history.canUndo());
    }

    void ofAHugeTextOnlySoManyStepsAreKept()
    {
        NoteHistory history;
        history.begin({});
        NoteText note;
        for (int i = 1; i <= 10; ++i) {
            note.setText(QString(NoteHistory::mostCharacters / 4, u'x') + QString::number(i));
            history.did({note, 0});
        }
        int steps = 0;
        while (history.canUndo()) {
            history.undo();
            ++steps;
        }
        QVERIFY(steps >= 1);
        QVERIFY(steps < 5);
    }
};

QTEST_GUILESS_MAIN(TestNoteHistory)
#include "tst_notehistory.moc"
