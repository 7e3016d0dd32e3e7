#pragma once

#include <QDir>
#include <QFileInfo>

namespace bitacora {

/// Whether a folder is there and nothing is in it, hidden or not.
inline bool isEmptyFolder(const QString &path)
{
    return QFileInfo(path).isDir()
        && QDir(path).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System);
}

} // namespace bitacora
