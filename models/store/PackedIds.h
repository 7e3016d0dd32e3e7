#pragma once

#include "Result.h"

#include <functional>

namespace bitacora {

class Statement;

/// Runs a statement that has its parameters and one column, a value of the aggregate `packed`, and hands over the id
/// of each of its records, in their order. Internal to the store.
[[nodiscard]] Result<void> readPackedIds(Statement &statement, const std::function<void(qint64 id)> &take);

} // namespace bitacora
