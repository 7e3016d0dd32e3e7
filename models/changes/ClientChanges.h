#pragma once

#include "Client.h"
#include "Result.h"

#include <QDate>

namespace bitacora {

class ChangeStack;
class ClientRepository;

/// The changes that people make to clients, each checked and undoable.
class ClientChanges
{
public:
    ClientChanges(ClientRepository &clients, ChangeStack &stack);

    /// Validates (see validateClient) and stores; returns the client with its id.
    [[nodiscard]] Result<Client> add(const Client &client, QDate today);
    /// Nothing is written, and nothing to undo is left, when nothing differs.
    [[nodiscard]] Result<void> update(const Client &client, QDate today);
    [[nodiscard]] Result<void> setState(ClientId id, ClientState state);
    /// Deletes the profile; the sessions stay, linked to nobody. Undoing brings all of it back as it was, until the
    /// practice is locked.
    [[nodiscard]] Result<void> remove(ClientId id);

private:
    ClientRepository &m_clients;
    ChangeStack &m_stack;
};

} // namespace bitacora
