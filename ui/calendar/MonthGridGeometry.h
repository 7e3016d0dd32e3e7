#pragma once

#include <QPoint>
#include <QRect>
#include <QSize>

namespace bitacora {

/// Where things stand in the weeks of a month, in pixels of the viewport.
struct MonthGridGeometry
{
    static constexpr int headHeight = 34;
    static constexpr int numberHeight = 26;
    static constexpr int lineHeight = 21;
    static constexpr int daysInWeek = 7;

    QSize viewport;
    int weeks = 5;

    [[nodiscard]] QRect head(int weekday) const;
    [[nodiscard]] QRect cell(int day) const;
    /// The number of the day, at the top of its cell.
    [[nodiscard]] QRect number(int day) const;
    /// The nth line below the number: a session, or how many more there are.
    [[nodiscard]] QRect line(int day, int line) const;
    /// How many lines fit into the cell.
    [[nodiscard]] int capacity(int day) const;
    /// How many of so many sessions are shown; the line after them says how many more there are, if any.
    [[nodiscard]] int shown(int day, int sessions) const;
    /// -1 outside.
    [[nodiscard]] int dayAt(const QPoint &position) const;
    /// -1 above, below and beside the lines.
    [[nodiscard]] int lineAt(const QPoint &position) const;
};

} // namespace bitacora
