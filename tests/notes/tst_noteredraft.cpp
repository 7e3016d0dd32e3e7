#include "MadeUpSession.h"
#include "NoteWriter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

FactTerm own(RecordedFacts &facts, const QString &name)
{
    return {facts.newKey(), name, {}, {}};
}

NoteInput session()
{
    NoteInput input;
    input.clientName = u"Mateo Luna"_s;
    input.provider = {u"Ana Pérez"_s, u"RBT"_s, {}, {}};
    input.serviceCode = u"97153"_s;
    input.start = ZonedTime::fromWall(QDate(2026, 11, 17), QTime(16, 0), "America/New_York");
    RecordedFacts &facts = input.facts;
    BehaviorData tapping;
    tapping.key = facts.newKey();
    tapping.behavior = own(facts, u"Tapping"_s);
    tapping.count = 3;
    BehaviorData crying = tapping;
    crying.key = facts.newKey();
    crying.behavior = own(facts, u"Crying"_s);
    crying.count = 2;
    facts.behaviors = {tapping, crying};
    ProgramData program;
    program.key = facts.newKey();
    program.program = own(facts, u"Pack the bag"_s);
    program.trials = TrialCount {8, 10};
    facts.programs = {program};
    facts.words[FactField::NextPlan] = u"Continue"_s;
    return input;
}

const NoteStyle style {NoteLanguage::English, NoteTemplate::Birp, QLocale(u"en_US"_s)};

struct Place
{
    int paragraph = -1;
    int sentence = -1;
};

Place placeOf(const NoteDraft &draft, StatementKind kind, int key = 0)
{
    for (int i = 0; i < draft.paragraphs.size(); ++i) {
        const QList<NoteSentence> &sentences = draft.paragraphs.at(i).sentences;
        for (int j = 0; j < sentences.size(); ++j) {
            if (sentences.at(j).statement.kind == kind && (key == 0 || sentences.at(j).statement.key == key))
                return {i, j};
        }
    }
    return {};
}

const NoteSentence &at(const NoteDraft &draft, Place place)
{
    return draft.paragraphs.at(place.paragraph).sentences.at(place.sentence);
}

QList<SentenceState> states(const NoteDraft &draft)
{
    QList<SentenceState> states;
    for (const NoteSentence &sentence : draft.sentences())
        states.append(sentence.state);
    return states;
}

} // namespace

class TestNoteRedraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsMarkedWhenNothingChanged()
    {
        const NoteWriter writer(m_names);
        for (quint32 seed = 0; seed < 200; ++seed) {
            const NoteInput input = madeUpSession(seed);
            const NoteDraft draft = writer.draft(input, style);
            QCOMPARE(writer.redraft(draft, input, style), draft);
        }
    }

    void onlyTheTouchedSentenceIsMarked()
    {
        const NoteWriter writer(m_names);
        NoteInput input = session();
        const NoteDraft before = writer.draft(input, style);
        const int key = input.facts.behaviors[1].key;
        input.facts.behaviors[1].count = 7;
        NoteDraft after = writer.redraft(before, input, style);
        QCOMPARE(states(after).count(SentenceState::Current), before.sentences().size() - 1);
        const Place place = placeOf(after, StatementKind::BehaviorResult, key);
        const NoteSentence touched = at(after, place);
        QCOMPARE(touched.state, SentenceState::Touched);
        QVERIFY(touched.text.contains(u'2'));
        QVERIFY(touched.proposal.text.contains(u'7'));
        NoteEditing::acceptProposal(after, place.paragraph, place.sentence, input);
        QCOMPARE(after, writer.draft(input, style));
    }

    void handMadeEditsStay()
    {
        const NoteWriter writer(m_names);
        NoteInput input = session();
        NoteDraft draft = writer.draft(input, style);
        const Place tapping = placeOf(draft, StatementKind::BehaviorResult, input.facts.behaviors[0].key);
        NoteEditing::edit(draft, tapping.paragraph, tapping.sentence, u"He tapped 3 times, softly."_s);
        NoteEditing::insert(draft, 0, 1, u"My own sentence."_s);
        input.facts.behaviors[1].count = 7;
        NoteDraft after = writer.redraft(draft, input, style);
        QCOMPARE(at(after, {0, 1}).text, u"My own sentence."_s);
        const NoteSentence edited = at(after, {tapping.paragraph, tapping.sentence + 1});
        QCOMPARE(edited.text, u"He tapped 3 times, softly."_s);
        QCOMPARE(edited.state, SentenceState::Current);

        input.facts.behaviors[0].count = 4;
        after = writer.redraft(after, input, style);
        const NoteSentence touched = at(after, {tapping.paragraph, tapping.sentence + 1});
        QCOMPARE(touched.state, SentenceState::Touched);
        QCOMPARE(touched.text, u"He tapped 3 times, softly."_s);
        QVERIFY(touched.edited);
        NoteEditing::keep(after, tapping.paragraph, tapping.sentence + 1, input);
        QCOMPARE(at(after, {tapping.paragraph, tapping.sentence + 1}).state, SentenceState::Current);
        QCOMPARE(at(writer.redraft(after, input, style), {tapping.paragraph, tapping.sentence + 1}).state,
                 SentenceState::Current);
    }

    void whatIsNoLongerRecordedIsOrphaned()
    {
        const NoteWriter writer(m_names);
        NoteInput input = session();
        const int key = input.facts.behaviors[0].key;
        const NoteDraft draft = writer.draft(input, style);
        input.facts.behaviors.removeFirst();
        NoteDraft after = writer.redraft(draft, input, style);
        const Place place = placeOf(after, StatementKind::BehaviorResult, key);
        QCOMPARE(at(after, place).state, SentenceState::Orphaned);
        NoteEditing::acceptProposal(after, place.paragraph, place.sentence, input);
        QCOMPARE(placeOf(after, StatementKind::BehaviorResult, key).paragraph, -1);
    }

    void newFactsComeWhereTheyBelong()
    {
        const NoteWriter writer(m_names);
        NoteInput input = session();
        input.facts.programs.clear();
        const NoteDraft draft = writer.draft(input, style);
        QVERIFY(!draft.text().contains(u"Response\n"));
        const NoteInput whole = session();
        NoteDraft after = writer.redraft(draft, whole, style);
        QCOMPARE(states(after).count(SentenceState::Added), 2);
        const QString text = after.text();
        QVERIFY(text.indexOf(u"Behavior\n") < text.indexOf(u"Intervention\n"));
        QVERIFY(text.indexOf(u"Intervention\n") < text.indexOf(u"Response\n"));
        QVERIFY(text.indexOf(u"Response\n") < text.indexOf(u"Plan\n"));
        QCOMPARE(text, writer.draft(whole, style).text());
        QCOMPARE(after.leftOut, writer.draft(whole, style).leftOut);
    }

    // Whatever changes, accepting every proposal leaves nothing marked and says all there is to say.
    void acceptingEverythingLeavesNothingToDo()
    {
        const NoteWriter writer(m_names);
        for (quint32 seed = 0; seed < 300; ++seed) {
            const NoteInput before = madeUpSession(seed);
            NoteInput after = before;
            after.facts = madeUpSession(seed + 1).facts;
            NoteDraft draft = writer.redraft(writer.draft(before, style), after, style);
            for (int i = int(draft.paragraphs.size()) - 1; i >= 0; --i) {
                for (int j = int(draft.paragraphs.at(i).sentences.size()) - 1; j >= 0; --j)
                    NoteEditing::acceptProposal(draft, i, j, after);
            }
            QCOMPARE(states(draft).count(SentenceState::Current), draft.sentences().size());
            QCOMPARE(draft.leftOut, writer.draft(after, style).leftOut);
            const NoteDraft again = writer.redraft(draft, after, style);
            QCOMPARE(states(again).count(SentenceState::Current), draft.sentences().size());
        }
    }

    void anotherTemplateBeginsAnew()
    {
        const NoteWriter writer(m_names);
        NoteStyle soap = style;
        soap.layout = NoteTemplate::Soap;
        const NoteInput input = session();
        QCOMPARE(writer.redraft(writer.draft(input, style), input, soap), writer.draft(input, soap));
    }

private:
    FactNames m_names;
};

QTEST_GUILESS_MAIN(TestNoteRedraft)
#include "tst_noteredraft.moc"
