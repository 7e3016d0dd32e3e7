#pragma once

#include "Result.h"
#include "ZonedTime.h"

#include <QList>

#include <array>
#include <cstddef>

namespace bitacora {

inline constexpr int daysInWeek = 7;
inline constexpr int minutesInDay = 1440;

/// From (included) and to (not included), in minutes since midnight on the wall clock, 0 to 1440.
struct MinuteSpan
{
    int from = 0;
    int to = 0;

    friend bool operator==(const MinuteSpan &, const MinuteSpan &) = default;
};

/// When a practitioner works. Without any span they are not set, and nothing is ever outside of them.
struct WorkingHours
{
    /// Monday first; a day without a span is a day off.
    std::array<QList<MinuteSpan>, daysInWeek> days;

    [[nodiscard]] QList<MinuteSpan> &on(Qt::DayOfWeek day) { return days.at(std::size_t(day) - 1); }
    [[nodiscard]] const QList<MinuteSpan> &on(Qt::DayOfWeek day) const { return days.at(std::size_t(day) - 1); }
    [[nodiscard]] bool isSet() const;
    /// Whether a session lies wholly within them, across midnight too, on the wall clock of `start.zone`.
    /// True when they are not set.
    [[nodiscard]] bool cover(const ZonedTime &start, int durationMinutes) const;

    friend bool operator==(const WorkingHours &, const WorkingHours &) = default;
};

/// Each span ends after it begins, lies within its day, and overlaps no other; Error::subject is the number of the
/// weekday ("1" is Monday).
[[nodiscard]] Result<void> validateWorkingHours(const WorkingHours &hours);

} // namespace bitacora
