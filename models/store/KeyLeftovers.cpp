#include "KeyLeftovers.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

// QSaveFile puts six letters of either case behind the name until the file is whole. A copy that a person has made, such
// as keys.json.backup or keys.json.Backup, is not ours to remove.
bool isUnfinished(const QString &name)
{
    constexpr qsizetype letters = 6;
    const QStringView end = QStringView(name).last(letters);
    return std::any_of(end.begin() + 1, end.end(), [](QChar letter) { return letter.isUpper(); })
        && std::any_of(end.begin(), end.end(), [](QChar letter) { return letter.isLower(); });
}

} // namespace

void KeyLeftovers::remove(const QString &keys)
{
    const QFileInfo present(keys);
    const QDir folder = present.absoluteDir();
    const QStringList names = folder.entryList({present.fileName() + u".??????"_s}, QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        if (isUnfinished(name))
            QFile::remove(folder.filePath(name));
    }
}

} // namespace bitacora
