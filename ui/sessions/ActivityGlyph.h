#pragma once

#include "ActivityKind.h"
#include "Icons.h"

namespace bitacora {

/// The sign before an entry of the activity log; a change of status shows the status's own shape instead.
Icon activityIcon(ActivityKind kind);

} // namespace bitacora
