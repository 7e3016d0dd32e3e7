#include "ClientRemoval.h"

#include "ClientRepository.h"

#include <utility>

namespace bitacora {

ClientRemoval::ClientRemoval(ClientRepository &clients, ClientId client)
    : m_clients(clients)
    , m_client(client)
{
}

Result<void> ClientRemoval::apply()
{
    Result<DeletedProfile> deleted = m_clients.erase(m_client, m_kind);
    if (!deleted)
        return Failure(deleted.error());
    m_deleted = std::move(*deleted);
    m_kind = ActivityKind::Redone;
    return {};
}

Result<void> ClientRemoval::revert()
{
    const Result<void> restored = m_clients.restore(m_deleted);
    // Redoing takes everything anew, as it is then.
    if (restored)
        m_deleted = {};
    return restored;
}

QString ClientRemoval::text() const
{
    //: After "Undo" or "Redo".
    return tr("deleting a client");
}

} // namespace bitacora
