#pragma once

#include "FactId.h"
#include "NoteLanguage.h"
#include "PlanMeasure.h"
#include "RecordedFacts.h"
#include "SessionStatus.h"
#include "SignedNote.h"

#include <QString>

namespace bitacora {

/// What stands on a session's note beside its text. In the note's language, whatever the interface's, so that it is not
/// a matter of the translations.
enum class SheetWord {
    SessionNote,
    NotSigned,
    Born,
    /// %1 is a date, %2 a number of years.
    BornWithAge,
    BornWithAgeOne,
    MemberNumber,
    Diagnosis,
    Date,
    Time,
    Length,
    /// %1 is a number of minutes.
    Minutes,
    /// %1 is a number of units.
    Units,
    UnitsOne,
    Service,
    Place,
    Provider,
    Status,
    Supervisor,
    GroupSize,
    Participants,
    Environment,
    Valuation,
    Reinforcers,
    SessionData,
    Behaviors,
    Behavior,
    Measure,
    Result,
    Observed,
    WholeSession,
    Abc,
    Antecedent,
    Consequence,
    Function,
    Programs,
    Program,
    Correct,
    Percent,
    Prompts,
    Procedures,
    Response,
    Note,
    NothingWritten,
    NothingRecorded,
    /// %1 of %2.
    Of,
    /// %1 of %2 intervals.
    Intervals,
    /// %1 times; %1 a number.
    Times,
    TimesOne,
    /// %1 an hour.
    AnHour,
    Signature,
    SignedBy,
    SignedOn,
    /// %1 is a date, %2 a time, %3 a zone.
    Moment,
    Fingerprint,
    Addenda,
    Reason,
    /// %1 is a date, %2 a time.
    MadeOn,
    /// %1 is a page, %2 how many there are.
    Page,
    SignatureLine,
    CredentialLine,
    DateLine,
};
inline constexpr SheetWord lastSheetWord = SheetWord::DateLine;

[[nodiscard]] QString sheetWord(SheetWord word, NoteLanguage language);
[[nodiscard]] QString sheetWord(BehaviorMeasure measure, NoteLanguage language);
[[nodiscard]] QString sheetWord(bitacora::Valuation valuation, NoteLanguage language);
[[nodiscard]] QString sheetWord(AddendumType type, NoteLanguage language);
[[nodiscard]] QString sheetWord(SessionStatus status, NoteLanguage language);
/// Of a person's own words (see isWords()); empty for others.
[[nodiscard]] QString sheetWord(FactField field, NoteLanguage language);

} // namespace bitacora
