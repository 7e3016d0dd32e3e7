#pragma once

#include "HistoryPages.h"

class QIODevice;
class QPagedPaintDevice;

namespace bitacora {

/// The history as a document: for a file, for a printer, for a preview.
/// Rows are read through the source as they are needed, on the caller's thread.
class HistoryPdf
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::HistoryPdf)

public:
    HistoryPdf(const HistoryHead &head, const HistoryReportOptions &options, HistoryRowSource &source);

    /// Measures everything; the rest needs it. The progress goes from 0 to 100.
    [[nodiscard]] Result<void> prepare(const ReportProgress &progress = {});
    [[nodiscard]] int pageCount() const { return m_pages.pageCount(); }
    /// What the document calls itself: "Session history – Mateo Luna".
    [[nodiscard]] QString title() const;

    /// Paints the pages from `first` up to `last`, both included, onto a printer or a preview.
    [[nodiscard]] Result<void> paint(QPagedPaintDevice &device, int first, int last,
                                     const ReportProgress &progress = {});
    /// Writes a PDF: fonts embedded, text that can be searched.
    [[nodiscard]] Result<void> write(QIODevice &device, const ReportProgress &progress = {});

private:
    HistoryHead m_head;
    HistoryReportOptions m_options;
    HistoryPages m_pages;
};

} // namespace bitacora
