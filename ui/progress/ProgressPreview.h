#pragma once

#include "DocumentPreview.h"
#include "ProgressReport.h"
#include "ProgressSheet.h"

namespace bitacora {

/// How the graphs of a client look on paper; printed and saved from there.
class ProgressPreview : public DocumentPreview
{
    Q_OBJECT

public:
    /// In a window of its own that belongs to `parent`. There is at least one graph.
    static void open(Practice &practice, const ProgressReport &report, QWidget *parent);

protected:
    [[nodiscard]] int pageCount() const override;
    [[nodiscard]] Result<void> paintPages(QPrinter &printer, int from, int to) override;
    [[nodiscard]] Result<void> logPrinted() override;
    [[nodiscard]] Result<void> write(QIODevice &device, const PdfForm &form) override;
    [[nodiscard]] Result<void> logSaved(const PdfForm &form) override;

private:
    ProgressPreview(Practice &practice, const ProgressReport &report, QWidget *parent);

    Practice &m_practice;
    ProgressReport m_report;
    ProgressSheet m_sheet;
};

} // namespace bitacora
