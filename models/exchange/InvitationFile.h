#pragma once

#include "Result.h"
#include "SessionNotice.h"

namespace bitacora {

/// Writes the invitation to a file, whole or not at all. What is written is not encrypted; a new file is readable by
/// its owner alone. FileNotWritable, DiskFull.
[[nodiscard]] Result<void> writeInvitation(const SessionNotice &notice, const QString &path);

/// What the file may be called, after the service and the day; no client's name is in it.
QString invitationFileName(const SessionNotice &notice);

} // namespace bitacora
