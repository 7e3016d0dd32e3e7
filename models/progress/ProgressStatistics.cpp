#include "ProgressStatistics.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace bitacora {

namespace {

std::vector<PlacedFigure> figuresOf(const ProgressSeries &series, const ProgressPhase &phase)
{
    std::vector<PlacedFigure> figures;
    figures.reserve(std::size_t(phase.count));
    for (int i = phase.first; i < phase.first + phase.count; ++i) {
        const ProgressPoint &point = series.points.at(i);
        if (point.value)
            figures.push_back({series.placeOf(point), *point.value});
    }
    return figures;
}

std::vector<double> valuesOf(const std::vector<PlacedFigure> &figures)
{
    std::vector<double> values;
    values.reserve(figures.size());
    for (const PlacedFigure &figure : figures)
        values.push_back(figure.figure);
    return values;
}

std::optional<PhaseLevel> levelOf(const std::vector<PlacedFigure> &figures)
{
    if (figures.empty())
        return std::nullopt;
    std::vector<double> values = valuesOf(figures);
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    const double median = values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    const double sum = std::accumulate(values.begin(), values.end(), 0.0);
    return PhaseLevel {int(values.size()), sum / double(values.size()), median};
}

TrendDirection directionOf(const TrendLine &line, const std::vector<PlacedFigure> &figures, const PhaseLevel &level,
                           ProgressMeasure measure)
{
    constexpr double leastPoints = 5;
    constexpr double leastShare = 0.1;
    const double change = line.slope * (figures.back().place - figures.front().place);
    const double least = isPercentage(measure) ? leastPoints : leastShare * std::abs(level.median);
    // What rounding leaves of a change of just as much is as much.
    constexpr double rounding = 1e-9;
    if (change == 0 || std::abs(change) < least - rounding)
        return TrendDirection::Level;
    return change > 0 ? TrendDirection::Rising : TrendDirection::Falling;
}

std::optional<MasteryState> masteryOf(const ProgressSeries &series)
{
    const MasteryCriterion *criterion = series.target.mastery();
    if (!criterion || series.recorded() == 0)
        return std::nullopt;
    MasteryState state {0, criterion->sessions.value_or(1), *criterion->percent};
    int seen = 0;
    for (auto point = series.points.crbegin(); point != series.points.crend() && seen < state.needed; ++point) {
        if (!point->value)
            continue;
        ++seen;
        state.reached += *point->value >= state.percent ? 1 : 0;
    }
    return state;
}

} // namespace

ProgressStatistics statisticsOf(const ProgressSeries &series)
{
    ProgressStatistics statistics;
    const Improvement improvement = improvementOf(series.measure);
    std::vector<double> first;
    std::vector<double> before;
    std::vector<PlacedFigure> trending;
    int trendingPhase = 0;
    int withFigures = 0;
    for (int i = 0; i < series.phases.size(); ++i) {
        const std::vector<PlacedFigure> figures = figuresOf(series, series.phases.at(i));
        std::vector<double> values = valuesOf(figures);
        const auto level = levelOf(figures);
        statistics.levels.append(level);
        if (i > 0)
            statistics.overlaps.append(nonoverlapOfAllPairs(before, values, improvement));
        if (level && ++withFigures == 1)
            first = values;
        else if (level)
            statistics.overlap = nonoverlapOfAllPairs(first, values, improvement);
        if (level && level->count >= leastFiguresOfTrend) {
            trending = figures;
            trendingPhase = i;
        }
        before = std::move(values);
    }
    if (const auto line = theilSen(trending))
        statistics.trend = ProgressTrend {
            *line, directionOf(*line, trending, *statistics.levels.at(trendingPhase), series.measure), trendingPhase};
    statistics.mastery = masteryOf(series);
    return statistics;
}

} // namespace bitacora
