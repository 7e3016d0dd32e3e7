#include "ActivityChoice.h"

#include "ActivityText.h"

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

ActivityGroup groupOf(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::ClientCreated:
    case ActivityKind::ClientUpdated:
    case ActivityKind::ClientViewed:
    case ActivityKind::ClientArchived:
    case ActivityKind::ClientRestored:
    case ActivityKind::ClientRemoved:
    case ActivityKind::PlanExtended:
    case ActivityKind::PlanChanged:
    case ActivityKind::PlanStatusChanged:
    case ActivityKind::PlanReduced:
    case ActivityKind::ProgressMarked:
    case ActivityKind::ReportWritten:
    case ActivityKind::ReportRemoved:
    case ActivityKind::HoldPlaced:
    case ActivityKind::HoldLifted:
    case ActivityKind::RecordDestroyed:
        return ActivityGroup::Profile;
    case ActivityKind::SessionBooked:
    case ActivityKind::SessionUpdated:
    case ActivityKind::SessionStatusChanged:
    case ActivityKind::SessionRescheduled:
    case ActivityKind::SessionRemoved:
        return ActivityGroup::Sessions;
    case ActivityKind::NotesUpdated:
    case ActivityKind::FactsRecorded:
    case ActivityKind::NoteWritten:
    case ActivityKind::NoteSigned:
    case ActivityKind::AddendumSigned:
        return ActivityGroup::Notes;
    case ActivityKind::HistoryExported:
    case ActivityKind::HistoryPrinted:
    case ActivityKind::ClientsExported:
    case ActivityKind::ActivityExported:
    case ActivityKind::WeekPrinted:
    case ActivityKind::ConfirmationOpened:
    case ActivityKind::InvitationSaved:
    case ActivityKind::ReviewExported:
    case ActivityKind::NoteExported:
    case ActivityKind::FactsExported:
    case ActivityKind::ProgressExported:
    case ActivityKind::ProgressPrinted:
    case ActivityKind::ReportExported:
    case ActivityKind::ReportPrinted:
    case ActivityKind::NotePrinted:
    case ActivityKind::RecordExported:
    case ActivityKind::FactsSentToModel:
        return ActivityGroup::Exports;
    case ActivityKind::PracticeCreated:
    case ActivityKind::PracticeOpened:
    case ActivityKind::PracticeLocked:
    case ActivityKind::PassphraseChanged:
    case ActivityKind::OpenedWithRecoveryCode:
    case ActivityKind::UnlockFailed:
    case ActivityKind::KeysStrengthened:
    case ActivityKind::DataKeyReplaced:
    case ActivityKind::RecoverySheetConfirmed:
    case ActivityKind::QuickUnlockOn:
    case ActivityKind::QuickUnlockOff:
    case ActivityKind::QuickUnlockForgotten:
        return ActivityGroup::Access;
    case ActivityKind::ServiceChanged:
    case ActivityKind::CalendarChanged:
    case ActivityKind::SettingsChanged:
    case ActivityKind::ModelAllowed:
    case ActivityKind::ModelWithdrawn:
    case ActivityKind::SampleWritten:
    case ActivityKind::BackupMade:
    case ActivityKind::BackupFailed:
    case ActivityKind::BackupCopied:
    case ActivityKind::BackupNotCopied:
    case ActivityKind::BackupRehearsed:
    case ActivityKind::RehearsalFailed:
    case ActivityKind::PracticeRestored:
        return ActivityGroup::Settings;
    case ActivityKind::Undone:
    case ActivityKind::Redone:
        return ActivityGroup::Undo;
    }
    return ActivityGroup::Settings;
}

} // namespace

QList<ActivityChoice> ActivityChoice::all()
{
    QList<ActivityChoice> choices;
    for (const ActivityGroup group : allActivityGroups) {
        for (const ActivityKind kind : allActivityKinds) {
            if (groupOf(kind) != group)
                continue;
            if (kind != ActivityKind::SessionStatusChanged) {
                choices.append({kind, {}});
                continue;
            }
            for (const SessionStatus status : allSessionStatuses)
                choices.append({kind, status});
        }
    }
    return choices;
}

ActivityGroup ActivityChoice::group() const
{
    return groupOf(kind);
}

bool ActivityChoice::isOfClients() const
{
    switch (group()) {
    case ActivityGroup::Profile:
    case ActivityGroup::Sessions:
    case ActivityGroup::Notes:
    case ActivityGroup::Undo:
        return true;
    case ActivityGroup::Exports:
        return kind != ActivityKind::ClientsExported && kind != ActivityKind::ReviewExported;
    case ActivityGroup::Access:
    case ActivityGroup::Settings:
        return false;
    }
    return false;
}

bool ActivityChoice::isIn(const ActivityFilter &filter) const
{
    return filter.kinds.contains(kind) || (status && filter.statuses.contains(*status));
}

void ActivityChoice::addTo(ActivityFilter &filter) const
{
    if (status)
        filter.statuses.insert(*status);
    else
        filter.kinds.insert(kind);
}

QString ActivityChoice::title() const
{
    return status ? ActivityText::statusTitle(*status) : ActivityText::kind(kind);
}

QString ActivityChoice::key() const
{
    return status ? u"session_"_s + SessionStatusText::key(*status) : ActivityText::key(kind);
}

QString ActivityChoice::groupName(ActivityGroup group)
{
    switch (group) {
    case ActivityGroup::Profile:
        //: A group of entries of the activity log: what concerns a client's profile.
        return tr("Profile");
    case ActivityGroup::Sessions:
        return tr("Sessions");
    case ActivityGroup::Notes:
        return tr("Notes");
    case ActivityGroup::Exports:
        //: A group of entries of the activity log: what was exported or printed.
        return tr("Exports");
    case ActivityGroup::Access:
        //: A group of entries of the activity log: unlocking, locking, the passphrase.
        return tr("Access");
    case ActivityGroup::Settings:
        return tr("Settings");
    case ActivityGroup::Undo:
        return tr("Undo and redo");
    }
    return {};
}

QString ActivityChoice::groupKey(ActivityGroup group)
{
    switch (group) {
    case ActivityGroup::Profile:
        return u"profile"_s;
    case ActivityGroup::Sessions:
        return u"sessions"_s;
    case ActivityGroup::Notes:
        return u"notes"_s;
    case ActivityGroup::Exports:
        return u"exports"_s;
    case ActivityGroup::Access:
        return u"access"_s;
    case ActivityGroup::Settings:
        return u"settings"_s;
    case ActivityGroup::Undo:
        return u"undo"_s;
    }
    return {};
}

} // namespace bitacora
