#include "NoteWriter.h"

#include <QSet>

#include <algorithm>

namespace bitacora {

namespace {

NoteSentence *find(NoteDraft &draft, const NoteStatement &statement)
{
    for (NoteParagraph &paragraph : draft.paragraphs) {
        for (NoteSentence &sentence : paragraph.sentences) {
            if (sentence.statement == statement)
                return &sentence;
        }
    }
    return nullptr;
}

NoteParagraph *findSection(NoteDraft &draft, NoteSection section)
{
    const auto found = std::find_if(draft.paragraphs.begin(), draft.paragraphs.end(),
                                    [section](const NoteParagraph &paragraph) { return paragraph.section == section; });
    return found == draft.paragraphs.end() ? nullptr : &*found;
}

// Whether the writer has something to say that the sentence does not know of.
bool saysMore(const NoteSentence &now, const NoteSentence &sentence)
{
    return std::any_of(now.facts.begin(), now.facts.end(),
                       [&sentence](FactId id) { return id.field >= FactField::Place && !sentence.facts.contains(id); });
}

// One that a person divided or put together: the writer has no other words for it.
void markOwn(NoteSentence &sentence, const NoteInput &input)
{
    if (sentence.facts.isEmpty())
        return;
    const bool isGone = std::all_of(sentence.facts.begin(), sentence.facts.end(),
                                    [&input](FactId id) { return factValue(input, id).isNull(); });
    const bool changed = factsFingerprint(input, sentence.facts) != sentence.fingerprint;
    sentence.state = isGone ? SentenceState::Orphaned : changed ? SentenceState::Touched : SentenceState::Current;
}

// What was there, marked after what the facts are now.
void mark(NoteSentence &sentence, NoteDraft &fresh, const NoteInput &input)
{
    if (sentence.statement.kind == StatementKind::Own) {
        markOwn(sentence, input);
        return;
    }
    const NoteSentence *now = find(fresh, sentence.statement);
    sentence.proposal = {};
    if (!now) {
        sentence.state = SentenceState::Orphaned;
        return;
    }
    if (now->text == sentence.text) {
        sentence.facts = now->facts;
        sentence.fingerprint = now->fingerprint;
    }
    const bool changed = factsFingerprint(input, sentence.facts) != sentence.fingerprint || saysMore(*now, sentence);
    if (changed) {
        sentence.state = SentenceState::Touched;
        sentence.proposal = {now->text, now->facts};
    } else if (sentence.state != SentenceState::Added) {
        sentence.state = SentenceState::Current;
    }
}

// The paragraph for a section of the fresh draft; a new one stands after the sections that come before it there.
NoteParagraph &paragraphFor(NoteDraft &draft, const NoteDraft &fresh, qsizetype index)
{
    const NoteSection section = fresh.paragraphs.at(index).section;
    if (NoteParagraph *known = findSection(draft, section))
        return *known;
    qsizetype place = 0;
    for (qsizetype before = 0; before < index; ++before) {
        for (qsizetype i = 0; i < draft.paragraphs.size(); ++i) {
            if (draft.paragraphs.at(i).section == fresh.paragraphs.at(before).section)
                place = std::max(place, i + 1);
        }
    }
    return *draft.paragraphs.insert(place, NoteParagraph {section, {}});
}

// A new sentence goes after the one that the fresh draft has before it.
void putIn(QList<NoteSentence> &sentences, const NoteParagraph &fresh, qsizetype index, SentenceState state)
{
    NoteSentence added = fresh.sentences.at(index);
    added.state = state;
    for (qsizetype before = index - 1; before >= 0; --before) {
        const NoteStatement statement = fresh.sentences.at(before).statement;
        const auto found = std::find_if(sentences.begin(), sentences.end(), [&statement](const NoteSentence &sentence) {
            return sentence.statement == statement;
        });
        if (found != sentences.end()) {
            sentences.insert(found + 1, added);
            return;
        }
    }
    sentences.prepend(added);
}

// Whether a person took the sentence out of the draft: nothing in it is new.
bool wasTakenOut(const NoteSentence &sentence, const QSet<FactId> &said, const QSet<FactId> &takenOut)
{
    const auto isTakenOut = [&takenOut](FactId id) { return takenOut.contains(id); };
    return std::any_of(sentence.facts.begin(), sentence.facts.end(), isTakenOut)
        && std::all_of(sentence.facts.begin(), sentence.facts.end(),
                       [&](FactId id) { return isTakenOut(id) || said.contains(id) || id.field < FactField::Place; });
}

NoteSentence *at(NoteDraft &draft, int paragraph, int sentence)
{
    if (paragraph < 0 || paragraph >= draft.paragraphs.size())
        return nullptr;
    QList<NoteSentence> &sentences = draft.paragraphs[paragraph].sentences;
    return sentence < 0 || sentence >= sentences.size() ? nullptr : &sentences[sentence];
}

} // namespace

NoteDraft NoteWriter::redraft(const NoteDraft &previous, const NoteInput &input, const NoteStyle &style) const
{
    NoteDraft fresh = draft(input, style);
    if (previous.paragraphs.isEmpty() || previous.language != style.language || previous.layout != style.layout)
        return fresh;
    NoteDraft result = previous;
    for (NoteParagraph &paragraph : result.paragraphs) {
        for (NoteSentence &sentence : paragraph.sentences)
            mark(sentence, fresh, input);
    }
    QSet<FactId> said;
    for (const NoteSentence &sentence : previous.sentences())
        said += QSet<FactId>(sentence.facts.begin(), sentence.facts.end());
    QSet<FactId> takenOut;
    for (const LeftOutFact &left : previous.leftOut) {
        if (left.reason == LeftOutReason::TakenOut)
            takenOut.insert(left.fact);
    }
    for (qsizetype section = 0; section < fresh.paragraphs.size(); ++section) {
        const NoteParagraph &paragraph = fresh.paragraphs.at(section);
        for (qsizetype i = 0; i < paragraph.sentences.size(); ++i) {
            const NoteSentence &sentence = paragraph.sentences.at(i);
            if (!find(result, sentence.statement) && !wasTakenOut(sentence, said, takenOut))
                putIn(paragraphFor(result, fresh, section).sentences, paragraph, i, SentenceState::Added);
        }
    }
    result.leftOut = leftOutFacts(input, result.paragraphs, previous.leftOut);
    return result;
}

namespace {

void remove(NoteDraft &draft, int paragraph, int sentence)
{
    draft.paragraphs[paragraph].sentences.removeAt(sentence);
    if (draft.paragraphs.at(paragraph).sentences.isEmpty())
        draft.paragraphs.removeAt(paragraph);
}

} // namespace

namespace NoteEditing {

void edit(NoteDraft &draft, int paragraph, int sentence, const QString &text)
{
    NoteSentence *edited = at(draft, paragraph, sentence);
    if (!edited || edited->text == text)
        return;
    edited->text = text;
    edited->edited = true;
}

void acceptProposal(NoteDraft &draft, int paragraph, int sentence, const NoteInput &input)
{
    NoteSentence *touched = at(draft, paragraph, sentence);
    if (!touched)
        return;
    if (touched->state == SentenceState::Orphaned) {
        remove(draft, paragraph, sentence);
    } else if (touched->state == SentenceState::Touched) {
        if (touched->proposal.isEmpty())
            return;
        touched->text = touched->proposal.text;
        touched->facts = touched->proposal.facts;
        touched->edited = false;
        keep(draft, paragraph, sentence, input);
    } else {
        touched->state = SentenceState::Current;
    }
    draft.leftOut = leftOutFacts(input, draft.paragraphs, draft.leftOut);
}

void keep(NoteDraft &draft, int paragraph, int sentence, const NoteInput &input)
{
    NoteSentence *kept = at(draft, paragraph, sentence);
    if (!kept)
        return;
    kept->facts.removeIf([&input](FactId id) { return factValue(input, id).isNull(); });
    kept->fingerprint = factsFingerprint(input, kept->facts);
    kept->state = SentenceState::Current;
    kept->proposal = {};
}

void insert(NoteDraft &draft, int paragraph, int sentence, const QString &text)
{
    if (paragraph < 0 || paragraph >= draft.paragraphs.size())
        return;
    QList<NoteSentence> &sentences = draft.paragraphs[paragraph].sentences;
    NoteSentence own;
    own.text = text;
    own.edited = true;
    sentences.insert(std::clamp<qsizetype>(sentence, 0, sentences.size()), own);
}

void takeOut(NoteDraft &draft, int paragraph, int sentence, const NoteInput &input)
{
    const NoteSentence *taken = at(draft, paragraph, sentence);
    if (!taken)
        return;
    QList<LeftOutFact> before = draft.leftOut;
    for (const FactId id : taken->facts)
        before.append({id, LeftOutReason::TakenOut});
    remove(draft, paragraph, sentence);
    draft.leftOut = leftOutFacts(input, draft.paragraphs, before);
}

bool putIn(NoteDraft &draft, FactId fact, const NoteDraft &fresh, const NoteInput &input)
{
    for (qsizetype section = 0; section < fresh.paragraphs.size(); ++section) {
        const NoteParagraph &paragraph = fresh.paragraphs.at(section);
        for (qsizetype i = 0; i < paragraph.sentences.size(); ++i) {
            const NoteSentence &sentence = paragraph.sentences.at(i);
            if (!sentence.facts.contains(fact))
                continue;
            if (NoteSentence *said = find(draft, sentence.statement)) {
                // It was reworded without the fact: what the writer would say is offered instead.
                said->state = SentenceState::Touched;
                said->proposal = {sentence.text, sentence.facts};
            } else {
                bitacora::putIn(paragraphFor(draft, fresh, section).sentences, paragraph, i, SentenceState::Current);
            }
            draft.leftOut = leftOutFacts(input, draft.paragraphs, draft.leftOut);
            return true;
        }
    }
    return false;
}

} // namespace NoteEditing

} // namespace bitacora
