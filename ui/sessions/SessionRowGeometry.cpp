#include "SessionRowGeometry.h"

#include <algorithm>

namespace bitacora {

QRect SessionRowGeometry::text() const
{
    const int left = isFirstColumn ? leadingPadding : cellPadding;
    return cell.adjusted(std::min(left, cell.width()), 0, -std::min(cellPadding, cell.width()), -1);
}

std::pair<QRect, QRect> SessionRowGeometry::joined(int first, int second) const
{
    const QRect inside = text();
    const int room = inside.width() - joinedGap - second;
    if (room < std::min(first, leastJoined))
        return {inside, {}};
    const QRect before(inside.left(), inside.top(), std::min(first, room), inside.height());
    return {before, {before.right() + 1 + joinedGap, inside.top(), second, inside.height()}};
}

QRect SessionRowGeometry::glyph() const
{
    const QRect inside = text();
    return {inside.left(), inside.top() + (inside.height() - glyphSize) / 2, glyphSize, glyphSize};
}

QRect SessionRowGeometry::statusText() const
{
    return text().adjusted(glyphSize + glyphGap, 0, 0, 0);
}

QRect SessionRowGeometry::accentBar() const
{
    return isFirstColumn ? QRect(cell.left(), cell.top(), accentBarWidth, cell.height()) : QRect();
}

QRect SessionRowGeometry::hairline() const
{
    return {cell.left(), cell.bottom(), cell.width(), 1};
}

QRect SessionRowGeometry::headingText(const QRect &row, int textWidth)
{
    const QRect inside = row.adjusted(leadingPadding, 0, -cellPadding, -1);
    return {inside.left(), inside.top(), std::min(textWidth, inside.width()), inside.height()};
}

QRect SessionRowGeometry::headingCount(const QRect &row, int textWidth)
{
    const QRect words = headingText(row, textWidth);
    const int left = words.right() + 1 + headingCountGap;
    return {left, words.top(), std::max(0, row.right() + 1 - cellPadding - left), words.height()};
}

QRect SessionRowGeometry::rowOf(const QRect &cell, int left, int right)
{
    return {left, cell.top(), right - left, cell.height()};
}

} // namespace bitacora
