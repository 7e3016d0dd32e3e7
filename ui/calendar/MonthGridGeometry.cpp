#include "MonthGridGeometry.h"

#include <algorithm>

namespace bitacora {

namespace {

constexpr int sideGap = 3;
constexpr int lineGap = 2;
constexpr int bottomGap = 3;

} // namespace

QRect MonthGridGeometry::head(int weekday) const
{
    const QRect below = cell(weekday);
    return {below.left(), 0, below.width(), headHeight};
}

QRect MonthGridGeometry::cell(int day) const
{
    const int column = day % daysInWeek;
    const int row = day / daysInWeek;
    const int left = viewport.width() * column / daysInWeek;
    const int right = viewport.width() * (column + 1) / daysInWeek;
    const int height = std::max(0, viewport.height() - headHeight);
    const int top = headHeight + height * row / weeks;
    const int bottom = headHeight + height * (row + 1) / weeks;
    return {left, top, right - left, bottom - top};
}

QRect MonthGridGeometry::number(int day) const
{
    const QRect place = cell(day);
    return {place.left(), place.top(), place.width(), numberHeight};
}

QRect MonthGridGeometry::line(int day, int line) const
{
    const QRect place = cell(day);
    return {place.left() + sideGap, place.top() + numberHeight + line * lineHeight, place.width() - 2 * sideGap,
            lineHeight - lineGap};
}

int MonthGridGeometry::capacity(int day) const
{
    return std::max(0, (cell(day).height() - numberHeight - bottomGap) / lineHeight);
}

int MonthGridGeometry::shown(int day, int sessions) const
{
    const int room = capacity(day);
    return sessions <= room ? sessions : std::max(0, room - 1);
}

int MonthGridGeometry::dayAt(const QPoint &position) const
{
    for (int day = 0; day < weeks * daysInWeek; ++day) {
        if (cell(day).contains(position))
            return day;
    }
    return -1;
}

int MonthGridGeometry::lineAt(const QPoint &position) const
{
    const int day = dayAt(position);
    if (day < 0)
        return -1;
    const int line = (position.y() - cell(day).top() - numberHeight) / lineHeight;
    const bool isBelowNumber = position.y() >= cell(day).top() + numberHeight;
    return isBelowNumber && line < capacity(day) ? line : -1;
}

} // namespace bitacora
