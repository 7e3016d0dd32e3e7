#include "HistoryDocument.h"

namespace bitacora {

HistoryDocument::HistoryDocument(std::unique_ptr<HistoryRows> rows, const HistoryHead &head,
                                 const HistoryReportOptions &options)
    : m_rows(std::move(rows))
    , m_pdf(head, options, *m_rows)
{
}

Result<std::unique_ptr<HistoryDocument>> HistoryDocument::read(Practice &practice, const HistoryReportOptions &options,
                                                               const ReportProgress &progress)
{
    auto rows = HistoryRows::find(practice, options);
    if (!rows)
        return Failure(rows.error());
    const auto head = (*rows)->head();
    if (!head)
        return Failure(head.error());
    std::unique_ptr<HistoryDocument> document(new HistoryDocument(std::move(*rows), *head, options));
    if (const auto prepared = document->m_pdf.prepare(progress); !prepared)
        return Failure(prepared.error());
    return document;
}

} // namespace bitacora
