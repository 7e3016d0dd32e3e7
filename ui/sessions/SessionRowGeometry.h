#pragma once

#include <QRect>

#include <utility>

namespace bitacora {

/// Where the parts of one cell of the timeline lie, in layout units. Plain figures, so that a test needs no pixels.
struct SessionRowGeometry
{
    /// Space between a column's edge and its text.
    static constexpr int cellPadding = 8;
    /// Space before the text of the first column, which stands in line with the page's margin.
    static constexpr int leadingPadding = 28;
    static constexpr int accentBarWidth = 3;
    static constexpr int glyphSize = 12;
    static constexpr int glyphGap = 8;
    static constexpr int headingCountGap = 8;
    static constexpr int joinedGap = 8;
    /// What can be read of a text before another.
    static constexpr int leastJoined = 48;

    QRect cell;
    bool isFirstColumn = false;

    /// The text of an ordinary cell.
    [[nodiscard]] QRect text() const;
    /// Where two texts stand one behind the other, the second whole, while that leaves the first what can be read; else
    /// the second is empty. Widths as the font says.
    [[nodiscard]] std::pair<QRect, QRect> joined(int first, int second) const;
    /// The shape of the status; the word stands right of it.
    [[nodiscard]] QRect glyph() const;
    [[nodiscard]] QRect statusText() const;
    /// The bar that marks a selected row; empty but in the first column.
    [[nodiscard]] QRect accentBar() const;
    /// The line below every row, across the whole cell.
    [[nodiscard]] QRect hairline() const;

    /// A heading's words, in a row that reaches over all columns; `textWidth` as the font says.
    static QRect headingText(const QRect &row, int textWidth);
    static QRect headingCount(const QRect &row, int textWidth);
    /// Both of the above within a row whose left edge is elsewhere than the cell's: the row of a cell.
    static QRect rowOf(const QRect &cell, int left, int right);
};

} // namespace bitacora
