#include "DocumentPath.h"

#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>

namespace bitacora {

QString documentPath(const QString &name, const QString &ending)
{
    // What some system does not take in the name of a file.
    static const QRegularExpression unfit(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]"));
    // Many systems take 255 bytes, and letters may be several.
    constexpr int longest = 120;
    QString fit = name.left(longest).trimmed();
    fit.replace(unfit, QStringLiteral("_"));
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(fit + ending);
}

} // namespace bitacora
