#include "NoteDraft.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace bitacora {

namespace {

LeftOutReason reasonFor(FactField field)
{
    return field <= FactField::ProviderCredential ? LeftOutReason::InTheHead : LeftOutReason::Incomplete;
}

// FNV-1a, so that the number is the same on every machine and in every version.
constexpr quint64 fnvStart = 14695981039346656037ULL;
constexpr quint64 fnvPrime = 1099511628211ULL;

void mix(quint64 &hash, const QString &text)
{
    for (const QChar character : text) {
        hash ^= character.unicode();
        hash *= fnvPrime;
    }
    hash ^= u'\n';
    hash *= fnvPrime;
}

} // namespace

QString NoteDraft::text() const
{
    QStringList blocks;
    std::optional<NoteSection> section;
    for (const NoteParagraph &paragraph : paragraphs) {
        QStringList lines;
        for (const NoteSentence &sentence : paragraph.sentences)
            lines.append(sentence.text);
        const QString heading = section == paragraph.section ? QString() : sectionHeading(paragraph.section, language);
        section = paragraph.section;
        blocks.append((heading.isEmpty() ? QString() : heading + u'\n') + lines.join(u' '));
    }
    return blocks.join(QStringLiteral("\n\n"));
}

QList<NoteSentence> NoteDraft::sentences() const
{
    QList<NoteSentence> all;
    for (const NoteParagraph &paragraph : paragraphs)
        all += paragraph.sentences;
    return all;
}

Result<void> validateNote(const NoteDraft &draft)
{
    const auto sentenceIsLong = [](const NoteSentence &sentence) {
        return sentence.facts.size() > maxSentenceFacts || sentence.proposal.facts.size() > maxSentenceFacts
            || sentence.proposal.text.size() > maxNoteLength;
    };
    bool isLong = draft.paragraphs.size() > maxNoteParagraphs || draft.leftOut.size() > maxLeftOutFacts
        || draft.text().size() > maxNoteLength;
    for (const NoteParagraph &paragraph : draft.paragraphs) {
        isLong = isLong || paragraph.sentences.size() > maxNoteSentences
            || std::any_of(paragraph.sentences.begin(), paragraph.sentences.end(), sentenceIsLong);
    }
    if (isLong)
        return failure(ErrorCode::TextTooLong, QStringLiteral("text"), QString::number(maxNoteLength));
    return {};
}

quint64 factsFingerprint(const NoteInput &input, const QList<FactId> &facts)
{
    quint64 hash = fnvStart;
    for (const FactId id : facts) {
        mix(hash, id.toString());
        mix(hash, factValue(input, id));
    }
    return hash;
}

QList<LeftOutFact> leftOutFacts(const NoteInput &input, const QList<NoteParagraph> &paragraphs,
                                const QList<LeftOutFact> &before)
{
    QSet<FactId> takenOut;
    for (const LeftOutFact &left : before) {
        if (left.reason == LeftOutReason::TakenOut)
            takenOut.insert(left.fact);
    }
    QSet<FactId> said;
    for (const NoteParagraph &paragraph : paragraphs) {
        for (const NoteSentence &sentence : paragraph.sentences) {
            for (const FactId id : sentence.facts)
                said.insert(id);
        }
    }
    QList<LeftOutFact> leftOut;
    const QList<FactId> all = factIds(input);
    for (const FactId id : all) {
        if (!said.contains(id))
            leftOut.append({id, takenOut.contains(id) ? LeftOutReason::TakenOut : reasonFor(id.field)});
    }
    return leftOut;
}

} // namespace bitacora
