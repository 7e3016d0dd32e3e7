#pragma once

#include "ActivityKind.h"
#include "Identifier.h"
#include "Result.h"

#include <QString>

namespace bitacora {

class Practice;

/// The activity entry of something about one session that left the practice, such as a confirmation, an invitation or
/// a note: which session's and whose, in what form ("pdf, password"), and nothing of its text.
[[nodiscard]] Result<void> logSessionExport(const Practice &practice, ActivityKind kind, SessionId session,
                                            const QString &form = {});

} // namespace bitacora
