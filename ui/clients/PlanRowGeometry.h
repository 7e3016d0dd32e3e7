#pragma once

#include <QRect>

namespace bitacora {

/// Where the parts of one row of a plan lie, in layout units. Plain figures, so that a test needs no pixels.
struct PlanRowGeometry
{
    static constexpr int entryHeight = 38;
    static constexpr int headingHeight = 48;
    /// Before the text, which stands in line with the page's margin.
    static constexpr int leadingPadding = 28;
    static constexpr int trailingPadding = 20;
    static constexpr int gap = 12;
    static constexpr int accentBarWidth = 3;
    static constexpr int glyphSize = 12;
    /// In a narrower row what is told of an entry gives way to its name.
    static constexpr int widthWithSummary = 520;

    QRect row;
    /// Of the widest word of a status.
    int statusWidth = 0;
    /// Of the button of a heading.
    int buttonWidth = 0;

    [[nodiscard]] QRect name() const;
    /// Empty in a narrow row.
    [[nodiscard]] QRect summary() const;
    [[nodiscard]] QRect glyph() const;
    [[nodiscard]] QRect status() const;
    [[nodiscard]] QRect accentBar() const;
    [[nodiscard]] QRect hairline() const;

    /// The words of a heading, and its button.
    [[nodiscard]] QRect heading() const;
    [[nodiscard]] QRect button() const;
    /// The line of an empty group.
    [[nodiscard]] QRect line() const;

private:
    [[nodiscard]] QRect inside() const;
};

} // namespace bitacora
