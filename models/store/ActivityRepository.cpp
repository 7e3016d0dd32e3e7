#include "ActivityRepository.h"

#include "ActivityChain.h"
#include "Statement.h"
#include "StoreContext.h"

#include <QVariantList>

#include <algorithm>
#include <functional>
#include <limits>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

constexpr int hashColumn = 8;

QString selectSql()
{
    return u"SELECT sequence, at_ms, kind, actor, client_id, session_id, before, after, hash FROM activity "_s;
}

ActivityEntry entryFrom(const Statement &row)
{
    ActivityEntry entry;
    entry.sequence = row.integer(0);
    entry.at = row.instant(1);
    entry.kind = ActivityKind(row.integer(2));
    entry.actor = row.text(3);
    if (!row.isNull(4))
        entry.client = ClientId {row.integer(4)};
    if (!row.isNull(5))
        entry.session = SessionId {row.integer(5)};
    entry.before = row.text(6);
    entry.after = row.text(7);
    return entry;
}

Result<QList<ActivityEntry>> entriesOf(Statement &statement)
{
    if (const auto ran = statement.run(); !ran)
        return Failure(ran.error());
    QList<ActivityEntry> entries;
    while (statement.next())
        entries.append(entryFrom(statement));
    if (const auto finished = statement.finished(); !finished)
        return Failure(finished.error());
    return entries;
}

/// Sequence numbers, from (included) to (not included).
struct SequenceRange
{
    qint64 from = 0;
    qint64 to = std::numeric_limits<qint64>::max();
};

// The log grows with time, so that the instants of a filter say where a walk over it begins and ends.
Result<SequenceRange> sequencesOf(StoreContext &context, const ActivityFilter &filter)
{
    SequenceRange range;
    if (!filter.from.isValid() && !filter.to.isValid())
        return range;
    Statement statement(context, u"SELECT min(sequence), max(sequence) FROM activity WHERE at_ms >= ? AND at_ms < ?"_s);
    statement.bind(filter.from.isValid() ? filter.from.toMSecsSinceEpoch() : std::numeric_limits<qint64>::min());
    statement.bind(filter.to.isValid() ? filter.to.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max());
    if (const auto ran = statement.run(); !ran)
        return Failure(ran.error());
    range.to = 0;
    if (statement.next() && !statement.isNull(0))
        range = {statement.integer(0), statement.integer(1) + 1};
    if (const auto finished = statement.finished(); !finished)
        return Failure(finished.error());
    return range;
}

// A clock that was put back leaves entries among others that are not of their time.
bool isInTime(const ActivityEntry &entry, const ActivityFilter &filter)
{
    return (!filter.from.isValid() || entry.at >= filter.from) && (!filter.to.isValid() || entry.at < filter.to);
}

// The newest entries that meet `condition`, until there are `limit` of the filter's instants.
Result<QList<ActivityEntry>> newest(StoreContext &context, const QString &condition, const QVariantList &values,
                                    const SequenceRange &range,
                                    const std::function<bool(const ActivityEntry &)> &isMeant, int limit)
{
    Statement statement(
        context, selectSql() + u"WHERE %1 AND sequence >= ? AND sequence < ? ORDER BY sequence DESC"_s.arg(condition));
    for (const QVariant &value : values)
        statement.bindValue(value);
    statement.bind(range.from).bind(range.to);
    if (const auto ran = statement.run(); !ran)
        return Failure(ran.error());
    QList<ActivityEntry> entries;
    while (entries.size() < limit && statement.next()) {
        ActivityEntry entry = entryFrom(statement);
        if (isMeant(entry))
            entries.append(std::move(entry));
    }
    if (entries.size() < limit) {
        if (const auto finished = statement.finished(); !finished)
            return Failure(finished.error());
    }
    return entries;
}

} // namespace

ActivityRepository::ActivityRepository(StoreContext &context)
    : m_context(context)
{
}

Result<void> ActivityRepository::append(const ActivityEntry &entry)
{
    return m_context.inTransaction([&] { return m_context.log(entry); });
}

Result<QList<ActivityEntry>> ActivityRepository::latest(int limit) const
{
    Statement statement(m_context, selectSql() + u"ORDER BY sequence DESC LIMIT ?"_s);
    statement.bind(limit);
    return entriesOf(statement);
}

Result<QList<ActivityEntry>> ActivityRepository::page(const ActivityFilter &filter, int limit,
                                                      std::optional<qint64> before) const
{
    Result<SequenceRange> range = sequencesOf(m_context, filter);
    if (!range)
        return Failure(range.error());
    range->to = std::min(range->to, before.value_or(range->to));
    const auto isOfTime = [&filter](const ActivityEntry &entry) { return isInTime(entry, filter); };
    if (filter.client) {
        // A client's entries are few enough to look at each.
        const auto isMeant = [&](const ActivityEntry &entry) {
            return isOfTime(entry) && (filter.kinds.isEmpty() || filter.kinds.contains(entry.kind));
        };
        return newest(m_context, u"client_id = ?"_s, {filter.client->value}, *range, isMeant, limit);
    }
    if (filter.kinds.isEmpty())
        return newest(m_context, u"1"_s, {}, *range, isOfTime, limit);
    // Each kind has its walk over the index: a rare one is found without reading all the others.
    QList<ActivityEntry> entries;
    for (const ActivityKind kind : filter.kinds) {
        auto ofKind = newest(m_context, u"kind = ?"_s, {int(kind)}, *range, isOfTime, limit);
        if (!ofKind)
            return ofKind;
        entries.append(*ofKind);
    }
    std::sort(entries.begin(), entries.end(),
              [](const ActivityEntry &left, const ActivityEntry &right) { return left.sequence > right.sequence; });
    entries.resize(std::min<qsizetype>(entries.size(), limit));
    return entries;
}

Result<QList<ActivityEntry>> ActivityRepository::ofSession(SessionId session) const
{
    Statement statement(m_context, selectSql() + u"WHERE session_id = ? ORDER BY sequence DESC"_s);
    statement.bind(session.value);
    return entriesOf(statement);
}

Result<std::optional<qint64>> ActivityRepository::firstBrokenEntry() const
{
    Statement statement(m_context, selectSql() + u"ORDER BY sequence"_s);
    if (const auto ran = statement.run(); !ran)
        return Failure(ran.error());
    qint64 expected = 1;
    QByteArray previous = ActivityChain::beginning();
    while (statement.next()) {
        const ActivityEntry entry = entryFrom(statement);
        const QByteArray hash = statement.blob(hashColumn);
        if (entry.sequence != expected || hash != ActivityChain::hash(entry, previous))
            return std::optional<qint64>(expected);
        previous = hash;
        ++expected;
    }
    if (const auto finished = statement.finished(); !finished)
        return Failure(finished.error());
    // Entries cut off the end leave no gap behind, but SQLite remembers the highest number it gave.
    Statement last(m_context, u"SELECT seq FROM sqlite_sequence WHERE name = 'activity'"_s);
    if (const auto ran = last.run(); !ran)
        return Failure(ran.error());
    if (last.next() && last.integer(0) >= expected)
        return std::optional<qint64>(expected);
    return std::optional<qint64>();
}

} // namespace bitacora
