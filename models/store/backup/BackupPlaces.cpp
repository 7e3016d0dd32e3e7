#include "BackupPlaces.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace bitacora {

namespace {

// The part of the path that is there.
QFileInfo presentPart(const QString &path)
{
    QFileInfo part(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    while (!part.exists() && !part.isRoot() && part.path() != part.filePath())
        part.setFile(part.path());
    return part;
}

QString real(const QString &path)
{
    const QString whole = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    const QFileInfo present = presentPart(path);
    return QDir::cleanPath(present.canonicalFilePath() + u'/' + whole.sliced(present.filePath().size()));
}

// Both are real.
bool isInside(const QString &inner, const QString &outer)
{
    const QString folder = outer.endsWith(u'/') ? outer : outer + u'/';
    return inner.startsWith(folder);
}

} // namespace

BackupPlaces::Clash BackupPlaces::clash(const QString &practice, const QString &first, const QString &second)
{
    const QString realPractice = real(practice);
    const auto isInPractice = [&realPractice](const QString &place) {
        return place == realPractice || isInside(place, realPractice);
    };
    const QString realFirst = real(first);
    if (isInPractice(realFirst))
        return Clash::InPractice;
    if (second.isEmpty())
        return Clash::None;
    const QString realSecond = real(second);
    if (isInPractice(realSecond))
        return Clash::InPractice;
    if (realFirst == realSecond)
        return Clash::SamePlace;
    return isInside(realFirst, realSecond) || isInside(realSecond, realFirst) ? Clash::Nested : Clash::None;
}

bool BackupPlaces::areSame(const QString &first, const QString &second)
{
    return real(first) == real(second);
}

bool BackupPlaces::areOnOneVolume(const QString &first, const QString &second)
{
    const QStorageInfo one(presentPart(first).filePath());
    const QStorageInfo other(presentPart(second).filePath());
    return one.isValid() && one == other;
}

} // namespace bitacora
