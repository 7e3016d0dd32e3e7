#include "NotePrompt.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

/// What the writer is told for what is sent: nobody's name, and no license number.
NoteInput withoutNames(const NoteInput &input)
{
    static const QRegularExpression title(u"^[A-Za-z]{2,8}(?:-[A-Za-z]{1,4})?$"_s);
    NoteInput hidden = input;
    hidden.clientName.clear();
    hidden.provider = {};
    if (const QString credential = input.provider.credential.simplified(); title.match(credential).hasMatch())
        hidden.provider.credential = credential;
    return hidden;
}

bool isOwnWords(const NoteStatement &statement)
{
    return statement.kind == StatementKind::Words;
}

} // namespace

NotePrompt::NotePrompt(const NoteInput &input, const NoteStyle &style, const FactNames &names,
                       const KnownIdentity &identity)
    : m_style(style)
    , m_veil(identity, input, style.language)
    , m_draft(NoteWriter(names).draft(input, style))
{
    addContent(NoteWriter(names).draft(withoutNames(input), style));
}

bool NotePrompt::isKept(const NoteStatement &statement)
{
    return statement.kind == StatementKind::Setting || statement.kind == StatementKind::Provider
        || (statement.kind == StatementKind::Words && statement.field == FactField::Supervisor);
}

void NotePrompt::addContent(const NoteDraft &draft)
{
    QStringList blocks;
    for (const NoteParagraph &paragraph : draft.paragraphs) {
        QStringList sentences;
        for (const NoteSentence &sentence : paragraph.sentences) {
            if (isKept(sentence.statement))
                continue;
            sentences.append(isOwnWords(sentence.statement) ? m_veil.hideInOwnWords(sentence.text)
                                                            : m_veil.hideInWritten(sentence.text));
        }
        if (sentences.isEmpty())
            continue;
        const QString heading = sectionHeading(paragraph.section, m_style.language);
        blocks.append((heading.isEmpty() ? QString() : heading + u'\n') + sentences.join(u' '));
        m_asked.append(paragraph.section);
    }
    m_content = blocks.join(u"\n\n"_s);
}

ChatQuestion NotePrompt::question(const QString &model) const
{
    QStringList headings;
    for (const NoteSection section : m_asked) {
        const QString heading = sectionHeading(section, m_style.language);
        if (!heading.isEmpty())
            headings.append(heading);
    }
    return {model, PromptWords::instructions(m_style.language, headings, m_asked.size()),
            PromptWords::draftFollows(m_style.language) + u"\n\n"_s + m_content};
}

QList<NoteSection> NotePrompt::sections() const
{
    QList<NoteSection> sections;
    for (const NoteParagraph &paragraph : m_draft.paragraphs)
        sections.append(paragraph.section);
    return sections;
}

NoteParagraph *NotePrompt::paragraphFor(NoteDraft &note, const ReplySection &reply, qsizetype index) const
{
    // A narrative's paragraphs are those of the draft, in its order; what is more of them goes to the last.
    const NoteSection section = reply.section.value_or(m_asked.at(std::min(index, m_asked.size() - 1)));
    const auto found = std::find_if(note.paragraphs.begin(), note.paragraphs.end(),
                                    [section](const NoteParagraph &paragraph) { return paragraph.section == section; });
    return found == note.paragraphs.end() ? &note.paragraphs.last() : &*found;
}

NoteDraft NotePrompt::noteOf(const QString &answer, bool isWhole) const
{
    NoteDraft note {m_style.language, m_style.layout, {}, {}};
    for (const NoteParagraph &paragraph : m_draft.paragraphs) {
        NoteParagraph kept {paragraph.section, {}};
        for (const NoteSentence &sentence : paragraph.sentences) {
            if (isKept(sentence.statement))
                kept.sentences.append(sentence);
        }
        note.paragraphs.append(kept);
    }
    if (note.paragraphs.isEmpty() || m_asked.isEmpty())
        return note;
    const QList<ReplySection> replies = ReplyText::sections(answer, sections(), m_style.language, isWhole);
    for (const ReplySection &reply : replies) {
        for (qsizetype i = 0; i < reply.paragraphs.size(); ++i) {
            NoteParagraph *paragraph = paragraphFor(note, reply, i);
            const QStringList sentences = ReplyText::sentences(m_veil.reveal(reply.paragraphs.at(i)));
            for (const QString &text : sentences) {
                NoteSentence sentence;
                sentence.text = text;
                sentence.edited = true;
                paragraph->sentences.append(sentence);
            }
        }
    }
    note.paragraphs.removeIf([](const NoteParagraph &paragraph) { return paragraph.sentences.isEmpty(); });
    return note;
}

} // namespace bitacora
