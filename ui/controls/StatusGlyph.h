#pragma once

#include "SessionStatus.h"

#include <QIcon>

class QColor;
class QPainter;
class QRectF;

namespace bitacora {

/// The shape of a status, so that it reads without color: dashed circle, circle, check, cross, barred circle.
/// Fits the largest square in the middle of `rect`; drawn for 12 to 16 px.
void paintStatusGlyph(QPainter &painter, const QRectF &rect, SessionStatus status, const QColor &color);
/// The glyph in the color of its status in the theme that is on when it is painted.
QIcon statusIcon(SessionStatus status);

} // namespace bitacora
