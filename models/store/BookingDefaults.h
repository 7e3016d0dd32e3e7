#pragma once

#include "ActivityKind.h"
#include "Result.h"
#include "SessionStatus.h"

namespace bitacora {

class PracticeSettingsRepository;

/// The status that a new session begins with: Pending, unless the practitioner chose Confirmed.
SessionStatus defaultStatus(const PracticeSettingsRepository &settings);
[[nodiscard]] Result<void> setDefaultStatus(PracticeSettingsRepository &settings, SessionStatus status,
                                            ActivityKind kind = ActivityKind::SettingsChanged);

} // namespace bitacora
