#include "ActivityRange.h"

#include "ActivityFilter.h"
#include "Statement.h"
#include "StoreContext.h"

#include <algorithm>
#include <optional>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstVersionWithWeekIndex = 9;
constexpr qint64 millisecondsInWeek = 604'800'000;

/// Milliseconds since the epoch, from (included) to (not included).
struct Span
{
    qint64 from = std::numeric_limits<qint64>::min();
    qint64 to = std::numeric_limits<qint64>::max();
};

/// Both included; none when there is no entry.
using Weeks = std::optional<std::pair<qint64, qint64>>;

Result<Weeks> weeksOf(StoreContext &context)
{
    Statement statement(context, ActivityRange::weeksSql());
    if (const auto ran = statement.run(); !ran)
        return Failure(ran.error());
    Weeks weeks;
    if (statement.next() && !statement.isNull(0))
        weeks.emplace(statement.integer(0), statement.integer(1));
    if (const auto finished = statement.finished(); !finished)
        return Failure(finished.error());
    return weeks;
}

// None in weeks without an entry.
Result<std::optional<qint64>> boundOf(StoreContext &context, const QString &sql, const Weeks &weeks)
{
    Statement statement(context, sql);
    if (const auto ran = statement.bind(weeks->first).bind(weeks->second).run(); !ran)
        return Failure(ran.error());
    std::optional<qint64> bound;
    if (statement.next() && !statement.isNull(0))
        bound = statement.integer(0);
    if (const auto finished = statement.finished(); !finished)
        return Failure(finished.error());
    return bound;
}

Result<ActivityRange> byWeeks(StoreContext &context, const Span &span)
{
    constexpr ActivityRange nothing {0, 0};
    Result<Weeks> weeks = weeksOf(context);
    if (!weeks)
        return Failure(weeks.error());
    if (!*weeks)
        return nothing;
    const std::pair all = **weeks;
    const auto first = std::max(all.first, span.from / millisecondsInWeek);
    const auto last = std::min(all.second, span.to / millisecondsInWeek);
    if (first > last)
        return nothing;
    ActivityRange range;
    const Weeks wanted {{first, last}};
    if (first > all.first) {
        const auto from = boundOf(context, ActivityRange::firstSql(), wanted);
        if (!from)
            return Failure(from.error());
        if (!*from)
            return nothing;
        range.from = **from;
    }
    if (last < all.second) {
        const auto to = boundOf(context, ActivityRange::lastSql(), wanted);
        if (!to)
            return Failure(to.error());
        if (!*to)
            return nothing;
        range.to = **to + 1;
    }
    return range;
}

// As earlier versions of the schema can be asked, which nothing may be written to.
Result<ActivityRange> byWalk(StoreContext &context, const Span &span)
{
    Statement statement(context, u"SELECT min(sequence), max(sequence) FROM activity WHERE at_ms >= ? AND at_ms < ?"_s);
    if (const auto ran = statement.bind(span.from).bind(span.to).run(); !ran)
        return Failure(ran.error());
    ActivityRange range {0, 0};
    if (statement.next() && !statement.isNull(0))
        range = {statement.integer(0), statement.integer(1) + 1};
    if (const auto finished = statement.finished(); !finished)
        return Failure(finished.error());
    return range;
}

// The number of each week alone, which the index answers with one look.
QString boundSql(const QString &bound)
{
    return u"WITH RECURSIVE week (number) AS (SELECT ? UNION ALL SELECT number + 1 FROM week WHERE number < ?) "
           "SELECT %1((SELECT %1(sequence) FROM activity WHERE at_ms / 604800000 = number)) FROM week"_s.arg(bound);
}

} // namespace

QString ActivityRange::weeksSql()
{
    return u"SELECT (SELECT min(at_ms / 604800000) FROM activity), (SELECT max(at_ms / 604800000) FROM activity)"_s;
}

QString ActivityRange::firstSql()
{
    return boundSql(u"min"_s);
}

QString ActivityRange::lastSql()
{
    return boundSql(u"max"_s);
}

Result<ActivityRange> ActivityRange::of(StoreContext &context, const ActivityFilter &filter)
{
    if (!filter.from.isValid() && !filter.to.isValid())
        return ActivityRange();
    Span span;
    if (filter.from.isValid())
        span.from = filter.from.toMSecsSinceEpoch();
    if (filter.to.isValid())
        span.to = filter.to.toMSecsSinceEpoch();
    return context.schemaVersion < firstVersionWithWeekIndex ? byWalk(context, span) : byWeeks(context, span);
}

} // namespace bitacora
