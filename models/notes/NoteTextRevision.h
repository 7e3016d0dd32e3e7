#pragma once

#include "NoteText.h"
#include "TextChange.h"

namespace bitacora {

/// What a person's edit makes of the sentences of a text.
class NoteTextRevision
{
public:
    /// `before` must outlive the revision.
    NoteTextRevision(const NoteText &before, const QString &text);

    /// The sentences of the new text.
    [[nodiscard]] const QList<NoteText::Sentence> &revised() const { return m_revised; }
    /// Those of which nothing is left.
    [[nodiscard]] const QList<NoteText::Sentence> &lost() const { return m_lost; }
    /// As the writer had put what a person now says otherwise.
    [[nodiscard]] const QList<NoteText::Sentence> &reworded() const { return m_reworded; }

private:
    using Sentence = NoteText::Sentence;

    void findTouched();
    void split();
    void splitLine(qsizetype start, qsizetype end);
    /// Where a touched sentence ends with its mark and space follows still.
    [[nodiscard]] QList<qsizetype> finishedBetween(qsizetype start, qsizetype end) const;
    [[nodiscard]] bool isUntouched(qsizetype start, qsizetype end) const;
    /// How many characters of a touched sentence stand in the range.
    [[nodiscard]] qsizetype shared(const Sentence &old, const TextRange &range) const;
    void assign();
    [[nodiscard]] Sentence madeOf(const TextRange &range, const QList<int> &sources, int main) const;
    /// Whether the old sentence is there again as the writer had put it, or as it was.
    [[nodiscard]] bool isGivenBack(const Sentence &old, const TextRange &range) const;
    void giveBack();
    /// Whether another sentence than this one says it for the writer.
    [[nodiscard]] bool isSaid(const NoteStatement &statement, const Sentence &but) const;

    const NoteText &m_before;
    const QString &m_text;
    TextChange m_change;
    /// From which of the old sentences on, and how many, the edit touches.
    qsizetype m_first = 0;
    qsizetype m_count = 0;
    QList<TextRange> m_ranges;
    QList<Sentence> m_made;
    QList<Sentence> m_revised;
    QList<Sentence> m_lost;
    QList<Sentence> m_reworded;
};

} // namespace bitacora
