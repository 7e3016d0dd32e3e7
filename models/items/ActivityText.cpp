#include "ActivityText.h"

#include "ActivityValues.h"
#include "TombstoneText.h"

namespace bitacora {

using namespace Qt::StringLiterals;

ActivityText::ActivityText(const Clock &clock)
    : m_words(clock)
{
}

void ActivityText::retranslate()
{
    m_words.retranslate();
}

QString ActivityText::title(const ActivityEntry &entry)
{
    if (entry.kind == ActivityKind::Undone || entry.kind == ActivityKind::Redone) {
        QString what = repeated(entry);
        if (what.isEmpty())
            return kind(entry.kind);
        what[0] = what.at(0).toLower();
        //: What was undone or done again: %1 is "Undone" or "Redone", %2 such as "session rescheduled".
        return tr("%1: %2").arg(kind(entry.kind), what);
    }
    if (entry.kind != ActivityKind::SessionStatusChanged)
        return kind(entry.kind);
    const auto status = SessionStatusText::fromKey(entry.after.section(u';', 0, 0));
    return status ? statusTitle(*status) : kind(entry.kind);
}

QString ActivityText::repeated(const ActivityEntry &entry)
{
    const bool isUndone = entry.kind == ActivityKind::Undone;
    // Undoing went the other way.
    const QString was = (isUndone ? entry.after : entry.before).section(u';', 0, 0);
    const QString is = (isUndone ? entry.before : entry.after).section(u';', 0, 0);
    const QString values = entry.before + entry.after;
    if (ActivityValues::isProgressMark(values))
        return kind(ActivityKind::ProgressMarked);
    if (ActivityValues::isProgressReport(values))
        return kind(ActivityKind::ReportWritten);
    if (ActivityValues::isHold(values))
        return kind(entry.after.isEmpty() != isUndone ? ActivityKind::HoldLifted : ActivityKind::HoldPlaced);
    if (!entry.session)
        return entry.client && !values.isEmpty() ? kind(ActivityKind::ClientUpdated) : QString();
    const auto statusBefore = SessionStatusText::fromKey(was);
    const auto statusAfter = SessionStatusText::fromKey(is);
    if (statusBefore && statusAfter)
        return statusTitle(*statusAfter);
    if (was.isEmpty() && statusAfter)
        return kind(ActivityKind::SessionBooked);
    if (is.isEmpty() && statusBefore)
        return kind(ActivityKind::SessionRemoved);
    if (ActivityValues::isTime(was))
        return kind(ActivityKind::SessionRescheduled);
    const bool isNote =
        values == "privateNotes"_L1 || values == "customerNotes"_L1 || values == "customerNotes, privateNotes"_L1;
    return kind(isNote ? ActivityKind::NotesUpdated : ActivityKind::SessionUpdated);
}

QString ActivityText::statusTitle(SessionStatus status)
{
    switch (status) {
    case SessionStatus::Pending:
        return tr("Session marked as pending");
    case SessionStatus::Confirmed:
        return tr("Session confirmed");
    case SessionStatus::Completed:
        return tr("Session completed");
    case SessionStatus::Cancelled:
        return tr("Session cancelled");
    case SessionStatus::NoShow:
        return tr("Session marked as no-show");
    }
    return {};
}

QString ActivityText::detail(const ActivityEntry &entry) const
{
    // A hash tells a person nothing.
    if (entry.kind == ActivityKind::NoteSigned || entry.kind == ActivityKind::AddendumSigned)
        return {};
    if (entry.kind == ActivityKind::RecordDestroyed)
        return TombstoneText::of(entry.after);
    // The title says it already.
    if (ActivityValues::isProgressReport(entry.before + entry.after))
        return {};
    return ActivityValues(m_words).between(entry.before, entry.after);
}

QString ActivityText::sentence(const ActivityEntry &entry) const
{
    const QString more = detail(entry);
    if (more.isEmpty())
        return title(entry);
    //: What happened, and from what to what: "Session rescheduled: Wed 18 Nov → Fri 20 Nov".
    return tr("%1: %2").arg(title(entry), more);
}

QString ActivityText::kind(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::PracticeCreated:
        return tr("Practice created");
    case ActivityKind::PracticeOpened:
        return tr("Practice unlocked");
    case ActivityKind::PracticeLocked:
        return tr("Practice locked");
    case ActivityKind::PassphraseChanged:
        return tr("Passphrase changed");
    case ActivityKind::OpenedWithRecoveryCode:
        return tr("Unlocked with the recovery code");
    case ActivityKind::UnlockFailed:
        return tr("Unlock failed");
    case ActivityKind::KeysStrengthened:
        return tr("Passphrase made dearer to guess");
    case ActivityKind::DataKeyReplaced:
        return tr("Data key and recovery code replaced");
    case ActivityKind::RecoverySheetConfirmed:
        return tr("Recovery sheet checked");
    case ActivityKind::QuickUnlockOn:
        return tr("Quick unlock turned on");
    case ActivityKind::QuickUnlockOff:
        return tr("Quick unlock turned off");
    case ActivityKind::QuickUnlockForgotten:
        return tr("Quick unlock forgotten after wrong PINs");
    case ActivityKind::ClientCreated:
        return tr("Client added");
    case ActivityKind::ClientUpdated:
        return tr("Client changed");
    case ActivityKind::ClientArchived:
        return tr("Client archived");
    case ActivityKind::ClientRestored:
        return tr("Client restored");
    case ActivityKind::ClientRemoved:
        return tr("Client removed");
    case ActivityKind::ClientViewed:
        //: The client's page was opened.
        return tr("Client viewed");
    case ActivityKind::PlanExtended:
        //: A behavior, program, intervention or reinforcer was added to a client's plan.
        return tr("Plan extended");
    case ActivityKind::PlanChanged:
        //: The plan of a client: behaviors, programs, interventions, reinforcers.
        return tr("Plan changed");
    case ActivityKind::PlanStatusChanged:
        //: A behavior or program of a client's plan is mastered, on hold, discontinued or active again.
        return tr("Plan status changed");
    case ActivityKind::PlanReduced:
        //: A behavior, program, intervention or reinforcer was taken out of a client's plan.
        return tr("Taken out of the plan");
    case ActivityKind::SessionBooked:
        return tr("Session booked");
    case ActivityKind::SessionUpdated:
        return tr("Session changed");
    case ActivityKind::SessionStatusChanged:
        return tr("Session status changed");
    case ActivityKind::SessionRescheduled:
        return tr("Session rescheduled");
    case ActivityKind::NotesUpdated:
        return tr("Notes updated");
    case ActivityKind::FactsRecorded:
        //: What happened in a session was written down.
        return tr("Session data recorded");
    case ActivityKind::NoteWritten:
        //: The clinical note of a session, before it is signed.
        return tr("Session note written");
    case ActivityKind::NoteSigned:
        return tr("Session note signed");
    case ActivityKind::AddendumSigned:
        //: Something added to a signed note, signed itself.
        return tr("Addendum signed");
    case ActivityKind::ProgressMarked:
        //: A phase line or an event, such as an illness, in the graphs of a client.
        return tr("Graph marked");
    case ActivityKind::ReportWritten:
        //: What a practitioner writes of a client's progress over a period.
        return tr("Progress report written");
    case ActivityKind::ReportRemoved:
        return tr("Progress report removed");
    case ActivityKind::HoldPlaced:
        //: The record of a client may not be deleted or destroyed from now on.
        return tr("Record put on hold");
    case ActivityKind::HoldLifted:
        //: The record of a client may be deleted or destroyed again.
        return tr("Hold lifted");
    case ActivityKind::RecordDestroyed:
        //: All that was kept of a client was destroyed for good, once it had been kept long enough.
        return tr("Record destroyed");
    case ActivityKind::SessionRemoved:
        return tr("Session removed");
    case ActivityKind::ServiceChanged:
        return tr("Services changed");
    case ActivityKind::CalendarChanged:
        return tr("Calendars changed");
    case ActivityKind::SettingsChanged:
        return tr("Settings changed");
    case ActivityKind::ModelAllowed:
        //: Sending to a language model on another computer was allowed.
        return tr("Language model on another computer allowed");
    case ActivityKind::ModelWithdrawn:
        //: Sending to a language model on another computer is not allowed any more.
        return tr("Language model on another computer no longer allowed");
    case ActivityKind::FactsSentToModel:
        return tr("Session data sent to a language model");
    case ActivityKind::SampleWritten:
        return tr("Sample written");
    case ActivityKind::HistoryExported:
        return tr("History exported");
    case ActivityKind::HistoryPrinted:
        return tr("History printed");
    case ActivityKind::ClientsExported:
        return tr("List of clients exported");
    case ActivityKind::ActivityExported:
        return tr("Activity exported");
    case ActivityKind::WeekPrinted:
        return tr("Calendar printed");
    case ActivityKind::ConfirmationOpened:
        //: A text to the client about a session was handed to the mail program, or copied.
        return tr("Confirmation prepared");
    case ActivityKind::InvitationSaved:
        //: A session was saved as a file for the client's calendar.
        return tr("Invitation saved");
    case ActivityKind::ReviewExported:
        //: The review is a page that lists what is worth a look.
        return tr("Review exported");
    case ActivityKind::NoteExported:
        return tr("Session note exported");
    case ActivityKind::NotePrinted:
        return tr("Session note printed");
    case ActivityKind::RecordExported:
        //: All that the practice holds of a client, for a request of records.
        return tr("Whole record exported");
    case ActivityKind::FactsExported:
        return tr("Session data exported");
    case ActivityKind::ProgressExported:
        //: The graph of a behavior or program over the sessions, or its figures.
        return tr("Progress exported");
    case ActivityKind::BackupMade:
        return tr("Backup made and verified");
    case ActivityKind::BackupFailed:
        return tr("Backup not made");
    case ActivityKind::BackupCopied:
        //: A backup was copied to the second folder that was chosen, such as one on a USB stick.
        return tr("Backup copied to the second place");
    case ActivityKind::BackupNotCopied:
        //: A backup was not copied to the second folder that was chosen, such as one on a USB stick.
        return tr("Backup not copied to the second place");
    case ActivityKind::BackupRehearsed:
        //: A backup was restored into a folder of its own and compared, to see that it works.
        return tr("Restore rehearsed");
    case ActivityKind::RehearsalFailed:
        //: A backup was restored into a folder of its own and compared, and was not as it should be.
        return tr("Rehearsal of a restore failed");
    case ActivityKind::PracticeRestored:
        return tr("Practice restored from a backup");
    case ActivityKind::ProgressPrinted:
        return tr("Progress printed");
    case ActivityKind::ReportExported:
        return tr("Progress report exported");
    case ActivityKind::ReportPrinted:
        return tr("Progress report printed");
    case ActivityKind::Undone:
        return tr("Undone");
    case ActivityKind::Redone:
        return tr("Redone");
    }
    return {};
}

