#include "ClientCardGeometry.h"

#include <algorithm>

namespace bitacora {

namespace {

constexpr int headGap = 12;
constexpr int rowGap = 10;
constexpr int attentionGap = 12;

} // namespace

int ClientCardGeometry::columns(int width)
{
    return std::max(1, width / (minimumWidth + gap));
}

QSize ClientCardGeometry::cellSize(int width)
{
    return {std::max(width / columns(width), padding * 4), height + gap};
}

QRect ClientCardGeometry::card() const
{
    return cell.adjusted(0, 0, -gap, -gap);
}

QRect ClientCardGeometry::inside() const
{
    return card().adjusted(padding, padding, -padding, -padding);
}

QRect ClientCardGeometry::avatar() const
{
    const QRect area = inside();
    return {area.left(), area.top() + (2 * lineHeight - avatarSize) / 2, avatarSize, avatarSize};
}

QRect ClientCardGeometry::name() const
{
    const QRect area = inside();
    const int left = area.left() + avatarSize + headGap;
    return {left, area.top(), std::max(0, area.right() + 1 - left), lineHeight};
}

QRect ClientCardGeometry::next() const
{
    return name().translated(0, lineHeight);
}

QRect ClientCardGeometry::last(int attentionWidth) const
{
    const QRect area = inside();
    const int taken = attentionWidth > 0 ? attentionWidth + attentionGap : 0;
    return {area.left(), area.top() + 2 * lineHeight + rowGap, std::max(0, area.width() - taken), lineHeight};
}

QRect ClientCardGeometry::attention(int attentionWidth) const
{
    const QRect line = last(0);
    const int width = std::min(attentionWidth, line.width());
    return {line.right() + 1 - width, line.top(), width, line.height()};
}

QRect ClientCardGeometry::view(int textWidth) const
{
    const QRect area = inside();
    const int room = area.width() - buttonHeight - headGap;
    return {area.left(), area.bottom() + 1 - buttonHeight, std::min(textWidth + 2 * buttonPadding, room), buttonHeight};
}

QRect ClientCardGeometry::more() const
{
    const QRect area = inside();
    return {area.right() + 1 - buttonHeight, area.bottom() + 1 - buttonHeight, buttonHeight, buttonHeight};
}

} // namespace bitacora
