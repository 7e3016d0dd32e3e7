#pragma once

#include "NoteDraft.h"
#include "Result.h"
#include "Session.h"

namespace bitacora {

struct StoreContext;

/// The words of a session's clinical note that the search finds it by, beside those of its plain notes: all that was
/// written, without headings and without the client's name (see HiddenName). Internal to the store; inside a
/// transaction.
namespace ClinicalWords {

/// The first schema that keeps them.
inline constexpr int firstSchema = 13;

/// Those of the note in place of what there was; none where it says nothing.
[[nodiscard]] Result<void> store(StoreContext &context, SessionId session, const NoteDraft &note,
                                 const QString &clientName);
/// What was added to a signed note.
[[nodiscard]] Result<void> add(StoreContext &context, SessionId session, const QString &text,
                               const QString &clientName);

} // namespace ClinicalWords

} // namespace bitacora
