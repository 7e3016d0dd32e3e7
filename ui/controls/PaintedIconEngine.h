#pragma once

#include <QIconEngine>

namespace bitacora {

/// An icon that is painted anew at each size: what is left to say is paint(), key() and clone().
class PaintedIconEngine : public QIconEngine
{
public:
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
};

} // namespace bitacora
