#include "ActivityRepository.h"

#include "ActivityRange.h"
#include "ActivityVerification.h"
#include "SettingTable.h"
#include "Statement.h"
#include "StoreContext.h"

#include <QPointer>
#include <QVariantList>

#include <algorithm>
#include <chrono>
#include <functional>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

constexpr int hashColumn = 8;
constexpr int endIsRememberedSince = 6;
// Looking at a client again within this time is no news.
constexpr std::chrono::minutes viewPause {10};

// As the index "activity_by_status" has it, letter by letter.
const QString statusCondition = u"kind = 22 AND substr(after, 1, instr(after || ';', ';') - 1) = ?"_s;

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

// A clock that was put back leaves entries among others that are not of their time.
bool isInTime(const ActivityEntry &entry, const ActivityFilter &filter)
{
    return (!filter.from.isValid() || entry.at >= filter.from) && (!filter.to.isValid() || entry.at < filter.to);
}

// The newest entries that meet `condition`, until there are `limit` of the filter's instants.
Result<QList<ActivityEntry>> newest(StoreContext &context, const QString &condition, const QVariantList &values,
                                    const ActivityRange &range,
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

/// One walk over an index, from the newest entry on.
struct Walk
{
    QString condition;
    QVariantList values;
};

// Each kind has its walk: a rare one is found without reading all the others.
QList<Walk> walksOf(const ActivityFilter &filter)
{
    // A client's entries are few enough to look at each.
    if (filter.client)
        return {{u"client_id = ?"_s, {filter.client->value}}};
    if (filter.hasEveryKind())
        return {{u"1"_s, {}}};
    QList<Walk> walks;
    for (const ActivityKind kind : filter.kinds)
        walks.append({u"kind = ?"_s, {int(kind)}});
    if (!filter.kinds.contains(ActivityKind::SessionStatusChanged)) {
        for (const SessionStatus status : filter.statuses)
            walks.append({statusCondition, {SessionStatusText::key(status)}});
    }
    return walks;
}

bool isOfKind(const ActivityEntry &entry, const ActivityFilter &filter)
{
    if (filter.hasEveryKind() || filter.kinds.contains(entry.kind))
        return true;
    if (filter.statuses.isEmpty() || entry.kind != ActivityKind::SessionStatusChanged)
        return false;
    const auto status = SessionStatusText::fromKey(entry.after.section(u';', 0, 0));
    return status && filter.statuses.contains(*status);
}

Result<QList<ActivityEntry>> matching(StoreContext &context, const ActivityFilter &filter, const ActivityRange &range,
                                      int limit)
{
    const auto isMeant = [&filter](const ActivityEntry &entry) {
        return isInTime(entry, filter) && isOfKind(entry, filter);
    };
    const QList<Walk> walks = walksOf(filter);
    QList<ActivityEntry> entries;
    for (const Walk &walk : walks) {
        auto found = newest(context, walk.condition, walk.values, range, isMeant, limit);
        if (!found || walks.size() == 1)
            return found;
        entries.append(*found);
    }
    std::sort(entries.begin(), entries.end(),
              [](const ActivityEntry &left, const ActivityEntry &right) { return left.sequence > right.sequence; });
    entries.resize(std::min<qsizetype>(entries.size(), limit));
    return entries;
}

Result<std::optional<ActivityEnd>> rememberedEnd(StoreContext &context)
{
    Statement statement(context, u"SELECT sequence, at_ms, kind, hash FROM activity_end"_s);
    if (const auto ran = statement.run(); !ran)
        return Failure(ran.error());
    std::optional<ActivityEnd> end;
    if (statement.next())
        end = ActivityEnd {statement.integer(0), statement.instant(1), ActivityKind(statement.integer(2)),
                           statement.blob(3)};
    if (const auto finished = statement.finished(); !finished)
        return Failure(finished.error());
    return end;
}

Result<qint64> highestNumber(StoreContext &context)
{
    Statement statement(context, u"SELECT seq FROM sqlite_sequence WHERE name = 'activity'"_s);
    if (const auto ran = statement.run(); !ran)
        return Failure(ran.error());
    const qint64 highest = statement.next() ? statement.integer(0) : 0;
    if (const auto finished = statement.finished(); !finished)
        return Failure(finished.error());
    return highest;
}

} // namespace

ActivityRepository::ActivityRepository(StoreContext &context)
    : m_context(context)
{
    // The context may outlive this.
    m_context.logGrew = [self = QPointer(this)] {
        if (self)
            Q_EMIT self->grew();
    };
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
    Result<ActivityRange> range = ActivityRange::of(m_context, filter);
    if (!range)
        return Failure(range.error());
    range->to = std::min(range->to, before.value_or(range->to));
    return matching(m_context, filter, *range, limit);
}

Result<QList<ActivityEntry>> ActivityRepository::newerThan(const ActivityFilter &filter, qint64 sequence,
                                                           int limit) const
{
    ActivityRange range;
    range.from = sequence + 1;
    return matching(m_context, filter, range, limit);
}

Result<QList<ActivityEntry>> ActivityRepository::ofSession(SessionId session) const
{
    Statement statement(m_context, selectSql() + u"WHERE session_id = ? ORDER BY sequence DESC"_s);
    statement.bind(session.value);
    return entriesOf(statement);
}

Result<void> ActivityRepository::recordView(ClientId client)
{
    if (m_context.readOnly || !SettingTable::value(m_context, SettingName::recordsViews.toString()).toBool())
        return {};
    const QDateTime now = m_context.clock.now();
    ActivityFilter lately;
    lately.client = client;
    lately.kinds = {ActivityKind::ClientViewed};
    lately.from = now.addMSecs(-std::chrono::milliseconds(viewPause).count());
    // One that is of later, because the clock was put back, does not count.
    lately.to = now.addMSecs(1);
    const auto seen = page(lately, 1);
    if (!seen)
        return Failure(seen.error());
    if (!seen->isEmpty())
        return {};
    ActivityEntry entry;
    entry.kind = ActivityKind::ClientViewed;
    entry.client = client;
    return append(entry);
}

Result<QList<ActivityBreak>> ActivityRepository::breaks(int limit) const
{
    std::optional<ActivityEnd> end;
    const bool remembersEnd = m_context.schemaVersion >= endIsRememberedSince;
    if (remembersEnd) {
        const auto remembered = rememberedEnd(m_context);
        if (!remembered)
            return Failure(remembered.error());
        end = *remembered;
    }
    const Result<qint64> highest = highestNumber(m_context);
    if (!highest)
        return Failure(highest.error());
    Statement statement(m_context, selectSql() + u"ORDER BY sequence"_s);
    if (const auto ran = statement.run(); !ran)
        return Failure(ran.error());
    const auto next = [&statement]() -> std::optional<ChainedEntry> {
        if (!statement.next())
            return std::nullopt;
        return ChainedEntry {entryFrom(statement), statement.blob(hashColumn)};
    };
    QList<ActivityBreak> breaks = ActivityVerification(next, end, *highest, limit).run();
    if (const auto finished = statement.finished(); !finished)
        return Failure(finished.error());
    if (remembersEnd && !end && *highest > 0 && breaks.size() < limit)
        breaks.append({ActivityBreak::What::EndUnknown, *highest, 1, {}, {}});
    return breaks;
}

Result<std::optional<qint64>> ActivityRepository::firstBrokenEntry() const
{
    const auto found = breaks(1);
    if (!found)
        return Failure(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->constFirst().sequence);
}

} // namespace bitacora
