#pragma once

#include "Recurrence.h"
#include "Result.h"
#include "SeriesPlan.h"
#include "SessionConflict.h"

#include <QList>

namespace bitacora {

class ChangeStack;
class Practice;
class SessionChanges;

/// Changes to sessions that repeat: to one of them, to it and those that follow, or to all; each is one undoable step.
/// A session that belongs to no series can be asked about, too: then every scope is it alone.
class SeriesChanges
{
public:
    SeriesChanges(const Practice &practice, SessionChanges &sessions, ChangeStack &stack);

    /// New sessions, as one series where they are several; returns them as stored.
    [[nodiscard]] Result<QList<Session>> book(const QList<Session> &sessions, Recurrence::Rhythm rhythm);

    /// The series that a session belongs to, in order of time; the session alone when it belongs to none.
    [[nodiscard]] static Result<QList<Session>> seriesOf(const Practice &practice, SessionId session);
    /// What a change would make of the series as it is now. RecordNotFound when the session is gone.
    [[nodiscard]] Result<SeriesPlan> plan(const SeriesChange &change) const;
    [[nodiscard]] Result<SeriesPlan> planCancelling(SessionId session, SeriesScope scope,
                                                    const QString &reason = {}) const;
    /// What speaks against each session of the plan, in its order. Where they are now is in nobody's way.
    [[nodiscard]] Result<QList<QList<SessionConflict>>> conflictsOf(const SeriesPlan &plan) const;
    /// Those in which nothing differs are left alone; with none left there is no step.
    [[nodiscard]] Result<void> apply(const SeriesPlan &plan);

private:
    const Practice &m_practice;
    SessionChanges &m_sessions;
    ChangeStack &m_stack;
};

} // namespace bitacora
