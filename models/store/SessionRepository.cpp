#include "SessionRepository.h"

#include "NotedSession.h"
#include "SessionQueries.h"
#include "SessionRows.h"
#include "SessionSearch.h"
#include "Statement.h"
#include "StoreContext.h"

#include <algorithm>
#include <cstring>
#include <type_traits>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

// Keys come from the database as they lie in memory.
static_assert(std::is_trivially_copyable_v<SessionKey> && sizeof(SessionKey) == 16);

/// What SessionQueries::spans gives for a session.
struct PackedSpan
{
    qint64 id = 0;
    qint32 startAfterFrom = 0;
    qint32 others = 0;
};
static_assert(std::is_trivially_copyable_v<PackedSpan> && sizeof(PackedSpan) == 16);

ActivityEntry entryFor(const Session &session, ActivityKind kind, const QString &before, const QString &after)
{
    ActivityEntry entry;
    entry.kind = kind;
    entry.client = session.client;
    entry.session = session.id;
    entry.before = before;
    entry.after = after;
    return entry;
}

QList<SessionId> idsOf(const QList<Session> &sessions)
{
    QList<SessionId> ids;
    ids.reserve(sessions.size());
    for (const Session &session : sessions)
        ids.append(session.id);
    return ids;
}

// What a signature covers stays as it is.
Result<void> expectFree(StoreContext &context, const Session &before, const Session &after)
{
    const bool isSame = before.start == after.start && before.durationMinutes == after.durationMinutes
        && before.service == after.service && before.client == after.client;
    return isSame ? Result<void>() : NotedSession::expectUnsigned(context, before.id);
}

Result<void> runWith(Statement &statement, const QVariantList &values)
{
    for (const QVariant &value : values)
        statement.bindValue(value);
    return statement.run();
}

Result<QByteArray> packedRecords(StoreContext &context, const SqlQuery &query)
{
    Statement statement(context, query.sql);
    if (const auto ran = runWith(statement, query.values); !ran)
        return Failure(ran.error());
    QByteArray records;
    if (statement.next())
        records = statement.blob(0);
    if (const auto finished = statement.finished(); !finished)
        return Failure(finished.error());
    return records;
}

} // namespace

SessionRepository::SessionRepository(StoreContext &context)
    : m_context(context)
{
}

Result<QList<Session>> SessionRepository::add(const QList<Session> &sessions, ActivityKind kind)
{
    if (sessions.isEmpty())
        return QList<Session>();
    return m_context.inTransaction([&]() -> Result<QList<Session>> {
        const QDateTime now = m_context.clock.now();
        QList<Session> stored = sessions;
        for (Session &session : stored) {
            if (const auto valid = validateSession(session); !valid)
                return Failure(valid.error());
            // A removal that is undone keeps the day on which the session was booked.
            if (!session.id.isValid() || !session.createdAt.isValid())
                session.createdAt = now;
            session.changedAt = now;
            const Result<SessionId> id = SessionRows::insert(m_context, session);
            if (!id)
                return Failure(id.error());
            session.id = *id;
            const auto entry = entryFor(session, kind, {}, SessionStatusText::key(session.status));
            if (const auto logged = m_context.log(entry); !logged)
                return Failure(logged.error());
        }
        m_context.afterCommit([this, ids = idsOf(stored)] { Q_EMIT changed(RecordChange::Added, ids); });
        return stored;
    });
}

Result<QList<Session>> SessionRepository::update(const QList<Session> &sessions, ActivityKind kind)
{
    if (sessions.isEmpty())
        return QList<Session>();
    return m_context.inTransaction([&]() -> Result<QList<Session>> {
        const QDateTime now = m_context.clock.now();
        QList<Session> stored = sessions;
        for (Session &session : stored) {
            if (const auto valid = validateSession(session); !valid)
                return Failure(valid.error());
            const Result<Session> before = find(session.id);
            if (!before)
                return Failure(before.error());
            if (const auto free = expectFree(m_context, *before, session); !free)
                return Failure(free.error());
            session.createdAt = before->createdAt;
            session.changedAt = now;
            if (const auto updated = SessionRows::update(m_context, session); !updated)
                return Failure(updated.error());
            if (const auto settled = SessionRows::settleDrafts(m_context, *before, session); !settled)
                return Failure(settled.error());
            const auto [was, is] = SessionRows::describeChange(*before, session);
            if (const auto logged = m_context.log(entryFor(session, kind, was, is)); !logged)
                return Failure(logged.error());
        }
        m_context.afterCommit([this, ids = idsOf(stored)] { Q_EMIT changed(RecordChange::Updated, ids); });
        return stored;
    });
}

