#include "SeriesPlan.h"

#include "EditedFields.h"
#include "SeriesShift.h"

#include <functional>

namespace bitacora {

namespace {

bool isOver(SessionStatus status)
{
    switch (status) {
    case SessionStatus::Completed:
    case SessionStatus::Cancelled:
    case SessionStatus::NoShow:
        return true;
    case SessionStatus::Pending:
    case SessionStatus::Confirmed:
        break;
    }
    return false;
}

bool isIn(SeriesScope scope, bool isLater)
{
    switch (scope) {
    case SeriesScope::This:
        return false;
    case SeriesScope::ThisAndFollowing:
        return isLater;
    case SeriesScope::All:
        break;
    }
    return true;
}

using Act = std::function<void(Session &, QTime &)>;

SeriesPlan planFor(const QList<Session> &series, SessionId meant, SeriesScope scope, const Act &onIt,
                   const Act &onOthers)
{
    SeriesPlan plan;
    bool isLater = false;
    for (const Session &session : series) {
        const bool isMeant = session.id == meant;
        if (!isMeant && !isIn(scope, isLater))
            continue;
        isLater = isLater || isMeant;
        if (!isMeant && isOver(session.status)) {
            ++plan.staying;
            continue;
        }
        Session planned = session;
        QTime wanted;
        (isMeant ? onIt : onOthers)(planned, wanted);
        plan.changing += fieldsDiffer(session, planned) ? 1 : 0;
        plan.sessions.append(planned);
        plan.wantedTimes.append(wanted);
    }
    return plan;
}

} // namespace

QList<SessionId> SeriesPlan::ids() const
{
    QList<SessionId> ids;
    for (const Session &session : sessions)
        ids.append(session.id);
    return ids;
}

SeriesPlan planSeriesChange(const QList<Session> &series, const SeriesChange &change)
{
    QList<ZonedTime> starts;
    for (const Session &session : series)
        starts.append(session.start);
    const SeriesShift shift(starts, change.before.start, change.after.start, change.typed);
    // In the others, all but the start is changed as it is here.
    Session elsewhere = change.after;
    elsewhere.start = change.before.start;
    const auto onIt = [&](Session &session, QTime &wanted) {
        applyDifferences(change.before, change.after, session);
        wanted = change.typed;
    };
    const auto onOthers = [&](Session &session, QTime &wanted) {
        applyDifferences(change.before, elsewhere, session);
        if (!shift.moves())
            return;
        wanted = shift.wantedTime(session.start);
        session.start = shift.of(session.start);
    };
    return planFor(series, change.after.id, change.scope, onIt, onOthers);
}

SeriesPlan planSeriesCancellation(const QList<Session> &series, SessionId session, SeriesScope scope,
                                  const QString &reason)
{
    const Act cancel = [&reason](Session &planned, QTime &) {
        // What was said of a cancellation before goes with the status that it belonged to.
        if (planned.status != SessionStatus::Cancelled || !reason.isEmpty())
            planned.cancellationReason = reason;
        planned.status = SessionStatus::Cancelled;
    };
    return planFor(series, session, scope, cancel, cancel);
}

} // namespace bitacora
