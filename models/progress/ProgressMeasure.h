#pragma once

#include "Nonoverlap.h"
#include "PlanMeasure.h"

namespace bitacora {

/// What the figures of a graph are.
enum class ProgressMeasure {
    PercentCorrect,
    PercentOfIntervals,
    /// Times.
    Count,
    /// Minutes that a behavior lasted.
    Minutes,
    PerHour,
    PerMinute,
    /// Seconds until a behavior began.
    Latency,
};

constexpr bool isPercentage(ProgressMeasure measure)
{
    return measure == ProgressMeasure::PercentCorrect || measure == ProgressMeasure::PercentOfIntervals;
}

/// Correct responses are to rise, and so is the time until a behavior begins; all else is a behavior that is to become
/// less.
constexpr Improvement improvementOf(ProgressMeasure measure)
{
    const bool rises = measure == ProgressMeasure::PercentCorrect || measure == ProgressMeasure::Latency;
    return rises ? Improvement::Up : Improvement::Down;
}

/// How a behavior that is measured so stands in a graph; `told` is the unit in which its baseline is told.
[[nodiscard]] ProgressMeasure progressMeasureOf(BehaviorMeasure measure, MeasureUnit told);

} // namespace bitacora
