#include "ReviewRowGeometry.h"

#include "Metrics.h"

#include <algorithm>

namespace bitacora {

namespace {

// Of the room between the paddings, in hundredths.
constexpr int whole = 100;
constexpr int nameShare = 24;
constexpr int matterShare = 55;
constexpr int narrowNameShare = 36;

} // namespace

QRect ReviewRowGeometry::inside() const
{
    const int right = button().isEmpty() ? row.right() - trailingPadding : button().left() - gap;
    const int left = row.left() + leadingPadding;
    return {left, row.top(), std::max(0, right + 1 - left), row.height() - metrics::hairline};
}

QRect ReviewRowGeometry::button() const
{
    if (buttonWidth == 0)
        return {};
    const int top = row.top() + (row.height() - metrics::hairline - metrics::controlHeight) / 2;
    return {row.right() + 1 - trailingPadding - buttonWidth, top, buttonWidth, metrics::controlHeight};
}

QRect ReviewRowGeometry::buttons() const
{
    QRect rect = button();
    if (secondWidth > 0)
        rect.setLeft(rect.left() - metrics::grid - secondWidth);
    return rect;
}

QRect ReviewRowGeometry::clipped(QRect rect) const
{
    if (secondWidth > 0)
        rect.setRight(std::max(rect.left() - 1, std::min(rect.right(), buttons().left() - gap - 1)));
    return rect;
}

QRect ReviewRowGeometry::name() const
{
    QRect rect = inside();
    const int share = row.width() < widthWithDetail ? narrowNameShare : nameShare;
    rect.setWidth(std::max(0, rect.width() * share / whole - gap));
    return rect;
}

QRect ReviewRowGeometry::matter() const
{
    const QRect all = inside();
    const bool narrow = row.width() < widthWithDetail;
    const int left = all.left() + all.width() * (narrow ? narrowNameShare : nameShare) / whole;
    const int right = narrow ? all.right() : all.left() + all.width() * (nameShare + matterShare) / whole - gap;
    return clipped({left, all.top(), std::max(0, right + 1 - left), all.height()});
}

QRect ReviewRowGeometry::detail() const
{
    if (row.width() < widthWithDetail)
        return {};
    const QRect all = inside();
    const int left = all.left() + all.width() * (nameShare + matterShare) / whole;
    return clipped({left, all.top(), std::max(0, all.right() + 1 - left), all.height()});
}

QRect ReviewRowGeometry::glyph() const
{
    const QRect text = matter();
    return {text.left(), text.top() + (text.height() - glyphSize) / 2, glyphSize, glyphSize};
}

QRect ReviewRowGeometry::status(int wordWidth) const
{
    QRect rect = matter().adjusted(glyphSize + metrics::grid, 0, 0, 0);
    rect.setWidth(std::min(wordWidth, rect.width()));
    return rect;
}

QRect ReviewRowGeometry::matterAfterStatus(int wordWidth) const
{
    QRect rect = matter();
    rect.setLeft(std::min(status(wordWidth).right() + gap, rect.right()));
    return rect;
}

QRect ReviewRowGeometry::accentBar() const
{
    return {row.left(), row.top(), accentBarWidth, row.height()};
}

QRect ReviewRowGeometry::hairline() const
{
    return {row.left(), row.bottom(), row.width(), metrics::hairline};
}

QRect ReviewRowGeometry::heading() const
{
    // Nearer to what it is above than to what is above it.
    return row.adjusted(leadingPadding, metrics::grid, -trailingPadding, -metrics::hairline);
}

QRect ReviewRowGeometry::headingCount(int textWidth) const
{
    return heading().adjusted(textWidth + metrics::grid, 0, 0, 0);
}

QRect ReviewRowGeometry::headingHint(int textWidth, int countWidth) const
{
    return headingCount(textWidth).adjusted(countWidth + 2 * metrics::grid, 0, 0, 0);
}

QRect ReviewRowGeometry::line() const
{
    return row.adjusted(leadingPadding, 0, -trailingPadding, -metrics::hairline);
}

} // namespace bitacora
