#pragma once

#include <QCoreApplication>
#include <QString>

namespace bitacora {

enum class ErrorCode {
    // The practice as a folder
    PracticeExists,
    PracticeNotFound,
    PracticeNotWritable,
    PracticeInUse,
    PracticeNewer,
    PracticeClosed,
    // Keys
    PassphraseEmpty,
    PassphraseWrong,
    KeysMissing,
    KeysAltered,
    RecoveryCodeMalformed,
    RecoveryCodeWrong,
    DatabaseKeyMismatch,
    DatabaseDamaged,
    OutOfMemory,
    /// The detail is how many seconds are left.
    UnlockDelayed,
    // Storage
    DiskFull,
    StorageFailed,
    RecordNotFound,
    // What a person typed
    NameMissing,
    TextTooLong,
    BirthDateInFuture,
    EmailMalformed,
    MoneyMalformed,
    DurationOutOfRange,
    BufferOutOfRange,
    NumberOutOfRange,
    HoursMalformed,
    TimeZoneUnknown,
    DateMalformed,
    // Notes and their signatures
    NoteIsSigned,
    NoteNotSigned,
    NoteEmpty,
    SignerIncomplete,
    FormUnfinished,
    AddendumIncomplete,
    // How long records are kept
    RecordOnHold,
    /// The subject is the last day.
    RecordStillKept,
    RecordStillActive,
    HoldReasonMissing,
    // Catalogues of what can be chosen
    CatalogueDamaged,
    CatalogueNewer,
    // Exports
    FileNotWritable,
    Cancelled,
    // Imports
    FileNotReadable,
    /// The detail is the most bytes that are taken.
    ImportTooLarge,
    /// The detail is how many rows are taken.
    ImportTooManyRows,
    ImportArchive,
    ImportNotText,
    ImportEmpty,
    CalendarFileMalformed,
    // Backups
    BackupFolderMissing,
    BackupFolderNotWritable,
    BackupDiskFull,
    BackupUnsound,
    BackupMissing,
    BackupDamaged,
    BackupStays,
};

/// What went wrong, as a value: a code to act on, the parts that the sentence names, and the
/// system's own words where they help. Only ui/ and the command line show it.
struct Error
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::Error)
public:
    ErrorCode code = ErrorCode::StorageFailed;
    /// What the sentence names: a path, a name of a field, a limit. Never the text of a record.
    QString subject;
    /// The system's or the database's own message. Never the text of a record.
    QString detail;

    /// One or two sentences in the current language: what happened, what was kept, what to do.
    [[nodiscard]] QString sentence() const;
    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace bitacora
