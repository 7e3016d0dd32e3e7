#pragma once

#include <QStorageInfo>

#include <optional>

namespace bitacora {

/// How many bytes there is room for on the disk of a folder; none where the system does not tell, as of what has no bytes at
/// all (/proc on Linux).
inline std::optional<qint64> roomIn(const QString &folder)
{
    const QStorageInfo storage(folder);
    return storage.isValid() && storage.bytesTotal() > 0 ? std::optional(storage.bytesAvailable()) : std::nullopt;
}

} // namespace bitacora
