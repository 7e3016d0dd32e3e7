#pragma once

#include "SessionSpan.h"

#include <QByteArray>
#include <QDate>

namespace bitacora {

/// A time of the wall clock that the pointer is at; `minute` 0 to 1440.
struct CalendarPoint
{
    QDate day;
    int minute = 0;

    friend bool operator==(const CalendarPoint &, const CalendarPoint &) = default;
};

/// What dragging, or the keys, make of when a session is. Times are those of `zone`, the computer's; a time that a
/// clock change skips becomes the one after it.
struct SessionDrag
{
    enum class Part { Whole, End };
    /// What times snap to.
    static constexpr int step = 15;

    SessionSpan before;
    Part part = Part::Whole;
    /// Where it was taken.
    CalendarPoint taken;
    QByteArray zone;

    /// With the pointer here. The same as before while it is within half a step of where it was taken.
    [[nodiscard]] SessionSpan at(const CalendarPoint &pointer) const;
};

/// The instant at which the day's clock shows the minute; 1440 is the next day's beginning.
qint64 instantOf(QDate day, int minute, const QByteArray &zone);
/// So many days later or earlier, at the same time of the wall clock.
SessionSpan movedByDays(const SessionSpan &span, int days, const QByteArray &zone);
/// Real minutes, so that no hour is skipped on the way.
SessionSpan movedByMinutes(const SessionSpan &span, int minutes);
/// A session stays within 15 minutes and a day, or as short as it is.
SessionSpan lengthenedBy(const SessionSpan &span, int minutes);

} // namespace bitacora
