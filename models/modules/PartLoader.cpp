#include "PartLoader.h"

#include <QCoreApplication>
#include <QPluginLoader>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

/// Whole paths: the loader itself would look for a name in the current folder first.
QStringList foldersOfParts()
{
    QStringList folders {QCoreApplication::applicationDirPath() + u'/' + QStringLiteral(BITACORA_INSTALLED_PARTS)};
    const QStringList libraries = QCoreApplication::libraryPaths();
    for (const QString &path : libraries)
        folders.append(path + u'/' + QStringLiteral(BITACORA_PARTS_FOLDER));
    return folders;
}

} // namespace

QObject *PartLoader::load(const QString &name)
{
    const QStringList folders = foldersOfParts();
    for (const QString &folder : folders) {
        QPluginLoader loader(folder + u"/bitacora-"_s + name);
        if (QObject *part = loader.instance())
            return part;
    }
    return nullptr;
}

} // namespace bitacora
