#pragma once

#include "SessionStatus.h"

#include <QRectF>

class QPainter;

namespace bitacora {

/// Draws a status as a shape, so that it reads without color: dashed circle, circle, check, cross, barred circle.
void drawStatusShape(QPainter &painter, const QRectF &square, SessionStatus status);

} // namespace bitacora
