#pragma once

class QWidget;

namespace bitacora {

/// For a text field on a panel or card: filled with the background, so that it stands out from the surface.
void makeInset(QWidget *field);

} // namespace bitacora
