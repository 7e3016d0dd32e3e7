#include "PdfFile.h"

#include "PdfProtection.h"
#include "WatchedDevice.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QScopeGuard>

namespace bitacora {

namespace {

constexpr int fileResolution = 1200;

Result<void> writeReadable(QIODevice &device, const PdfPaper &paper, bool isForArchive, const PdfPainting &paint,
                           const ReportProgress &progress)
{
    WatchedDevice watched(device);
    {
        QPdfWriter writer(&watched);
        if (isForArchive)
            writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(fileResolution);
        writer.setPageLayout(QPageLayout(paper.size, paper.orientation, QMarginsF(), QPageLayout::Point));
        writer.setTitle(paper.title);
        writer.setCreator(QStringLiteral("Bit\u00E1cora"));
        const auto going = [&](int percent) { return !watched.hasFailed() && (!progress || progress(percent)); };
        auto painted = paint(writer, going);
        if (!painted && !watched.hasFailed())
            return painted;
    }
    if (watched.hasFailed())
        return failure(ErrorCode::FileNotWritable, {}, device.errorString());
    return {};
}

} // namespace

Result<void> writePdf(QIODevice &device, const PdfPaper &paper, const PdfForm &form, const PdfPainting &paint,
                      const ReportProgress &progress)
{
    if (!form.isProtected())
        return writeReadable(device, paper, form.isForArchive, paint, progress);
    QBuffer readable;
    readable.open(QIODevice::WriteOnly);
    const auto wipeReadable = qScopeGuard([&readable] { readable.buffer().fill('\0'); });
    if (auto written = writeReadable(readable, paper, false, paint, progress); !written)
        return written;
    return writeProtectedPdf(readable.buffer(), *form.password, device);
}

} // namespace bitacora
