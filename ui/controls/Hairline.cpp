#include "Hairline.h"

#include "Metrics.h"
#include "Theme.h"

#include <QPainter>

namespace bitacora {

Hairline::Hairline(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(metrics::hairline);
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::instance().tokens().hairline);
}

} // namespace bitacora
