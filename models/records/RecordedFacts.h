#pragma once

#include "AbcEntry.h"
#include "BehaviorData.h"
#include "CatalogueText.h"
#include "FactId.h"
#include "ProgramData.h"
#include "Result.h"

#include <QMap>

namespace bitacora {

/// How the session went on the whole. Its names are stored: "good", "fair", "poor".
enum class Valuation { Good = 0, Fair = 1, Poor = 2 };

/// Who was there besides the client and the provider.
struct Participant
{
    /// The relation to the client, such as "mother".
    FactTerm role;
    /// A name, where it is to stand in the note; may be empty. Never another client's.
    QString person;
    /// Where the language has a word for each: "la técnica de conducta". Not known in most cases.
    std::optional<WordGender> gender;

    friend bool operator==(const Participant &, const Participant &) = default;
};

/// What happened in a session, as it was recorded: the only source of its note.
struct RecordedFacts
{
    FactTerm place;
    QList<Participant> participants;
    /// "Nothing changed" is an answer of the catalogue; an empty list is no answer.
    FactTerms environmentalChanges;
    QList<AbcEntry> abc;
    QList<BehaviorData> behaviors;
    QList<ProgramData> programs;
    FactTerms reinforcers;
    std::optional<Valuation> valuation;
    /// Clients in a group session.
    std::optional<int> groupSize;
    /// What was written in a person's own words; empty ones are left out.
    QMap<FactField, QString> words;
    /// The last key that was given; no key is ever given twice.
    int lastKey = 0;

    [[nodiscard]] bool isEmpty() const;
    /// A key for a new term or row.
    int newKey() { return ++lastKey; }
    /// Ids of all that was recorded, in the order of a form.
    [[nodiscard]] QList<FactId> ids() const;
    /// Null when there is no such term (any more).
    [[nodiscard]] const FactTerm *term(FactId id) const;
    friend bool operator==(const RecordedFacts &, const RecordedFacts &) = default;
};

/// Bounds of what a session holds.
inline constexpr int maxFactRows = 100;
inline constexpr int maxFactTerms = 50;
inline constexpr int maxFactNameLength = 200;
inline constexpr int maxFactWordsLength = 4000;
inline constexpr int maxFactCount = 100'000;
inline constexpr int maxFactSeconds = 86'400;
inline constexpr int maxTrials = 1000;
inline constexpr int maxGroupSize = 100;

/// Numbers are in their ranges, texts within their limits, keys given once and none above `lastKey`, and there are no
/// terms without a name in a list. Error::subject is the id of the fact, such as "program-trials/7", or the name of
/// a list ("programs") that is too long.
[[nodiscard]] Result<void> validateFacts(const RecordedFacts &facts);

} // namespace bitacora
