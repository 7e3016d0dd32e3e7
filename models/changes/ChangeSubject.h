#pragma once

#include "Identifier.h"

#include <QList>

namespace bitacora {

/// Whose records a change is of, for what is said of an undo. Records that are gone are named, too.
struct ChangeSubject
{
    QList<SessionId> sessions;
    QList<ClientId> clients;

    void add(const ChangeSubject &other)
    {
        for (const SessionId session : other.sessions) {
            if (!sessions.contains(session))
                sessions.append(session);
        }
        for (const ClientId client : other.clients) {
            if (!clients.contains(client))
                clients.append(client);
        }
    }
};

} // namespace bitacora
