#pragma once

#include "ActivityKind.h"
#include "Result.h"
#include "Retention.h"

namespace bitacora {

class PracticeSettingsRepository;

/// How many years the records of a client are kept after the last session.
int retentionYears(const PracticeSettingsRepository &settings);
/// With an activity entry; nothing happens when it is that already. NumberOutOfRange.
[[nodiscard]] Result<void> setRetentionYears(PracticeSettingsRepository &settings, int years,
                                             ActivityKind kind = ActivityKind::SettingsChanged);

} // namespace bitacora
