#pragma once

#include "FaultedOperations.h"

namespace bitacora {

/// What people change in the records and the settings of an open practice.
[[nodiscard]] QList<FaultedOperation> faultedRecordOperations();

} // namespace bitacora
