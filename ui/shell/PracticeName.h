#pragma once

#include <QFileInfo>
#include <QString>

namespace bitacora {

/// What people call the practice in this folder, open or not: the folder's name without the suffix of practices.
inline QString practiceName(const QString &path)
{
    static constexpr QStringView suffix = u".bitacora";
    QString name = QFileInfo(path).fileName();
    if (name.endsWith(suffix, Qt::CaseInsensitive))
        name.chop(suffix.size());
    return name;
}

} // namespace bitacora
