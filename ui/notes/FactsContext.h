#pragma once

#include "ClientPlan.h"

namespace bitacora {

/// What all fields of one form share.
struct FactsContext
{
    /// Of the session's client on the session's day; what it names is offered first.
    ClientPlan plan;
    /// The last key that was given in this session; no key is ever given twice.
    int lastKey = 0;

    int newKey() { return ++lastKey; }
};

} // namespace bitacora
