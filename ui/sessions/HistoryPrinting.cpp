#include "HistoryPrinting.h"

#include "HistoryDocument.h"
#include "HistoryFile.h"
#include "OpenPractice.h"
#include "SessionRepository.h"

#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QProgressDialog>

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
    HistoryPreview(OpenPractice &practice, const HistoryReportOptions &options,
                   std::unique_ptr<HistoryDocument> document, std::unique_ptr<QPrinter> printer, QWidget *parent)
        : QPrintPreviewDialog(printer.get(), parent)
        , m_practice(practice)
        , m_options(options)
        , m_document(std::move(document))
        , m_printer(std::move(printer))
    {
        setAttribute(Qt::WA_DeleteOnClose);
        setWindowTitle(m_document->pdf().title());
        connect(this, &QPrintPreviewDialog::paintRequested, this, &HistoryPreview::paint);
        // The dialog is accepted by printing, and by nothing else.
        connect(this, &QDialog::accepted, this, &HistoryPreview::logPrinted);
    }

private:
    void paint(QPrinter *printer)
    {
        const int last = m_document->pdf().pageCount() - 1;
        const int from = printer->fromPage() > 0 ? printer->fromPage() - 1 : 0;
        const int to = printer->toPage() > 0 ? std::min(printer->toPage() - 1, last) : last;
        (void)m_document->pdf().paint(*printer, from, to);
    }

    void logPrinted()
    {
        (void)logHistory(m_practice.practice(), ActivityKind::HistoryPrinted, m_options, ReportFormat::Pdf,
                         m_document->sessionCount());
    }

    OpenPractice &m_practice;
    HistoryReportOptions m_options;
    std::unique_ptr<HistoryDocument> m_document;
    std::unique_ptr<QPrinter> m_printer;
};

Result<std::unique_ptr<HistoryDocument>> readWithProgress(OpenPractice &practice, const HistoryReportOptions &options,
                                                          QWidget *parent)
{
    QProgressDialog progress(QProgressDialog::tr("Laying out the pages…"), QProgressDialog::tr("Cancel"), 0,
                             wholeProgress, parent);
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(progressAfter);
    return HistoryDocument::read(practice.practice(), options, [&progress](int percent) {
        progress.setValue(percent);
        return !progress.wasCanceled();
    });
}

} // namespace

Result<PreviewOutcome> previewHistory(OpenPractice &practice, const HistoryReportOptions &options, QWidget *parent)
{
    if (QPrinterInfo::availablePrinterNames().isEmpty())
        return PreviewOutcome::NoPrinter;
    const auto statistics = practice.practice().sessions().statistics(options.filter);
    if (!statistics)
        return Failure(statistics.error());
    if (statistics->total() > maxPrintedSessions)
        return PreviewOutcome::TooMany;
    auto document = readWithProgress(practice, options, parent);
    if (!document) {
        if (document.error().code == ErrorCode::Cancelled)
            return PreviewOutcome::Stopped;
        return Failure(document.error());
    }
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(options.pageSize));
    printer->setFullPage(true);
    printer->setDocName((*document)->pdf().title());
    auto *preview = new HistoryPreview(practice, options, std::move(*document), std::move(printer), parent);
    preview->open();
    return PreviewOutcome::Shown;
}

} // namespace bitacora
