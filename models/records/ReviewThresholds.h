#pragma once

#include "Result.h"

namespace bitacora {

/// From when on the review of a practice calls something to mind.
struct ReviewThresholds
{
    struct Range
    {
        int from = 0;
        int to = 0;

        [[nodiscard]] bool contains(int value) const { return value >= from && value <= to; }
    };
    static constexpr Range weeksRange {1, 104};
    static constexpr Range percentRange {1, 100};
    static constexpr Range sessionsRange {1, 100};
    static constexpr Range daysRange {7, 3650};

    /// Not seen for so many weeks.
    int weeksNotSeen = 4;
    /// So many of a hundred sessions were cancelled or missed,
    int missedPercent = 30;
    /// of at least so many sessions
    int missedOfSessions = 4;
    /// in so many days before today.
    int missedWithinDays = 90;
    /// Sessions that wait for their status or their note are looked for in so many days before today.
    int sessionsWithinDays = 180;

    friend bool operator==(const ReviewThresholds &, const ReviewThresholds &) = default;
};

/// Each lies within its range; Error::subject names the first that does not: "weeksNotSeen", "missedPercent",
/// "missedOfSessions", "missedWithinDays", "sessionsWithinDays".
[[nodiscard]] Result<void> validateReviewThresholds(const ReviewThresholds &thresholds);

} // namespace bitacora
