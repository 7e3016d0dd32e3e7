#pragma once

#include "Practitioner.h"
#include "RecordedFacts.h"
#include "ZonedTime.h"

namespace bitacora {

/// All that a note may speak of: the session, who it was for and who provided it, and what was recorded.
struct NoteInput
{
    /// As the practice has it.
    QString clientName;
    /// The signer: the note calls them by their credential, its head by their name.
    Practitioner provider;
    QString serviceName;
    /// A billing code such as CPT "97153", or empty.
    QString serviceCode;
    ZonedTime start;
    int durationMinutes = 60;
    RecordedFacts facts;

    [[nodiscard]] ZonedTime end() const;
    friend bool operator==(const NoteInput &, const NoteInput &) = default;
};

/// Ids of all the facts, those of the session first, then the recorded ones in the order of a form.
[[nodiscard]] QList<FactId> factIds(const NoteInput &input);

/// What a fact says, without regard to a language: it changes when the fact changes. Null where there is no such fact.
[[nodiscard]] QString factValue(const NoteInput &input, FactId id);

/// Null when there is none of that key.
[[nodiscard]] const AbcEntry *abcEntry(const RecordedFacts &facts, int key);
[[nodiscard]] const BehaviorData *behaviorData(const RecordedFacts &facts, int key);
[[nodiscard]] const ProgramData *programData(const RecordedFacts &facts, int key);

} // namespace bitacora
