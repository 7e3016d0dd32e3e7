#pragma once

#include "ActivityKind.h"
#include "Identifier.h"
#include "Result.h"

namespace bitacora {

class Practice;

/// The activity entry of a confirmation that was handed to the mail program, copied or saved as an invitation: which
/// session's and whose, and nothing of its text.
[[nodiscard]] Result<void> logConfirmation(const Practice &practice, ActivityKind kind, SessionId session);

} // namespace bitacora
