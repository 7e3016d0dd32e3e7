#pragma once

#include "ZonedTime.h"

#include <QList>
#include <QString>

namespace bitacora {

/// A stretch of time with one offset from UTC, as a zone's clocks show it, until the next one begins.
struct ZoneObservance
{
    /// Where it begins, on the clock that is about to be changed (RFC 5545, 3.6.5).
    QDateTime wallStart;
    /// Seconds east of UTC, before and from then on.
    int offsetFrom = 0;
    int offsetTo = 0;
    bool isDaylight = false;
    /// Such as "EST"; may be empty.
    QString name;
};

/// What a zone's clocks show from the first instant to the last, in order: from the observance that holds at the first
/// on, and at least a year on either side, so that a reader sees both halves of a zone's year.
QList<ZoneObservance> zoneObservances(const QByteArray &zone, qint64 fromEpoch, qint64 toEpoch);

} // namespace bitacora
