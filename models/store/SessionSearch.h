#pragma once

#include "Result.h"
#include "SessionFilter.h"
#include "SessionIdSet.h"

#include <optional>

namespace bitacora {

struct StoreContext;

/// Which sessions the words of a filter find. Internal to the store.
namespace SessionSearch {

/// None when the words narrow nothing (there are none, or only signs).
[[nodiscard]] Result<std::optional<SessionIdSet>> matching(StoreContext &context, const SessionFilter &filter);

} // namespace SessionSearch

} // namespace bitacora
