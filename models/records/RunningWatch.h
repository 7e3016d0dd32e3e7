#pragma once

#include <QDateTime>

namespace bitacora {

/// A stopwatch that was started in a session and not stopped yet. Nothing has to run for it to run on: not over a lock,
/// a crash, or a computer that is suspended.
struct RunningWatch
{
    /// Of the behavior that it measures, in the facts of its session.
    int row = 0;
    /// UTC.
    QDateTime since;
    /// Seconds from before the clock was set back.
    int before = 0;

    /// Whole seconds, rounded; never less than 0, whatever the clock says, and never more than a session may hold.
    [[nodiscard]] int seconds(const QDateTime &now) const;
    /// Goes on from `now`, which is earlier than what the clock said last.
    void goOnFrom(const QDateTime &now, const QDateTime &last);

    friend bool operator==(const RunningWatch &, const RunningWatch &) = default;
};

} // namespace bitacora
