#pragma once

#include "HistoryReportOptions.h"
#include "Result.h"

class QWidget;

namespace bitacora {

class OpenPractice;

enum class PreviewOutcome {
    Shown,
    /// The system knows no printer.
    NoPrinter,
    /// More than `maxPrintedSessions`.
    TooMany,
    /// The person stopped it while it was being laid out.
    Stopped,
};

/// A preview holds every page at once; more belongs into a PDF.
inline constexpr int maxPrintedSessions = 20'000;

/// Shows how the sessions look on paper, in a window of its own that belongs to `parent`, and prints them from
/// there. What was printed is logged.
Result<PreviewOutcome> previewHistory(OpenPractice &practice, const HistoryReportOptions &options, QWidget *parent);

} // namespace bitacora
