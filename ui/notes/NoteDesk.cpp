#include "NoteDesk.h"

#include "CarriedWords.h"
#include "Clock.h"
#include "FactWords.h"
#include "Practice.h"
#include "SessionNoteInput.h"
#include "SessionNoteRepository.h"
#include "TermOffers.h"

#include <QSet>

#include <algorithm>

namespace bitacora {

namespace {

// Without the sentences that a person does not have: they are offered elsewhere.
NoteDraft onlyThere(NoteDraft redrafted, const NoteDraft &there)
{
    QSet<QString> known;
    const QList<NoteSentence> sentences = there.sentences();
    for (const NoteSentence &sentence : sentences)
        known.insert(sentence.text);
    for (NoteParagraph &paragraph : redrafted.paragraphs)
        paragraph.sentences.removeIf([&known](const NoteSentence &sentence) { return !known.contains(sentence.text); });
    return redrafted;
}

bool saysIt(const NoteDraft &draft, FactId fact)
{
    const QList<NoteSentence> sentences = draft.sentences();
    return std::any_of(sentences.begin(), sentences.end(),
                       [fact](const NoteSentence &sentence) { return sentence.facts.contains(fact); });
}

// Whether the writer put it so, out of what was chosen: nobody's wording.
bool isWritersOwn(const NoteText &note, qsizetype position)
{
    const int index = note.sentenceAt(position);
    if (index < 0)
        return false;
    const NoteSentence &sentence = note.sentences().at(index).sentence;
    return !sentence.edited && sentence.statement.kind == StatementKind::Valuation;
}

// Whether a fact behind the sentence has changed, and nobody put it otherwise.
bool isToBeRewritten(const NoteText &note, qsizetype position)
{
    const int index = note.sentenceAt(position);
    if (index < 0)
        return false;
    const NoteSentence &sentence = note.sentences().at(index).sentence;
    return !sentence.edited && (sentence.state == SentenceState::Touched || sentence.state == SentenceState::Orphaned);
}

// Whether every sentence that said it was reworded by hand.
bool isReworded(const NoteDraft &draft, FactId fact)
{
    const QList<NoteSentence> sentences = draft.sentences();
    return std::all_of(sentences.begin(), sentences.end(), [fact](const NoteSentence &sentence) {
        return !sentence.facts.contains(fact) || sentence.edited;
    });
}

} // namespace

NoteDesk::NoteDesk(const Practice &practice)
    : m_practice(practice)
    , m_writer(m_names)
{
}

NoteDesk::~NoteDesk() = default;

Result<void> NoteDesk::read(SessionId session)
{
    auto checked = readCheckedNote(m_practice, session, {}, m_checked.language);
    if (!checked)
        return Failure(checked.error());
    m_checked = std::move(*checked);
    m_groundedIn.reset();
    m_before.reset();
    // What cannot be read is not offered.
    if (auto before = m_practice.sessionNotes().lastTextBefore(session); before && *before)
        m_before = std::move((*before)->note);
    return {};
}

NoteDraft NoteDesk::written(NoteLanguage language, NoteTemplate layout) const
{
    return m_writer.draft(input(), NoteStyle::of(language, layout));
}

NoteText NoteDesk::rewritten(const NoteDraft &note) const
{
    return NoteText(m_writer.redraft(note, input(), NoteStyle::of(note.language, note.layout)));
}

const NoteGrounding &NoteDesk::grounding(NoteLanguage language)
{
    if (m_groundedIn != language) {
        m_grounding = std::make_unique<NoteGrounding>(input(), language, m_names);
        m_groundedIn = language;
    }
    return *m_grounding;
}

NoteDesk::Look NoteDesk::look(const NoteText &note)
{
    Look look;
    look.note = note;
    const NoteDraft draft = note.draft(input());
    look.note.setMarks(
        onlyThere(m_writer.redraft(draft, input(), NoteStyle::of(note.language(), note.layout())), draft));
    const GroundingResult grounded = grounding(note.language()).check(note.text());
    look.claims = NoteClaim::of(grounded, look.note, input());
    // What is to be rewritten anyway is said once.
    look.claims.removeIf([&look](const NoteClaim &claim) { return isToBeRewritten(look.note, claim.range.position); });
    look.leftOut = leftOut(draft, grounded);
    if (m_before)
        look.carried = CarriedWords::offered(*m_before, draft);
    m_checked.text = note.text();
    m_checked.language = note.language();
    // As if it were signed now.
    m_checked.signedAt = m_practice.clock().now();
    look.findings = checkNote(m_checked, m_names);
    look.findings.removeIf([&look](const NoteFinding &finding) {
        return finding.position >= 0 && isWritersOwn(look.note, finding.position);
    });
    const QList<NoteText::Sentence> &sentences = look.note.sentences();
    const auto marked = std::count_if(sentences.begin(), sentences.end(), [](const NoteText::Sentence &sentence) {
        return sentence.sentence.state != SentenceState::Current;
    });
    look.items = ReadyItems::of(look.findings, input().serviceCode, {int(look.claims.size()), int(marked)},
                                TermOffers::language());
    return look;
}

QList<LeftOutList::Entry> NoteDesk::leftOut(const NoteDraft &draft, const GroundingResult &grounded) const
{
    const NoteDraft fresh = written(draft.language, draft.layout);
    QList<LeftOutList::Entry> entries;
    const auto add = [&](FactId fact, const QString &reason) {
        if (fact.field >= FactField::Place)
            entries.append({fact, FactWords::sentence(input(), fact), reason, saysIt(fresh, fact)});
    };
    for (const LeftOutFact &left : draft.leftOut) {
        const bool canBeSaid = left.reason == LeftOutReason::TakenOut || saysIt(fresh, left.fact);
        //: Why something recorded is not in the note: a person removed it.
        add(left.fact, canBeSaid ? tr("taken out") : tr("too little was recorded to say it"));
    }
    for (const FactId fact : grounded.leftOut) {
        if (saysIt(draft, fact) && isReworded(draft, fact))
            //: Why something recorded is not in the note: a person reworded the sentence.
            add(fact, tr("not said any more"));
    }
    return entries;
}

NoteText NoteDesk::done(const NoteText &note, int sentence, SentenceDeed deed) const
{
    NoteDraft draft = note.draft(input());
    const NoteText::Place place = note.placeOf(sentence);
    switch (deed) {
    case SentenceDeed::Rewrite:
        NoteEditing::acceptProposal(draft, place.paragraph, place.sentence, input());
        break;
    case SentenceDeed::Keep:
        NoteEditing::keep(draft, place.paragraph, place.sentence, input());
        break;
    case SentenceDeed::TakeOut:
        NoteEditing::takeOut(draft, place.paragraph, place.sentence, input());
        break;
    }
    NoteText next = note;
    next.setDraft(draft);
    return next;
}

NoteText NoteDesk::carriedOn(const NoteText &note, const QString &sentence) const
{
    NoteDraft draft = note.draft(input());
    CarriedWords::putIn(draft, m_before.value_or(NoteDraft()), sentence);
    NoteText next = note;
    next.setDraft(draft);
    return next;
}

NoteText NoteDesk::putIn(const NoteText &note, FactId fact) const
{
    NoteDraft draft = note.draft(input());
    NoteEditing::putIn(draft, fact, written(note.language(), note.layout()), input());
    NoteText next = note;
    next.setDraft(draft);
    return next;
}

} // namespace bitacora
