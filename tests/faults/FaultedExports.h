#pragma once

#include "FaultedOperations.h"

namespace bitacora {

/// Whatever leaves the practice as a file, in the place of one that is there already.
[[nodiscard]] QList<FaultedOperation> faultedExports();

} // namespace bitacora
