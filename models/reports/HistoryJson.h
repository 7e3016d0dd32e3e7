#pragma once

#include "HistoryReportOptions.h"
#include "HistoryRow.h"

class QIODevice;

namespace bitacora {

/// The history for a program: an array of objects with the keys id, client, start, zone, service, calendar,
/// duration_minutes, status, customer_notes, private_notes (only when asked for), fee_minor, currency.
/// The client of a deleted profile, and the fee and currency of a free session, are null.
class HistoryJson
{
public:
    HistoryJson(const HistoryReportOptions &options, HistoryRowSource &source);

    /// FileNotWritable, Cancelled, or what the source says.
    [[nodiscard]] Result<void> write(QIODevice &device, const ReportProgress &progress = {});

private:
    [[nodiscard]] QByteArray object(const HistoryRow &row) const;

    HistoryReportOptions m_options;
    HistoryRowSource &m_source;
};

} // namespace bitacora
