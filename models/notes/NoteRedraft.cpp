#include "NoteWriter.h"

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

// What was there, marked after what the facts are now.
void mark(NoteSentence &sentence, NoteDraft &fresh, const NoteInput &input)
{
    if (sentence.statement.kind == StatementKind::Own)
        return;
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
void putIn(QList<NoteSentence> &sentences, const NoteParagraph &fresh, qsizetype index)
{
    NoteSentence added = fresh.sentences.at(index);
    added.state = SentenceState::Added;
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
    for (qsizetype section = 0; section < fresh.paragraphs.size(); ++section) {
        const NoteParagraph &paragraph = fresh.paragraphs.at(section);
        for (qsizetype i = 0; i < paragraph.sentences.size(); ++i) {
            if (!find(result, paragraph.sentences.at(i).statement))
                putIn(paragraphFor(result, fresh, section).sentences, paragraph, i);
        }
    }
    result.leftOut = leftOutFacts(input, result.paragraphs);
    return result;
}

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
        draft.paragraphs[paragraph].sentences.removeAt(sentence);
        if (draft.paragraphs.at(paragraph).sentences.isEmpty())
            draft.paragraphs.removeAt(paragraph);
    } else if (touched->state == SentenceState::Touched) {
        touched->text = touched->proposal.text;
        touched->facts = touched->proposal.facts;
        touched->edited = false;
        keep(draft, paragraph, sentence, input);
    } else {
        touched->state = SentenceState::Current;
    }
    draft.leftOut = leftOutFacts(input, draft.paragraphs);
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

} // namespace NoteEditing

} // namespace bitacora
