#pragma once

#include "FactTerm.h"
#include "PlanMeasure.h"

#include <optional>

namespace bitacora {

/// What was measured of a behavior. A zero was observed; what was not observed is none.
struct BehaviorData
{
    int key = 0;
    FactTerm behavior;
    BehaviorMeasure measure = BehaviorMeasure::Frequency;
    /// Times; of an interval measure the intervals in which the behavior occurred.
    std::optional<int> count;
    /// Of a duration the whole time, of a latency the time until the behavior began.
    std::optional<int> seconds;
    /// All intervals that were observed.
    std::optional<int> intervals;
    /// The minutes that were observed, where they are not the whole session.
    std::optional<int> observedMinutes;

    /// Whether there is any number at all.
    [[nodiscard]] bool hasData() const { return count || seconds; }
    friend bool operator==(const BehaviorData &, const BehaviorData &) = default;
};

} // namespace bitacora
