#pragma once

#include "ActivityKind.h"
#include "RecordChange.h"
#include "Result.h"
#include "Service.h"

#include <QList>
#include <QObject>

namespace bitacora {

struct StoreContext;

/// The services that a practitioner offers, in their own order.
class ServiceRepository : public QObject
{
    Q_OBJECT

public:
    explicit ServiceRepository(StoreContext &context);

    /// One with a valid id takes that id again.
    [[nodiscard]] Result<Service> add(const Service &service, ActivityKind kind = ActivityKind::ServiceChanged);
    [[nodiscard]] Result<Service> update(const Service &service, ActivityKind kind = ActivityKind::ServiceChanged);
    /// Only one that no session was ever booked with can go.
    [[nodiscard]] Result<void> remove(ServiceId id, ActivityKind kind = ActivityKind::ServiceChanged);
    /// Gives each its place in the list. RecordNotFound unless `order` names every one once.
    [[nodiscard]] Result<void> reorder(const QList<ServiceId> &order, ActivityKind kind = ActivityKind::ServiceChanged);
    [[nodiscard]] Result<QList<Service>> all() const;
    [[nodiscard]] Result<Service> find(ServiceId id) const;

Q_SIGNALS:
    void changed(bitacora::RecordChange change, const QList<bitacora::ServiceId> &ids);

private:
    StoreContext &m_context;
};

} // namespace bitacora
