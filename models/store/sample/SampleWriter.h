#pragma once

#include "Practice.h"
#include "Result.h"
#include "SampleLanguage.h"

#include <functional>

namespace bitacora {

struct SampleSize
{
    /// 0 or more; without clients there are no sessions.
    int clients = 24;
    int sessions = 2400;
    quint32 seed = 1;
    SampleLanguage language = SampleLanguage::English;
};

/// Fills an empty practice with believable made-up people, services with CPT codes, two calendars and years
/// of sessions around the clock's now, the same for the same seed, language and now. `progress` gets 0 to 100 and
/// returns false to cancel (then nothing is kept). PracticeExists for a practice that has clients or sessions.
[[nodiscard]] Result<void> writeSample(Practice &practice, const SampleSize &size,
                                       const std::function<bool(int)> &progress = {});

} // namespace bitacora
