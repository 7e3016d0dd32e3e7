#pragma once

#include "HistoryExport.h"
#include "HistoryPrinting.h"
#include "PrintPreview.h"

namespace bitacora {

/// How a history looks on paper. It is saved as a PDF by a worker, which shows how far it is.
class HistoryPreview : public PrintPreview
{
    Q_OBJECT

public:
    HistoryPreview(OpenPractice &practice, const HistoryReportOptions &options, LaidOutHistory history,
                   QWidget *parent);

protected:
    [[nodiscard]] int pageCount() const override;
    [[nodiscard]] Result<void> paintPages(QPrinter &printer, int from, int to) override;
    [[nodiscard]] Result<void> logPrinted() override;
    void save() override;

private:
    void finishSaving(const HistoryExportResult &result);

    OpenPractice &m_practice;
    HistoryReportOptions m_options;
    LaidOutHistory m_history;
    QString m_path;
    HistoryExport *m_job;
};

} // namespace bitacora
