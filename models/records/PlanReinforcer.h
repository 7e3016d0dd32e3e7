#pragma once

#include "PlanItem.h"

namespace bitacora {

/// What strengthens a client's behavior.
struct PlanReinforcer : PlanItem
{
    /// When and how it is given; may be empty.
    QString words;

    friend bool operator==(const PlanReinforcer &, const PlanReinforcer &) = default;
};

} // namespace bitacora