Result<void> SessionRepository::remove(const QList<SessionId> &ids, ActivityKind kind)
{
    if (ids.isEmpty())
        return {};
    return m_context.inTransaction([&]() -> Result<void> {
        for (const SessionId id : ids) {
            const Result<Session> before = find(id);
            if (!before)
                return Failure(before.error());
            if (auto unsignedYet = NotedSession::expectUnsigned(m_context, id); !unsignedYet)
                return unsignedYet;
            // Its texts and drafts go with it (foreign keys).
            Statement remove(m_context, u"DELETE FROM session WHERE id = ?"_s);
            if (auto ran = remove.bind(id.value).run(); !ran)
                return ran;
            const auto entry = entryFor(*before, kind, SessionStatusText::key(before->status), {});
            if (auto logged = m_context.log(entry); !logged)
                return logged;
        }
        m_context.afterCommit([this, ids] { Q_EMIT changed(RecordChange::Removed, ids); });
        return {};
    });
}

Result<Session> SessionRepository::find(SessionId id) const
{
    Statement find(m_context, SessionRows::selectSql());
    if (const auto ran = find.bind(id.value).run(); !ran)
        return Failure(ran.error());
    if (find.next())
        return SessionRows::sessionFrom(find);
    if (const auto finished = find.finished(); !finished)
        return Failure(finished.error());
    return failure(ErrorCode::RecordNotFound);
}

Result<QList<Session>> SessionRepository::find(std::span<const SessionId> ids) const
{
    QList<Session> sessions;
    sessions.reserve(qsizetype(ids.size()));
    for (const SessionId id : ids) {
        Result<Session> session = find(id);
        if (!session)
            return Failure(session.error());
        sessions.append(std::move(*session));
    }
    return sessions;
}

Result<QList<SessionSummary>> SessionRepository::summaries(std::span<const qint64> ids) const
{
    QList<SessionSummary> summaries;
    summaries.reserve(qsizetype(ids.size()));
    Statement find(m_context, SessionRows::summarySql());
    for (const qint64 id : ids) {
        if (const auto ran = find.bind(id).run(); !ran)
            return Failure(ran.error());
        if (find.next())
            summaries.append(SessionRows::summaryFrom(find));
        if (const auto finished = find.finished(); !finished)
            return Failure(finished.error());
    }
    return summaries;
}

Result<QList<SessionSummary>> SessionRepository::overlapping(qint64 fromEpoch, qint64 toEpoch,
                                                             std::span<const SessionId> except) const
{
    constexpr int secondsInMinute = 60;
    std::vector<qint64> ids;
    {
        // None that began longer ago than the longest session lasts can still go on.
        Statement find(m_context,
                       u"SELECT id FROM session INDEXED BY session_by_start WHERE start_utc > ? AND start_utc < ? "
                       "AND status NOT IN (?, ?) AND start_utc + duration * ? > ? ORDER BY start_utc, id"_s);
        find.bind(fromEpoch - qint64(maxDurationMinutes) * secondsInMinute).bind(toEpoch);
        find.bind(int(SessionStatus::Cancelled)).bind(int(SessionStatus::NoShow));
        if (const auto ran = find.bind(secondsInMinute).bind(fromEpoch).run(); !ran)
            return Failure(ran.error());
        while (find.next()) {
            const SessionId id {find.integer(0)};
            if (std::find(except.begin(), except.end(), id) == except.end())
                ids.push_back(id.value);
        }
        if (const auto finished = find.finished(); !finished)
            return Failure(finished.error());
    }
    return summaries(ids);
}

Result<QStringList> SessionRepository::cancellationReasons(int limit) const
{
    Statement find(m_context,
                   u"SELECT cancellation_reason FROM session_text WHERE cancellation_reason <> '' "
                   "GROUP BY cancellation_reason ORDER BY count(*) DESC, max(session_id) DESC LIMIT ?"_s);
    if (const auto ran = find.bind(limit).run(); !ran)
        return Failure(ran.error());
    QStringList reasons;
    while (find.next())
        reasons.append(find.text(0));
    if (const auto finished = find.finished(); !finished)
        return Failure(finished.error());
    return reasons;
}

