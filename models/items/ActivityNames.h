#pragma once

#include "Identifier.h"

#include <QHash>
#include <QString>

namespace bitacora {

class ClientRepository;

/// What the clients of an activity log are called: the log itself names nobody. Of a profile that is gone only that
/// it was a client.
class ActivityNames
{
public:
    explicit ActivityNames(const ClientRepository &clients)
        : m_clients(clients)
    {
    }

    /// Whether the profile is there.
    [[nodiscard]] bool isLive(ClientId client);
    /// "Deleted Client" where it is not.
    [[nodiscard]] QString name(ClientId client);
    /// After a change of clients.
    void forget() { m_names.clear(); }

private:
    const QString &liveName(ClientId client);

    const ClientRepository &m_clients;
    /// Empty for those that are gone; a client has a name.
    QHash<ClientId, QString> m_names;
};

} // namespace bitacora
