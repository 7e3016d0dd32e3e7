#pragma once

#include <QDateTime>

namespace bitacora {

class Clock;

/// What a clock on the wall shows now in the computer's time zone; its date is today's.
[[nodiscard]] QDateTime localNow(const Clock &clock);

} // namespace bitacora
