#pragma once

#include "Result.h"
#include "SignedNoteBreak.h"

#include <QByteArray>
#include <QHash>
#include <QList>

namespace bitacora {

struct StoreContext;

/// Compares what is listed as destroyed with what the activity log says was. Internal to the store.
namespace DestructionVerification {

/// `signedNotes` is what the log says was signed of each session. Those sessions that were destroyed are taken out of
/// it, but where the list is not the one that the log tells of.
[[nodiscard]] Result<QList<SignedNoteBreak>> run(StoreContext &context,
                                                 QHash<SessionId, QList<QByteArray>> &signedNotes);

} // namespace DestructionVerification

} // namespace bitacora
