#pragma once

#include "SessionFilter.h"
#include "SessionIdSet.h"
#include "SessionSpan.h"

#include <QList>
#include <QString>
#include <QVariantList>

#include <optional>
#include <span>

namespace bitacora {

/// A statement with what its placeholders take.
struct SqlQuery
{
    QString sql;
    QVariantList values;
};

/// The statements behind a filter, each one walk over one covering index. Internal to the store.
namespace SessionQueries {

/// The ordered rows `id, day, status`. `now` is in seconds since the epoch; `found` is what the words found.
SqlQuery rows(const SessionFilter &filter, qint64 now, const std::optional<SessionIdSet> &found);
/// The same rows as one value of the aggregate `packed`.
SqlQuery keys(const SessionFilter &filter, qint64 now, const std::optional<SessionIdSet> &found);
/// Of these sessions the rows `id, day, status, start_utc` of those that match, in order.
SqlQuery places(const SessionFilter &filter, qint64 now, const std::optional<SessionIdSet> &found,
                std::span<const SessionId> ids);
/// One row a status: `status, count`, and for each currency the sum of its fees.
SqlQuery statistics(const SessionFilter &filter, qint64 now, const std::optional<SessionIdSet> &found,
                    const QList<qint64> &currencies);

/// The sessions whose time meets the instants from `from` (included) to `to` (not included), in order of their
/// start, as one value of the aggregate `packed`. See SessionQueries::spanFrom.
SqlQuery spans(qint64 from, qint64 to);
/// One session of what `spans` gives: its id, its second and its third number.
SessionSpan spanFrom(qint64 id, qint32 startAfterFrom, qint32 others, qint64 from);

} // namespace SessionQueries

} // namespace bitacora
