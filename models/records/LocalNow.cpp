#include "LocalNow.h"

#include "Clock.h"
#include "ZonedTime.h"

namespace bitacora {

QDateTime localNow(const Clock &clock)
{
    return ZonedTime::fromInstant(clock.now(), clock.zone()).wall();
}

} // namespace bitacora
