#pragma once

#include "ProgressSeries.h"
#include "TheilSen.h"

#include <optional>

namespace bitacora {

/// How high the figures of a phase are.
struct PhaseLevel
{
    int count = 0;
    double mean = 0;
    double median = 0;
};

enum class TrendDirection { Falling, Level, Rising };

/// Where the figures of a phase are going (Theil–Sen, see theilSen()).
struct ProgressTrend
{
    TrendLine line;
    /// Level when the line changes over the whole phase by less than 5 points of a percentage, or by less than a tenth
    /// of the phase's median of anything else. These bounds are the program's own: the sources name none.
    TrendDirection direction = TrendDirection::Level;
    /// The phase that it is of.
    int phase = 0;
};

/// How near a program is to its criterion. Sessions in which it was not recorded do not count.
struct MasteryState
{
    /// How many of the last figures are at the criterion or above, of how many that have to be.
    int reached = 0;
    int needed = 1;
    /// Correct responses, 1 to 100 %.
    int percent = 0;

    [[nodiscard]] bool isMastered() const { return reached == needed; }
};

/// What single-case research says of a graph in figures.
struct ProgressStatistics
{
    /// One a phase; none for a phase without figures.
    QList<std::optional<PhaseLevel>> levels;
    /// Of the last phase that has at least 3 figures, since 2 make a line of anything.
    std::optional<ProgressTrend> trend;
    /// Between each phase and the next (see nonoverlapOfAllPairs()): one less than there are phases; none beside a
    /// phase without figures.
    QList<std::optional<double>> overlaps;
    /// Between the first and the last phase that have figures; none when there is only one.
    std::optional<double> overlap;
    /// None without a criterion in numbers, or without figures.
    std::optional<MasteryState> mastery;
};

inline constexpr int leastFiguresOfTrend = 3;

[[nodiscard]] ProgressStatistics statisticsOf(const ProgressSeries &series);

} // namespace bitacora
