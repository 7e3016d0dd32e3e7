#pragma once

#include "HistoryHead.h"
#include "HistoryReportOptions.h"
#include "HistoryRow.h"

namespace bitacora {

/// Rows in memory, with a row to fail at or a count of how often they were read.
class MadeUpRows final : public HistoryRowSource
{
public:
    explicit MadeUpRows(QList<HistoryRow> rows)
        : rows(std::move(rows))
    {
    }
    [[nodiscard]] int count() const override { return int(rows.size()); }
    Result<QList<HistoryRow>> read(int first, int count) override;

    QList<HistoryRow> rows;
    /// Reading this row fails; -1 never.
    int failsAt = -1;
};

/// One session after the other, newest first, every other day, notes of so many words.
QList<HistoryRow> madeUpRows(int count, int words, const QByteArray &zone = "America/New_York");
/// A letterhead, the client Mateo Luna and figures that match the rows.
HistoryHead madeUpHead(const QList<HistoryRow> &rows);
/// Mateo Luna's history in American English.
HistoryReportOptions madeUpOptions();

} // namespace bitacora
