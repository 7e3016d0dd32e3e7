#include "InterruptedRestore.h"

#include "FileSync.h"
#include "FolderRemoval.h"
#include "KeyFile.h"
#include "Practice.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

QString markPath(const QString &folder)
{
    return folder + u"/waiting-for-its-place"_s;
}

// What a restore has left, and nothing that somebody has given such a name, to keep it or to work in it.
bool isMarked(const QString &waiting)
{
    return Practice::exists(waiting) && !QFileInfo(waiting).isSymLink() && QFileInfo(markPath(waiting)).isFile();
}

// Where the keys of one are missing, nothing tells.
bool isRestored(const QString &waiting, const QString &path)
{
    if (!isMarked(waiting))
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

bool InterruptedRestore::isTaken(const QString &path)
{
    const QString waiting = waitingPath(path);
    return QFileInfo::exists(waiting) && !isMarked(waiting);
}

bool InterruptedRestore::mark(const QString &restored)
{
    QFile mark(markPath(restored));
    if (!mark.open(QIODevice::WriteOnly))
        return false;
    mark.close();
    return syncFolder(restored);
}

bool InterruptedRestore::finish(const QString &path)
{
    if (path.isEmpty())
        return false;
    const QString place = QDir::cleanPath(path);
    const QString waiting = waitingPath(place);
    if (Practice::exists(place) || !isMarked(waiting))
        return false;
    // An empty folder gives way, nothing else does.
    if (QFileInfo::exists(place) && !QDir().rmdir(place))
        return false;
    if (!QDir().rename(waiting, place))
        return false;
    // Where the disk forgets it, it is done once more.
    (void)syncFolder(QFileInfo(place).absolutePath());
    (void)QFile::remove(markPath(place));
    return true;
}

void InterruptedRestore::clear(const QString &path)
{
    const QString waiting = waitingPath(path);
    if (!Practice::exists(path))
        return;
    if (isRestored(waiting, path))
        removeFolder(waiting);
    // Left by a crash between the last two steps.
    (void)QFile::remove(markPath(QDir::cleanPath(path)));
}

void InterruptedRestore::discard(const QString &path)
{
    const QString waiting = waitingPath(path);
    if (isMarked(waiting))
        removeFolder(waiting);
}

} // namespace bitacora
