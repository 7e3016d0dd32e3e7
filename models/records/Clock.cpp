#include "Clock.h"

#include <QTimeZone>

namespace bitacora {

namespace {

class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    QByteArray zone() const override { return QTimeZone::systemTimeZoneId(); }
};

} // namespace

const Clock &Clock::system()
{
    static const SystemClock clock;
    return clock;
}

} // namespace bitacora
