#pragma once

#include "ActivityEntry.h"
#include "PlanEntry.h"

#include <QList>

namespace bitacora {

/// What the activity log says of a change to a plan: which groups, which fields, which status; never what an entry
/// says, nor what it is called. Internal to the store.
namespace PlanDifference {

/// An entry of the log with the client and both values, without a kind.
[[nodiscard]] ActivityEntry between(ClientId client, const QList<PlanEntry> &before, const QList<PlanEntry> &after);

} // namespace PlanDifference

} // namespace bitacora
