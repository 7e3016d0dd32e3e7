#pragma once

#include <QLocale>
#include <QString>

namespace bitacora {

/// The language that a client is written to in, English or Spanish, after the tag of its record ("es", "en-US"); where
/// that names neither, the interface's. Dates and times are written as in the interface's region where the language
/// is at home there.
QLocale clientLocale(const QString &language, const QLocale &interfaceLocale);

} // namespace bitacora
