#pragma once

#include <QByteArray>
#include <QDateTime>

namespace bitacora {

/// Where "now" comes from, so that tests can say what time it is.
class Clock
{
public:
    virtual ~Clock() = default;
    /// The present instant, in UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// The computer's IANA time zone, such as "America/Bogota".
    [[nodiscard]] virtual QByteArray zone() const = 0;

    /// The computer's own clock.
    static const Clock &system();
};

} // namespace bitacora
