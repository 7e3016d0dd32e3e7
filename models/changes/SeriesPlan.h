#pragma once

#include "Series.h"
#include "Session.h"

#include <QList>
#include <QTime>

namespace bitacora {

/// What a change to one session of a series makes of the others.
struct SeriesPlan
{
    /// As they shall be, in order of time as it is now. The one that was changed is always among them.
    QList<Session> sessions;
    /// The wall time that each is to have, which it does not show where the clock skips it; null where the time stays.
    QList<QTime> wantedTimes;
    /// How many of the scope stay as they are, because they are over: completed, cancelled or missed.
    int staying = 0;
    /// In how many of them something that people edit becomes another.
    int changing = 0;

    [[nodiscard]] QList<SessionId> ids() const;
};

/// How a session was changed, and what for.
struct SeriesChange
{
    /// The session as it was shown, and as it shall be.
    Session before;
    Session after;
    SeriesScope scope = SeriesScope::This;
    /// The wall time that was typed, also one that the clock skips.
    QTime typed = {};
};

/// What was changed is changed in each session of the scope, what was not stays each one's own; a move is the same
/// number of days and minutes of the wall clock for each. `series` are its sessions as they are now, in order of time,
/// with the one that is changed among them.
SeriesPlan planSeriesChange(const QList<Session> &series, const SeriesChange &change);

/// The sessions of the scope that can be cancelled, with the reason; the one that is meant is always among them.
SeriesPlan planSeriesCancellation(const QList<Session> &series, SessionId session, SeriesScope scope,
                                  const QString &reason);

} // namespace bitacora
