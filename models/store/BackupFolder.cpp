#include "BackupFolder.h"

#include "Practice.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace bitacora {

using namespace Qt::StringLiterals;

bool BackupFolder::isBackup(const QString &path)
{
    const QString name = QFileInfo(QDir::cleanPath(path)).fileName();
    return name.endsWith(suffix) || name.endsWith(partSuffix) || QFileInfo::exists(manifestPath(path));
}

QString BackupFolder::manifestPath(const QString &path)
{
    return QDir::cleanPath(path) + u"/backup.json"_s;
}

QString BackupFolder::besideThePractice(const QString &practicePath)
{
    const QString folder = QFileInfo(QDir::cleanPath(practicePath)).absoluteFilePath();
    return QFileInfo(folder).path() + u'/' + Practice::nameOf(folder) + u".bitacora-backups"_s;
}

QString BackupFolder::baseName(const QString &practiceName, const QDateTime &wallTime)
{
    return practiceName + u' ' + wallTime.toString(u"yyyy-MM-dd HHmmss"_s);
}

bool BackupFolder::isNamedAfter(const QString &fileName, const QString &practiceName)
{
    constexpr qsizetype dateLength = 10;
    constexpr qsizetype momentLength = 18;
    const qsizetype length = practiceName.size();
    return fileName.startsWith(practiceName) && fileName.size() >= length + momentLength && fileName.at(length) == u' '
        && QDate::fromString(fileName.mid(length + 1, dateLength), Qt::ISODate).isValid();
}

} // namespace bitacora
