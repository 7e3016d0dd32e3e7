#pragma once

#include "PlanEntry.h"
#include "Result.h"

#include <QList>

namespace bitacora {

struct StoreContext;

/// How the entries of plans stand in the tables. Internal to the store.
namespace PlanRows {

/// In the order of their groups and places. Nothing in a practice of a version that had no plans.
[[nodiscard]] Result<QList<PlanEntry>> ofClient(StoreContext &context, ClientId client);
/// What every entry of a group says now whose words are the practitioner's own, newest first; its links are left out.
[[nodiscard]] Result<QList<PlanContent>> ownOfGroup(StoreContext &context, PlanGroup group);
/// Inside a transaction: each takes the place of what was stored under its id, with all its wordings. One that has
/// none yet gets one, in itself and in the links of the others.
[[nodiscard]] Result<void> store(StoreContext &context, QList<PlanEntry> &entries);
/// Inside a transaction. RecordNotFound when the client's plan has none by this id.
[[nodiscard]] Result<void> remove(StoreContext &context, ClientId client, PlanEntryId entry);
/// How many do not hold together: without a wording, with wordings that overlap, linked to what is no behavior of the
/// same plan.
[[nodiscard]] Result<int> countUnsound(StoreContext &context);

} // namespace PlanRows

} // namespace bitacora
