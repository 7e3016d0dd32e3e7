#pragma once

#include "HistoryRow.h"

class QByteArray;
class QIODevice;

namespace bitacora {

/// Writes every byte, or fails with FileNotWritable and the device's words.
[[nodiscard]] Result<void> writeAll(QIODevice &device, const QByteArray &bytes);

/// Hands every row that is still there to `use`, batch by batch. Cancelled, what the source says, or what
/// `use` says.
[[nodiscard]] Result<void> forEachRow(HistoryRowSource &source, const ReportProgress &progress,
                                      const std::function<Result<void>(const HistoryRow &)> &use);

} // namespace bitacora
