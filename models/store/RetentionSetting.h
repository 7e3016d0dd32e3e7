#pragma once

#include "ActivityKind.h"
#include "Result.h"
#include "Retention.h"

namespace bitacora {

class PracticeSettingsRepository;

/// How long the records of clients are kept in this practice.
RetentionRule retentionRule(const PracticeSettingsRepository &settings);
/// Both with an activity entry; nothing happens when it is that already. NumberOutOfRange.
[[nodiscard]] Result<void> setRetentionYears(PracticeSettingsRepository &settings, int years,
                                             ActivityKind kind = ActivityKind::SettingsChanged);
[[nodiscard]] Result<void> setRetentionMinorAge(PracticeSettingsRepository &settings, int age,
                                                ActivityKind kind = ActivityKind::SettingsChanged);

} // namespace bitacora
