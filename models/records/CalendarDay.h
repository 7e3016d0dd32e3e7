#pragma once

#include "WorkingHours.h"

#include <QByteArray>
#include <QDate>
#include <QtGlobal>

#include <optional>
#include <vector>

namespace bitacora {

/// A day as a zone's wall clock shows it: where it begins and ends, and what a clock change does to it.
/// The scale is the wall clock's, 0 to 1440 minutes, on every day, so that the hours of several days stand side by side.
struct CalendarDay
{
    QDate date;
    /// Instants, in seconds since the epoch; `end` is the next day's `begin`.
    qint64 begin = 0;
    qint64 end = 0;
    /// What the clock shows at `begin`: more than 0 where a clock change skips midnight.
    int firstMinute = 0;
    /// When the clock changes within the day, and by how many minutes (forward is positive); `end` and 0 when it does not.
    qint64 changeAt = 0;
    int changeMinutes = 0;

    /// Consecutive days. An unknown zone is read as UTC.
    static std::vector<CalendarDay> range(QDate first, int count, const QByteArray &zone);

    /// How long the day is: 1440, but on the day of a clock change.
    [[nodiscard]] int lengthMinutes() const;
    [[nodiscard]] bool holds(qint64 instant) const { return instant >= begin && instant < end; }
    /// What the clock shows, 0 to 1440; an instant outside the day is taken to its nearer end.
    [[nodiscard]] int minuteOf(qint64 instant) const;
    /// What the clock passes over.
    [[nodiscard]] std::optional<MinuteSpan> skipped() const;
    /// What the clock shows twice.
    [[nodiscard]] std::optional<MinuteSpan> repeated() const;

    friend bool operator==(const CalendarDay &, const CalendarDay &) = default;
};

} // namespace bitacora
