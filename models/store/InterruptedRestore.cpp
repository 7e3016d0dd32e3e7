#include "InterruptedRestore.h"

#include "FileSync.h"
#include "FolderRemoval.h"
#include "KeyFile.h"
#include "Practice.h"

#include <QDir>
#include <QFileInfo>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

// Not some other practice that somebody has given such a name. Where the keys of one are missing, nothing tells.
bool isRestored(const QString &waiting, const QString &path)
{
    if (!Practice::exists(waiting))
        return false;
    const auto id = KeyFile::practiceId(Practice::keyFilePath(waiting));
    const auto present = KeyFile::practiceId(Practice::keyFilePath(path));
    return !id || !present || *id == *present;
}

} // namespace

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
    if (Practice::exists(place) || !Practice::exists(waiting) || QFileInfo(waiting).isSymLink())
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
    if (Practice::exists(path) && isRestored(waiting, path))
        removeFolder(waiting);
}

} // namespace bitacora
