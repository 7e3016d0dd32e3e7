#pragma once

#include "FactTerm.h"

namespace bitacora {

/// What came before a behavior, the behavior, and what was done about it.
struct AbcEntry
{
    int key = 0;
    /// Or the activity during which it happened; may be empty.
    FactTerm antecedent;
    FactTerms behaviors;
    /// The consequences and interventions.
    FactTerms interventions;
    /// What the behavior is thought to be for: a hypothesis; may be empty.
    FactTerm function;

    friend bool operator==(const AbcEntry &, const AbcEntry &) = default;
};

} // namespace bitacora
