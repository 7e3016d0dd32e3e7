#include "ActivityText.h"

#include "ActivityValues.h"

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
    if (entry.kind != ActivityKind::SessionStatusChanged)
        return kind(entry.kind);
    const auto status = SessionStatusText::fromKey(entry.after.section(u';', 0, 0));
    if (!status)
        return kind(entry.kind);
    switch (*status) {
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
    case ActivityKind::SessionRemoved:
        return tr("Session removed");
    case ActivityKind::ServiceChanged:
        return tr("Services changed");
    case ActivityKind::CalendarChanged:
        return tr("Calendars changed");
    case ActivityKind::SettingsChanged:
        return tr("Settings changed");
    case ActivityKind::SampleWritten:
        return tr("Sample written");
    case ActivityKind::HistoryExported:
        return tr("History exported");
    case ActivityKind::HistoryPrinted:
        return tr("History printed");
    case ActivityKind::Undone:
        return tr("Undone");
    case ActivityKind::Redone:
        return tr("Redone");
    }
    return {};
}

} // namespace bitacora
