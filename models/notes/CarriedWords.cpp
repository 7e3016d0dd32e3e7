#include "CarriedWords.h"

#include "TextFolding.h"

#include <QSet>

#include <algorithm>

namespace bitacora {

namespace {

bool isOwn(const NoteSentence &sentence)
{
    return sentence.statement.kind == StatementKind::Own && sentence.facts.isEmpty();
}

// A number is of the session in which it was written down.
bool hasNumber(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar character) { return character.isDigit(); });
}

} // namespace

QStringList CarriedWords::offered(const NoteDraft &before, const NoteDraft &note)
{
    QStringList texts;
    if (before.language != note.language)
        return texts;
    QSet<QString> known;
    const QList<NoteSentence> there = note.sentences();
    for (const NoteSentence &sentence : there)
        known.insert(folded(sentence.text.simplified()));
    const QList<NoteSentence> sentences = before.sentences();
    for (const NoteSentence &sentence : sentences) {
        const QString text = sentence.text.simplified();
        const QString key = folded(text);
        if (!isOwn(sentence) || text.isEmpty() || hasNumber(text) || known.contains(key))
            continue;
        known.insert(key);
        texts.append(text);
    }
    return texts;
}

void CarriedWords::putIn(NoteDraft &note, const NoteDraft &before, const QString &text)
{
    NoteSentence carried;
    carried.text = text;
    carried.edited = true;
    carried.state = SentenceState::Added;
    std::optional<NoteSection> section;
    // Another template has other sections.
    const QList<NoteParagraph> paragraphs = before.layout == note.layout ? before.paragraphs : QList<NoteParagraph>();
    for (const NoteParagraph &paragraph : paragraphs) {
        for (const NoteSentence &sentence : paragraph.sentences) {
            if (sentence.text.simplified() == text)
                section = paragraph.section;
        }
    }
    for (auto it = note.paragraphs.rbegin(); it != note.paragraphs.rend(); ++it) {
        if (it->section == section) {
            it->sentences.append(carried);
            return;
        }
    }
    if (note.paragraphs.isEmpty())
        note.paragraphs.append({section.value_or(NoteSection::Opening), {}});
    note.paragraphs.last().sentences.append(carried);
}

bool CarriedWords::isWaiting(const NoteSentence &sentence)
{
    return isOwn(sentence) && sentence.state == SentenceState::Added;
}

} // namespace bitacora
