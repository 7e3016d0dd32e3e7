#include "ClockChange.h"

#include "UtcZone.h"
#include "ZonedTime.h"

#include <QDateTime>

namespace bitacora {

namespace {

constexpr qint64 secondsInDay = 86'400;

} // namespace

WallTime wallTimeAt(QDate date, QTime time, const QByteArray &zone)
{
    const auto offsetAt = [&zone](qint64 seconds) -> qint64 {
        return ZonedTime {seconds, zone}.wall().offsetFromUtc();
    };
    const qint64 wall = QDateTime(date, time, utcZone).toSecsSinceEpoch();
    const qint64 before = offsetAt(wall - secondsInDay);
    const qint64 after = offsetAt(wall + secondsInDay);
    if (before == after)
        return WallTime::Ordinary;
    const bool isBeforeTheChange = offsetAt(wall - before) == before;
    const bool isAfterTheChange = offsetAt(wall - after) == after;
    if (isBeforeTheChange && isAfterTheChange)
        return WallTime::Repeated;
    return isBeforeTheChange || isAfterTheChange ? WallTime::Ordinary : WallTime::Skipped;
}

} // namespace bitacora
