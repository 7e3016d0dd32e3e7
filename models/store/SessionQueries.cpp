#include "SessionQueries.h"

#include <QStringList>

#include <algorithm>
#include <limits>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 epochJulianDay = 2'440'588; // 1970-01-01
constexpr qint64 secondsInDay = 86'400;

// Room for each in one number of 31 bits, which leaves 17 to the calendar.
constexpr qint32 spanStatuses = 8;
constexpr qint32 spanDurations = 2048;
static_assert(sessionStatusCount <= spanStatuses && maxDurationMinutes < spanDurations);
// No session that starts a whole day earlier reaches into the range.
static_assert(maxDurationMinutes * 60 <= secondsInDay);

struct Conditions
{
    QStringList terms;
    QVariantList values;

    void add(const QString &term, const QVariant &value)
    {
        terms.append(term);
        values.append(value);
    }
    void addList(const QString &column, const QVariantList &members)
    {
        const QStringList placeholders(members.size(), u"?"_s);
        terms.append(column + u" IN ("_s + placeholders.join(u", "_s) + u')');
        values.append(members);
    }
    [[nodiscard]] QString where() const { return terms.isEmpty() ? QString() : u" WHERE "_s + terms.join(u" AND "_s); }
};

// Instants from (included) and to (not included).
struct InstantRange
{
    qint64 from = std::numeric_limits<qint64>::min();
    qint64 to = std::numeric_limits<qint64>::max();

    [[nodiscard]] bool isOpen() const { return *this == InstantRange {}; }
    friend bool operator==(const InstantRange &, const InstantRange &) = default;
};

qint64 midnightUtc(QDate day)
{
    return (day.toJulianDay() - epochJulianDay) * secondsInDay;
}

// The instants that the filter leaves possible: no zone is a whole day away from UTC, so that days of the
// wall clock, too, say where the walk over the index begins and ends.
InstantRange instants(const SessionFilter &filter, qint64 now)
{
    InstantRange range;
    if (filter.when == SessionFilter::When::Upcoming)
        range.from = now;
    if (filter.when == SessionFilter::When::Past)
        range.to = now;
    if (filter.dates.from.isValid())
        range.from = std::max(range.from, midnightUtc(filter.dates.from) - secondsInDay);
    if (filter.dates.to.isValid())
        range.to = std::min(range.to, midnightUtc(filter.dates.to) + 2 * secondsInDay);
    return range;
}

QVariantList statusNumbers(const SessionFilter &filter)
{
    QVariantList numbers;
    for (const SessionStatus status : allSessionStatuses) {
        if (filter.statuses.isEmpty() || filter.statuses.contains(status))
            numbers.append(int(status));
    }
    return numbers;
}

QVariantList serviceNumbers(const SessionFilter &filter)
{
    QVariantList numbers;
    for (const ServiceId service : filter.services)
        numbers.append(service.value);
    std::sort(numbers.begin(), numbers.end(),
              [](const QVariant &left, const QVariant &right) { return left.toLongLong() < right.toLongLong(); });
    return numbers;
}

// `statusFirst`: the walk is over an index that begins with the status, where naming every status lets each
// one's instants be found directly.
Conditions conditionsOf(const SessionFilter &filter, qint64 now, const std::optional<SessionIdSet> &found,
                        bool statusFirst)
{
    Conditions conditions;
    const InstantRange range = instants(filter, now);
    if (filter.client)
        conditions.add(u"client_id = ?"_s, filter.client->value);
    if (!filter.statuses.isEmpty() || (statusFirst && !range.isOpen()))
        conditions.addList(u"status"_s, statusNumbers(filter));
    if (range.from != InstantRange().from)
        conditions.add(u"start_utc >= ?"_s, range.from);
    if (range.to != InstantRange().to)
        conditions.add(u"start_utc < ?"_s, range.to);
    if (filter.dates.from.isValid())
        conditions.add(u"day >= ?"_s, filter.dates.from.toJulianDay());
    if (filter.dates.to.isValid())
        conditions.add(u"day <= ?"_s, filter.dates.to.toJulianDay());
    if (!filter.services.isEmpty())
        conditions.addList(u"service_id"_s, serviceNumbers(filter));
    if (found)
        conditions.add(u"has_bit(?, id)"_s, found->bits());
    return conditions;
}

