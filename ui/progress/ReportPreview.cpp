#include "ReportPreview.h"

#include "OpenPractice.h"

#include <QPrinter>

#include <utility>

namespace bitacora {

ReportPreview::ReportPreview(OpenPractice &practice, PeriodReportPdf document, QWidget *parent)
    : DocumentPreview({document.title(), QPageSize(document.paper())}, parent)
    , m_practice(practice)
    , m_document(std::move(document))
{
}

Result<void> ReportPreview::open(OpenPractice &practice, const PeriodReport &report, QWidget *parent)
{
    auto sheet = readPeriodReport(practice.practice(), report);
    if (!sheet)
        return Failure(sheet.error());
    // It deletes itself when it is closed.
    auto *preview = new ReportPreview(practice, PeriodReportPdf(std::move(*sheet)), parent);
    preview->QDialog::open();
    return {};
}

int ReportPreview::pageCount() const
{
    return m_document.pageCount();
}

Result<void> ReportPreview::paintPages(QPrinter &printer, int from, int to)
{
    return m_document.paint(printer, from, to);
}

Result<void> ReportPreview::logPrinted()
{
    return logReportPrinted(m_practice.practice(), m_document.sheet());
}

Result<void> ReportPreview::write(QIODevice &device, const PdfForm &form)
{
    return m_document.write(device, form);
}

Result<void> ReportPreview::logSaved(const PdfForm &form)
{
    return logReportExported(m_practice.practice(), m_document.sheet(), form);
}

} // namespace bitacora
