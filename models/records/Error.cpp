#include "Error.h"

#include <QDate>
#include <QLocale>

#include <algorithm>

namespace bitacora {

namespace {

/// A sentence, and the system's own words behind it where there are some.
QString withDetail(const QString &sentence, const QString &detail)
{
    if (detail.isEmpty())
        return sentence;
    return sentence + QStringLiteral(" (%1)").arg(detail);
}

// A path as the sentence names it: the reader needs to see where it begins and ends.
QString quoted(const QString &subject)
{
    return QStringLiteral("\u201C%1\u201D").arg(subject);
}

// A day of ISO 8601 as the reader writes days.
QString dayText(const QString &subject)
{
    return QLocale().toString(QDate::fromString(subject, Qt::ISODate), QLocale::LongFormat);
}

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::Error)
public:
    static QString ofPractice(const Error &error);
    static QString ofKeys(const Error &error);
    static QString ofWait(int seconds);
    static QString ofStorage(const Error &error);
    static QString ofInput(const Error &error);
    static QString ofNotes(const Error &error);
    static QString ofRetention(const Error &error);
    static QString ofCatalogues(const Error &error);
    static QString ofImports(const Error &error);
    static QString ofBackups(const Error &error);
};

QString Sentences::ofPractice(const Error &error)
{
    const QString place = quoted(error.subject);
    switch (error.code) {
    case ErrorCode::PracticeExists:
        return tr("There is already something at %1, and it was left as it is. Choose another name or place.")
            .arg(place);
    case ErrorCode::PracticeNotFound:
        return tr("There is no practice at %1. Choose the folder whose name ends in .bitacora.").arg(place);
    case ErrorCode::PracticeNotWritable:
        return withDetail(
            tr("%1 cannot be written to, and nothing was changed. Check the permissions of the folder, or "
               "choose another place.")
                .arg(place),
            error.detail);
    case ErrorCode::PracticeInUse:
        if (error.detail.isEmpty())
            return tr("%1 is open in another window or on another computer, and nothing was changed. Close it there, "
                      "then try again.")
                .arg(place);
        return tr("%1 is in use by %2, and nothing was changed. Close it there, then try again.")
            .arg(place, error.detail);
    case ErrorCode::PracticeNewer:
        return tr("%1 was written by a newer Bitácora, and nothing was changed. Update the program to open it.")
            .arg(place);
    case ErrorCode::PracticeClosed:
    default:
        return tr("The practice is locked. Everything that was stored is safe; unlock it and try again.");
    }
}

QString Sentences::ofKeys(const Error &error)
{
    switch (error.code) {
    case ErrorCode::PassphraseEmpty:
        return tr("A practice needs a passphrase. Type one, the longer the better.");
    case ErrorCode::PassphraseWrong:
        return tr(
            "That is not the passphrase of this practice; nothing was changed. Try again, or use the recovery code.");
    case ErrorCode::KeysMissing:
        return tr("The file keys.json of this practice is missing, so the passphrase cannot open it; the records are "
                  "untouched. Use the recovery code, or bring the file back from a backup.");
    case ErrorCode::KeysAltered:
        return tr("The file keys.json of this practice was altered or damaged, so the passphrase cannot open it; the "
                  "records are untouched. Use the recovery code, or bring the file back from a backup.");
    case ErrorCode::RecoveryCodeMalformed:
        return tr(
            "That is not a whole recovery code: a character is wrong or missing. Compare it with the recovery sheet, "
            "group by group.");
    case ErrorCode::RecoveryCodeWrong:
        return tr("That recovery code belongs to another practice; nothing was changed. Look for the sheet with this "
                  "practice's name.");
    case ErrorCode::DatabaseKeyMismatch:
        // A backup keeps the key that the practice had.
        if (error.subject.endsWith(QLatin1String(".bitacora-backup")))
            //: %1 is the path of a backup.
            return tr("The backup %1 has another key than the practice has now: it was made before the key was "
                      "replaced. Nothing was changed. Open it with the passphrase of that time; opened, it can be "
                      "restored.")
                .arg(quoted(error.subject));
        return tr(
            "The database and keys.json do not belong together; nothing was changed. Bring both back from the same "
            "backup, or use the recovery code.");
    case ErrorCode::UnlockDelayed:
        return tr("There were several wrong passphrases or codes in a row, so the next try has to wait, and this one "
                  "was not looked at. Try again in %1.")
            .arg(ofWait(error.detail.toInt()));
    case ErrorCode::OutOfMemory:
    default:
        return tr(
            "There is not enough free memory to work with the keys; nothing was changed. Close other programs and "
            "try again.");
    }
}

