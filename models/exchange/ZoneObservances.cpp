#include "ZoneObservances.h"

#include "UtcZone.h"

#include <QTimeZone>

namespace bitacora {

namespace {

QDateTime utc(qint64 epochSeconds)
{
    return QDateTime::fromSecsSinceEpoch(epochSeconds, utcZone);
}

ZoneObservance observanceFrom(const QTimeZone &zone, const QTimeZone::OffsetData &change)
{
    ZoneObservance observance;
    observance.offsetFrom = zone.offsetFromUtc(change.atUtc.addSecs(-1));
    observance.offsetTo = change.offsetFromUtc;
    observance.wallStart = change.atUtc.toUTC().addSecs(observance.offsetFrom);
    observance.isDaylight = change.daylightTimeOffset != 0;
    observance.name = change.abbreviation;
    return observance;
}

// For a zone whose clocks were never changed, or not before `at`.
ZoneObservance unchanged(const QTimeZone &zone, const QDateTime &at)
{
    const QDateTime beginning(QDate(1970, 1, 1), QTime(0, 0), utcZone);
    ZoneObservance observance;
    observance.offsetFrom = zone.offsetFromUtc(at);
    observance.offsetTo = observance.offsetFrom;
    observance.wallStart = at < beginning ? at.addYears(-1) : beginning;
    observance.isDaylight = zone.isDaylightTime(at);
    observance.name = zone.abbreviation(at);
    return observance;
}

} // namespace

QList<ZoneObservance> zoneObservances(const QByteArray &id, qint64 fromEpoch, qint64 toEpoch)
{
    const QTimeZone zone(id);
    const QDateTime from = utc(fromEpoch).addYears(-1);
    const QDateTime to = utc(toEpoch).addYears(1);
    QList<ZoneObservance> observances;
    if (!zone.isValid())
        return observances;
    const QTimeZone::OffsetData before = zone.previousTransition(from);
    if (before.atUtc.isValid() && before.offsetFromUtc == zone.offsetFromUtc(from))
        observances.append(observanceFrom(zone, before));
    else
        observances.append(unchanged(zone, from));
    // A zone whose rules end in the far past or the far future gives no further change.
    QTimeZone::OffsetData change = zone.nextTransition(from);
    while (change.atUtc.isValid() && change.atUtc <= to) {
        // One that only renames the time changes no clock.
        const ZoneObservance next = observanceFrom(zone, change);
        if (next.offsetFrom != next.offsetTo || next.isDaylight != observances.constLast().isDaylight)
            observances.append(next);
        const QDateTime last = change.atUtc;
        change = zone.nextTransition(last);
        if (change.atUtc <= last)
            break;
    }
    return observances;
}

} // namespace bitacora
