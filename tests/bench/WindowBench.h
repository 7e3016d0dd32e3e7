#pragma once

#include "BenchPractice.h"
#include "BenchTable.h"

namespace bitacora {

/// What a person waits for in the open window: from the key to the painted history, from a changed filter to the
/// repainted list, from a turned wheel to the next rows; and the memory of it all.
BenchTable windowBench(const BenchPractice &bench);

} // namespace bitacora