QString Sentences::ofWait(int seconds)
{
    constexpr int minute = 60;
    // Rounded up: nobody is told to come too early.
    if (seconds > minute)
        return tr("%n minute(s)", "how long to wait", (seconds + minute - 1) / minute);
    return tr("%n second(s)", "how long to wait", std::max(1, seconds));
}

QString Sentences::ofStorage(const Error &error)
{
    const QString place = quoted(error.subject);
    switch (error.code) {
    case ErrorCode::DatabaseDamaged:
        return withDetail(tr("The database of this practice is damaged, and it was left as it is. Restore its last "
                             "good backup: that brings back what was stored until the backup was made."),
                          error.detail);
    case ErrorCode::DiskFull:
        return tr(
            "The disk is full, or your share of it. What was stored before is safe, this is not stored yet. Free some "
            "space and try again.");
    case ErrorCode::RecordNotFound:
        return tr("That record is no longer there; nothing was changed. It may have been removed in the meantime.");
    case ErrorCode::FileNotWritable:
        return withDetail(
            tr("%1 could not be written; a file that was there is unchanged. Check the folder and the free "
               "space, or choose another place.")
                .arg(place),
            error.detail);
    case ErrorCode::Cancelled:
        return tr("Stopped as you asked. No file was written, and one that was there is unchanged.");
    case ErrorCode::StorageFailed:
    default:
        return withDetail(tr("The practice could not be read or written just now. What was stored before is safe; try "
                             "again. If that does not help, lock the practice and unlock it."),
                          error.detail);
    }
}

QString Sentences::ofInput(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NameMissing:
        return tr("A name is needed. Type one, however short.");
    case ErrorCode::TextTooLong:
        if (error.detail.isEmpty())
            return tr("This text is too long. Shorten it; what you typed is still here.");
        return tr("This text is longer than %1 characters. Shorten it; what you typed is still here.")
            .arg(error.detail);
    case ErrorCode::BirthDateInFuture:
        return tr("The birth date is later than today. Check the year.");
    case ErrorCode::EmailMalformed:
        return tr("This e-mail address is not complete. Write it like name@example.com.");
    case ErrorCode::MoneyMalformed:
        if (error.subject.isEmpty())
            return tr("This is not an amount of money. Write only the number.");
        return tr("This is not an amount of money. Write it like %1.").arg(error.subject);
    case ErrorCode::DurationOutOfRange:
        return tr("A session lasts from 1 minute to 24 hours (1440 minutes). Change the duration.");
    case ErrorCode::BufferOutOfRange:
        return tr("What is kept free after a session is from 0 minutes to 8 hours (480 minutes). Change the minutes.");
    case ErrorCode::NumberOutOfRange:
        return tr("That number is too small or too large. Enter another one.");
    case ErrorCode::HoursMalformed:
        return tr("Working hours end after they begin, and do not overlap. Change the times of that day.");
    case ErrorCode::TimeZoneUnknown:
        return tr("This computer does not know the time zone %1. Choose another one, such as America/New_York.")
            .arg(quoted(error.subject));
    case ErrorCode::DateMalformed:
    default:
        if (error.subject.isEmpty())
            return tr("This is not a date. Write it like 2026-11-30.");
        return tr("%1 is not a date. Write it like 2026-11-30.").arg(quoted(error.subject));
    }
}

