#pragma once

#include "CalendarDay.h"
#include "SessionSpan.h"

#include <span>
#include <vector>

namespace bitacora {

/// What of one session stands in one day of a calendar.
struct CalendarPiece
{
    /// The session's place among the spans, and the day's among the days.
    int session = 0;
    int day = 0;
    /// Minutes of the wall clock, 0 to 1440.
    int top = 0;
    int bottom = 0;
    /// Sessions at one time share the width: this one is the `lane`th of `lanes`, from 0, and takes `width` of them.
    int lane = 0;
    int lanes = 1;
    int width = 1;
    /// Whether the session begins on an earlier day, or goes on on a later one.
    bool isContinued = false;
    bool goesOn = false;

    friend bool operator==(const CalendarPiece &, const CalendarPiece &) = default;
};

/// Where sessions stand in the columns of days: cut at midnight, and side by side where they overlap, so that no
/// one covers another. A session's piece goes from what the clock shows at its start to what it shows at its end;
/// where the clock is put back meanwhile it is as high as it is long.
struct CalendarLayout
{
    /// By day, and in each in order of time.
    std::vector<CalendarPiece> pieces;

    /// `spans` are in their order of time. A piece is at least `leastMinutes` high, so that it can be read.
    static CalendarLayout of(std::span<const CalendarDay> days, std::span<const SessionSpan> spans, int leastMinutes);

    [[nodiscard]] std::span<const CalendarPiece> ofDay(int day) const;
};

/// The spans' places by the days on which they are: one over midnight is on both.
std::vector<std::vector<int>> sessionsByDay(std::span<const CalendarDay> days, std::span<const SessionSpan> spans);

} // namespace bitacora
