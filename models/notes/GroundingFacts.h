#pragma once

#include "FactNames.h"
#include "GroundingLexicon.h"
#include "NoteInput.h"

#include <QSet>

namespace bitacora {

/// What a session's facts allow a text to say, looked up quickly.
class GroundingFacts
{
public:
    GroundingFacts(const NoteInput &input, NoteLanguage language, const FactNames &names);

    /// What a number stands beside.
    enum class Unit { Any, Times, Percent, Time, Trials, Intervals };

    [[nodiscard]] const GroundingLexicon &lexicon() const { return m_lexicon; }
    /// A term of the facts that the meanings may be; null when none was recorded.
    [[nodiscard]] const FactTerm *recorded(const QList<TermMeaning> &meanings) const;
    /// Whether a person wrote the word among the facts.
    [[nodiscard]] bool isWritten(const QString &stem) const { return m_written.contains(stem); }
    /// Names of people and places that the text may write with a capital.
    [[nodiscard]] bool isName(const QString &foldedWord) const { return m_nameWords.contains(foldedWord); }
    /// Whether the clock showed it ("16:00", "4:00") at the start or the end, or somebody wrote it.
    [[nodiscard]] bool hasClockTime(const QString &time) const { return m_clockTimes.contains(time); }
    [[nodiscard]] bool hasNumber(const QString &number, Unit unit) const;
    /// The same for what belongs to one behavior or program alone.
    [[nodiscard]] bool hasNumberOf(const QString &termId, const QString &number, Unit unit) const;
    [[nodiscard]] bool hasNumbersOf(const QString &termId) const { return m_ofTerm.contains(termId); }
    [[nodiscard]] bool wasZero(const QString &termId) const { return m_zero.contains(termId); }
    [[nodiscard]] bool occurred(const QString &termId) const { return m_occurred.contains(termId); }
    /// Whether the prompt or procedure belongs to the program; true where none was recorded for it.
    [[nodiscard]] bool fitsProgram(const QString &programId, const QList<TermMeaning> &meanings) const;
    [[nodiscard]] const NoteInput &input() const { return m_input; }
    /// A catalogue's id, or the folded name of a practitioner's own.
    [[nodiscard]] static QString idOf(const FactTerm &term);
    /// A practitioner's own terms as phrases.
    [[nodiscard]] const QList<TermPhrase> &ownPhrases() const { return m_ownPhrases; }

private:
    using Numbers = QHash<int, QSet<QString>>;

    void addTerm(CatalogueKind kind, const FactTerm &term);
    void addTerms();
    void addBehavior(const BehaviorData &data);
    void addProgram(const ProgramData &data);
    void addSession();
    void addWords();
    void addPair(Unit unit, int part, int whole, const QString &termId);
    void addNumber(Unit unit, int number, const QString &termId = {});
    void addTime(int seconds, const QString &termId = {});

    NoteInput m_input;
    const GroundingLexicon &m_lexicon;
    QHash<QString, FactTerm> m_terms;
    QList<TermPhrase> m_ownPhrases;
    QSet<QString> m_written;
    QSet<QString> m_nameWords;
    QSet<QString> m_clockTimes;
    QSet<QString> m_zero;
    QSet<QString> m_occurred;
    Numbers m_numbers;
    QHash<QString, Numbers> m_ofTerm;
    QHash<QString, QSet<QString>> m_programTerms;
};

} // namespace bitacora
