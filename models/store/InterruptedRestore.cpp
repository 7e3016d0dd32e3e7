#include "InterruptedRestore.h"

#include "FileSync.h"
#include "Practice.h"

#include <QDir>
#include <QFileInfo>

namespace bitacora {

using namespace Qt::StringLiterals;

QString InterruptedRestore::waitingPath(const QString &path)
{
    return QDir::cleanPath(path) + u".restored"_s;
}

bool InterruptedRestore::finish(const QString &path)
{
    if (path.isEmpty())
        return false;
    const QString place = QDir::cleanPath(path);
    const QString waiting = waitingPath(place);
    if (Practice::exists(place) || !Practice::exists(waiting))
        return false;
    // An empty folder gives way, nothing else does.
    if (QFileInfo::exists(place) && !QDir().rmdir(place))
        return false;
    if (!QDir().rename(waiting, place))
        return false;
    // Where the disk forgets it, it is done once more.
    (void)syncFolder(QFileInfo(place).absolutePath());
    return true;
}

void InterruptedRestore::clear(const QString &path)
{
    const QString waiting = waitingPath(path);
    if (Practice::exists(path) && QFileInfo(waiting).isDir())
        QDir(waiting).removeRecursively();
}

} // namespace bitacora
