#pragma once

#include "PlanItem.h"

#include <QList>

namespace bitacora {

/// Where an intervention takes hold. The numbers are stored: append, never renumber.
enum class InterventionGroup { Antecedent = 0, Reinforcement = 1, Consequence = 2, Teaching = 3 };

/// What the practitioner does about behaviors.
struct PlanIntervention : PlanItem
{
    InterventionGroup group = InterventionGroup::Antecedent;
    /// How it is done with this client; may be empty.
    QString procedure;
    /// The behaviors of the same plan that it is meant for, each once.
    QList<PlanEntryId> behaviors;

    friend bool operator==(const PlanIntervention &, const PlanIntervention &) = default;
};

} // namespace bitacora
