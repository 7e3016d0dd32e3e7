#include "ServiceRepository.h"

#include "ListedRecords.h"
#include "NamedChange.h"
#include "Statement.h"
#include "StoreContext.h"

#include <QStringList>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

// A practice of an earlier version that may not be written to is read as it is.
QString selectSql(const StoreContext &context)
{
    constexpr int firstVersionWithBuffers = 3;
    const QString buffer = context.schemaVersion < firstVersionWithBuffers ? u"0"_s : u"s.buffer_minutes"_s;
    return u"SELECT s.id, s.position, s.active, s.name, s.code, s.duration, s.color, s.price_minor, c.code, %1 "
           "FROM service s LEFT JOIN currency c ON c.id = s.price_currency "_s.arg(buffer);
}

Service serviceFrom(const Statement &row)
{
    Service service;
    service.id = ServiceId {row.integer(0)};
    service.position = int(row.integer(1));
    service.active = row.integer(2) != 0;
    service.name = row.text(3);
    service.code = row.text(4);
    service.durationMinutes = int(row.integer(5));
    service.color = row.text(6);
    service.price = CurrencyTable::money(row, 7);
    service.bufferMinutes = int(row.integer(9));
    return service;
}

NamedChange changeBetween(const Service &before, const Service &after)
{
    QStringList names;
    const auto compare = [&names](bool same, const QString &name) {
        if (!same)
            names.append(name);
    };
    compare(before.code == after.code, u"code"_s);
    compare(before.durationMinutes == after.durationMinutes, u"duration"_s);
    compare(before.bufferMinutes == after.bufferMinutes, u"buffer"_s);
    compare(before.price == after.price, u"price"_s);
    compare(before.color == after.color, u"color"_s);
    compare(before.active == after.active, after.active ? u"active"_s : u"retired"_s);
    return {before.name, after.name, names};
}

Result<void> bindFields(StoreContext &context, Statement &statement, const Service &service)
{
    statement.bind(service.position).bind(service.active).bind(service.name).bind(service.code);
    statement.bind(service.durationMinutes).bind(service.color).bind(service.bufferMinutes);
    return context.currencies.bind(context, statement, service.price);
}

} // namespace

ServiceRepository::ServiceRepository(StoreContext &context)
    : m_context(context)
{
}

Result<Service> ServiceRepository::add(const Service &service, ActivityKind kind)
{
    if (const auto valid = validateService(service); !valid)
        return Failure(valid.error());
    return m_context.inTransaction([&]() -> Result<Service> {
        Statement insert(m_context,
                         u"INSERT INTO service (position, active, name, code, duration, color, buffer_minutes, "
                         "price_minor, price_currency, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
        if (const auto bound = bindFields(m_context, insert, service); !bound)
            return Failure(bound.error());
        insert.bindValue(service.id.isValid() ? QVariant(service.id.value) : QVariant());
        if (const auto ran = insert.run(); !ran)
            return Failure(ran.error());
        Service stored = service;
        stored.id = ServiceId {insert.lastId()};
        if (const auto logged = NamedChange {{}, stored.name, {}}.log(m_context, kind); !logged)
            return Failure(logged.error());
        m_context.afterCommit([this, id = stored.id] { Q_EMIT changed(RecordChange::Added, {id}); });
        return stored;
    });
}

Result<Service> ServiceRepository::update(const Service &service, ActivityKind kind)
{
    if (const auto valid = validateService(service); !valid)
        return Failure(valid.error());
    return m_context.inTransaction([&]() -> Result<Service> {
        const Result<Service> before = find(service.id);
        if (!before)
            return Failure(before.error());
        Statement update(m_context,
                         u"UPDATE service SET position = ?, active = ?, name = ?, code = ?, duration = ?, color = ?, "
                         "buffer_minutes = ?, price_minor = ?, price_currency = ? WHERE id = ?"_s);
        if (const auto bound = bindFields(m_context, update, service); !bound)
            return Failure(bound.error());
        if (const auto ran = update.bind(service.id.value).run(); !ran)
            return Failure(ran.error());
        if (const auto logged = changeBetween(*before, service).log(m_context, kind); !logged)
            return Failure(logged.error());
        m_context.afterCommit([this, id = service.id] { Q_EMIT changed(RecordChange::Updated, {id}); });
        return service;
    });
}

Result<void> ServiceRepository::remove(ServiceId id, ActivityKind kind)
{
    return ListedRecords::remove(m_context, *this, u"service"_s, id, kind);
}

Result<void> ServiceRepository::reorder(const QList<ServiceId> &order, ActivityKind kind)
{
    return ListedRecords::reorder(m_context, *this, u"service"_s, order, kind);
}

Result<QList<Service>> ServiceRepository::all() const
{
    Statement all(m_context, selectSql(m_context) + u"ORDER BY s.position, s.id"_s);
    if (const auto ran = all.run(); !ran)
        return Failure(ran.error());
    QList<Service> services;
    while (all.next())
        services.append(serviceFrom(all));
    if (const auto finished = all.finished(); !finished)
        return Failure(finished.error());
    return services;
}

Result<Service> ServiceRepository::find(ServiceId id) const
{
    Statement find(m_context, selectSql(m_context) + u"WHERE s.id = ?"_s);
    if (const auto ran = find.bind(id.value).run(); !ran)
        return Failure(ran.error());
    if (find.next())
        return serviceFrom(find);
    if (const auto finished = find.finished(); !finished)
        return Failure(finished.error());
    return failure(ErrorCode::RecordNotFound);
}

} // namespace bitacora
