#pragma once

#include "ClientDeletion.h"
#include "Result.h"

namespace bitacora {

struct StoreContext;

/// What the window keeps about a client under names of its own (see PracticeSettingsRepository::setState). Internal to
/// the store.
namespace ClientTraces {

/// All that would change or go when the client is forgotten.
[[nodiscard]] Result<QList<DeletedProfile::State>> find(StoreContext &context, ClientId client);
/// Inside a transaction: puts what is left in the place of what there was.
[[nodiscard]] Result<void> forget(StoreContext &context, const QList<DeletedProfile::State> &states);
/// Inside a transaction: brings back what there was, except where something else was kept since. Returns the names of
/// what came back.
[[nodiscard]] Result<QStringList> bringBack(StoreContext &context, const QList<DeletedProfile::State> &states);
/// Whether it is about this client alone, so that nothing is left of it.
[[nodiscard]] bool isOfClient(const QString &name, ClientId client);

} // namespace ClientTraces

} // namespace bitacora
