#pragma once

#include "FollowUp.h"
#include "Identifier.h"
#include "Result.h"

#include <optional>

namespace bitacora {

class Practice;

/// When a client would usually come next: from the last sessions of the service (of all services when the client had
/// fewer than two of it), on a date that no other session takes. None when there never was a session.
[[nodiscard]] Result<std::optional<FollowUp>> suggestFollowUp(const Practice &practice, ClientId client,
                                                              std::optional<ServiceId> service = {});

} // namespace bitacora
