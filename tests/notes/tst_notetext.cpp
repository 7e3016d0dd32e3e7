#include "MadeUpSession.h"
#include "NoteText.h"
#include "NoteWriter.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

NoteSentence sentence(const QString &text, int key)
{
    NoteSentence made;
    made.text = text;
    made.statement = {StatementKind::BehaviorResult, key};
    made.facts = {{FactField::BehaviorCount, key}};
    made.fingerprint = quint64(key);
    return made;
}

NoteDraft narrative()
{
    NoteDraft draft;
    draft.paragraphs = {
        {NoteSection::Opening, {sentence(u"The session began at 4:00 PM."_s, 1), sentence(u"Ana was present."_s, 2)}},
        {NoteSection::Closing, {sentence(u"Tapping occurred 3 times."_s, 3)}}};
    return draft;
}

NoteDraft soap()
{
    NoteDraft draft;
    draft.layout = NoteTemplate::Soap;
    draft.paragraphs = {{NoteSection::Objective, {sentence(u"Tapping occurred 3 times."_s, 1)}},
                        {NoteSection::Plan, {sentence(u"Continue."_s, 2), sentence(u"Call the mother."_s, 3)}}};
    return draft;
}

QStringList texts(const NoteText &note)
{
    QStringList all;
    for (const NoteText::Sentence &each : note.sentences())
        all.append(each.sentence.text);
    return all;
}

/// The key of the fact behind each sentence; 0 for a person's own.
QList<int> keys(const NoteText &note)
{
    QList<int> all;
    for (const NoteText::Sentence &each : note.sentences())
        all.append(each.sentence.facts.isEmpty() ? 0 : each.sentence.facts.constFirst().key);
    return all;
}

QString replaced(QString text, const QString &before, const QString &after)
{
    const qsizetype at = text.indexOf(before);
    return at < 0 ? QString() : text.replace(at, before.size(), after);
}

} // namespace

