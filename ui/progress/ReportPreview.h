#pragma once

#include "DocumentPreview.h"
#include "PeriodReportPdf.h"

namespace bitacora {

class OpenPractice;

/// How a progress report looks on paper; printed and saved from there.
class ReportPreview : public DocumentPreview
{
    Q_OBJECT

public:
    /// Shows it as it stands in the form, in a window of its own that belongs to `parent`.
    [[nodiscard]] static Result<void> open(OpenPractice &practice, const PeriodReport &report, QWidget *parent);

    [[nodiscard]] const PeriodReportPdf &document() const { return m_document; }

protected:
    [[nodiscard]] int pageCount() const override;
    [[nodiscard]] Result<void> paintPages(QPrinter &printer, int from, int to) override;
    [[nodiscard]] Result<void> logPrinted() override;
    [[nodiscard]] Result<void> write(QIODevice &device, const PdfForm &form) override;
    [[nodiscard]] Result<void> logSaved(const PdfForm &form) override;

private:
    ReportPreview(OpenPractice &practice, PeriodReportPdf document, QWidget *parent);

    OpenPractice &m_practice;
    PeriodReportPdf m_document;
};

} // namespace bitacora
