#include "CalendarDay.h"

#include "ZonedTime.h"

#include <algorithm>

namespace bitacora {

namespace {

constexpr int secondsInMinute = 60;
constexpr int minutesInHour = 60;

int offsetMinutes(qint64 instant, const QByteArray &zone)
{
    return ZonedTime {instant, zone}.wall().offsetFromUtc() / secondsInMinute;
}

/// The first instant of another offset than at `from`, which is not that of `to`.
qint64 changeBetween(qint64 from, qint64 to, const QByteArray &zone)
{
    const int before = offsetMinutes(from, zone);
    while (to - from > 1) {
        const qint64 middle = from + (to - from) / 2;
        (offsetMinutes(middle, zone) == before ? from : to) = middle;
    }
    return to;
}

} // namespace

std::vector<CalendarDay> CalendarDay::range(QDate first, int count, const QByteArray &zone)
{
    std::vector<CalendarDay> days;
    days.reserve(size_t(count));
    qint64 begin = ZonedTime::fromWall(first, QTime(0, 0), zone).epochSeconds;
    for (int i = 0; i < count; ++i) {
        CalendarDay day;
        day.date = first.addDays(i);
        day.begin = begin;
        day.end = ZonedTime::fromWall(day.date.addDays(1), QTime(0, 0), zone).epochSeconds;
        const QTime clock = ZonedTime {begin, zone}.wall().time();
        day.firstMinute = clock.hour() * minutesInHour + clock.minute();
        day.changeAt = day.end;
        const int change = offsetMinutes(day.end - 1, zone) - offsetMinutes(begin, zone);
        if (change != 0) {
            day.changeAt = changeBetween(begin, day.end - 1, zone);
            day.changeMinutes = change;
        }
        days.push_back(day);
        begin = day.end;
    }
    return days;
}

int CalendarDay::lengthMinutes() const
{
    return int((end - begin) / secondsInMinute);
}

int CalendarDay::minuteOf(qint64 instant) const
{
    if (instant <= begin)
        return firstMinute;
    if (instant >= end)
        return minutesInDay;
    const int shown = firstMinute + int((instant - begin) / secondsInMinute);
    return std::min(minutesInDay, instant >= changeAt ? shown + changeMinutes : shown);
}

std::optional<MinuteSpan> CalendarDay::skipped() const
{
    if (firstMinute > 0)
        return MinuteSpan {0, firstMinute};
    if (changeMinutes <= 0)
        return std::nullopt;
    const int to = minuteOf(changeAt);
    return MinuteSpan {to - changeMinutes, to};
}

std::optional<MinuteSpan> CalendarDay::repeated() const
{
    if (changeMinutes >= 0)
        return std::nullopt;
    const int from = minuteOf(changeAt);
    return MinuteSpan {from, from - changeMinutes};
}

} // namespace bitacora
