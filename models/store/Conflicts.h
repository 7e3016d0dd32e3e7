#pragma once

#include "Result.h"
#include "Session.h"
#include "SessionConflict.h"

#include <QList>
#include <QTime>

#include <span>

namespace bitacora {

class Practice;

/// What speaks against a session as it is planned: other sessions at its time or in the minutes that a service keeps
/// free after its sessions, the working hours (on the wall clock of the practice's computer), and a clock change.
/// The session itself and those in `except` do not count. `typed` is the wall time that a person typed, which
/// `session.start` no longer shows when the clock skips it.
[[nodiscard]] Result<QList<SessionConflict>> findConflicts(const Practice &practice, const Session &session,
                                                           std::span<const SessionId> except = {}, QTime typed = {});

/// The same for what sessions do to each other that are planned together: `planned` are those as they shall be, with
/// the session itself among them or not.
[[nodiscard]] Result<QList<SessionConflict>> findConflictsAmong(const Practice &practice, const Session &session,
                                                                std::span<const Session> planned);

} // namespace bitacora
