#include "HistoryPdf.h"

#include "HistoryHeadBlock.h"
#include "PdfFile.h"
#include "SheetPlacement.h"

#include <QPagedPaintDevice>
#include <QPainter>

namespace bitacora {

namespace {

constexpr int wholePercent = 100;

} // namespace

HistoryPdf::HistoryPdf(const HistoryHead &head, const HistoryReportOptions &options, HistoryRowSource &source)
    : m_head(head)
    , m_options(options)
    , m_pages(head, options, source)
{
}

Result<void> HistoryPdf::prepare(const ReportProgress &progress)
{
    return m_pages.layOut(progress);
}

QString HistoryPdf::title() const
{
    const QString subject = HistoryHeadBlock::subject(m_head);
    return subject.isEmpty() ? HistoryHeadBlock::title()
                             : HistoryHeadBlock::title() + QStringLiteral(" \u2013 ") + subject;
}

Result<void> HistoryPdf::paintPage(QPainter &painter, QPagedPaintDevice &device, int page)
{
    painter.save();
    placeSheet(painter, device, m_pages.sheet());
    auto painted = m_pages.paintPage(painter, page);
    painter.restore();
    return painted;
}

Result<void> HistoryPdf::paint(QPagedPaintDevice &device, int first, int last, const ReportProgress &progress)
{
    QPainter painter;
    if (!painter.begin(&device))
        return failure(ErrorCode::FileNotWritable);
    const int pages = last - first + 1;
    for (int page = first; page <= last; ++page) {
        if (progress && !progress((page - first) * wholePercent / pages))
            return failure(ErrorCode::Cancelled);
        if (page > first && !device.newPage())
            return failure(ErrorCode::FileNotWritable);
        if (auto painted = paintPage(painter, device, page); !painted)
            return painted;
    }
    if (!painter.end())
        return failure(ErrorCode::FileNotWritable);
    if (progress)
        progress(wholePercent);
    return {};
}

Result<void> HistoryPdf::write(QIODevice &device, const ReportProgress &progress)
{
    return writePdf(
        device, {title(), QPageSize(m_options.pageSize)}, m_options.pdf,
        [this](QPagedPaintDevice &pages, const ReportProgress &going) {
            return paint(pages, 0, pageCount() - 1, going);
        },
        progress);
}

} // namespace bitacora
