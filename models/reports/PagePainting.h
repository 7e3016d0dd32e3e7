#pragma once

#include "ReportProgress.h"
#include "Result.h"

#include <QSizeF>

class QPagedPaintDevice;
class QPainter;

namespace bitacora {

/// From 0, both included.
struct PageRange
{
    int first = 0;
    int last = 0;
};

/// Paints pages onto a file, a printer or a preview: each in report units, its origin the corner of the sheet.
/// Cancelled, or FileNotWritable, or why a page failed.
[[nodiscard]] Result<void> paintPages(QPagedPaintDevice &device, QSizeF sheet, PageRange pages,
                                      const std::function<Result<void>(QPainter &, int page)> &paint,
                                      const ReportProgress &progress);

} // namespace bitacora
