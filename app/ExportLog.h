#pragma once

#include "ActivityKind.h"
#include "Command.h"
#include "Identifier.h"

#include <optional>

namespace bitacora {

class Practice;

/// How many records of a kind a command took out of the practice, and of which client's where it was one's.
struct Export
{
    ActivityKind kind = ActivityKind::ClientsExported;
    qsizetype count = 0;
    std::optional<ClientId> client {};
};

/// Notes it in the activity log; in a practice that is open to read only there is none to write to.
[[nodiscard]] CommandResult<void> logExport(Practice &practice, const Export &exported);

} // namespace bitacora
