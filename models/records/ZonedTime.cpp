#include "ZonedTime.h"

#include <QTimeZone>

#include <utility>

namespace bitacora {

namespace {

// Building a QTimeZone reads the system's zone files; a list shows the same two or three zones
// thousands of times, so the last one asked for is kept (one for each thread).
const QTimeZone &cachedZone(const QByteArray &id)
{
    thread_local std::pair<QByteArray, QTimeZone> last;
    if (last.first != id || !last.second.isValid()) {
        QTimeZone zone(id);
        last = {id, zone.isValid() ? zone : QTimeZone::utc()};
    }
    return last.second;
}

} // namespace

QDateTime ZonedTime::wall() const
{
    return QDateTime::fromSecsSinceEpoch(epochSeconds, cachedZone(zone));
}

ZonedTime ZonedTime::fromWall(QDate date, QTime time, const QByteArray &zone)
{
    return {QDateTime(date, time, cachedZone(zone)).toSecsSinceEpoch(), zone};
}

ZonedTime ZonedTime::fromInstant(const QDateTime &instant, const QByteArray &zone)
{
    return {instant.toSecsSinceEpoch(), zone};
}

bool isKnownZone(const QByteArray &zone)
{
    return QTimeZone::isTimeZoneIdAvailable(zone);
}

} // namespace bitacora
