#pragma once

#include "BenchPractice.h"
#include "BenchTable.h"

namespace bitacora {

/// What a person notices of being guarded: the frames of the window while a backup is made and verified, and the time
/// from the lock to the painted lock page.
BenchTable guardBench(const BenchPractice &bench);

} // namespace bitacora
