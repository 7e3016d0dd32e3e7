#pragma once

#include <QByteArray>
#include <QHash>

namespace bitacora {

/// What a calendar file calls its zones, as IANA identifiers.
class CalendarZones
{
public:
    /// What a VTIMEZONE says of itself in X-LIC-LOCATION.
    void addLocation(const QByteArray &name, const QByteArray &location);
    /// Of an IANA identifier, of one with a maker's prefix ("/freeassociation.sourceforge.net/America/New_York"), of a name
    /// of Windows ("Eastern Standard Time"), or by its VTIMEZONE's location; empty when nobody knows it,
    /// or after a thousand different ones.
    [[nodiscard]] QByteArray ianaName(const QByteArray &name);

private:
    [[nodiscard]] QByteArray found(const QByteArray &name) const;

    QHash<QByteArray, QByteArray> m_locations;
    QHash<QByteArray, QByteArray> m_known;
};

} // namespace bitacora
