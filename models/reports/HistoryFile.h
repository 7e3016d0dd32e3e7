#pragma once

#include "ActivityKind.h"
#include "HistoryReportOptions.h"
#include "HistoryRow.h"

class QIODevice;

namespace bitacora {

class Practice;

/// Writes a history to an open device, such as standard output, and says how many sessions it holds.
/// Runs on the practice's own thread. FileNotWritable, Cancelled, or what the practice says.
[[nodiscard]] Result<int> writeHistory(Practice &practice, const HistoryReportOptions &options, ReportFormat format,
                                       QIODevice &device, const ReportProgress &progress = {});

/// Writes a history to a file, whole or not at all: where it fails or is cancelled, a file that was there stays
/// as it was. Only a PDF with a password is encrypted; a new file is readable by its owner alone.
[[nodiscard]] Result<int> writeHistoryFile(Practice &practice, const HistoryReportOptions &options, ReportFormat format,
                                           const QString &path, const ReportProgress &progress = {});

/// The activity entry of a history that was exported or printed: the client, how it was written ("csv", "pdf",
/// "json"), how many sessions, whether private notes were in, and what kind of PDF it was.
[[nodiscard]] Result<void> logHistory(Practice &practice, ActivityKind kind, const HistoryReportOptions &options,
                                      ReportFormat format, int sessions);

} // namespace bitacora
