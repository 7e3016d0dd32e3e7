#pragma once

#include "BenchPractice.h"
#include "BenchTable.h"

namespace bitacora {

/// What a filter change, a scrolled page and a change of a status cost, up to every text of the screen,
/// and the memory of the process that did nothing else.
BenchTable modelBench(const BenchPractice &bench);

} // namespace bitacora
