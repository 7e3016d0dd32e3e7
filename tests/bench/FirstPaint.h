#pragma once

#include <QString>

namespace bitacora {

/// Says so on standard output, and ends the program, once a widget of this class, or one in it, is painted for the first
/// time.
void announceFirstPaint(const QString &className);

/// What it says.
inline constexpr char paintedLine[] = "painted";

} // namespace bitacora
