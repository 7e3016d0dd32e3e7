#pragma once

#include "PlanItem.h"
#include "PlanMeasure.h"

namespace bitacora {

/// A behavior that the plan is to change.
struct TargetBehavior : PlanItem
{
    /// What of it can be seen and counted, so that two observers agree.
    QString definition;
    BehaviorMeasure measure = BehaviorMeasure::Frequency;
    PlanBaseline baseline;
    /// How strong it is, in the practitioner's words; may be empty.
    QString intensity;
    PlanStanding standing;

    friend bool operator==(const TargetBehavior &, const TargetBehavior &) = default;
};

} // namespace bitacora
