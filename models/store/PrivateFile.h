#pragma once

#include "Result.h"

#include <functional>

class QIODevice;

namespace bitacora {

/// What becomes of the permissions of a file that is there already.
enum class OldPermissions { Kept, Narrowed };

/// Writes a file with what is private: its owner's alone from the first byte on, whole or not at all. FileNotWritable,
/// or why `write` failed; then the file that was there stays.
[[nodiscard]] Result<void> writePrivateFile(const QString &path, const std::function<Result<void>(QIODevice &)> &write,
                                            OldPermissions permissions = OldPermissions::Kept);

} // namespace bitacora
