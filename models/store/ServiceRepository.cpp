#include "ServiceRepository.h"

#include "Client.h"
#include "Session.h"
#include "Statement.h"
#include "StoreContext.h"

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

QString selectSql()
{
    return u"SELECT s.id, s.position, s.active, s.name, s.code, s.duration, s.color, s.price_minor, c.code "
           "FROM service s LEFT JOIN currency c ON c.id = s.price_currency "_s;
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
    return service;
}

Result<void> validate(const Service &service)
{
    if (service.name.trimmed().isEmpty())
        return failure(ErrorCode::NameMissing, u"name"_s);
    if (service.name.size() > maxClientNameLength)
        return failure(ErrorCode::TextTooLong, u"name"_s, QString::number(maxClientNameLength));
    if (service.code.size() > maxClientNameLength)
        return failure(ErrorCode::TextTooLong, u"code"_s, QString::number(maxClientNameLength));
    if (service.durationMinutes < minDurationMinutes || service.durationMinutes > maxDurationMinutes)
        return failure(ErrorCode::DurationOutOfRange, u"duration"_s);
    return {};
}

Result<void> bindFields(StoreContext &context, Statement &statement, const Service &service)
{
    statement.bind(service.position).bind(service.active).bind(service.name).bind(service.code);
    statement.bind(service.durationMinutes).bind(service.color);
    return context.currencies.bind(context, statement, service.price);
}

Result<void> logChange(StoreContext &context, ServiceId id)
{
    ActivityEntry entry;
    entry.kind = ActivityKind::ServiceChanged;
    entry.after = u"service %1"_s.arg(id.value);
    return context.log(entry);
}

} // namespace

ServiceRepository::ServiceRepository(StoreContext &context)
    : m_context(context)
{
}

Result<Service> ServiceRepository::add(const Service &service)
{
    if (const auto valid = validate(service); !valid)
        return Failure(valid.error());
    return m_context.inTransaction([&]() -> Result<Service> {
        Statement insert(m_context,
                         u"INSERT INTO service (position, active, name, code, duration, color, price_minor, "
                         "price_currency, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
        if (const auto bound = bindFields(m_context, insert, service); !bound)
            return Failure(bound.error());
        insert.bindValue(service.id.isValid() ? QVariant(service.id.value) : QVariant());
        if (const auto ran = insert.run(); !ran)
            return Failure(ran.error());
        Service stored = service;
        stored.id = ServiceId {insert.lastId()};
        if (const auto logged = logChange(m_context, stored.id); !logged)
            return Failure(logged.error());
        m_context.afterCommit([this, id = stored.id] { Q_EMIT changed(RecordChange::Added, {id}); });
        return stored;
    });
}

Result<Service> ServiceRepository::update(const Service &service)
{
    if (const auto valid = validate(service); !valid)
        return Failure(valid.error());
    return m_context.inTransaction([&]() -> Result<Service> {
        Statement update(m_context,
                         u"UPDATE service SET position = ?, active = ?, name = ?, code = ?, duration = ?, color = ?, "
                         "price_minor = ?, price_currency = ? WHERE id = ?"_s);
        if (const auto bound = bindFields(m_context, update, service); !bound)
            return Failure(bound.error());
        if (const auto ran = update.bind(service.id.value).run(); !ran)
            return Failure(ran.error());
        if (update.changedRows() == 0)
            return failure(ErrorCode::RecordNotFound);
        if (const auto logged = logChange(m_context, service.id); !logged)
            return Failure(logged.error());
        m_context.afterCommit([this, id = service.id] { Q_EMIT changed(RecordChange::Updated, {id}); });
        return service;
    });
}

Result<QList<Service>> ServiceRepository::all() const
{
    Statement all(m_context, selectSql() + u"ORDER BY s.position, s.id"_s);
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
    Statement find(m_context, selectSql() + u"WHERE s.id = ?"_s);
    if (const auto ran = find.bind(id.value).run(); !ran)
        return Failure(ran.error());
    if (find.next())
        return serviceFrom(find);
    if (const auto finished = find.finished(); !finished)
        return Failure(finished.error());
    return failure(ErrorCode::RecordNotFound);
}

} // namespace bitacora
