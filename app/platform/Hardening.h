#pragma once

namespace bitacora {

/// Keeps the memory of the process, and with it what was unlocked, out of core dumps and away from other
/// programs of the same person. First thing in main(); does nothing where the system has no such thing.
void disableCoreDumps();

/// Lets the memory that is freed be written over there and then, small pieces apart that are kept for the next one of
/// their size: what was typed and shown is gone with the widgets and models that held it. False where the system has no
/// such thing.
bool overwriteFreedMemory();

} // namespace bitacora
