#include "HistoryPreview.h"

#include "ExportPanel.h"
#include "FileDialogs.h"
#include "HistoryFile.h"
#include "MessageBar.h"
#include "OpenPractice.h"
#include "PdfFields.h"

#include <QDir>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>

#include <utility>

namespace bitacora {

HistoryPreview::HistoryPreview(OpenPractice &practice, const HistoryReportOptions &options, LaidOutHistory history,
                               QWidget *parent)
    : PrintPreview({history.document->pdf().title(), QPageSize(options.pageSize)}, parent)
    , m_practice(practice)
    , m_options(options)
    , m_history(std::move(history))
    , m_job(new HistoryExport(practice.practice(), this))
{
    connect(m_job, &HistoryExport::progressed, progress(), &QProgressBar::setValue);
    connect(m_job, &HistoryExport::finished, this, &HistoryPreview::finishSaving);
}

int HistoryPreview::pageCount() const
{
    return m_history.document->pdf().pageCount();
}

Result<void> HistoryPreview::paintPages(QPrinter &printer, int from, int to)
{
    return m_history.document->pdf().paint(printer, from, to);
}

Result<void> HistoryPreview::logPrinted()
{
    return logHistory(m_practice.practice(), ActivityKind::HistoryPrinted, m_options, ReportFormat::Pdf,
                      m_history.document->sessionCount());
}

void HistoryPreview::save()
{
    if (m_job->isRunning() || !pdf()->validate())
        return;
    m_path = FileDialogs::instance().saveFile(
        this, ExportPanel::tr("Export sessions"),
        ExportPanel::suggestedPath(m_practice, m_options.filter, ReportFormat::Pdf), ExportPanel::tr("PDF (*.pdf)"));
    if (m_path.isEmpty())
        return;
    messages()->clear();
    progress()->setValue(0);
    progress()->show();
    saveButton()->setEnabled(false);
    HistoryReportOptions wanted = m_options;
    wanted.pdf = pdf()->take();
    m_job->start(wanted, ReportFormat::Pdf, m_path);
}

void HistoryPreview::finishSaving(const HistoryExportResult &result)
{
    progress()->hide();
    saveButton()->setEnabled(true);
    if (result)
        messages()->showInfo(ExportPanel::tr("%Ln session(s) were written to %1.", nullptr, *result)
                                 .arg(QDir::toNativeSeparators(m_path)));
    else
        messages()->showError(result.error());
}

} // namespace bitacora
