#pragma once

#include <QLocale>
#include <QString>

namespace bitacora {

/// "8 AM" where the locale counts to twelve, else "08:00" or "8:00" as it writes the time.
QString hourText(int hour, const QLocale &locale);

} // namespace bitacora
