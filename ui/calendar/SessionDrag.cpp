#include "SessionDrag.h"

#include "CalendarDay.h"

#include <algorithm>
#include <cstdlib>

namespace bitacora {

namespace {

constexpr qint64 secondsInMinute = 60;
constexpr int minutesInHour = 60;

int snapped(int minute)
{
    return (minute + SessionDrag::step / 2) / SessionDrag::step * SessionDrag::step;
}

SessionSpan withLength(SessionSpan span, int minutes)
{
    const int least = std::min(SessionDrag::step, span.durationMinutes);
    span.durationMinutes = std::clamp(minutes, least, maxDurationMinutes);
    return span;
}

SessionSpan endingAt(const SessionSpan &span, const CalendarPoint &end, const QByteArray &zone)
{
    return withLength(span, int((instantOf(end.day, end.minute, zone) - span.start) / secondsInMinute));
}

SessionSpan startingAt(SessionSpan span, const CalendarPoint &start, const QByteArray &zone)
{
    span.start = instantOf(start.day, start.minute, zone);
    return span;
}

int minuteOfDay(const QDateTime &wall)
{
    return wall.time().hour() * minutesInHour + wall.time().minute();
}

} // namespace

qint64 instantOf(QDate day, int minute, const QByteArray &zone)
{
    // A day's end is the next one's beginning.
    const QDate date = minute >= minutesInDay ? day.addDays(1) : day;
    const int inDay = minute % minutesInDay;
    return ZonedTime::fromWall(date, QTime(inDay / minutesInHour, inDay % minutesInHour), zone).epochSeconds;
}

SessionSpan SessionDrag::at(const CalendarPoint &pointer) const
{
    const int days = int(taken.day.daysTo(pointer.day));
    const int minutes = pointer.minute - taken.minute;
    const bool isOtherTime = std::abs(minutes) * 2 >= step;
    if (days == 0 && !isOtherTime)
        return before;
    if (part == Part::End)
        return endingAt(before, {pointer.day, snapped(pointer.minute)}, zone);
    if (!isOtherTime)
        return movedByDays(before, days, zone);
    const QDateTime wall = ZonedTime {before.start, zone}.wall();
    const int moved = snapped(minuteOfDay(wall) + minutes);
    const QDate day = wall.date().addDays(days);
    if (taken.day == wall.date())
        return startingAt(before, {day, std::clamp(moved, 0, minutesInDay - step)}, zone);
    // Taken at the part after midnight: its beginning may cross midnight on the way.
    const int before00 = moved < 0 ? 1 : 0;
    const int after24 = moved >= minutesInDay ? 1 : 0;
    return startingAt(before, {day.addDays(after24 - before00), moved + (before00 - after24) * minutesInDay}, zone);
}

SessionSpan movedByDays(const SessionSpan &span, int days, const QByteArray &zone)
{
    const QDateTime wall = ZonedTime {span.start, zone}.wall();
    SessionSpan moved = span;
    moved.start = ZonedTime::fromWall(wall.date().addDays(days), wall.time(), zone).epochSeconds;
    return moved;
}

SessionSpan movedByMinutes(const SessionSpan &span, int minutes)
{
    SessionSpan moved = span;
    moved.start += minutes * secondsInMinute;
    return moved;
}

SessionSpan lengthenedBy(const SessionSpan &span, int minutes)
{
    return withLength(span, span.durationMinutes + minutes);
}

} // namespace bitacora
