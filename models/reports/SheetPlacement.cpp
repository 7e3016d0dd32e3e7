#include "SheetPlacement.h"

#include "ReportStyle.h"

#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>

namespace bitacora {

namespace {

// Printers give the size of a sheet to the nearest point or so.
constexpr qreal sameSize = 0.99;

} // namespace

void placeSheet(QPainter &painter, const QPagedPaintDevice &device, QSizeF sheet)
{
    const qreal unit = device.logicalDpiX() / reportUnitsPerInch;
    // A printer's origin is where it can print, ours is the corner of the sheet.
    const QPageLayout layout = device.pageLayout();
    if (layout.mode() != QPageLayout::FullPageMode) {
        const QMarginsF margins = layout.margins(QPageLayout::Point);
        painter.translate(-margins.left() * point * unit, -margins.top() * point * unit);
    }
    painter.scale(unit, unit);
    const QSizeF paper = layout.fullRect(QPageLayout::Point).size() * point;
    const qreal fit = std::min(paper.width() / sheet.width(), paper.height() / sheet.height());
    if (fit < sameSize) {
        painter.translate((paper.width() - sheet.width() * fit) / 2, (paper.height() - sheet.height() * fit) / 2);
        painter.scale(fit, fit);
    }
}

} // namespace bitacora
