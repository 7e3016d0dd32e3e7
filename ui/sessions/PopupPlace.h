#pragma once

class QWidget;

namespace bitacora {

/// Shows a popup just below `anchor`, moved to where the screen has room for it.
void showUnder(QWidget &popup, const QWidget &anchor);

} // namespace bitacora
