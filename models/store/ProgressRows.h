#pragma once

#include "ProgressMark.h"
#include "Result.h"

#include <QList>

namespace bitacora {

struct StoreContext;

/// How the marks in clients' graphs stand in their table. Internal to the store.
namespace ProgressRows {

/// By their days. Nothing in a practice of a version that had none.
[[nodiscard]] Result<QList<ProgressMark>> ofClient(StoreContext &context, ClientId client);
/// RecordNotFound when there is none by this id.
[[nodiscard]] Result<ProgressMark> find(StoreContext &context, ProgressMarkId id);
/// Inside a transaction: takes the place of the one with its id, or the id that it has not got yet. Returns its id.
[[nodiscard]] Result<ProgressMarkId> store(StoreContext &context, const ProgressMark &mark);
/// Inside a transaction.
[[nodiscard]] Result<void> remove(StoreContext &context, ProgressMarkId id);

} // namespace ProgressRows

} // namespace bitacora
