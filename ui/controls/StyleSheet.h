#pragma once

#include "Tokens.h"

#include <QPalette>
#include <QString>

namespace bitacora {

/// The one style sheet, made from the tokens: text edits, tabs, headers, scroll bars, tooltips and muted labels.
/// What needs a drawing (buttons, fields, marks, arrows) is painted by ControlStyle.
QString styleSheetFor(const Tokens &tokens);
QPalette paletteFor(const Tokens &tokens);

} // namespace bitacora
