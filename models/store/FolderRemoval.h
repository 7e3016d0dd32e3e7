#pragma once

#include <QDir>
#include <QFileInfo>

namespace bitacora {

/// Removes a folder that the program has made, with all that is in it. A link in its place is left alone: it was put
/// there by somebody else, and what it leads to is not ours. False where the folder, or a part of it, is still there.
inline bool removeFolder(const QString &path)
{
    return !QFileInfo(path).isSymLink() && QDir(path).removeRecursively();
}

} // namespace bitacora
