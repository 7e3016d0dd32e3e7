#include "NoteText.h"

#include "NoteTextRevision.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

/// So many sentences are remembered at most: whoever pastes a book does not get all of it back.
constexpr qsizetype mostKnown = 500;

constexpr std::array allSections {NoteSection::Subjective,   NoteSection::Objective, NoteSection::Assessment,
                                  NoteSection::Plan,         NoteSection::Data,      NoteSection::Behavior,
                                  NoteSection::Intervention, NoteSection::Response};

// One line, since a line break ends a paragraph.
QString onOneLine(QString text)
{
    for (QChar &character : text) {
        if (character == u'\n' || character == QChar::LineSeparator || character == QChar::ParagraphSeparator)
            character = u' ';
    }
    return text.trimmed();
}

} // namespace

NoteText::NoteText(const NoteDraft &draft)
{
    setDraft(draft);
}

void NoteText::setDraft(const NoteDraft &draft)
{
    m_language = draft.language;
    m_layout = draft.layout;
    m_text.clear();
    m_sentences.clear();
    m_takenOut.clear();
    for (const LeftOutFact &left : draft.leftOut) {
        if (left.reason == LeftOutReason::TakenOut)
            m_takenOut.insert(left.fact);
    }
    std::optional<NoteSection> section;
    for (const NoteParagraph &paragraph : draft.paragraphs) {
        const QString heading = sectionHeading(paragraph.section, m_language);
        if (!heading.isEmpty() && section != paragraph.section)
            m_text += (m_text.isEmpty() ? u""_s : u"\n"_s) + heading;
        section = paragraph.section;
        bool isFirst = true;
        for (const NoteSentence &sentence : paragraph.sentences) {
            Sentence placed {{}, sentence, paragraph.section};
            placed.sentence.text = onOneLine(sentence.text);
            if (placed.sentence.text.isEmpty())
                continue;
            if (!m_text.isEmpty())
                m_text += isFirst ? u'\n' : u' ';
            isFirst = false;
            placed.range = {m_text.size(), placed.sentence.text.size()};
            m_text += placed.sentence.text;
            m_sentences.append(placed);
        }
    }
}

void NoteText::setText(const QString &text)
{
    if (text == m_text)
        return;
    const NoteTextRevision revision(*this, text);
    m_sentences = revision.revised();
    m_text = text;
    for (const Sentence &sentence : revision.reworded())
        remember(sentence);
    for (const Sentence &sentence : revision.lost()) {
        remember(sentence);
        giveToCopy(sentence);
        for (const FactId fact : sentence.sentence.facts)
            m_takenOut.insert(fact);
    }
    if (m_takenOut.isEmpty())
        return;
    for (const Sentence &sentence : m_sentences) {
        for (const FactId fact : sentence.sentence.facts)
            m_takenOut.remove(fact);
    }
}

void NoteText::setMarks(const NoteDraft &draft)
{
    const QList<NoteSentence> marked = draft.sentences();
    if (marked.size() != m_sentences.size())
        return;
    for (int i = 0; i < m_sentences.size(); ++i) {
        if (m_sentences.at(i).sentence.text == marked.at(i).text && m_sentences.at(i).sentence != marked.at(i))
            m_sentences[i].sentence = marked.at(i);
    }
}

void NoteText::giveToCopy(const Sentence &sentence)
{
    const auto copy = std::find_if(m_sentences.begin(), m_sentences.end(), [&sentence](const Sentence &other) {
        return other.sentence.facts.isEmpty() && other.sentence.text == sentence.sentence.text;
    });
    if (copy == m_sentences.end())
        return;
    copy->sentence = sentence.sentence;
    copy->section = sentence.section;
}

void NoteText::remember(const Sentence &sentence)
{
    if (sentence.sentence.facts.isEmpty())
        return;
    if (m_known.size() >= mostKnown)
        m_known.clear();
    m_known.insert(sentence.sentence.text, sentence);
}

