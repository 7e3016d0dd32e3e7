#pragma once

#include "ZonedTime.h"

#include <QDateTime>
#include <QList>
#include <QTime>

namespace bitacora {

/// How one session of a series was moved on the wall clock, to move others of it alike: so many days and minutes of
/// the clock, whatever clock change lies between.
class SeriesShift
{
public:
    /// `starts` are those of the series. `typed` is the wall time that is wanted, which `after` does not show when the
    /// clock skips it.
    SeriesShift(const QList<ZonedTime> &starts, const ZonedTime &before, const ZonedTime &after, QTime typed = {});

    /// A date whose time the clock skipped, and which is later by as much, goes back to the time of the series.
    [[nodiscard]] ZonedTime of(const ZonedTime &start) const;
    /// The wall time that the moved start is to have, also where the clock skips it.
    [[nodiscard]] QTime wantedTime(const ZonedTime &start) const;
    [[nodiscard]] bool moves() const { return m_seconds != 0 || !m_zone.isEmpty(); }

private:
    [[nodiscard]] QDateTime wantedWall(const ZonedTime &start) const;

    /// The wall time that most of the series have.
    QTime m_usual;
    /// Of the wall clock.
    qint64 m_seconds = 0;
    /// Empty: each keeps its own.
    QByteArray m_zone;
};

} // namespace bitacora
