#pragma once

#include "Tokens.h"

#include <QString>

namespace bitacora {

/// A calendar's own color ("#RRGGBB") as a theme can show it: moved towards the text until it stands out from the
/// surface (3 : 1, what WCAG 2.1 asks of graphics). The accent where the calendar has none.
QColor calendarColor(const QString &stored, const Tokens &tokens);

} // namespace bitacora
