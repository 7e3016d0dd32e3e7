// What BookingPanel does with a session that is booked already, and with others of its series.

#include "BookingForm.h"
#include "BookingPanel.h"
#include "Conflicts.h"
#include "DateWords.h"
#include "OpenPractice.h"
#include "ScopeField.h"
#include "SeriesWarnings.h"

namespace bitacora {

Result<QStringList> BookingPanel::warningsFor(const Session &session) const
{
    if (m_scope->scope() != SeriesScope::This)
        return seriesWarningsFor(session);
    const auto conflicts = findConflicts(m_practice.practice(), session, {}, m_form->typedTime());
    if (!conflicts)
        return Failure(conflicts.error());
    return SeriesWarnings::sentences(*conflicts, m_practice.practice().clock());
}

Result<QStringList> BookingPanel::seriesWarningsFor(const Session &session) const
{
    const SeriesChange change {m_before, session, m_scope->scope(), m_form->typedTime()};
    const auto plan = m_practice.seriesChanges().plan(change);
    if (!plan)
        return Failure(plan.error());
    return SeriesWarnings::of(m_practice, *plan);
}

Result<SessionId> BookingPanel::change(const Session &session)
{
    // What was done to it elsewhere since, such as another status, stays.
    const SeriesChange change {m_before, session, m_scope->scope(), m_form->typedTime()};
    const auto plan = m_practice.seriesChanges().plan(change);
    if (!plan)
        return Failure(plan.error());
    m_changed = plan->changing;
    if (m_changed == 0)
        return SessionId();
    if (const auto changed = m_practice.seriesChanges().apply(*plan); !changed)
        return Failure(changed.error());
    return session.id;
}

QString BookingPanel::sentenceForChange(const Session &session) const
{
    const QString when = DateWords::dayAndTime(session.start.wall(), today());
    const bool isMoved = session.start != m_before.start;
    if (m_changed > 1 && isMoved)
        //: Sessions of a series. %1 is a day and a time of day.
        return tr("%n session(s) moved, this one to %1.", nullptr, m_changed).arg(when);
    if (m_changed > 1)
        //: Sessions of a series.
        return tr("%n session(s) changed.", nullptr, m_changed);
    //: %1 is a day and a time of day.
    return isMoved ? tr("Moved to %1.").arg(when) : tr("The session was changed.");
}

} // namespace bitacora