QString Sentences::ofNotes(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NoteNotSigned:
        return tr("The note of this session is not signed yet; nothing was changed. Change the note itself, or sign it "
                  "first.");
    case ErrorCode::NoteEmpty:
        return tr("There is no note to sign; nothing was changed. Write it first.");
    case ErrorCode::SignerIncomplete:
        return tr("A signature needs a full name and a credential; nothing was signed. Type both, such as BCBA or RBT "
                  "for the credential.");
    case ErrorCode::FormUnfinished:
        return tr("What happened in this session is still being typed, so nothing was signed. Finish it there, or "
                  "discard what was typed, then sign.");
    case ErrorCode::AddendumIncomplete:
        return tr("An addendum needs a reason and a text; nothing was signed. What you typed is still here.");
    case ErrorCode::NoteIsSigned:
    default:
        return tr("The note of this session is signed, so its text, data, time and service stay as they are; nothing "
                  "was changed. Write an addendum instead.");
    }
}

QString Sentences::ofRetention(const Error &error)
{
    switch (error.code) {
    case ErrorCode::RecordStillKept:
        //: %1 is a date.
        return tr("This record is to be kept until %1; nothing was destroyed. Wait until then, or change in the "
                  "settings how long records are kept.")
            .arg(dayText(error.subject));
    case ErrorCode::RecordStillActive:
        return tr("This client is among the active ones; nothing was destroyed. Archive the client first.");
    case ErrorCode::HoldReasonMissing:
        return tr("A reason is needed. Type one, such as the number of the case or who asked.");
    case ErrorCode::RecordOnHold:
    default:
        return tr("This record is on hold, so it can be neither deleted nor destroyed; nothing was changed. Lift the "
                  "hold first, when its reason is gone.");
    }
}

QString Sentences::ofCatalogues(const Error &error)
{
    switch (error.code) {
    case ErrorCode::CatalogueNewer:
        return tr("This catalog was made for a newer Bitácora, and it was not used. Update the program to read it.");
    case ErrorCode::CatalogueDamaged:
    default:
        if (error.subject.isEmpty())
            return withDetail(tr("This file is damaged or is not a catalog of Bitácora, and it was not used. Take a "
                                 "whole copy of it."),
                              error.detail);
        return withDetail(
            tr("The catalog %1 is damaged, and it was not used. Take a whole copy of it.").arg(quoted(error.subject)),
            error.detail);
    }
}

QString Sentences::ofImports(const Error &error)
{
    const QString place = quoted(error.subject);
    switch (error.code) {
    case ErrorCode::FileNotReadable:
        return withDetail(tr("%1 could not be read, and nothing was imported. Check that it is still there and that "
                             "you may read it.")
                              .arg(place),
                          error.detail);
    case ErrorCode::ImportTooLarge:
        return tr("%1 is too large: at most %2 are read at once. Nothing was imported. Divide it into several files.")
            .arg(place, QLocale().formattedDataSize(error.detail.toLongLong(), 0));
    case ErrorCode::ImportTooManyRows:
        return tr("%1 has too many rows: at most %Ln are read at once. Nothing was imported. Divide it into several "
                  "files.",
                  nullptr, error.detail.toInt())
            .arg(place);
    case ErrorCode::ImportArchive:
        return tr("%1 is a workbook or an archive, and nothing was imported. Open it with the program that it is from, "
                  "and save the table as CSV.")
            .arg(place);
    case ErrorCode::ImportEmpty:
        return tr("There is nothing to import in %1: it has no row below the names of its columns, or no event.")
            .arg(place);
    case ErrorCode::CalendarFileMalformed:
        return tr("%1 is damaged or is not a whole calendar file, and nothing was imported. Save it anew in the "
                  "calendar that it is from.")
            .arg(place);
    case ErrorCode::ImportNotText:
    default:
        return tr("%1 is neither a table as text (CSV) nor a calendar file (.ics), and nothing was imported. Save it "
                  "as one of them.")
            .arg(place);
    }
}