class TestNoteText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreParagraphsAndHeadings()
    {
        QCOMPARE(NoteText(narrative()).text(),
                 u"The session began at 4:00 PM. Ana was present.\nTapping occurred 3 times."_s);
        QCOMPARE(NoteText(soap()).text(), u"Objective\nTapping occurred 3 times.\nPlan\nContinue. Call the mother."_s);
        QCOMPARE(NoteText(soap()).draft({}).paragraphs, soap().paragraphs);
        QCOMPARE(NoteText(narrative()).draft({}).paragraphs, narrative().paragraphs);
    }

    void typingInASentenceEditsThatSentence()
    {
        NoteText note(narrative());
        note.setText(replaced(note.text(), u"Ana was"_s, u"Ana and Luis were"_s));
        QCOMPARE(texts(note).at(1), u"Ana and Luis were present."_s);
        QCOMPARE(keys(note), (QList<int> {1, 2, 3}));
        QVERIFY(note.sentences().at(1).sentence.edited);
        QVERIFY(!note.sentences().at(0).sentence.edited);
        QVERIFY(note.hasEdits());
        QCOMPARE(note.sentences().at(1).sentence.statement.key, 2);
    }

    void aSentenceTypedLetterByLetterIsAnOwnOne_data()
    {
        QTest::addColumn<int>("place");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QList<int>>("expected");
        QTest::newRow("at the end of a paragraph") << 46 << u" He smiled."_s << QList<int> {1, 2, 0, 3};
        QTest::newRow("between two") << 29 << u" He smiled."_s << QList<int> {1, 0, 2, 3};
        QTest::newRow("before the first") << 0 << u"He smiled. "_s << QList<int> {0, 1, 2, 3};
        QTest::newRow("at the very end") << 72 << u" He smiled."_s << QList<int> {1, 2, 3, 0};
        QTest::newRow("a paragraph") << 46 << u"\nHe smiled."_s << QList<int> {1, 2, 0, 3};
        QTest::newRow("with a small letter") << 46 << u" he smiled."_s << QList<int> {1, 2, 0, 3};
        QTest::newRow("with an emoji") << 46 << u" 😀 He 👨‍👩‍👧 smiled."_s << QList<int> {1, 2, 0, 3};
        QTest::newRow("right to left") << 46 << u" הוא חייך."_s << QList<int> {1, 2, 0, 3};
    }
    void aSentenceTypedLetterByLetterIsAnOwnOne()
    {
        QFETCH(int, place);
        QFETCH(QString, typed);
        QFETCH(QList<int>, expected);
        NoteText note(narrative());
        const QString before = note.text();
        for (int i = 1; i <= typed.size(); ++i)
            note.setText(QString(before).insert(place, typed.left(i)));
        QCOMPARE(keys(note), expected);
        QCOMPARE(texts(note).at(expected.indexOf(0)), typed.trimmed());
        for (const NoteText::Sentence &each : note.sentences())
            QCOMPARE(each.sentence.edited, each.sentence.facts.isEmpty());
        // And taken back letter by letter.
        for (int i = int(typed.size()) - 1; i >= 0; --i)
            note.setText(QString(before).insert(place, typed.left(i)));
        QCOMPARE(note.sentences(), NoteText(narrative()).sentences());
        QVERIFY(!note.hasEdits());
    }

    void aSentenceThatIsDeletedLeavesItsFactsOut()
    {
        NoteText note(narrative());
        NoteInput input;
        input.facts.behaviors = {BehaviorData {}};
        input.facts.behaviors[0].key = 3;
        input.facts.behaviors[0].count = 3;
        note.setText(note.text().left(46));
        QCOMPARE(keys(note), (QList<int> {1, 2}));
        const LeftOutFact left {{FactField::BehaviorCount, 3}, LeftOutReason::TakenOut};
        QVERIFY(note.draft(input).leftOut.contains(left));
        // It is remembered with the draft.
        QVERIFY(NoteText(note.draft(input)).draft(input).leftOut.contains(left));
        note.setText(NoteText(narrative()).text());
        QVERIFY(!note.draft(input).leftOut.contains(left));
        QCOMPARE(keys(note), (QList<int> {1, 2, 3}));
    }

    void aSentenceThatIsMovedKeepsItsFacts()
    {
        NoteText note(narrative());
        note.setText(replaced(note.text(), u" Ana was present."_s, {}));
        note.setText(note.text() + u" Ana was present."_s);
        QCOMPARE(keys(note), (QList<int> {1, 3, 2}));
        QVERIFY(!note.hasEdits());
        // A second copy of it is not the writer's.
        note.setText(note.text() + u" Ana was present."_s);
        QCOMPARE(note.sentences().at(3).sentence.statement.kind, StatementKind::Own);
    }

    void aSentenceThatIsDraggedKeepsItsFacts()
    {
        NoteText note(narrative());
        note.setText(note.text() + u" Ana was present."_s);
        QCOMPARE(keys(note), (QList<int> {1, 2, 3, 0}));
        note.setText(replaced(note.text(), u" Ana was present."_s, {}));
        QCOMPARE(keys(note), (QList<int> {1, 3, 2}));
        QVERIFY(!note.hasEdits());
    }

    void sentencesThatRunTogetherSayTheFactsOfBoth()
    {
        NoteText note(narrative());
        const QString before = note.text();
        note.setText(replaced(before, u". Ana"_s, u" and Ana"_s));
        QCOMPARE(note.sentences().size(), 2);
        QCOMPARE(note.sentences().at(0).sentence.facts.size(), 2);
        note.setText(before);
        QCOMPARE(note.sentences(), NoteText(narrative()).sentences());
    }

    void paragraphsThatRunTogetherAndApart()
    {
        NoteText note(narrative());
        const QString before = note.text();
        note.setText(replaced(before, u"\n"_s, {}));
        note.setText(replaced(before, u"\n"_s, u" "_s));
        QCOMPARE(keys(note), (QList<int> {1, 2, 3}));
        QCOMPARE(note.draft({}).paragraphs.size(), 1);
        note.setText(before);
        QCOMPARE(note.draft({}).paragraphs, narrative().paragraphs);
        note.setText(replaced(before, u" Ana"_s, u"\nAna"_s));
        QCOMPARE(keys(note), (QList<int> {1, 2, 3}));
        const NoteDraft apart = note.draft({});
        QCOMPARE(apart.paragraphs.size(), 3);
        QCOMPARE(apart.paragraphs.at(1).section, NoteSection::Opening);
        QCOMPARE(NoteText(apart).text(), note.text());
    }

    void aDividedSentenceKeepsItsFactsInBothParts()
    {
        NoteText note(narrative());
        note.setText(replaced(note.text(), u"occurred 3"_s, u"occurred. It was 3"_s));
        QCOMPARE(keys(note), (QList<int> {1, 2, 3, 3}));
        const NoteSentence part = note.sentences().at(3).sentence;
        QVERIFY((part.statement.kind == StatementKind::Own)
                != (note.sentences().at(2).sentence.statement.kind == StatementKind::Own));
    }

    void headingsSayWhereAParagraphBelongs()
    {
        NoteText note(soap());
        note.setText(note.text() + u"\nOwn paragraph."_s);
        NoteDraft draft = note.draft({});
        QCOMPARE(draft.paragraphs.size(), 3);
        QCOMPARE(draft.paragraphs.at(2).section, NoteSection::Plan);
        QVERIFY(draft.text().endsWith(u"Plan\nContinue. Call the mother.\n\nOwn paragraph."_s));
        QCOMPARE(NoteText(draft).text(), note.text());
        // Without its heading it belongs to the section before.
        note.setText(replaced(note.text(), u"\nPlan"_s, {}));
        QCOMPARE(note.draft({}).paragraphs.at(1).section, NoteSection::Objective);
        note.setText(replaced(note.text(), u"\nContinue"_s, u"\nPla\nContinue"_s));
        QCOMPARE(keys(note), (QList<int> {1, 0, 2, 3, 0}));
        note.setText(replaced(note.text(), u"Pla\n"_s, u"Plan\n"_s));
        QCOMPARE(keys(note), (QList<int> {1, 2, 3, 0}));
        QCOMPARE(note.draft({}).paragraphs.at(1).section, NoteSection::Plan);
    }

    void aPeriodOfSomebodysOwnWordsStaysInside()
    {
        NoteDraft draft;
        draft.paragraphs = {{NoteSection::Closing, {sentence(u"Notes: Smiled. Left early. Will call."_s, 1)}}};
        NoteText note(draft);
        note.setText(replaced(note.text(), u"early"_s, u"late"_s));
        QCOMPARE(keys(note), (QList<int> {1}));
    }

    void thePlaceBehindASentenceBelongsToIt()
    {
        const NoteText note(narrative());
        QCOMPARE(note.sentenceAt(0), 0);
        QCOMPARE(note.sentenceAt(29), 0);
        QCOMPARE(note.sentenceAt(30), 1);
        QCOMPARE(note.sentenceAt(46), 1);
        QCOMPARE(note.sentenceAt(47), 2);
        QCOMPARE(note.sentenceAt(1000), -1);
        QCOMPARE(note.placeOf(2), (NoteText::Place {1, 0}));
        QCOMPARE(note.sentencesSaying({{FactField::BehaviorCount, 2}}), (QList<int> {1}));
        QCOMPARE(NoteText(soap()).sentenceAt(3), -1);
    }

    void whereASentenceEnds_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("sentences");
        QTest::newRow("two") << u"He ran. She followed."_s << 2;
        QTest::newRow("number") << u"It took 3.5 minutes. Then he sat."_s << 2;
        QTest::newRow("title") << u"Dra. Ruiz came. Sr. Paz left."_s << 2;
        QTest::newRow("initial") << u"Mateo J. Luna was present."_s << 1;
        QTest::newRow("time of day") << u"From 4:00 to 5:00 p.m. The client was calm."_s << 2;
        QTest::newRow("hora") << u"De las 4:00 p. m. a las 5:00 p. m. El cliente esperó."_s << 2;
        QTest::newRow("quotation") << u"He said “no.” Then he left."_s << 2;
        QTest::newRow("Spanish question") << u"¿Vino? Sí. ¡Vino!"_s << 3;
        QTest::newRow("lower case goes on") << u"He said stop! and left."_s << 1;
        QTest::newRow("ellipsis") << u"He waited… Then he ran."_s << 2;
        QTest::newRow("other scripts") << u"他来了。他走了。"_s << 2;
        QTest::newRow("nothing") << u"   "_s << 0;
    }
    void whereASentenceEnds()
    {
        QFETCH(QString, line);
        QFETCH(int, sentences);
        NoteText note;
        note.setText(line);
        QCOMPARE(note.sentences().size(), sentences);
    }

    // Whatever is done to a text, its sentences are what stands there, in order, and all of it.
    void anythingCanBeDoneToTheText()
    {
        QRandomGenerator random(4);
        const QString pool = u"a.B \n¿é?Plan\n😀שלום 3.5\u2028\t"_s;
        for (quint32 seed = 0; seed < 40; ++seed) {
            const NoteInput input = madeUpSession(seed);
            const NoteStyle style {NoteLanguage::English, NoteTemplate(seed % 4), QLocale(u"en_US"_s)};
            NoteText note(NoteWriter(m_names).draft(input, style));
            for (int step = 0; step < 60; ++step) {
                QString text = note.text();
                const auto place = qsizetype(random.bounded(int(text.size()) + 1));
                const int length = random.bounded(step % 7 == 0 ? 200 : 4);
                text.replace(place, std::min<qsizetype>(length, text.size() - place),
                             pool.mid(random.bounded(int(pool.size())), random.bounded(12)));
                note.setText(text);
                check(note, text);
                const NoteDraft draft = note.draft(input);
                NoteText again(draft);
                QCOMPARE(texts(again).size(), texts(note).size());
                QCOMPARE(again.draft(input).leftOut, draft.leftOut);
            }
        }
    }

    void aBookIsFollowedQuickly()
    {
        NoteText note(narrative());
        QString text = u"He ran to the door. "_s.repeated(50'000);
        note.setText(text);
        QCOMPARE(note.sentences().size(), 50'000);
        text.insert(500'003, u'x');
        QElapsedTimer timer;
        timer.start();
        note.setText(text);
        // An unoptimised build on a busy machine; the bound is for what grows with the square.
        QVERIFY(timer.elapsed() < 2000);
        QCOMPARE(note.sentences().size(), 50'000);
    }

    void whatWasTakenOutStaysOut()
    {
        const NoteWriter writer(m_names);
        NoteInput input = madeUpSession(7);
        const NoteStyle style {NoteLanguage::English, NoteTemplate::Narrative, QLocale(u"en_US"_s)};
        const NoteDraft whole = writer.draft(input, style);
        NoteText note(whole);
        const QString last = note.sentences().constLast().sentence.text;
        note.setText(note.text().chopped(last.size()));
        NoteDraft draft = note.draft(input);
        QVERIFY(!writer.redraft(draft, input, style).text().contains(last));
        const QList<FactId> facts = whole.sentences().constLast().facts;
        QVERIFY(NoteEditing::putIn(draft, facts.constLast(), whole, input));
        QCOMPARE(draft.text(), whole.text());
        QCOMPARE(draft.leftOut, whole.leftOut);
        const NoteText::Place place = NoteText(draft).placeOf(0);
        NoteEditing::takeOut(draft, place.paragraph, place.sentence, input);
        QVERIFY(!writer.redraft(draft, input, style).text().contains(whole.sentences().constFirst().text));
    }

    void marksComeWithoutTouchingTheText()
    {
        NoteText note(narrative());
        note.setText(note.text() + u"  "_s);
        NoteDraft marked = note.draft({});
        marked.paragraphs[1].sentences[0].state = SentenceState::Touched;
        const QString text = note.text();
        note.setMarks(marked);
        QCOMPARE(note.text(), text);
        QCOMPARE(note.sentences().at(2).sentence.state, SentenceState::Touched);
        marked.paragraphs.removeLast();
        marked.paragraphs[0].sentences[0].state = SentenceState::Touched;
        note.setMarks(marked);
        QCOMPARE(note.sentences().at(0).sentence.state, SentenceState::Current);
    }

private:
    void check(const NoteText &note, const QString &text)
    {
        QCOMPARE(note.text(), text);
        qsizetype end = 0;
        QString left = text;
        for (const NoteText::Sentence &each : note.sentences()) {
            QVERIFY(each.range.position >= end);
            QVERIFY(each.range.length > 0);
            end = each.range.end();
            QCOMPARE(text.mid(each.range.position, each.range.length), each.sentence.text);
            QVERIFY(!each.sentence.text.contains(u'\n'));
            QVERIFY(!each.sentence.text.at(0).isSpace());
            left.replace(each.range.position, each.range.length, QString(each.range.length, u' '));
        }
        const QStringList lines = left.split(u'\n');
        for (const QString &line : lines)
            QVERIFY2(line.trimmed().isEmpty() || note.isHeading(line), qPrintable(line));
    }

    FactNames m_names;
};

QTEST_GUILESS_MAIN(TestNoteText)
#include "tst_notetext.moc"
