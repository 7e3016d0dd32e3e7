#pragma once

#include "Result.h"

#include <QString>

#include <limits>

namespace bitacora {

struct ActivityFilter;
struct StoreContext;

/// Where in the activity log the entries of a filter's instants lie: a walk over these numbers meets all of them, and
/// others where a clock was put back or a week is cut. Internal to the store.
struct ActivityRange
{
    /// Sequence numbers, from (included) to (not included).
    qint64 from = 0;
    qint64 to = std::numeric_limits<qint64>::max();

    /// Costs as much as the filter has weeks, however many entries they hold.
    [[nodiscard]] static Result<ActivityRange> of(StoreContext &context, const ActivityFilter &filter);

    /// The first and the last week of the log.
    static QString weeksSql();
    /// The first number of the entries between two weeks, both included, which are bound; the last one.
    static QString firstSql();
    static QString lastSql();
};

} // namespace bitacora
