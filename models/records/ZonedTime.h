#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>

namespace bitacora {

/// An instant together with the IANA zone whose wall clock people read it on.
struct ZonedTime
{
    /// Seconds since 1970-01-01T00:00:00Z.
    qint64 epochSeconds = 0;
    /// An IANA identifier such as "America/New_York".
    QByteArray zone;

    /// The wall time in the zone; an unknown zone is read as UTC.
    [[nodiscard]] QDateTime wall() const;
    /// The date that the wall clock shows.
    [[nodiscard]] QDate day() const { return wall().date(); }

    /// From a wall time. An hour that a clock change skips is moved forward by the length of the gap;
    /// of one that it repeats the first is taken (Qt's own rule, the same on every platform).
    static ZonedTime fromWall(QDate date, QTime time, const QByteArray &zone);
    /// The same instant, read on another zone's clock.
    static ZonedTime fromInstant(const QDateTime &instant, const QByteArray &zone);

    friend bool operator==(const ZonedTime &, const ZonedTime &) = default;
};

/// Whether the system knows the IANA identifier.
bool isKnownZone(const QByteArray &zone);

} // namespace bitacora
