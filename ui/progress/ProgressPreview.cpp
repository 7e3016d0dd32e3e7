#include "ProgressPreview.h"

#include "Practice.h"

#include <QPrinter>

namespace bitacora {

ProgressPreview::ProgressPreview(Practice &practice, const ProgressReport &report, QWidget *parent)
    : DocumentPreview({ProgressSheet(report).title(), QPageSize(report.pageSize), QPageLayout::Landscape}, parent)
    , m_practice(practice)
    , m_report(report)
    , m_sheet(m_report)
{
}

void ProgressPreview::open(Practice &practice, const ProgressReport &report, QWidget *parent)
{
    // It deletes itself when it is closed.
    auto *preview = new ProgressPreview(practice, report, parent);
    preview->QDialog::open();
}

int ProgressPreview::pageCount() const
{
    return m_sheet.pageCount();
}

Result<void> ProgressPreview::paintPages(QPrinter &printer, int from, int to)
{
    return m_sheet.paint(printer, from, to);
}

Result<void> ProgressPreview::logPrinted()
{
    return logProgressPrinted(m_practice, m_report);
}

Result<void> ProgressPreview::write(QIODevice &device, const PdfForm &form)
{
    ProgressReport report = m_report;
    report.pdf = form;
    return writeProgress(report, ProgressFormat::Pdf, device);
}

Result<void> ProgressPreview::logSaved(const PdfForm &form)
{
    ProgressReport report = m_report;
    report.pdf = form;
    return logProgress(m_practice, report, ProgressFormat::Pdf);
}

} // namespace bitacora
