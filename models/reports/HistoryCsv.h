#pragma once

#include "HistoryReportOptions.h"
#include "HistoryRow.h"

#include <QCoreApplication>
#include <QStringList>

class QIODevice;

namespace bitacora {

/// The history for a spreadsheet: RFC 4180 in UTF-8 with a byte order mark (without it Excel reads the bytes
/// as the system's 8-bit code). Times as ISO 8601 and once more as people read them.
class HistoryCsv
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::HistoryCsv)

public:
    HistoryCsv(const HistoryReportOptions &options, HistoryRowSource &source);

    /// FileNotWritable, Cancelled, or what the source says.
    [[nodiscard]] Result<void> write(QIODevice &device, const ReportProgress &progress = {});

    /// A field as RFC 4180 quotes it. A cell that a spreadsheet would take for a formula (it begins with
    /// = + - @, a tab or a carriage return; OWASP, "CSV Injection") gets an apostrophe in front.
    static QString field(const QString &text);

private:
    [[nodiscard]] QStringList header() const;
    [[nodiscard]] QStringList cells(const HistoryRow &row) const;

    HistoryReportOptions m_options;
    HistoryRowSource &m_source;
};

} // namespace bitacora
