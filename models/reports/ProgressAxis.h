#pragma once

#include "ProgressSeries.h"

#include <QLocale>
#include <QStringList>

namespace bitacora {

/// What one axis of a graph reaches over, and where it is marked.
struct ProgressAxis
{
    double from = 0;
    double to = 1;
    QList<double> ticks;
    /// One a tick.
    QStringList labels;

    /// Percentages from 0 to 100; anything else from 0 to a round number, chosen for all figures of the series whatever
    /// its range is, so that the graph keeps its shape.
    [[nodiscard]] static ProgressAxis ofFigures(const ProgressSeries &series, const QLocale &locale);
    /// Sessions by their numbers, or days by their Julian day numbers, with room for some more. At most `mostLabels`.
    [[nodiscard]] static ProgressAxis ofPlaces(const ProgressSeries &series, int mostLabels, const QLocale &locale);
};

} // namespace bitacora
