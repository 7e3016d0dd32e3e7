#pragma once

#include "Identifier.h"
#include "Result.h"

#include <QList>
#include <QStringList>

namespace bitacora {

struct StoreContext;

/// What the window and its forms remember of a record that is destroyed. Internal to the store.
namespace RecordTraces {

/// Inside a transaction, while a profile is still there: forgets what was typed of the client and of the sessions in
/// any form, and every search, which may be for a word of theirs. Returns the names of the states that are others now.
[[nodiscard]] Result<QStringList> forget(StoreContext &context, ClientId client, const QList<SessionId> &sessions);

} // namespace RecordTraces

} // namespace bitacora
