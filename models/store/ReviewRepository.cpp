#include "ReviewRepository.h"

#include "LocalNow.h"
#include "NotedSession.h"
#include "PackedIds.h"
#include "ReviewQueries.h"
#include "SeenMisses.h"
#include "SettingTable.h"
#include "Statement.h"
#include "StoreContext.h"
#include "ZonedTime.h"

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

namespace bitacora {

namespace {

constexpr int firstVersionWithSpanIndex = 2;
constexpr int firstVersionWithNotelessIndex = 5;
constexpr int daysInWeek = 7;

void bindAll(Statement &statement, const QVariantList &values)
{
    for (const QVariant &value : values)
        statement.bindValue(value);
}

Result<void> run(Statement &statement, const QVariantList &values)
{
    bindAll(statement, values);
    return statement.run();
}

QDate dayFrom(const Statement &row, int column)
{
    return row.isNull(column) ? QDate() : QDate::fromJulianDay(row.integer(column));
}

Result<void> takeIds(StoreContext &context, const SqlQuery &query, const std::function<void(qint64)> &take)
{
    Statement statement(context, query.sql);
    bindAll(statement, query.values);
    return readPackedIds(statement, take);
}

} // namespace

ReviewRepository::ReviewRepository(StoreContext &context)
    : m_context(context)
{
}

Result<Review> ReviewRepository::review(const ReviewThresholds &thresholds) const
{
    if (const auto valid = validateReviewThresholds(thresholds); !valid)
        return Failure(valid.error());
    Review review;
    for (const auto find :
         {&ReviewRepository::findClients, &ReviewRepository::findMissed, &ReviewRepository::leaveOutSeen,
          &ReviewRepository::findUnsettled, &ReviewRepository::findNotes}) {
        if (const auto found = (this->*find)(thresholds, review); !found)
            return Failure(found.error());
    }
    return review;
}

Result<int> ReviewRepository::clientsSeenWithin(int days) const
{
    const SqlQuery query = ReviewQueries::clientsSeen(daysAgo(days), now());
    Statement row(m_context, query.sql);
    if (const auto ran = run(row, query.values); !ran)
        return Failure(ran.error());
    const int count = row.next() ? int(row.integer(0)) : 0;
    if (const auto finished = row.finished(); !finished)
        return Failure(finished.error());
    return count;
}

Result<void> ReviewRepository::findClients(const ReviewThresholds &thresholds, Review &review) const
{
    enum Column { IdColumn, NameColumn, LastColumn, NextColumn };
    const SqlQuery query = ReviewQueries::clients(now());
    const QDate seenBefore = today().addDays(-qint64(thresholds.weeksNotSeen) * daysInWeek);
    Statement row(m_context, query.sql);
    if (auto ran = run(row, query.values); !ran)
        return ran;
    while (row.next()) {
        const ReviewedClient client {ClientId {row.integer(IdColumn)}, row.text(NameColumn), dayFrom(row, LastColumn),
                                     dayFrom(row, NextColumn)};
        if (client.next.isNull())
            review.withoutUpcoming.append(client);
        if (client.lastSeen.isValid() && client.lastSeen <= seenBefore)
            review.notSeen.append(client);
    }
    return row.finished();
}

Result<void> ReviewRepository::findMissed(const ReviewThresholds &thresholds, Review &review) const
{
    enum Column { IdColumn, NameColumn, CountsColumn };
    constexpr qint64 whole = 100;
    const SqlQuery query = ReviewQueries::missed(daysAgo(thresholds.missedWithinDays), now());
    Statement row(m_context, query.sql);
    if (auto ran = run(row, query.values); !ran)
        return ran;
    while (row.next()) {
        const auto counts = ReviewQueries::missedFrom(row.integer(CountsColumn));
        const qint64 missed = qint64(counts.cancelled) + counts.noShows;
        if (counts.sessions >= thresholds.missedOfSessions
            && missed * whole >= qint64(thresholds.missedPercent) * counts.sessions)
            review.oftenMissed.append({ClientId {row.integer(IdColumn)}, row.text(NameColumn), counts.sessions,
                                       counts.cancelled, counts.noShows});
    }
    return row.finished();
}

Result<QList<SessionId>> ReviewRepository::missesOf(ClientId client, const ReviewThresholds &thresholds) const
{
    const SqlQuery query = ReviewQueries::missesOf(client, daysAgo(thresholds.missedWithinDays), now());
    Statement row(m_context, query.sql);
    if (const auto ran = run(row, query.values); !ran)
        return Failure(ran.error());
    QList<SessionId> sessions;
    while (row.next())
        sessions.append(SessionId {row.integer(0)});
    if (const auto finished = row.finished(); !finished)
        return Failure(finished.error());
    return sessions;
}

Result<void> ReviewRepository::leaveOutSeen(const ReviewThresholds &thresholds, Review &review) const
{
    QList<MissedSessions> left;
    for (const MissedSessions &missed : std::as_const(review.oftenMissed)) {
        const QString name = SettingName::statePrefix.toString() + seenMissesName(missed.id);
        const QList<SessionId> seen = seenMissesFromBytes(SettingTable::value(m_context, name).toByteArray());
        if (!seen.isEmpty()) {
            const auto misses = missesOf(missed.id, thresholds);
            if (!misses)
                return Failure(misses.error());
            if (std::all_of(misses->begin(), misses->end(), [&seen](SessionId id) { return seen.contains(id); }))
                continue;
        }
        left.append(missed);
    }
    review.oftenMissed = left;
    return {};
}

Result<void> ReviewRepository::findUnsettled(const ReviewThresholds &thresholds, Review &review) const
{
    enum Column { IdColumn, StartColumn };
    const SqlQuery query = ReviewQueries::unsettled(daysAgo(thresholds.sessionsWithinDays), now(),
                                                    m_context.schemaVersion >= firstVersionWithSpanIndex);
    Statement row(m_context, query.sql);
    if (auto ran = run(row, query.values); !ran)
        return ran;
    std::vector<std::pair<qint64, qint64>> found;
    while (row.next())
        found.emplace_back(row.integer(StartColumn), row.integer(IdColumn));
    if (auto finished = row.finished(); !finished)
        return finished;
    std::sort(found.begin(), found.end(), std::greater<>());
    for (const auto &[start, id] : found)
        review.unsettled.append(SessionId {id});
    return {};
}

Result<void> ReviewRepository::findNotes(const ReviewThresholds &thresholds, Review &review) const
{
    const auto take = [this](const SqlQuery &query, SessionIdSet &ids) {
        return takeIds(m_context, query, [&ids](qint64 id) { ids.insert(id); });
    };
    SessionIdSet noteless;
    SessionIdSet toSign;
    SessionIdSet isSigned;
    const bool hasIndex = m_context.schemaVersion >= firstVersionWithNotelessIndex;
    if (auto taken = take(ReviewQueries::noteless(hasIndex), noteless); !taken)
        return taken;
    if (m_context.schemaVersion >= firstVersionWithNotes) {
        if (auto taken = take(ReviewQueries::notesToSign(), toSign); !taken)
            return taken;
        if (auto taken = take(ReviewQueries::notesSigned(), isSigned); !taken)
            return taken;
    }
    noteless.subtract(toSign);
    noteless.subtract(isSigned);
    const qint64 from = daysAgo(thresholds.sessionsWithinDays);
    if (auto taken = takeIds(m_context, ReviewQueries::completedAmong(from, now(), noteless),
                             [&](qint64 id) { review.withoutNote.append(SessionId {id}); });
        !taken)
        return taken;
    return takeIds(m_context, ReviewQueries::completedAmong(from, now(), toSign),
                   [&](qint64 id) { review.notesUnsigned.append(SessionId {id}); });
}

qint64 ReviewRepository::now() const
{
    return m_context.clock.now().toSecsSinceEpoch();
}

QDate ReviewRepository::today() const
{
    return localNow(m_context.clock).date();
}

qint64 ReviewRepository::daysAgo(int days) const
{
    return ZonedTime::fromWall(today().addDays(-days), QTime(0, 0), m_context.clock.zone()).epochSeconds;
}

} // namespace bitacora