QString Sentences::ofBackups(const Error &error)
{
    const QString place = quoted(error.subject);
    switch (error.code) {
    case ErrorCode::BackupFolderMissing:
        return tr("The folder for backups %1 is not there, so nothing was copied to it. The practice and the earlier "
                  "backups are untouched. Connect the disk that it is on, or choose another folder.")
            .arg(place);
    case ErrorCode::BackupFolderNotWritable:
        return withDetail(tr("The folder for backups %1 cannot be written to, so nothing was copied to it. The "
                             "practice and the earlier backups are untouched. Check its permissions, or choose "
                             "another folder.")
                              .arg(place),
                          error.detail);
    case ErrorCode::BackupDiskFull:
        return tr("There is not enough free space in %1 for a copy of the practice. The practice and the earlier "
                  "backups are untouched. Free some space, or choose another folder.")
            .arg(place);
    case ErrorCode::BackupUnsound:
        return withDetail(tr("The copy in %1 was not found to be whole, so it was removed and counts for nothing. The "
                             "practice and the earlier backups are untouched. Check that disk, then make another "
                             "backup.")
                              .arg(place),
                          error.detail);
    case ErrorCode::BackupMissing:
        return tr("There is no backup at %1. Choose a folder whose name ends in .bitacora-backup.").arg(place);
    case ErrorCode::BackupStays:
        return tr("%1 is a backup, and stays as it is. Open it read-only, or restore it.").arg(place);
    case ErrorCode::BackupDamaged:
    default:
        return withDetail(
            tr("The backup %1 is damaged or not whole; nothing was changed. Choose another one.").arg(place),
            error.detail);
    }
}

} // namespace

QString Error::sentence() const
{
    switch (code) {
    case ErrorCode::PracticeExists:
    case ErrorCode::PracticeNotFound:
    case ErrorCode::PracticeNotWritable:
    case ErrorCode::PracticeInUse:
    case ErrorCode::PracticeNewer:
    case ErrorCode::PracticeClosed:
        return Sentences::ofPractice(*this);
    case ErrorCode::PassphraseEmpty:
    case ErrorCode::PassphraseWrong:
    case ErrorCode::KeysMissing:
    case ErrorCode::KeysAltered:
    case ErrorCode::RecoveryCodeMalformed:
    case ErrorCode::RecoveryCodeWrong:
    case ErrorCode::DatabaseKeyMismatch:
    case ErrorCode::OutOfMemory:
    case ErrorCode::UnlockDelayed:
        return Sentences::ofKeys(*this);
    case ErrorCode::DatabaseDamaged:
    case ErrorCode::DiskFull:
    case ErrorCode::StorageFailed:
    case ErrorCode::RecordNotFound:
    case ErrorCode::FileNotWritable:
    case ErrorCode::Cancelled:
        return Sentences::ofStorage(*this);
    case ErrorCode::NameMissing:
    case ErrorCode::TextTooLong:
    case ErrorCode::BirthDateInFuture:
    case ErrorCode::EmailMalformed:
    case ErrorCode::MoneyMalformed:
    case ErrorCode::DurationOutOfRange:
    case ErrorCode::BufferOutOfRange:
    case ErrorCode::NumberOutOfRange:
    case ErrorCode::HoursMalformed:
    case ErrorCode::TimeZoneUnknown:
    case ErrorCode::DateMalformed:
        return Sentences::ofInput(*this);
    case ErrorCode::NoteIsSigned:
    case ErrorCode::NoteNotSigned:
    case ErrorCode::NoteEmpty:
    case ErrorCode::SignerIncomplete:
    case ErrorCode::FormUnfinished:
    case ErrorCode::AddendumIncomplete:
        return Sentences::ofNotes(*this);
    case ErrorCode::RecordOnHold:
    case ErrorCode::RecordStillKept:
    case ErrorCode::RecordStillActive:
    case ErrorCode::HoldReasonMissing:
        return Sentences::ofRetention(*this);
    case ErrorCode::CatalogueDamaged:
    case ErrorCode::CatalogueNewer:
        return Sentences::ofCatalogues(*this);
    case ErrorCode::FileNotReadable:
    case ErrorCode::ImportTooLarge:
    case ErrorCode::ImportTooManyRows:
    case ErrorCode::ImportArchive:
    case ErrorCode::ImportNotText:
    case ErrorCode::ImportEmpty:
    case ErrorCode::CalendarFileMalformed:
        return Sentences::ofImports(*this);
    case ErrorCode::BackupFolderMissing:
    case ErrorCode::BackupFolderNotWritable:
    case ErrorCode::BackupDiskFull:
    case ErrorCode::BackupUnsound:
    case ErrorCode::BackupMissing:
    case ErrorCode::BackupDamaged:
    case ErrorCode::BackupStays:
        return Sentences::ofBackups(*this);
    }
    return {};
}

} // namespace bitacora
