#include "SeriesShift.h"

#include "UtcZone.h"

#include <QHash>

namespace bitacora {

namespace {

// Wall times are reckoned with as if they were UTC's, which has no clock changes.
QDateTime plainTime(QDate date, QTime time)
{
    return {date, time, utcZone};
}

QTime usualTimeOf(const QList<ZonedTime> &starts)
{
    QHash<QTime, int> counts;
    QTime usual;
    for (const ZonedTime &start : starts) {
        const QTime time = start.wall().time();
        if (++counts[time] > counts.value(usual))
            usual = time;
    }
    return usual;
}

} // namespace

SeriesShift::SeriesShift(const QList<ZonedTime> &starts, const ZonedTime &before, const ZonedTime &after, QTime typed)
    : m_usual(usualTimeOf(starts))
{
    if (before == after)
        return;
    const QDateTime wall = after.wall();
    const bool isTyped = typed.isValid() && ZonedTime::fromWall(wall.date(), typed, after.zone) == after;
    const QDateTime wanted = plainTime(wall.date(), isTyped ? typed : wall.time());
    m_seconds = wantedWall(before).secsTo(wanted);
    if (after.zone != before.zone)
        m_zone = after.zone;
}

QDateTime SeriesShift::wantedWall(const ZonedTime &start) const
{
    const QDateTime wall = start.wall();
    const bool isUsual = m_usual.isValid() && ZonedTime::fromWall(wall.date(), m_usual, start.zone) == start;
    return plainTime(wall.date(), isUsual ? m_usual : wall.time());
}

ZonedTime SeriesShift::of(const ZonedTime &start) const
{
    if (!moves())
        return start;
    const QDateTime wall = wantedWall(start).addSecs(m_seconds);
    return ZonedTime::fromWall(wall.date(), wall.time(), m_zone.isEmpty() ? start.zone : m_zone);
}

QTime SeriesShift::wantedTime(const ZonedTime &start) const
{
    return wantedWall(start).addSecs(m_seconds).time();
}

} // namespace bitacora