// Named, not left to the planner: which walk is the right one follows from the order alone, and the
// planner's choice would change with the statistics of a practice.
QString indexFor(const SessionFilter &filter, bool statusFirst)
{
    if (statusFirst)
        return filter.client ? u"session_of_client_by_status"_s : u"session_by_status"_s;
    return filter.client ? u"session_of_client_by_start"_s : u"session_by_start"_s;
}

QString orderBy(SessionFilter::Order order)
{
    switch (order) {
    case SessionFilter::Order::NewestFirst:
        return u"start_utc DESC, id DESC"_s;
    case SessionFilter::Order::OldestFirst:
        return u"start_utc, id"_s;
    case SessionFilter::Order::ByStatus:
        return u"status, start_utc DESC, id DESC"_s;
    }
    return {};
}

} // namespace

SqlQuery SessionQueries::rows(const SessionFilter &filter, qint64 now, const std::optional<SessionIdSet> &found)
{
    const bool statusFirst = filter.order == SessionFilter::Order::ByStatus;
    const Conditions conditions = conditionsOf(filter, now, found, statusFirst);
    return {u"SELECT id, day, status FROM session INDEXED BY "_s + indexFor(filter, statusFirst) + conditions.where()
                + u" ORDER BY "_s + orderBy(filter.order),
            conditions.values};
}

SqlQuery SessionQueries::keys(const SessionFilter &filter, qint64 now, const std::optional<SessionIdSet> &found)
{
    const SqlQuery ordered = rows(filter, now, found);
    return {u"SELECT packed(id, day, status) FROM ("_s + ordered.sql + u')', ordered.values};
}

SqlQuery SessionQueries::places(const SessionFilter &filter, qint64 now, const std::optional<SessionIdSet> &found,
                                std::span<const SessionId> ids)
{
    Conditions conditions = conditionsOf(filter, now, found, false);
    QVariantList numbers;
    for (const SessionId id : ids)
        numbers.append(id.value);
    conditions.addList(u"id"_s, numbers);
    return {u"SELECT id, day, status, start_utc FROM session NOT INDEXED"_s + conditions.where() + u" ORDER BY "_s
                + orderBy(filter.order),
            conditions.values};
}

SqlQuery SessionQueries::statistics(const SessionFilter &filter, qint64 now, const std::optional<SessionIdSet> &found,
                                    const QList<qint64> &currencies)
{
    QString columns = u"status, count(*)"_s;
    for (const qint64 currency : currencies)
        columns += u", sum(fee_minor) FILTER (WHERE fee_currency = %1)"_s.arg(currency);
    const Conditions conditions = conditionsOf(filter, now, found, true);
    return {u"SELECT "_s + columns + u" FROM session INDEXED BY "_s + indexFor(filter, true) + conditions.where()
                + u" GROUP BY status"_s,
            conditions.values};
}

// `packed` takes three numbers: status, duration and calendar share the third.
SqlQuery SessionQueries::spans(qint64 from, qint64 to)
{
    return {u"SELECT packed(id, start_utc - ?, (calendar_id * %1 + duration) * %2 + status) FROM "
            "(SELECT id, start_utc, calendar_id, duration, status FROM session INDEXED BY session_by_span "
            "WHERE start_utc > ? AND start_utc < ? AND start_utc + duration * 60 > ? ORDER BY start_utc)"_s
                .arg(spanDurations)
                .arg(spanStatuses),
            {from, from - secondsInDay, to, from}};
}

SessionSpan SessionQueries::spanFrom(qint64 id, qint32 startAfterFrom, qint32 others, qint64 from)
{
    SessionSpan span;
    span.id = SessionId {id};
    span.start = from + startAfterFrom;
    span.status = SessionStatus(others % spanStatuses);
    span.durationMinutes = others / spanStatuses % spanDurations;
    span.calendar = CalendarId {others / spanStatuses / spanDurations};
    return span;
}

} // namespace bitacora
