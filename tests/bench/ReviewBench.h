#pragma once

#include "BenchPractice.h"
#include "BenchTable.h"

namespace bitacora {

/// The review of the practice: what the repository finds, what the page's model makes of it, and the same queries on a
/// plain SQLite.
BenchTable reviewBench(const BenchPractice &bench);

} // namespace bitacora
