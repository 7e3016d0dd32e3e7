#pragma once

#include "BenchPractice.h"
#include "BenchTable.h"

namespace bitacora {

/// The history's queries, as the program runs them on the encrypted practice, against the same rows read from
/// plaintext with Qt's QSQLITE; and the same SQL, row by row, through both.
BenchTable driverBench(const BenchPractice &bench);

} // namespace bitacora
