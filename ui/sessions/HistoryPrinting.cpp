#include "HistoryPrinting.h"

#include "HistoryFile.h"
#include "OpenPractice.h"
#include "SessionRepository.h"

#include <QPointer>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QProgressDialog>
#include <QWindow>

#include <utility>

namespace bitacora {

namespace {

/// Work that is done sooner shows no progress (milliseconds).
constexpr int progressAfter = 300;
constexpr int wholeProgress = 100;

/// The preview with what it shows. Goes with the page that it belongs to, and so before the practice.
class HistoryPreview : public QPrintPreviewDialog
{
public:
    HistoryPreview(OpenPractice &practice, const HistoryReportOptions &options, LaidOutHistory history,
                   std::unique_ptr<QPrinter> printer, QWidget *parent, std::function<void(const Error &)> failed)
        : QPrintPreviewDialog(printer.get(), parent)
        , m_practice(practice)
        , m_options(options)
        , m_history(std::move(history))
        , m_printer(std::move(printer))
        , m_failed(std::move(failed))
    {
        setAttribute(Qt::WA_DeleteOnClose);
        setWindowTitle(m_history.document->pdf().title());
        connect(this, &QPrintPreviewDialog::paintRequested, this, &HistoryPreview::paint);
        // The dialog is accepted by printing, and by nothing else.
        connect(this, &QDialog::accepted, this, &HistoryPreview::logPrinted);
    }

private:
    void paint(QPrinter *printer)
    {
        HistoryPdf &pdf = m_history.document->pdf();
        const int last = pdf.pageCount() - 1;
        const int from = printer->fromPage() > 0 ? printer->fromPage() - 1 : 0;
        const int to = printer->toPage() > 0 ? std::min(printer->toPage() - 1, last) : last;
        m_painted = pdf.paint(*printer, from, to);
        if (!m_painted)
            m_failed(m_painted.error());
    }

    void logPrinted()
    {
        // What was painted last went to the printer.
        if (!m_painted)
            return;
        const auto logged = logHistory(m_practice.practice(), ActivityKind::HistoryPrinted, m_options,
                                       ReportFormat::Pdf, m_history.document->sessionCount());
        if (!logged)
            m_failed(logged.error());
    }

    OpenPractice &m_practice;
    HistoryReportOptions m_options;
    LaidOutHistory m_history;
    std::unique_ptr<QPrinter> m_printer;
    std::function<void(const Error &)> m_failed;
    Result<void> m_painted;
};

} // namespace

Result<LaidOutHistory> layOutHistory(const Practice &practice, const HistoryReportOptions &options, QWidget *parent)
{
    PracticeOptions reading;
    reading.clock = &practice.clock();
    reading.readOnly = true;
    auto own = Practice::openWithKey(practice.path(), practice.dataKey(), reading);
    if (!own)
        return Failure(own.error());
    // Showing a number handles events, in the midst of which the parent's children must be free to go: this is none.
    QProgressDialog progress(QProgressDialog::tr("Laying out the pages…"), QProgressDialog::tr("Cancel"), 0,
                             wholeProgress);
    progress.setWindowModality(Qt::ApplicationModal);
    progress.setMinimumDuration(progressAfter);
    progress.winId();
    progress.windowHandle()->setTransientParent(parent->window()->windowHandle());
    const QPointer<QWidget> page(parent);
    auto document = HistoryDocument::read(**own, options, [&progress, &page](int percent) {
        progress.setValue(percent);
        return page && !progress.wasCanceled();
    });
    if (!page)
        return failure(ErrorCode::Cancelled);
    if (!document)
        return Failure(document.error());
    return LaidOutHistory {std::move(*own), std::move(*document)};
}

Result<PreviewOutcome> previewHistory(OpenPractice &practice, const HistoryReportOptions &options, QWidget *parent,
                                      std::function<void(const Error &)> failed)
{
    if (QPrinterInfo::availablePrinterNames().isEmpty())
        return PreviewOutcome::NoPrinter;
    const auto statistics = practice.practice().sessions().statistics(options.filter);
    if (!statistics)
        return Failure(statistics.error());
    if (statistics->total() > maxPrintedSessions)
        return PreviewOutcome::TooMany;
    auto history = layOutHistory(practice.practice(), options, parent);
    if (!history) {
        if (history.error().code == ErrorCode::Cancelled)
            return PreviewOutcome::Stopped;
        return Failure(history.error());
    }
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(options.pageSize));
    printer->setFullPage(true);
    printer->setDocName(history->document->pdf().title());
    auto *preview =
        new HistoryPreview(practice, options, std::move(*history), std::move(printer), parent, std::move(failed));
    preview->open();
    return PreviewOutcome::Shown;
}

} // namespace bitacora
