#pragma once

#include <QSizeF>

class QPagedPaintDevice;
class QPainter;

namespace bitacora {

/// Makes the painter's units those of a report and its origin the corner of the device's sheet. A page that is larger
/// than that sheet, or lies the other way, is shrunk, and stands in the middle.
void placeSheet(QPainter &painter, const QPagedPaintDevice &device, QSizeF sheet);

} // namespace bitacora
