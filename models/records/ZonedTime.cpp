#include "ZonedTime.h"

#include "UtcZone.h"

#include <QHash>
#include <QTimeZone>

namespace bitacora {

namespace {

constexpr qint64 secondsInDay = 86'400;

// Building a QTimeZone reads the system's zone files, and a list shows the same few zones thousands of times.
// One table a thread, because a worker reads reports beside the window.
const QTimeZone &cachedZone(const QByteArray &id)
{
    thread_local QHash<QByteArray, QTimeZone> zones;
    const auto known = zones.constFind(id);
    if (known != zones.constEnd())
        return *known;
    const QTimeZone zone(id);
    return *zones.insert(id, zone.isValid() ? zone : QTimeZone::utc());
}

} // namespace

QDateTime ZonedTime::wall() const
{
    return QDateTime::fromSecsSinceEpoch(epochSeconds, cachedZone(zone));
}

ZonedTime ZonedTime::fromWall(QDate date, QTime time, const QByteArray &zone)
{
    // Worked out from the offsets on either side, because what QDateTime makes of a skipped or repeated hour
    // differs between versions of Qt.
    const QTimeZone &rules = cachedZone(zone);
    const auto offsetAt = [&rules](qint64 seconds) -> qint64 {
        return rules.offsetFromUtc(QDateTime::fromSecsSinceEpoch(seconds, utcZone));
    };
    const qint64 wall = QDateTime(date, time, utcZone).toSecsSinceEpoch();
    const qint64 before = offsetAt(wall - secondsInDay);
    const qint64 after = offsetAt(wall + secondsInDay);
    // Right in any ordinary hour, the first of a repeated one, and (as the clock has not yet been put forward)
    // later by the gap in a skipped one.
    const qint64 byOldOffset = wall - before;
    const qint64 byNewOffset = wall - after;
    const bool isAfterTheChange = offsetAt(byOldOffset) != before && offsetAt(byNewOffset) == after;
    return {isAfterTheChange ? byNewOffset : byOldOffset, zone};
}

ZonedTime ZonedTime::fromInstant(const QDateTime &instant, const QByteArray &zone)
{
    return {instant.toSecsSinceEpoch(), zone};
}

bool isKnownZone(const QByteArray &zone)
{
    // The list of zones to choose from leaves out names that computers have all the same, such as "Etc/UTC" and
    // "US/Eastern". Without a name Qt takes the computer's own.
    return QTimeZone::isTimeZoneIdAvailable(zone) || (!zone.isEmpty() && QTimeZone(zone).isValid());
}

} // namespace bitacora
