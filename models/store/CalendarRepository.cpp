#include "CalendarRepository.h"

#include "Client.h"
#include "ListedRecords.h"
#include "NamedChange.h"
#include "Statement.h"
#include "StoreContext.h"

#include <QStringList>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

Calendar calendarFrom(const Statement &row)
{
    Calendar calendar;
    calendar.id = CalendarId {row.integer(0)};
    calendar.position = int(row.integer(1));
    calendar.shown = row.integer(2) != 0;
    calendar.name = row.text(3);
    calendar.color = row.text(4);
    return calendar;
}

Result<void> validate(const Calendar &calendar)
{
    if (calendar.name.trimmed().isEmpty())
        return failure(ErrorCode::NameMissing, u"name"_s);
    if (calendar.name.size() > maxClientNameLength)
        return failure(ErrorCode::TextTooLong, u"name"_s, QString::number(maxClientNameLength));
    return {};
}

NamedChange changeBetween(const Calendar &before, const Calendar &after)
{
    QStringList names;
    if (before.color != after.color)
        names.append(u"color"_s);
    if (before.shown != after.shown)
        names.append(after.shown ? u"shown"_s : u"hidden"_s);
    return {before.name, after.name, names};
}

void bindFields(Statement &statement, const Calendar &calendar)
{
    statement.bind(calendar.position).bind(calendar.shown).bind(calendar.name).bind(calendar.color);
}

} // namespace

CalendarRepository::CalendarRepository(StoreContext &context)
    : m_context(context)
{
}

Result<Calendar> CalendarRepository::add(const Calendar &calendar, ActivityKind kind)
{
    if (const auto valid = validate(calendar); !valid)
        return Failure(valid.error());
    return m_context.inTransaction([&]() -> Result<Calendar> {
        Statement insert(m_context,
                         u"INSERT INTO calendar (position, shown, name, color, id) VALUES (?, ?, ?, ?, ?)"_s);
        bindFields(insert, calendar);
        insert.bindValue(calendar.id.isValid() ? QVariant(calendar.id.value) : QVariant());
        if (const auto ran = insert.run(); !ran)
            return Failure(ran.error());
        Calendar stored = calendar;
        stored.id = CalendarId {insert.lastId()};
        if (const auto logged = NamedChange {{}, stored.name, {}}.log(m_context, kind); !logged)
            return Failure(logged.error());
        m_context.afterCommit([this, id = stored.id] { Q_EMIT changed(RecordChange::Added, {id}); });
        return stored;
    });
}

Result<Calendar> CalendarRepository::update(const Calendar &calendar, ActivityKind kind)
{
    if (const auto valid = validate(calendar); !valid)
        return Failure(valid.error());
    return m_context.inTransaction([&]() -> Result<Calendar> {
        const Result<Calendar> before = find(calendar.id);
        if (!before)
            return Failure(before.error());
        Statement update(m_context, u"UPDATE calendar SET position = ?, shown = ?, name = ?, color = ? WHERE id = ?"_s);
        bindFields(update, calendar);
        if (const auto ran = update.bind(calendar.id.value).run(); !ran)
            return Failure(ran.error());
        if (const auto logged = changeBetween(*before, calendar).log(m_context, kind); !logged)
            return Failure(logged.error());
        m_context.afterCommit([this, id = calendar.id] { Q_EMIT changed(RecordChange::Updated, {id}); });
        return calendar;
    });
}

Result<void> CalendarRepository::remove(CalendarId id, ActivityKind kind)
{
    return ListedRecords::remove(m_context, *this, u"calendar"_s, id, kind);
}

Result<void> CalendarRepository::reorder(const QList<CalendarId> &order, ActivityKind kind)
{
    return ListedRecords::reorder(m_context, *this, u"calendar"_s, order, kind);
}

Result<QList<Calendar>> CalendarRepository::all() const
{
    Statement all(m_context, u"SELECT id, position, shown, name, color FROM calendar ORDER BY position, id"_s);
    if (const auto ran = all.run(); !ran)
        return Failure(ran.error());
    QList<Calendar> calendars;
    while (all.next())
        calendars.append(calendarFrom(all));
    if (const auto finished = all.finished(); !finished)
        return Failure(finished.error());
    return calendars;
}

Result<Calendar> CalendarRepository::find(CalendarId id) const
{
    Statement find(m_context, u"SELECT id, position, shown, name, color FROM calendar WHERE id = ?"_s);
    if (const auto ran = find.bind(id.value).run(); !ran)
        return Failure(ran.error());
    if (find.next())
        return calendarFrom(find);
    if (const auto finished = find.finished(); !finished)
        return Failure(finished.error());
    return failure(ErrorCode::RecordNotFound);
}

} // namespace bitacora
