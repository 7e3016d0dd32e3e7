#include "SeriesChanges.h"

#include "ChangeStack.h"
#include "ClientRepository.h"
#include "Conflicts.h"
#include "Practice.h"
#include "SeriesRepository.h"
#include "SessionBooking.h"
#include "SessionChanges.h"
#include "SessionRepository.h"
#include "SessionSpan.h"

namespace bitacora {

namespace {

bool takesPlace(const Session &session)
{
    return session.status != SessionStatus::Cancelled && session.status != SessionStatus::NoShow;
}

bool overlap(const Session &a, const Session &b)
{
    const SessionSpan first = SessionSpan::of(a);
    const SessionSpan second = SessionSpan::of(b);
    return takesPlace(a) && takesPlace(b) && first.start < second.end() && second.start < first.end();
}

// What the sessions of a plan do to each other: where they are now does not count, where they will be does.
QList<SessionConflict> conflictsWithin(const SeriesPlan &plan, const Session &session, const Practice &practice)
{
    QList<SessionConflict> conflicts;
    for (const Session &other : plan.sessions) {
        if (other.id == session.id || !overlap(session, other))
            continue;
        const auto client =
            other.client ? practice.clients().find(*other.client) : Result<Client>(failure(ErrorCode::RecordNotFound));
        conflicts.append({SessionConflict::Kind::Overlap, other.id, other.client, client ? client->name : QString(),
                          other.start, other.durationMinutes});
    }
    return conflicts;
}

} // namespace

SeriesChanges::SeriesChanges(const Practice &practice, SessionChanges &sessions, ChangeStack &stack)
    : m_practice(practice)
    , m_sessions(sessions)
    , m_stack(stack)
{
}

Result<QList<Session>> SeriesChanges::book(const QList<Session> &sessions, Recurrence::Rhythm rhythm)
{
    if (sessions.size() < 2)
        return m_sessions.book(sessions);
    auto booking =
        std::make_unique<SessionBooking>(m_practice.sessions(), m_practice.series(), Series {{}, rhythm}, sessions);
    const SessionBooking &booked = *booking;
    if (const auto pushed = m_stack.push(std::move(booking)); !pushed)
        return Failure(pushed.error());
    return booked.records();
}

Result<QList<Session>> SeriesChanges::seriesOf(const Practice &practice, SessionId session)
{
    const auto series = practice.series().seriesOf(session);
    if (!series)
        return Failure(series.error());
    QList<SessionId> ids {session};
    if (*series) {
        const auto all = practice.series().sessionsOf((*series)->id);
        if (!all)
            return Failure(all.error());
        ids = *all;
    }
    return practice.sessions().find(std::span<const SessionId>(ids));
}

Result<SeriesPlan> SeriesChanges::plan(const SeriesChange &change) const
{
    const auto series = seriesOf(m_practice, change.after.id);
    if (!series)
        return Failure(series.error());
    return planSeriesChange(*series, change);
}

Result<SeriesPlan> SeriesChanges::planCancelling(SessionId session, SeriesScope scope, const QString &reason) const
{
    const auto series = seriesOf(m_practice, session);
    if (!series)
        return Failure(series.error());
    return planSeriesCancellation(*series, session, scope, reason.trimmed());
}

Result<QList<QList<SessionConflict>>> SeriesChanges::conflictsOf(const SeriesPlan &plan) const
{
    const QList<SessionId> ids = plan.ids();
    QList<QList<SessionConflict>> found;
    for (qsizetype i = 0; i < plan.sessions.size(); ++i) {
        auto conflicts = findConflicts(m_practice, plan.sessions.at(i), ids, plan.wantedTimes.at(i));
        if (!conflicts)
            return Failure(conflicts.error());
        found.append(conflictsWithin(plan, plan.sessions.at(i), m_practice) + *conflicts);
    }
    return found;
}

Result<void> SeriesChanges::apply(const SeriesPlan &plan)
{
    return m_sessions.update(plan.sessions);
}

} // namespace bitacora
