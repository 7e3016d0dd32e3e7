#pragma once

class QPainter;
class QSize;
class QStyleOptionMenuItem;

namespace bitacora {

/// A row of a menu: check mark or icon, text, keys in the muted color; a tint below the pointer.
void paintMenuItem(QPainter &painter, const QStyleOptionMenuItem &item);
/// `content` is the size of the text.
QSize menuItemSize(const QStyleOptionMenuItem &item, const QSize &content);

} // namespace bitacora
