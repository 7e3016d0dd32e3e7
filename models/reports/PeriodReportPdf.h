#pragma once

#include "PageFlow.h"
#include "PageFrame.h"
#include "PdfForm.h"
#include "PeriodReportSheet.h"
#include "ReportProgress.h"

#include <QCoreApplication>

class QIODevice;
class QPagedPaintDevice;

namespace bitacora {

/// A client's progress report as a document: for a file, for a printer, for a preview.
class PeriodReportPdf
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::PeriodReportPdf)

public:
    explicit PeriodReportPdf(PeriodReportSheet sheet);

    /// "Progress report – Mateo Luna – Sep 1, 2026 – Nov 30, 2026", in the report's language.
    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] const PeriodReportSheet &sheet() const { return m_sheet; }
    [[nodiscard]] int pageCount() const { return m_flow.pageCount(); }
    [[nodiscard]] QPageSize::PageSizeId paper() const { return m_frame.paper; }

    /// Paints the pages (from 0) from `first` up to `last`, both included, onto a printer or a preview.
    [[nodiscard]] Result<void> paint(QPagedPaintDevice &device, int first, int last,
                                     const ReportProgress &progress = {}) const;
    [[nodiscard]] Result<void> write(QIODevice &device, const PdfForm &form = {}) const;

private:
    PeriodReportSheet m_sheet;
    QString m_title;
    PageFrame m_frame;
    PageFlow m_flow;
    /// "Page %1 of %2", in the report's language.
    QString m_pages;
};

/// The activity entry of a report that was written to a file: whose, how many graphs, what kind of PDF.
[[nodiscard]] Result<void> logReportExported(Practice &practice, const PeriodReportSheet &sheet, const PdfForm &form);
[[nodiscard]] Result<void> logReportPrinted(Practice &practice, const PeriodReportSheet &sheet);

} // namespace bitacora
