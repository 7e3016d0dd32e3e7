#include "SideFiles.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

// At its end the length of the other journal's name, a checksum, and the eight bytes that every journal begins with:
// readSuperJournal() of SQLite's pager.c.
bool namesAnotherJournal(const QString &journal)
{
    constexpr qint64 endSize = 16;
    static const QByteArray mark = QByteArray::fromHex("d9d505f920a163d7");
    QFile file(journal);
    if (!QFileInfo(journal).isFile() || !file.open(QIODevice::ReadOnly) || file.size() < endSize
        || !file.seek(file.size() - endSize))
        return false;
    const QByteArray end = file.read(endSize);
    if (!end.endsWith(mark))
        return false;
    const auto length = qFromBigEndian<quint32>(end.constData());
    return length > 0 && length <= file.size() - endSize;
}

} // namespace

QString SideFiles::leadingElsewhere(const QString &databasePath)
{
    const QString journal = databasePath + u"-journal"_s;
    for (const QString &path : {databasePath + u"-wal"_s, databasePath + u"-shm"_s, journal}) {
        if (QFileInfo(path).isSymLink())
            return QFileInfo(path).fileName();
    }
    return namesAnotherJournal(journal) ? QFileInfo(journal).fileName() : QString();
}

} // namespace bitacora
