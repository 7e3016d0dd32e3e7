#pragma once

#include "ActivityKind.h"
#include "Change.h"
#include "ClientDeletion.h"

#include <QCoreApplication>

namespace bitacora {

class ClientRepository;

/// A deleted client. What undoing brings back is kept in memory alone: with the practice it is gone for good.
class ClientRemoval final : public Change
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::ClientChanges)
public:
    ClientRemoval(ClientRepository &clients, ClientId client);

    [[nodiscard]] Result<void> apply() override;
    [[nodiscard]] Result<void> revert() override;
    [[nodiscard]] QString text() const override;
    [[nodiscard]] ChangeSubject subject() const override { return {{}, {m_client}}; }

private:
    ClientRepository &m_clients;
    ClientId m_client;
    DeletedProfile m_deleted;
    ActivityKind m_kind = ActivityKind::ClientRemoved;
};

} // namespace bitacora
