#pragma once

#include "ProgressSeries.h"

namespace bitacora {

/// Divides the points of a series at the marks of its target: sets its phases and its events. A phase begins with the
/// first point on its day or later. Of the marks before the first point only the last one names a phase; one before
/// or after the range is not in the graph.
void divideIntoPhases(ProgressSeries &series, const QList<ProgressMark> &marks);

} // namespace bitacora
