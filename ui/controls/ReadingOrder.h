#pragma once

class QWidget;

namespace bitacora {

/// Makes Tab go through all that is laid out in `root` as it is read, also after rows came and went.
void followReadingOrder(QWidget &root);

} // namespace bitacora
