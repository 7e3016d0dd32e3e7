#include "ServiceChanges.h"

#include "ChangeStack.h"
#include "ListChanges.h"
#include "RecordEdit.h"
#include "ServiceRepository.h"

namespace bitacora {

ServiceChanges::ServiceChanges(ServiceRepository &services, ChangeStack &stack)
    : m_services(services)
    , m_stack(stack)
{
}

Result<Service> ServiceChanges::add(const Service &service)
{
    const auto words = [] {
        //: After "Undo" or "Redo".
        return tr("adding a service");
    };
    return ListChanges::add(m_services, m_stack, service, ActivityKind::ServiceChanged, words);
}

Result<void> ServiceChanges::update(const Service &service)
{
    const Result<Service> before = m_services.find(service.id);
    if (!before)
        return Failure(before.error());
    if (!fieldsDiffer(*before, service))
        return {};
    const auto words = [] {
        //: After "Undo" or "Redo".
        return tr("changing a service");
    };
    return m_stack.push(std::make_unique<RecordEdit<ServiceRepository, Service>>(m_services, *before, service,
                                                                                 ActivityKind::ServiceChanged, words));
}

Result<void> ServiceChanges::reorder(const QList<ServiceId> &order)
{
    const auto words = [] {
        //: After "Undo" or "Redo".
        return tr("changing the order of the services");
    };
    return ListChanges::reorder(m_services, m_stack, order, ActivityKind::ServiceChanged, words);
}

Result<void> ServiceChanges::setActive(ServiceId id, bool active)
{
    const Result<Service> before = m_services.find(id);
    if (!before)
        return Failure(before.error());
    if (before->active == active)
        return {};
    Service after = *before;
    after.active = active;
    const auto on = [] {
        //: After "Undo" or "Redo": a retired service is offered again.
        return tr("bringing back a service");
    };
    const auto off = [] {
        //: After "Undo" or "Redo": a service is offered no longer.
        return tr("retiring a service");
    };
    using Edit = RecordEdit<ServiceRepository, Service>;
    const Edit::Words words = active ? Edit::Words(on) : Edit::Words(off);
    return m_stack.push(std::make_unique<Edit>(m_services, *before, after, ActivityKind::ServiceChanged, words));
}

} // namespace bitacora
