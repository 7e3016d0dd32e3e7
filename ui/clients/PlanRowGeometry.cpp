#include "PlanRowGeometry.h"

#include "Metrics.h"

#include <algorithm>

namespace bitacora {

namespace {

// Of the room before the status, in hundredths.
constexpr int whole = 100;
constexpr int nameShare = 45;

} // namespace

QRect PlanRowGeometry::inside() const
{
    const int left = row.left() + leadingPadding;
    return {left, row.top(), std::max(0, row.right() + 1 - trailingPadding - left), row.height() - metrics::hairline};
}

QRect PlanRowGeometry::status() const
{
    const QRect all = inside();
    return {all.right() + 1 - statusWidth, all.top(), statusWidth, all.height()};
}

QRect PlanRowGeometry::glyph() const
{
    const QRect word = status();
    return {word.left() - metrics::grid - glyphSize, word.top() + (word.height() - glyphSize) / 2, glyphSize,
            glyphSize};
}

QRect PlanRowGeometry::name() const
{
    QRect rect = inside();
    const int room = std::max(0, glyph().left() - gap - rect.left());
    rect.setWidth(row.width() < widthWithSummary ? room : std::max(0, room * nameShare / whole - gap));
    return rect;
}

QRect PlanRowGeometry::summary() const
{
    if (row.width() < widthWithSummary)
        return {};
    const QRect all = inside();
    const int room = std::max(0, glyph().left() - gap - all.left());
    const int left = all.left() + room * nameShare / whole;
    return {left, all.top(), std::max(0, all.left() + room - left), all.height()};
}

QRect PlanRowGeometry::accentBar() const
{
    return {row.left(), row.top(), accentBarWidth, row.height() - metrics::hairline};
}

QRect PlanRowGeometry::hairline() const
{
    return {row.left(), row.bottom() + 1 - metrics::hairline, row.width(), metrics::hairline};
}

QRect PlanRowGeometry::button() const
{
    if (buttonWidth == 0)
        return {};
    const QRect all = inside();
    const int top = all.top() + (all.height() - metrics::controlHeight) / 2;
    return {all.right() + 1 - buttonWidth, top, buttonWidth, metrics::controlHeight};
}

QRect PlanRowGeometry::heading() const
{
    QRect rect = inside();
    if (buttonWidth > 0)
        rect.setRight(button().left() - gap);
    return rect;
}

QRect PlanRowGeometry::line() const
{
    return inside();
}

} // namespace bitacora
