#include "DayGridGeometry.h"

#include <algorithm>

namespace bitacora {

namespace {

constexpr int minutesInHour = 60;
/// Between a session and the edges of its column, and between neighbors.
constexpr int leftGap = 2;
constexpr int rightGap = 4;
constexpr int laneGap = 2;
constexpr int bottomGap = 2;
/// Kept free above and below what is scrolled to.
constexpr int scrollMargin = 12;

} // namespace

QRect DayGridGeometry::column(int day) const
{
    const int wide = std::max(0, viewport.width() - gutterWidth);
    const int left = gutterWidth + wide * day / days;
    const int right = gutterWidth + wide * (day + 1) / days;
    return {left, headHeight, right - left, std::max(0, viewport.height() - headHeight)};
}

QRect DayGridGeometry::head(int day) const
{
    const QRect below = column(day);
    return {below.left(), 0, below.width(), headHeight};
}

int DayGridGeometry::yOf(int minute) const
{
    return headHeight - scroll + minute * hourHeight / minutesInHour;
}

QRect DayGridGeometry::rectOf(int day, int fromMinute, int toMinute) const
{
    const QRect place = column(day);
    const int top = yOf(fromMinute);
    return {place.left() + leftGap, top, place.width() - leftGap - rightGap, yOf(toMinute) - top - bottomGap};
}

QRect DayGridGeometry::rectOf(const CalendarPiece &piece) const
{
    const QRect whole = rectOf(piece.day, piece.top, piece.bottom);
    const int left = whole.left() + whole.width() * piece.lane / piece.lanes;
    const int end = piece.lane + piece.width;
    const int right = whole.left() + whole.width() * end / piece.lanes - (end < piece.lanes ? laneGap : 0);
    return {left, whole.top(), std::max(1, right - left), whole.height()};
}

bool DayGridGeometry::isOnEdge(const QRect &piece, const QPoint &position)
{
    // A low piece keeps its middle for being moved.
    const int height = std::min(edgeHeight, piece.height() / 3);
    return piece.contains(position) && position.y() > piece.bottom() - height;
}

int DayGridGeometry::dayAt(int x) const
{
    const int wide = std::max(1, viewport.width() - gutterWidth);
    return std::clamp((x - gutterWidth) * days / wide, 0, days - 1);
}

int DayGridGeometry::minuteAt(int y) const
{
    return std::clamp((y - headHeight + scroll) * minutesInHour / hourHeight, 0, minutesInDay);
}

int DayGridGeometry::largestScroll() const
{
    return std::max(0, contentHeight - hours().height());
}

int DayGridGeometry::scrollTo(int fromMinute, int toMinute) const
{
    const int top = yOf(fromMinute) + scroll - headHeight - scrollMargin;
    const int bottom = yOf(toMinute) + scroll - headHeight + scrollMargin;
    int wanted = scroll;
    if (bottom > wanted + hours().height())
        wanted = bottom - hours().height();
    if (top < wanted)
        wanted = top;
    return std::clamp(wanted, 0, largestScroll());
}

} // namespace bitacora
