#pragma once

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

    Result<Service> add(const Service &service);
    Result<Service> update(const Service &service);
    [[nodiscard]] Result<QList<Service>> all() const;
    [[nodiscard]] Result<Service> find(ServiceId id) const;

Q_SIGNALS:
    void changed(bitacora::RecordChange change, const QList<bitacora::ServiceId> &ids);

private:
    StoreContext &m_context;
};

} // namespace bitacora
