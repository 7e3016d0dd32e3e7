#pragma once

#include "ActivityKind.h"
#include "Result.h"

namespace bitacora {

class PracticeSettingsRepository;

/// Whether the activity log tells when a client's page was opened; not unless the practitioner wants it.
bool recordsViews(const PracticeSettingsRepository &settings);
[[nodiscard]] Result<void> setRecordsViews(PracticeSettingsRepository &settings, bool records,
                                           ActivityKind kind = ActivityKind::SettingsChanged);

} // namespace bitacora