QString ActivityText::key(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::PracticeCreated:
        return u"practice_created"_s;
    case ActivityKind::PracticeOpened:
        return u"practice_unlocked"_s;
    case ActivityKind::PracticeLocked:
        return u"practice_locked"_s;
    case ActivityKind::PassphraseChanged:
        return u"passphrase_changed"_s;
    case ActivityKind::OpenedWithRecoveryCode:
        return u"recovery_code_used"_s;
    case ActivityKind::UnlockFailed:
        return u"unlock_failed"_s;
    case ActivityKind::KeysStrengthened:
        return u"keys_strengthened"_s;
    case ActivityKind::DataKeyReplaced:
        return u"data_key_replaced"_s;
    case ActivityKind::RecoverySheetConfirmed:
        return u"recovery_sheet_checked"_s;
    case ActivityKind::QuickUnlockOn:
        return u"quick_unlock_on"_s;
    case ActivityKind::QuickUnlockOff:
        return u"quick_unlock_off"_s;
    case ActivityKind::QuickUnlockForgotten:
        return u"quick_unlock_forgotten"_s;
    case ActivityKind::ClientCreated:
        return u"client_added"_s;
    case ActivityKind::ClientUpdated:
        return u"client_changed"_s;
    case ActivityKind::ClientArchived:
        return u"client_archived"_s;
    case ActivityKind::ClientRestored:
        return u"client_restored"_s;
    case ActivityKind::ClientRemoved:
        return u"client_removed"_s;
    case ActivityKind::ClientViewed:
        return u"client_viewed"_s;
    case ActivityKind::PlanExtended:
        return u"plan_extended"_s;
    case ActivityKind::PlanChanged:
        return u"plan_changed"_s;
    case ActivityKind::PlanStatusChanged:
        return u"plan_status_changed"_s;
    case ActivityKind::PlanReduced:
        return u"plan_reduced"_s;
    case ActivityKind::SessionBooked:
        return u"session_booked"_s;
    case ActivityKind::SessionUpdated:
        return u"session_changed"_s;
    case ActivityKind::SessionStatusChanged:
        return u"session_status_changed"_s;
    case ActivityKind::SessionRescheduled:
        return u"session_rescheduled"_s;
    case ActivityKind::NotesUpdated:
        return u"notes_updated"_s;
    case ActivityKind::FactsRecorded:
        return u"session_data_recorded"_s;
    case ActivityKind::NoteWritten:
        return u"session_note_written"_s;
    case ActivityKind::NoteSigned:
        return u"session_note_signed"_s;
    case ActivityKind::AddendumSigned:
        return u"addendum_signed"_s;
    case ActivityKind::ProgressMarked:
        return u"progress_marked"_s;
    case ActivityKind::ReportWritten:
        return u"progress_report_written"_s;
    case ActivityKind::ReportRemoved:
        return u"progress_report_removed"_s;
    case ActivityKind::HoldPlaced:
        return u"hold_placed"_s;
    case ActivityKind::HoldLifted:
        return u"hold_lifted"_s;
    case ActivityKind::RecordDestroyed:
        return u"record_destroyed"_s;
    case ActivityKind::SessionRemoved:
        return u"session_removed"_s;
    case ActivityKind::ServiceChanged:
        return u"service_changed"_s;
    case ActivityKind::CalendarChanged:
        return u"calendar_changed"_s;
    case ActivityKind::SettingsChanged:
        return u"settings_changed"_s;
    case ActivityKind::ModelAllowed:
        return u"model_allowed"_s;
    case ActivityKind::ModelWithdrawn:
        return u"model_withdrawn"_s;
    case ActivityKind::FactsSentToModel:
        return u"session_data_sent_to_model"_s;
    case ActivityKind::SampleWritten:
        return u"sample_written"_s;
    case ActivityKind::HistoryExported:
        return u"history_exported"_s;
    case ActivityKind::HistoryPrinted:
        return u"history_printed"_s;
    case ActivityKind::ClientsExported:
        return u"clients_exported"_s;
    case ActivityKind::ActivityExported:
        return u"activity_exported"_s;
    case ActivityKind::WeekPrinted:
        return u"week_printed"_s;
    case ActivityKind::ConfirmationOpened:
        return u"confirmation_prepared"_s;
    case ActivityKind::InvitationSaved:
        return u"invitation_saved"_s;
    case ActivityKind::ReviewExported:
        return u"review_exported"_s;
    case ActivityKind::NoteExported:
        return u"session_note_exported"_s;
    case ActivityKind::NotePrinted:
        return u"session_note_printed"_s;
    case ActivityKind::RecordExported:
        return u"record_exported"_s;
    case ActivityKind::FactsExported:
        return u"session_data_exported"_s;
    case ActivityKind::ProgressExported:
        return u"progress_exported"_s;
    case ActivityKind::BackupMade:
        return u"backup_made"_s;
    case ActivityKind::BackupFailed:
        return u"backup_failed"_s;
    case ActivityKind::BackupCopied:
        return u"backup_copied"_s;
    case ActivityKind::BackupNotCopied:
        return u"backup_not_copied"_s;
    case ActivityKind::BackupRehearsed:
        return u"restore_rehearsed"_s;
    case ActivityKind::RehearsalFailed:
        return u"rehearsal_failed"_s;
    case ActivityKind::PracticeRestored:
        return u"practice_restored"_s;
    case ActivityKind::ProgressPrinted:
        return u"progress_printed"_s;
    case ActivityKind::ReportExported:
        return u"progress_report_exported"_s;
    case ActivityKind::ReportPrinted:
        return u"progress_report_printed"_s;
    case ActivityKind::Undone:
        return u"undone"_s;
    case ActivityKind::Redone:
        return u"redone"_s;
    }
    return {};
}

} // namespace bitacora
