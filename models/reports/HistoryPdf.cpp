#include "HistoryPdf.h"

#include "HistoryHeadBlock.h"
#include "PagePainting.h"
#include "PdfFile.h"

namespace bitacora {

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

Result<void> HistoryPdf::paint(QPagedPaintDevice &device, int first, int last, const ReportProgress &progress)
{
    return paintPages(
        device, m_pages.sheet(), {first, last},
        [this](QPainter &painter, int page) { return m_pages.paintPage(painter, page); }, progress);
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
