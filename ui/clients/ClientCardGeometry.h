#pragma once

#include <QRect>
#include <QSize>

namespace bitacora {

/// Where the parts of a client's card lie, in layout units. Plain figures, so that a test needs no pixels.
struct ClientCardGeometry
{
    static constexpr int gap = 16;
    static constexpr int padding = 16;
    static constexpr int avatarSize = 34;
    static constexpr int minimumWidth = 320;
    static constexpr int height = 144;
    static constexpr int lineHeight = 20;
    static constexpr int buttonHeight = 32;
    static constexpr int buttonPadding = 12;

    /// The cell of the grid: the card, and the gaps at its right and below.
    QRect cell;

    /// How many cards stand side by side.
    static int columns(int width);
    /// The cell of a grid that fills a width.
    static QSize cellSize(int width);

    [[nodiscard]] QRect card() const;
    [[nodiscard]] QRect avatar() const;
    [[nodiscard]] QRect name() const;
    [[nodiscard]] QRect next() const;
    /// The last session; leaves `attentionWidth` at the right.
    [[nodiscard]] QRect last(int attentionWidth) const;
    [[nodiscard]] QRect attention(int attentionWidth) const;
    /// The button "View sessions", as wide as its words.
    [[nodiscard]] QRect view(int textWidth) const;
    [[nodiscard]] QRect more() const;

private:
    [[nodiscard]] QRect inside() const;
};

} // namespace bitacora
