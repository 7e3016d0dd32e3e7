#pragma once

#include "GroundingFacts.h"
#include "NoteGrounding.h"

namespace bitacora {

/// A word of a text: what it is and where.
struct GroundingWord
{
    /// Folded, and without inflection.
    QString folded;
    QString stem;
    qsizetype position = 0;
    qsizetype length = 0;
    bool isCapitalised = false;
    bool isAllCapitals = false;

    [[nodiscard]] qsizetype end() const { return position + length; }
};

/// Compares one sentence with the facts.
class GroundedSentence
{
public:
    /// All must outlive the sentence.
    GroundedSentence(const GroundingFacts &facts, const QString &text, const QList<GroundingWord> &words);

    void check();
    [[nodiscard]] const QList<GroundingMark> &marks() const { return m_marks; }
    /// The ids of terms that the sentence speaks of, and the numbers in it.
    [[nodiscard]] const QSet<QString> &termIds() const { return m_termIds; }
    [[nodiscard]] const QSet<QString> &numbers() const { return m_numbers; }

private:
    struct Match
    {
        qsizetype first = 0;
        qsizetype count = 0;
        QList<TermMeaning> meanings;
        const FactTerm *recorded = nullptr;
    };

    void findTerms();
    void checkTerm(const Match &match);
    void checkRecorded(const Match &match);
    void checkNumbers();
    void checkNumber(qsizetype index, const QString &number);
    void checkWords();
    void checkDate(qsizetype index);
    [[nodiscard]] bool isDate(const GroundingWord &word) const;
    void checkValuation();
    void mark(qsizetype first, qsizetype count, GroundingReason reason);
    [[nodiscard]] std::optional<GroundingReason> reasonFor(const Match &match) const;
    [[nodiscard]] bool isProvider(const Match &match) const;
    [[nodiscard]] bool isWritten(const Match &match) const;
    [[nodiscard]] bool isNegated(const Match &match) const;
    [[nodiscard]] bool isInTerm(qsizetype index) const;
    void checkClockTime(qsizetype hour);
    [[nodiscard]] bool isSessionLength(const QString &number, GroundingFacts::Unit unit) const;
    [[nodiscard]] qsizetype wholeOf(qsizetype index) const;
    /// Less than 0 for a word that is no number.
    [[nodiscard]] int numberAt(qsizetype index) const;
    [[nodiscard]] GroundingFacts::Unit unitOf(qsizetype index) const;
    [[nodiscard]] bool hasWord(bool (GroundingLexicon::*is)(const QString &) const) const;
    [[nodiscard]] QChar after(qsizetype index) const;

    const GroundingFacts &m_facts;
    const GroundingLexicon &m_lexicon;
    const QString &m_text;
    const QList<GroundingWord> &m_words;
    QList<Match> m_matches;
    QList<GroundingMark> m_marks;
    QSet<QString> m_termIds;
    QSet<QString> m_numbers;
};

} // namespace bitacora
