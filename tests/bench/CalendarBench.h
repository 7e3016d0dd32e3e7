#pragma once

#include "BenchPractice.h"
#include "BenchTable.h"

namespace bitacora {

/// What another week, another month and a moved session cost in the calendar, up to the painted page, against the same
/// in a calendar without a session; and a month of ten thousand sessions.
BenchTable calendarBench(const BenchPractice &bench, const BenchPractice &empty);

} // namespace bitacora
