#pragma once

class QString;

namespace bitacora {

/// These go through SQLite's own layer over the operating system, which knows how on each of them.

/// Whether all that was written to the file is on the disk itself.
[[nodiscard]] bool syncFile(const QString &path);
/// The same for the names in a folder: what was made, renamed or removed in it. True where the system has no such thing.
[[nodiscard]] bool syncFolder(const QString &path);
/// Makes the folder, and those above it that are missing, so that their names are on the disk itself. True where it is
/// there already; false when it could not be made to last.
[[nodiscard]] bool makeFolder(const QString &path);
/// Clears away the empty file by which a syncFolder() of that folder works, where it was killed in the middle.
void removeSyncLeftover(const QString &path);

} // namespace bitacora
