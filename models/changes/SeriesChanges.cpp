#include "SeriesChanges.h"

#include "ChangeStack.h"
#include "Conflicts.h"
#include "Practice.h"
#include "SeriesRepository.h"
#include "SessionBooking.h"
#include "SessionChanges.h"
#include "SessionRepository.h"

namespace bitacora {

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
    const Series series {{}, rhythm};
    return SessionBooking::push(
        m_stack, std::make_unique<SessionBooking>(m_practice.sessions(), m_practice.series(), series, sessions));
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
        // Where they are now does not count, where they will be does.
        const auto within = findConflictsAmong(m_practice, plan.sessions.at(i), plan.sessions);
        if (!within)
            return Failure(within.error());
        const auto others = findConflicts(m_practice, plan.sessions.at(i), ids, plan.wantedTimes.at(i));
        if (!others)
            return Failure(others.error());
        found.append(*within + *others);
    }
    return found;
}

Result<void> SeriesChanges::apply(const SeriesPlan &plan)
{
    return m_sessions.update(plan.sessions);
}

} // namespace bitacora
