#include "CalendarTime.h"

#include "UtcZone.h"
#include "ZonedTime.h"

#include <QDateTime>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 secondsInDay = 86'400;

qint64 wallSeconds(const CalendarTime &time)
{
    return QDateTime(time.date, time.time, utcZone).toSecsSinceEpoch();
}

qint64 epochSeconds(const CalendarTime &time)
{
    return ZonedTime::fromWall(time.date, time.time, time.zone).epochSeconds;
}

} // namespace

QString CalendarTime::text() const
{
    if (!isValid())
        return {};
    const QString day = date.toString(Qt::ISODate);
    return isWholeDay() ? day : day + time.toString(u"'T'HH:mm"_s);
}

CalendarTime CalendarTime::in(const QByteArray &otherZone) const
{
    if (isWholeDay() || zone.isEmpty() || otherZone.isEmpty() || zone == otherZone || !isValid())
        return *this;
    const QDateTime wall = ZonedTime {epochSeconds(*this), otherZone}.wall();
    return {wall.date(), wall.time(), otherZone};
}

std::optional<qint64> CalendarTime::secondsUntil(const CalendarTime &end) const
{
    if (!isValid() || !end.isValid() || isWholeDay() != end.isWholeDay())
        return std::nullopt;
    if (isWholeDay())
        return date.daysTo(end.date) * secondsInDay;
    if (zone.isEmpty() || end.zone.isEmpty())
        return wallSeconds(end) - wallSeconds(*this);
    return epochSeconds(end) - epochSeconds(*this);
}

CalendarTimes::Key CalendarTimes::dayOf(const CalendarTime &time)
{
    return {Day, time.date.toJulianDay()};
}

CalendarTimes::Key CalendarTimes::keyOf(const CalendarTime &time)
{
    if (time.isWholeDay())
        return dayOf(time);
    return time.zone.isEmpty() ? Key {Wall, wallSeconds(time)} : Key {Instant, epochSeconds(time)};
}

void CalendarTimes::insert(const CalendarTime &time)
{
    if (time.isValid())
        m_keys.insert(keyOf(time));
}

bool CalendarTimes::contains(const CalendarTime &time) const
{
    if (m_keys.isEmpty() || !time.isValid())
        return false;
    return m_keys.contains(keyOf(time)) || m_keys.contains(dayOf(time))
        || (!time.isWholeDay() && m_keys.contains({Wall, wallSeconds(time)}));
}

} // namespace bitacora
