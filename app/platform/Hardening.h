#pragma once

namespace bitacora {

/// Keeps the memory of the process, and with it what was unlocked, out of core dumps and away from other
/// programs of the same person. First thing in main(); does nothing where the system has no such thing.
void disableCoreDumps();

} // namespace bitacora
