#include "HistoryPrinting.h"

#include "HistoryPreview.h"
#include "OpenPractice.h"
#include "SessionRepository.h"

#include <QCoreApplication>
#include <QPointer>
#include <QProgressDialog>
#include <QWindow>

#include <utility>

namespace bitacora {

namespace {

/// Work that is done sooner shows no progress (milliseconds).
constexpr int progressAfter = 300;
constexpr int wholeProgress = 100;

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
        // It handles events only once it is shown; a lock must not have to wait for that.
        if (!progress.isVisible())
            QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
        return page && !progress.wasCanceled();
    });
    if (!page)
        return failure(ErrorCode::Cancelled);
    if (!document)
        return Failure(document.error());
    return LaidOutHistory {std::move(*own), std::move(*document)};
}

Result<PreviewOutcome> previewHistory(OpenPractice &practice, const HistoryReportOptions &options, QWidget *parent)
{
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
    auto *preview = new HistoryPreview(practice, options, std::move(*history), parent);
    preview->open();
    return PreviewOutcome::Shown;
}

} // namespace bitacora
