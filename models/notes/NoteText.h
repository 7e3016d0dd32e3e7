#pragma once

#include "NoteDraft.h"
#include "SentenceBreaks.h"

#include <QHash>
#include <QSet>

namespace bitacora {

/// A note as a person edits it: one text, in which every sentence keeps its facts whatever is typed, pasted, moved or
/// taken back. A line is a paragraph, or the heading of a section.
///
///     NoteText note(draft);
///     note.setText(editor->toPlainText());   // whatever was done to it
///     NoteDraft now = note.draft(input);     // what a person took out is left out
class NoteText
{
public:
    struct Sentence
    {
        TextRange range;
        /// Its text is what stands in the range.
        NoteSentence sentence;
        NoteSection section = NoteSection::Opening;

        friend bool operator==(const Sentence &, const Sentence &) = default;
    };
    /// Where a sentence is in the draft, as NoteEditing counts.
    struct Place
    {
        int paragraph = -1;
        int sentence = -1;

        friend bool operator==(const Place &, const Place &) = default;
    };

    NoteText() = default;
    explicit NoteText(const NoteDraft &draft);

    /// Follows what was done to the sentences of draft().
    void setDraft(const NoteDraft &draft);
    /// Follows a person's edit: sentences that it touches stay what they are, new ones are the person's own, and
    /// those that are gone come back with their facts when they are typed or pasted again.
    void setText(const QString &text);
    /// Takes over what is known of the sentences of draft(), the text stays; nothing when they are others.
    void setMarks(const NoteDraft &draft);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] NoteLanguage language() const { return m_language; }
    [[nodiscard]] NoteTemplate layout() const { return m_layout; }
    [[nodiscard]] const QList<Sentence> &sentences() const { return m_sentences; }
    /// The sentence that is there, or right before that place; less than 0 for none.
    [[nodiscard]] int sentenceAt(qsizetype position) const;
    /// Of all that say one of the facts, in their order.
    [[nodiscard]] QList<int> sentencesSaying(const QSet<FactId> &facts) const;
    [[nodiscard]] Place placeOf(int sentence) const;
    /// Whether a line is the heading of a section.
    [[nodiscard]] bool isHeading(QStringView line) const;
    /// A person edited a sentence, or added one.
    [[nodiscard]] bool hasEdits() const;

    [[nodiscard]] NoteDraft draft(const NoteInput &input) const;

    friend bool operator==(const NoteText &, const NoteText &) = default;

private:
    friend class NoteTextRevision;

    struct Line
    {
        NoteSection section = NoteSection::Opening;
        int first = 0;
        int count = 0;
    };
    [[nodiscard]] QList<Line> lines() const;
    [[nodiscard]] NoteSection headingOf(QStringView line) const;
    void remember(const Sentence &sentence);
    /// Somebody who drags a sentence puts it in before it is taken away.
    void giveToCopy(const Sentence &sentence);

    NoteLanguage m_language = NoteLanguage::English;
    NoteTemplate m_layout = NoteTemplate::Narrative;
    QString m_text;
    QList<Sentence> m_sentences;
    /// That were taken out or reworded, by their text.
    QHash<QString, Sentence> m_known;
    /// Facts that a person took out of the text.
    QSet<FactId> m_takenOut;
};

} // namespace bitacora
