#include "PagePainting.h"

#include "SheetPlacement.h"

#include <QPagedPaintDevice>
#include <QPainter>

namespace bitacora {

namespace {

constexpr int wholePercent = 100;

} // namespace

Result<void> paintPages(QPagedPaintDevice &device, QSizeF sheet, PageRange pages,
                        const std::function<Result<void>(QPainter &, int page)> &paint, const ReportProgress &progress)
{
    QPainter painter;
    if (!painter.begin(&device))
        return failure(ErrorCode::FileNotWritable);
    const int count = pages.last - pages.first + 1;
    for (int page = pages.first; page <= pages.last; ++page) {
        if (progress && !progress((page - pages.first) * wholePercent / count))
            return failure(ErrorCode::Cancelled);
        if (page > pages.first && !device.newPage())
            return failure(ErrorCode::FileNotWritable);
        painter.save();
        placeSheet(painter, device, sheet);
        const auto painted = paint(painter, page);
        painter.restore();
        if (!painted)
            return painted;
    }
    if (!painter.end())
        return failure(ErrorCode::FileNotWritable);
    if (progress)
        progress(wholePercent);
    return {};
}

} // namespace bitacora
