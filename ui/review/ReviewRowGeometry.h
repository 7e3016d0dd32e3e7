#pragma once

#include <QRect>

namespace bitacora {

/// Where the parts of one row of the review lie, in layout units. Plain figures, so that a test needs no pixels.
struct ReviewRowGeometry
{
    static constexpr int entryHeight = 44;
    static constexpr int headingHeight = 44;
    static constexpr int allWellHeight = 34;
    /// Before the text, which stands in line with the page's margin.
    static constexpr int leadingPadding = 28;
    static constexpr int trailingPadding = 20;
    static constexpr int gap = 12;
    static constexpr int accentBarWidth = 3;
    static constexpr int glyphSize = 12;
    /// In a narrower row what belongs to the entry gives way.
    static constexpr int widthWithDetail = 620;

    QRect row;
    /// Of the widest button of all, so that the columns stand in line.
    int buttonWidth = 0;
    /// Of a second button, left of the first; 0 for none.
    int secondWidth = 0;

    [[nodiscard]] QRect name() const;
    [[nodiscard]] QRect matter() const;
    /// Empty in a narrow row.
    [[nodiscard]] QRect detail() const;
    [[nodiscard]] QRect button() const;
    /// The first and the second button, and what lies between them.
    [[nodiscard]] QRect buttons() const;
    /// The shape of a session's status and its word, before its time; `wordWidth` as the font says of the widest.
    [[nodiscard]] QRect glyph() const;
    [[nodiscard]] QRect status(int wordWidth) const;
    /// What the row is about, right of the status.
    [[nodiscard]] QRect matterAfterStatus(int wordWidth) const;
    [[nodiscard]] QRect accentBar() const;
    [[nodiscard]] QRect hairline() const;

    /// The words of a heading, at its foot; what stands right of them begins after `textWidth`.
    [[nodiscard]] QRect heading() const;
    [[nodiscard]] QRect headingCount(int textWidth) const;
    [[nodiscard]] QRect headingHint(int textWidth, int countWidth) const;
    /// The quiet line of an empty section, and the one that shows more.
    [[nodiscard]] QRect line() const;

private:
    /// Between the paddings and before the button.
    [[nodiscard]] QRect inside() const;
    /// Up to the second button, which is in some rows alone: the columns stand in line all the same.
    [[nodiscard]] QRect clipped(QRect rect) const;
};

} // namespace bitacora
