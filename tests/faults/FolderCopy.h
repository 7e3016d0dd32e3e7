#pragma once

#include <QDir>
#include <QFile>
#include <QString>

namespace bitacora {

/// The files of a closed practice, as they are, into another folder; ends the program where that fails.
inline void copyFolder(const QString &from, const QString &to)
{
    if (!QDir().mkpath(to))
        qFatal("A folder could not be made.");
    const QStringList names = QDir(from).entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        if (!QFile::copy(from + u'/' + name, to + u'/' + name))
            qFatal("A practice could not be copied.");
    }
}

} // namespace bitacora