Result<std::vector<SessionKey>> SessionRepository::keys(const SessionFilter &filter) const
{
    const auto found = SessionSearch::matching(m_context, filter);
    if (!found)
        return Failure(found.error());
    if (*found && (*found)->isEmpty())
        return std::vector<SessionKey>();
    const SqlQuery query = SessionQueries::keys(filter, m_context.clock.now().toSecsSinceEpoch(), *found);
    // The statement goes before the keys are copied: a million of them are in memory once less.
    const Result<QByteArray> read = packedRecords(m_context, query);
    if (!read)
        return Failure(read.error());
    const QByteArray &records = *read;
    std::vector<SessionKey> keys(std::size_t(records.size()) / sizeof(SessionKey));
    if (!keys.empty())
        std::memcpy(keys.data(), records.constData(), keys.size() * sizeof(SessionKey));
    return keys;
}

Result<QList<SessionPlace>> SessionRepository::places(const SessionFilter &filter, std::span<const SessionId> ids) const
{
    const auto found = SessionSearch::matching(m_context, filter);
    if (!found)
        return Failure(found.error());
    const SqlQuery query = SessionQueries::places(filter, m_context.clock.now().toSecsSinceEpoch(), *found, ids);
    Statement find(m_context, query.sql);
    if (const auto ran = runWith(find, query.values); !ran)
        return Failure(ran.error());
    QList<SessionPlace> places;
    while (find.next())
        places.append({{find.integer(0), qint32(find.integer(1)), SessionStatus(find.integer(2))}, find.integer(3)});
    if (const auto finished = find.finished(); !finished)
        return Failure(finished.error());
    return places;
}

Result<std::vector<SessionSpan>> SessionRepository::spans(qint64 from, qint64 to) const
{
    const Result<QByteArray> read = packedRecords(m_context, SessionQueries::spans(from, to));
    if (!read)
        return Failure(read.error());
    std::vector<PackedSpan> packed(std::size_t(read->size()) / sizeof(PackedSpan));
    if (!packed.empty())
        std::memcpy(packed.data(), read->constData(), packed.size() * sizeof(PackedSpan));
    std::vector<SessionSpan> spans;
    spans.reserve(packed.size());
    for (const PackedSpan &each : packed)
        spans.push_back(SessionQueries::spanFrom(each.id, each.startAfterFrom, each.others, from));
    // The index does not know the order of those that start together.
    std::sort(spans.begin(), spans.end(), SessionSpan::isBefore);
    return spans;
}

Result<SessionStatistics> SessionRepository::statistics(const SessionFilter &filter) const
{
    const auto found = SessionSearch::matching(m_context, filter);
    if (!found)
        return Failure(found.error());
    if (*found && (*found)->isEmpty())
        return SessionStatistics();
    const auto currencies = m_context.currencies.all(m_context);
    if (!currencies)
        return Failure(currencies.error());
    QList<qint64> currencyIds;
    for (const CurrencyTable::Entry &currency : *currencies)
        currencyIds.append(currency.id);

    constexpr int firstSumColumn = 2;
    const SqlQuery query =
        SessionQueries::statistics(filter, m_context.clock.now().toSecsSinceEpoch(), *found, currencyIds);
    Statement statement(m_context, query.sql);
    if (const auto ran = runWith(statement, query.values); !ran)
        return Failure(ran.error());
    SessionStatistics statistics;
    while (statement.next()) {
        // Whatever else somebody has written there is no status; `verify` says so.
        const qint64 number = statement.integer(0);
        if (number < 0 || number >= qint64(statistics.byStatus.size()))
            continue;
        const auto status = SessionStatus(number);
        statistics.byStatus.at(std::size_t(status)) = int(statement.integer(1));
        if (status != SessionStatus::Completed)
            continue;
        for (int i = 0; i < int(currencies->size()); ++i) {
            if (!statement.isNull(firstSumColumn + i))
                statistics.revenue.append({statement.integer(firstSumColumn + i), currencies->at(i).code});
        }
    }
    if (const auto finished = statement.finished(); !finished)
        return Failure(finished.error());
    return statistics;
}

} // namespace bitacora
