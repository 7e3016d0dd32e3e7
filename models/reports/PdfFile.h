#pragma once

#include "PdfForm.h"
#include "ReportProgress.h"
#include "Result.h"

#include <QPageLayout>
#include <QString>

class QIODevice;
class QPagedPaintDevice;

namespace bitacora {

/// The sheet that a PDF is painted on, and what the document calls itself.
struct PdfPaper
{
    QString title;
    QPageSize size;
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
};

/// Paints every page. Cancelled when the progress says so.
using PdfPainting = std::function<Result<void>(QPagedPaintDevice &device, const ReportProgress &progress)>;

/// Writes a PDF: fonts embedded, text that can be searched. What is protected by a password reaches the device
/// encrypted; until then it is in memory alone.
[[nodiscard]] Result<void> writePdf(QIODevice &device, const PdfPaper &paper, const PdfForm &form,
                                    const PdfPainting &paint, const ReportProgress &progress = {});

} // namespace bitacora
