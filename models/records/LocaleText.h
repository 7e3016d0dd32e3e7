#pragma once

#include <QString>
#include <QTime>

class QLocale;

namespace bitacora {

/// "4:00 PM", "4:00 p. m." or "16:00": the locale's short time, in the case that its language writes it in
/// (QLocale alone writes "4:00 P. M.").
QString shortTimeText(QTime time, const QLocale &locale);

} // namespace bitacora
