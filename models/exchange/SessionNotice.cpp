#include "SessionNotice.h"

#include "ActivityRepository.h"
#include "ClientLocale.h"
#include "ClientRepository.h"
#include "EmailAddresses.h"
#include "Practice.h"
#include "PracticeSettingsRepository.h"
#include "ServiceRepository.h"
#include "SessionRepository.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

// What an appointment in a client's calendar may have taken over.
bool isRevision(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::SessionUpdated:
    case ActivityKind::SessionStatusChanged:
    case ActivityKind::SessionRescheduled:
    case ActivityKind::SessionRemoved:
    case ActivityKind::Undone:
    case ActivityKind::Redone:
        return true;
    default:
        return false;
    }
}

bool wasSent(ActivityKind kind)
{
    return kind == ActivityKind::ConfirmationOpened || kind == ActivityKind::InvitationSaved;
}

// The session's time among the short values of an entry; empty where it is none of them.
QString loggedTime(const QString &values)
{
    static const QRegularExpression time(u"^\\d{4}-\\d{2}-\\d{2}T"_s);
    const QStringList parts = values.split(u"; "_s);
    const auto found =
        std::find_if(parts.begin(), parts.end(), [](const QString &part) { return time.match(part).hasMatch(); });
    return found == parts.end() ? QString() : *found;
}

// `entries` begin with the newest.
bool movedSinceSent(const QList<ActivityEntry> &entries)
{
    QString last;
    QString first;
    for (const ActivityEntry &entry : entries) {
        if (wasSent(entry.kind))
            break;
        const QString before = loggedTime(entry.before);
        const QString after = loggedTime(entry.after);
        if (before.isEmpty() || after.isEmpty())
            continue;
        if (last.isEmpty())
            last = after;
        first = before;
    }
    return first != last;
}

} // namespace

Result<SessionNotice> sessionNotice(const Practice &practice, SessionId id, const QLocale &interfaceLocale)
{
    const auto session = practice.sessions().find(id);
    if (!session)
        return Failure(session.error());
    const auto service = practice.services().find(session->service);
    if (!service)
        return Failure(service.error());
    const auto log = practice.activity().ofSession(id);
    if (!log)
        return Failure(log.error());
    Client client;
    if (session->client) {
        const auto found = practice.clients().find(*session->client);
        if (!found)
            return Failure(found.error());
        client = *found;
    }
    SessionNotice notice;
    notice.uid = u"%1-%2@bitacora"_s.arg(practice.id()).arg(id.value);
    notice.sequence =
        int(std::count_if(log->begin(), log->end(), [](const ActivityEntry &entry) { return isRevision(entry.kind); }));
    notice.isMoved = movedSinceSent(*log);
    notice.status = session->status;
    notice.start = session->start;
    notice.durationMinutes = session->durationMinutes;
    notice.service = service->name.simplified();
    notice.location = session->location.simplified();
    notice.notes = session->customerNotes.trimmed();
    notice.practitioner = practice.settings().practitioner();
    notice.sender = emailAddresses(notice.practitioner.practiceAddress).value(0);
    notice.recipients = emailAddresses(client.email);
    notice.locale = clientLocale(client.language, interfaceLocale);
    notice.madeAt = practice.clock().now();
    return notice;
}

} // namespace bitacora
