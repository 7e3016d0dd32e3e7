#pragma once

#include <array>

namespace bitacora {

/// What an entry of the activity log says happened. The numbers are stored: append, never renumber.
enum class ActivityKind {
    PracticeCreated = 1,
    PracticeOpened = 2,
    PracticeLocked = 3,
    PassphraseChanged = 4,
    OpenedWithRecoveryCode = 5,
    /// A wrong passphrase or recovery code, while the practice was closed: noted then, written at the next unlock.
    UnlockFailed = 6,
    /// The passphrase is dearer to guess than before.
    KeysStrengthened = 7,
    /// The practice was encrypted anew with another data key; there is another recovery code.
    DataKeyReplaced = 8,
    RecoverySheetConfirmed = 9,
    ClientCreated = 10,
    ClientUpdated = 11,
    ClientArchived = 12,
    ClientRestored = 13,
    ClientRemoved = 14,
    ClientViewed = 15,
    PlanExtended = 16,
    PlanChanged = 17,
    PlanStatusChanged = 18,
    PlanReduced = 19,
    SessionBooked = 20,
    SessionUpdated = 21,
    SessionStatusChanged = 22,
    NotesUpdated = 23,
    SessionRemoved = 24,
    /// The time or the length alone changed.
    SessionRescheduled = 25,
    /// What happened in a session.
    FactsRecorded = 26,
    /// The note of a session before it is signed.
    NoteWritten = 27,
    /// The hash of what was signed follows, in hexadecimal digits.
    NoteSigned = 28,
    AddendumSigned = 29,
    ServiceChanged = 30,
    CalendarChanged = 31,
    SettingsChanged = 32,
    /// A phase line or an event in the graphs of a client.
    ProgressMarked = 33,
    /// That text of sessions may be sent to a language model on another computer.
    ModelAllowed = 34,
    ModelWithdrawn = 35,
    /// What a practitioner writes of a client's progress over a period.
    ReportWritten = 36,
    ReportRemoved = 37,
    /// The record of a client may be neither deleted nor destroyed from now on.
    HoldPlaced = 38,
    HoldLifted = 39,
    SampleWritten = 40,
    /// The whole record of a client was destroyed for good; see Tombstone.
    RecordDestroyed = 41,
    HistoryExported = 50,
    HistoryPrinted = 51,
    ClientsExported = 52,
    ActivityExported = 53,
    WeekPrinted = 54,
    ConfirmationOpened = 55,
    InvitationSaved = 56,
    ReviewExported = 57,
    NoteExported = 58,
    /// What was recorded of a session.
    FactsExported = 59,
    Undone = 60,
    Redone = 61,
    /// The graph of a behavior or program, or its figures.
    ProgressExported = 62,
    /// What was recorded of a session went, without names, to a language model on another computer.
    FactsSentToModel = 63,
    /// The clinical note of a session.
    NotePrinted = 64,
    /// All that the practice holds of a client, for a request of records.
    RecordExported = 65,
    /// A client's progress report for a period.
    ReportExported = 66,
    ReportPrinted = 67,
    ProgressPrinted = 68,
    /// A copy of the practice that was verified.
    BackupMade = 70,
    /// A backup that came to nothing, or was cancelled.
    BackupFailed = 71,
    /// A backup was restored into a scratch folder and compared.
    BackupRehearsed = 72,
    /// What the practice was restored from.
    PracticeRestored = 73,
    /// A backup was copied to the second place, or could not be.
    BackupCopied = 74,
    BackupNotCopied = 75,
    RehearsalFailed = 76,
    /// A PIN opens the practice after a lock, or not any more.
    QuickUnlockOn = 90,
    QuickUnlockOff = 91,
    /// After five wrong PINs: noted when it happened, written at the next unlock.
    QuickUnlockForgotten = 92,
};

/// Append each new kind here too.
inline constexpr std::array allActivityKinds {
    ActivityKind::PracticeCreated,
    ActivityKind::PracticeOpened,
    ActivityKind::PracticeLocked,
    ActivityKind::PassphraseChanged,
    ActivityKind::OpenedWithRecoveryCode,
    ActivityKind::UnlockFailed,
    ActivityKind::KeysStrengthened,
    ActivityKind::DataKeyReplaced,
    ActivityKind::RecoverySheetConfirmed,
    ActivityKind::QuickUnlockOn,
    ActivityKind::QuickUnlockOff,
    ActivityKind::QuickUnlockForgotten,
    ActivityKind::ClientCreated,
    ActivityKind::ClientUpdated,
    ActivityKind::ClientArchived,
    ActivityKind::ClientRestored,
    ActivityKind::ClientRemoved,
    ActivityKind::ClientViewed,
    ActivityKind::PlanExtended,
    ActivityKind::PlanChanged,
    ActivityKind::PlanStatusChanged,
    ActivityKind::PlanReduced,
    ActivityKind::SessionBooked,
    ActivityKind::SessionUpdated,
    ActivityKind::SessionStatusChanged,
    ActivityKind::NotesUpdated,
    ActivityKind::SessionRemoved,
    ActivityKind::SessionRescheduled,
    ActivityKind::FactsRecorded,
    ActivityKind::NoteWritten,
    ActivityKind::NoteSigned,
    ActivityKind::AddendumSigned,
    ActivityKind::ProgressMarked,
    ActivityKind::ReportWritten,
    ActivityKind::ReportRemoved,
    ActivityKind::HoldPlaced,
    ActivityKind::HoldLifted,
    ActivityKind::RecordDestroyed,
    ActivityKind::ServiceChanged,
    ActivityKind::CalendarChanged,
    ActivityKind::SettingsChanged,
    ActivityKind::ModelAllowed,
    ActivityKind::ModelWithdrawn,
    ActivityKind::SampleWritten,
    ActivityKind::HistoryExported,
    ActivityKind::HistoryPrinted,
    ActivityKind::ClientsExported,
    ActivityKind::ActivityExported,
    ActivityKind::WeekPrinted,
    ActivityKind::ConfirmationOpened,
    ActivityKind::InvitationSaved,
    ActivityKind::ReviewExported,
    ActivityKind::NoteExported,
    ActivityKind::FactsExported,
    ActivityKind::ProgressExported,
    ActivityKind::ProgressPrinted,
    ActivityKind::ReportExported,
    ActivityKind::ReportPrinted,
    ActivityKind::NotePrinted,
    ActivityKind::RecordExported,
    ActivityKind::FactsSentToModel,
    ActivityKind::BackupMade,
    ActivityKind::BackupFailed,
    ActivityKind::BackupCopied,
    ActivityKind::BackupNotCopied,
    ActivityKind::BackupRehearsed,
    ActivityKind::RehearsalFailed,
    ActivityKind::PracticeRestored,
    ActivityKind::Undone,
    ActivityKind::Redone,
};

} // namespace bitacora
