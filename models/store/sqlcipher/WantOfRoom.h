#pragma once

class QFileDevice;

namespace bitacora {

/// Whether what the system says (errno) is that the disk, or the person's share of it, is full.
[[nodiscard]] bool isForWantOfRoom(int systemError);
/// The same of the last thing that failed with the file: for Qt a full disk is an error in writing as any other.
[[nodiscard]] bool isForWantOfRoom(const QFileDevice &file);

} // namespace bitacora