int NoteText::sentenceAt(qsizetype position) const
{
    // The first that ends at the place or behind it.
    const auto found =
        std::lower_bound(m_sentences.begin(), m_sentences.end(), position,
                         [](const Sentence &sentence, qsizetype at) { return sentence.range.end() < at; });
    return found == m_sentences.end() || !found->range.touches(position) ? -1 : int(found - m_sentences.begin());
}

QList<int> NoteText::sentencesSaying(const QSet<FactId> &facts) const
{
    QList<int> saying;
    for (int i = 0; i < m_sentences.size(); ++i) {
        const QList<FactId> &said = m_sentences.at(i).sentence.facts;
        if (std::any_of(said.begin(), said.end(), [&facts](FactId fact) { return facts.contains(fact); }))
            saying.append(i);
    }
    return saying;
}

NoteSection NoteText::headingOf(QStringView line) const
{
    const QStringView words = line.trimmed();
    for (const NoteSection section : allSections) {
        if (words == sectionHeading(section, m_language))
            return section;
    }
    return NoteSection::Opening;
}

bool NoteText::isHeading(QStringView line) const
{
    return m_layout != NoteTemplate::Narrative && headingOf(line) != NoteSection::Opening;
}

QList<NoteText::Line> NoteText::lines() const
{
    QList<Line> lines;
    NoteSection section = NoteSection::Opening;
    int next = 0;
    qsizetype start = 0;
    while (start <= m_text.size()) {
        const qsizetype found = m_text.indexOf(u'\n', start);
        const qsizetype end = found < 0 ? m_text.size() : found;
        Line line {section, next, 0};
        while (next < m_sentences.size() && m_sentences.at(next).range.position < end) {
            ++line.count;
            ++next;
        }
        if (isHeading(QStringView(m_text).sliced(start, end - start)))
            section = headingOf(QStringView(m_text).sliced(start, end - start));
        if (line.count > 0) {
            // Without headings the sentences themselves say where they belong.
            const auto first = m_sentences.begin() + line.first;
            const auto written = std::find_if(first, first + line.count, [](const Sentence &sentence) {
                return sentence.sentence.statement.kind != StatementKind::Own;
            });
            if (m_layout == NoteTemplate::Narrative)
                section = written != first + line.count ? written->section : lines.isEmpty() ? first->section : section;
            line.section = section;
            lines.append(line);
        }
        start = end + 1;
    }
    return lines;
}

NoteText::Place NoteText::placeOf(int sentence) const
{
    const QList<Line> all = lines();
    for (int i = 0; i < all.size(); ++i) {
        if (sentence >= all.at(i).first && sentence < all.at(i).first + all.at(i).count)
            return {i, sentence - all.at(i).first};
    }
    return {};
}

bool NoteText::hasEdits() const
{
    return !m_takenOut.isEmpty() || std::any_of(m_sentences.begin(), m_sentences.end(), [](const Sentence &sentence) {
        return sentence.sentence.edited;
    });
}

NoteDraft NoteText::draft(const NoteInput &input) const
{
    NoteDraft draft {m_language, m_layout, {}, {}};
    const QList<Line> all = lines();
    for (const Line &line : all) {
        NoteParagraph paragraph {line.section, {}};
        for (int i = line.first; i < line.first + line.count; ++i) {
            NoteSentence sentence = m_sentences.at(i).sentence;
            // Said of the facts as they are by whoever put it together.
            if (sentence.fingerprint == 0 && !sentence.facts.isEmpty())
                sentence.fingerprint = factsFingerprint(input, sentence.facts);
            paragraph.sentences.append(sentence);
        }
        draft.paragraphs.append(paragraph);
    }
    QList<LeftOutFact> takenOut;
    for (const FactId fact : m_takenOut)
        takenOut.append({fact, LeftOutReason::TakenOut});
    draft.leftOut = leftOutFacts(input, draft.paragraphs, takenOut);
    return draft;
}

} // namespace bitacora
