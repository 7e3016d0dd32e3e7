#pragma once

namespace bitacora {

/// Megabytes of this process that are in memory; 0 where the system does not say.
double residentMegabytes();

} // namespace bitacora
