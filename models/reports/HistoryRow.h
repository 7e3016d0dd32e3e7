#pragma once

#include "Money.h"
#include "ReportProgress.h"
#include "Result.h"
#include "SessionStatus.h"
#include "ZonedTime.h"

#include <QList>
#include <QString>

#include <optional>

namespace bitacora {

/// A session as a report writes it: names where the record has keys.
struct HistoryRow
{
    /// 0 for a session that was removed while the report was being made; writers leave it out.
    qint64 id = 0;
    /// Empty when the client's profile was deleted.
    QString clientName;
    QString serviceName;
    QString calendarName;
    ZonedTime start;
    int durationMinutes = 0;
    SessionStatus status = SessionStatus::Pending;
    std::optional<Money> fee;
    QString customerNotes;
    /// Empty unless the report was asked for with private notes.
    QString privateNotes;
};

/// Where a report's rows come from, a batch at a time, so that its memory does not grow with the practice.
class HistoryRowSource
{
public:
    virtual ~HistoryRowSource() = default;
    [[nodiscard]] virtual int count() const = 0;
    /// Exactly the rows `first` to `first + count - 1`.
    [[nodiscard]] virtual Result<QList<HistoryRow>> read(int first, int count) = 0;
};

/// How many rows are asked for at once.
inline constexpr int historyBatch = 256;

} // namespace bitacora
