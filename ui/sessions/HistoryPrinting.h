#pragma once

#include "HistoryDocument.h"
#include "HistoryReportOptions.h"
#include "Practice.h"
#include "Result.h"

#include <memory>

class QWidget;

namespace bitacora {

class OpenPractice;

enum class PreviewOutcome {
    Shown,
    /// More than `maxPrintedSessions`.
    TooMany,
    /// The person stopped it while it was being laid out, or the page went.
    Stopped,
};

/// A preview holds every page at once; more belongs into a PDF.
inline constexpr int maxPrintedSessions = 20'000;

/// A history that is ready to be painted, read through a connection of its own.
struct LaidOutHistory
{
    std::unique_ptr<Practice> practice;
    std::unique_ptr<HistoryDocument> document;
};

/// Lays out the pages on this thread and shows how far that is. Events are handled meanwhile: an idle lock may
/// take `parent` and the practice; then, as when the person stops it, the answer is Cancelled.
[[nodiscard]] Result<LaidOutHistory> layOutHistory(const Practice &practice, const HistoryReportOptions &options,
                                                   QWidget *parent);

/// Shows how the sessions look on paper, in a window of its own that belongs to `parent`, and prints them from
/// there. `parent` and the practice may be gone afterwards, as after layOutHistory().
[[nodiscard]] Result<PreviewOutcome> previewHistory(OpenPractice &practice, const HistoryReportOptions &options,
                                                    QWidget *parent);

} // namespace bitacora
