#pragma once

#include "Result.h"

#include <functional>

class QFileDevice;
class QIODevice;

namespace bitacora {

/// Why the last thing failed that was done to a file which is being written: DiskFull where there is no room for it,
/// else `otherwise`, with the system's words.
[[nodiscard]] Failure writeFailure(const QFileDevice &file, ErrorCode otherwise = ErrorCode::FileNotWritable);

/// What becomes of the permissions of a file that is there already.
enum class OldPermissions { Kept, Narrowed };

/// Writes a file with what is private: its owner's alone from the first byte on, whole or not at all. FileNotWritable,
/// DiskFull, or why `write` failed; then the file that was there stays.
[[nodiscard]] Result<void> writePrivateFile(const QString &path, const std::function<Result<void>(QIODevice &)> &write,
                                            OldPermissions permissions = OldPermissions::Kept);

} // namespace bitacora
