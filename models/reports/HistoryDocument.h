#pragma once

#include "HistoryPdf.h"
#include "HistoryRows.h"

#include <memory>

namespace bitacora {

/// A history of a practice, laid out and ready to be painted: what a print preview and a printer are given.
/// The practice outlives it.
class HistoryDocument
{
public:
    /// Reads and measures it. The progress goes from 0 to 100.
    [[nodiscard]] static Result<std::unique_ptr<HistoryDocument>>
    read(Practice &practice, const HistoryReportOptions &options, const ReportProgress &progress = {});

    [[nodiscard]] HistoryPdf &pdf() { return m_pdf; }
    [[nodiscard]] int sessionCount() const { return m_rows->count(); }

private:
    HistoryDocument(std::unique_ptr<HistoryRows> rows, const HistoryHead &head, const HistoryReportOptions &options);

    std::unique_ptr<HistoryRows> m_rows;
    HistoryPdf m_pdf;
};

} // namespace bitacora
