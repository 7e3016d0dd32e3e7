#pragma once

#include "CalendarLayout.h"

#include <QRect>
#include <QSize>

#include <optional>

namespace bitacora {

/// Where things stand in the columns of days, in pixels of the viewport.
struct DayGridGeometry
{
    static constexpr int headHeight = 34;
    static constexpr int gutterWidth = 58;
    static constexpr int hourHeight = 56;
    static constexpr int contentHeight = 24 * hourHeight;
    /// How much of a session's lower edge can be dragged.
    static constexpr int edgeHeight = 7;
    /// Minutes of a free time that the arrows stop at, and that a click chooses.
    static constexpr int slotMinutes = 30;

    QSize viewport;
    int days = 7;
    /// How far the hours are scrolled up.
    int scroll = 0;

    /// What is left for the hours below the head.
    [[nodiscard]] QRect hours() const { return {0, headHeight, viewport.width(), viewport.height() - headHeight}; }
    [[nodiscard]] QRect head(int day) const;
    /// Below the head.
    [[nodiscard]] QRect column(int day) const;
    [[nodiscard]] int yOf(int minute) const;
    /// Of a piece or of any part of a day.
    [[nodiscard]] QRect rectOf(const CalendarPiece &piece) const;
    [[nodiscard]] QRect rectOf(int day, int fromMinute, int toMinute) const;
    /// The lower edge of a piece's rectangle.
    [[nodiscard]] static bool isOnEdge(const QRect &piece, const QPoint &position);

    /// The nearest day; the minute of the wall clock, within the day.
    [[nodiscard]] int dayAt(int x) const;
    [[nodiscard]] int minuteAt(int y) const;
    /// The scroll that brings these minutes into view with the least movement.
    [[nodiscard]] int scrollTo(int fromMinute, int toMinute) const;
    [[nodiscard]] int largestScroll() const;
};

} // namespace bitacora
