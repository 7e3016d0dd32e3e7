#pragma once

#include "PlanIntervention.h"
#include "PlanReinforcer.h"
#include "ReplacementProgram.h"
#include "Result.h"
#include "TargetBehavior.h"

#include <array>
#include <variant>

namespace bitacora {

/// The parts of a plan, in the order in which they are read. The numbers are stored, and the alternatives of PlanContent.
enum class PlanGroup { Behaviors = 0, Programs = 1, Interventions = 2, Reinforcers = 3 };

inline constexpr std::array allPlanGroups {PlanGroup::Behaviors, PlanGroup::Programs, PlanGroup::Interventions,
                                           PlanGroup::Reinforcers};

/// What one entry of a plan says.
using PlanContent = std::variant<TargetBehavior, ReplacementProgram, PlanIntervention, PlanReinforcer>;

inline PlanGroup groupOf(const PlanContent &content)
{
    return PlanGroup(content.index());
}

/// An empty one.
PlanContent emptyPlanContent(PlanGroup group);

const PlanItem &itemOf(const PlanContent &content);
PlanItem &itemOf(PlanContent &content);

/// The definition, the goal, the procedure or the words: what it says at length.
QString &detailsOf(PlanContent &content);
const QString &detailsOf(const PlanContent &content);

/// Null where an entry of this group has none.
const PlanStanding *standingOf(const PlanContent &content);
PlanStanding *standingOf(PlanContent &content);
const PlanBaseline *baselineOf(const PlanContent &content);
PlanBaseline *baselineOf(PlanContent &content);
const QList<PlanEntryId> *behaviorsOf(const PlanContent &content);
QList<PlanEntryId> *behaviorsOf(PlanContent &content);

/// A name is required, numbers are in their ranges, texts are within their limits, no behavior is linked twice.
/// Error::subject names the field: "name", "details", "baseline", "baselineWords", "intensity", "masteryPercent",
/// "masterySessions", "masteryWords", "behaviors".
[[nodiscard]] Result<void> validatePlanContent(const PlanContent &content);

} // namespace bitacora
