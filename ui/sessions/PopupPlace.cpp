#include "PopupPlace.h"

#include "Metrics.h"

#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace bitacora {

void showUnder(QWidget &popup, const QWidget &anchor)
{
    popup.adjustSize();
    QPoint corner = anchor.mapToGlobal(QPoint(0, anchor.height() + metrics::halfGrid));
    const QRect free = anchor.screen()->availableGeometry();
    corner.setX(std::max(free.left(), std::min(corner.x(), free.right() - popup.width())));
    corner.setY(std::max(free.top(), std::min(corner.y(), free.bottom() - popup.height())));
    popup.move(corner);
    popup.show();
}

} // namespace bitacora
