#include "ChangeWords.h"

#include "ClientRepository.h"
#include "DateWords.h"
#include "DeletedClient.h"
#include "LocalNow.h"
#include "Practice.h"
#include "SessionRepository.h"

#include <span>

namespace bitacora {

QString wordsFor(const Practice &practice, const ChangeSubject &subject)
{
    const auto sessions = practice.sessions().find(std::span<const SessionId>(subject.sessions));
    if (!sessions)
        return {};
    std::optional<ClientId> client;
    bool isOfMany = false;
    const auto add = [&](const std::optional<ClientId> &one) {
        isOfMany = isOfMany || (client && client != one);
        client = one;
    };
    for (const Session &session : *sessions) {
        if (!session.client && sessions->size() > 1)
            return {};
        add(session.client);
    }
    for (const ClientId one : subject.clients)
        add(one);
    if (isOfMany)
        return {};
    QString name;
    if (client) {
        const auto found = practice.clients().find(*client);
        name = found ? found->name : QString();
    } else if (!sessions->isEmpty()) {
        name = deletedClientName();
    }
    if (sessions->size() != 1 || name.isEmpty())
        return name;
    const Clock &clock = practice.clock();
    const QDate today = localNow(clock).date();
    return name + QStringLiteral(", ") + DateWords::dayAndTime(sessions->constFirst().start.wall(), today);
}

} // namespace bitacora
