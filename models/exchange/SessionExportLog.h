#pragma once

#include "ActivityKind.h"
#include "Identifier.h"
#include "Result.h"

namespace bitacora {

class Practice;

/// The activity entry of something about one session that left the practice, such as a confirmation, an invitation or
/// a note: which session's and whose, and nothing of its text.
[[nodiscard]] Result<void> logSessionExport(const Practice &practice, ActivityKind kind, SessionId session);

} // namespace bitacora
