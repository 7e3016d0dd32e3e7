#include "ActivityNames.h"

#include "ClientRepository.h"
#include "DeletedClient.h"

namespace bitacora {

const QString &ActivityNames::liveName(ClientId client)
{
    auto found = m_names.find(client);
    if (found == m_names.end()) {
        const auto profile = m_clients.find(client);
        found = m_names.insert(client, profile ? profile->name : QString());
    }
    return *found;
}

bool ActivityNames::isLive(ClientId client)
{
    return !liveName(client).isEmpty();
}

QString ActivityNames::name(ClientId client)
{
    const QString &name = liveName(client);
    return name.isEmpty() ? deletedClientName() : name;
}

} // namespace bitacora
