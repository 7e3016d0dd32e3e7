#pragma once

#include "Result.h"
#include "Service.h"

#include <QCoreApplication>
#include <QList>

namespace bitacora {

class ChangeStack;
class ServiceRepository;

/// The changes that people make to services, each checked and undoable.
class ServiceChanges
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::ServiceChanges)
public:
    ServiceChanges(ServiceRepository &services, ChangeStack &stack);

    /// Puts it at the end of the list, whatever its position says; returns it as stored.
    [[nodiscard]] Result<Service> add(const Service &service);
    /// Everything but the position. Nothing happens when nothing differs.
    [[nodiscard]] Result<void> update(const Service &service);
    /// `order` names every service once. Nothing happens when that is the order already.
    [[nodiscard]] Result<void> reorder(const QList<ServiceId> &order);
    /// A service that is not active is retired: it is offered no longer, and stays in the sessions that have it.
    [[nodiscard]] Result<void> setActive(ServiceId id, bool active);

private:
    ServiceRepository &m_services;
    ChangeStack &m_stack;
};

} // namespace bitacora
