#include "ReviewQueries.h"

#include "Session.h"

#include <algorithm>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

constexpr int secondsInMinute = 60;
// Three counts share one number, because a subquery gives one value; each has room for a million.
constexpr qint64 countRoom = 1 << 20;

QString number(SessionStatus status)
{
    return QString::number(int(status));
}

QString seen()
{
    return u"(%1, %2, %3)"_s.arg(number(SessionStatus::Pending), number(SessionStatus::Confirmed),
                                 number(SessionStatus::Completed));
}

} // namespace

SqlQuery ReviewQueries::clients(qint64 now)
{
    return {u"SELECT c.id, c.name, "
            "(SELECT s.day FROM session s INDEXED BY session_of_client_by_start "
            "WHERE s.client_id = c.id AND s.start_utc < ? AND s.status IN %1 "
            "ORDER BY s.start_utc DESC, s.id DESC LIMIT 1), "
            "(SELECT s.day FROM session s INDEXED BY session_of_client_by_start "
            "WHERE s.client_id = c.id AND s.start_utc >= ? AND s.status <> %2 ORDER BY s.start_utc, s.id LIMIT 1) "
            "FROM client c INDEXED BY client_by_name WHERE c.state = 0 ORDER BY c.name_folded, c.id"_s.arg(
                seen(), number(SessionStatus::Cancelled)),
            {now, now}};
}

SqlQuery ReviewQueries::clientsSeen(qint64 from, qint64 now)
{
    return {u"SELECT count(*) FROM client c INDEXED BY client_by_name WHERE c.state = 0 AND EXISTS "
            "(SELECT 1 FROM session s INDEXED BY session_of_client_by_start "
            "WHERE s.client_id = c.id AND s.start_utc >= ? AND s.start_utc < ? AND s.status IN %1)"_s.arg(seen()),
            {from, now}};
}

SqlQuery ReviewQueries::missed(qint64 from, qint64 now)
{
    return {u"SELECT c.id, c.name, "
            "(SELECT (count(*) * %1 + sum(s.status = %2)) * %1 + sum(s.status = %3) "
            "FROM session s INDEXED BY session_of_client_by_start "
            "WHERE s.client_id = c.id AND s.start_utc >= ? AND s.start_utc < ?) "
            "FROM client c INDEXED BY client_by_name WHERE c.state = 0 ORDER BY c.name_folded, c.id"_s.arg(
                QString::number(countRoom), number(SessionStatus::Cancelled), number(SessionStatus::NoShow)),
            {from, now}};
}

SqlQuery ReviewQueries::missesOf(ClientId client, qint64 from, qint64 now)
{
    return {u"SELECT id FROM session INDEXED BY session_of_client_by_start WHERE client_id = ? AND start_utc >= ? "
            "AND start_utc < ? AND status IN (%1, %2)"_s.arg(number(SessionStatus::Cancelled),
                                                             number(SessionStatus::NoShow)),
            {client.value, from, now}};
}

ReviewQueries::MissedCounts ReviewQueries::missedFrom(qint64 counts)
{
    return {int(counts / countRoom / countRoom), int(counts / countRoom % countRoom), int(counts % countRoom)};
}

// Whatever began a whole longest session ago is over; of what began later the other index knows how long it takes.
SqlQuery ReviewQueries::unsettled(qint64 from, qint64 now, bool hasIndex)
{
    const qint64 longAgo = std::max(from, now - qint64(maxDurationMinutes) * secondsInMinute);
    return {u"SELECT id, start_utc FROM session INDEXED BY session_by_status "
            "WHERE status IN (%1, %2) AND start_utc >= ? AND start_utc < ? "
            "UNION ALL "
            "SELECT id, start_utc FROM session %4"
            "WHERE start_utc >= ? AND start_utc < ? AND start_utc + duration * %3 <= ? AND status IN (%1, %2)"_s.arg(
                number(SessionStatus::Pending), number(SessionStatus::Confirmed), QString::number(secondsInMinute),
                hasIndex ? u"INDEXED BY session_by_span "_s : QString()),
            {from, longAgo, longAgo, now, now}};
}

SqlQuery ReviewQueries::noteless(bool hasIndex)
{
    return {u"SELECT packed(session_id, 0, 0) FROM session_text %1WHERE preview = ''"_s.arg(
                hasIndex ? u"INDEXED BY session_without_note "_s : QString()),
            {}};
}

SqlQuery ReviewQueries::notesToSign()
{
    return {u"SELECT packed(session_id, 0, 0) FROM note_to_sign"_s, {}};
}

SqlQuery ReviewQueries::notesSigned()
{
    return {u"SELECT packed(session_id, 0, 0) FROM signed_note INDEXED BY signed_note_by_session"_s, {}};
}

SqlQuery ReviewQueries::completedAmong(qint64 from, qint64 now, const SessionIdSet &among)
{
    return {u"SELECT packed(id, 0, 0) FROM (SELECT id FROM session INDEXED BY session_by_status "
            "WHERE status = %1 AND start_utc >= ? AND start_utc < ? AND has_bit(?, id) "
            "ORDER BY start_utc DESC, id DESC)"_s.arg(number(SessionStatus::Completed)),
            {from, now, among.bits()}};
}

} // namespace bitacora
