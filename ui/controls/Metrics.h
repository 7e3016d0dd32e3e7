#pragma once

namespace bitacora::metrics {

/// The measures of DESIGN.md in layout units (pixels at 100 %): an 8 px grid, and few sizes.
inline constexpr int grid = 8;
inline constexpr int halfGrid = grid / 2;
inline constexpr int pageMargin = 28;
inline constexpr int rowHeight = 38;
inline constexpr int headingHeight = 30;
inline constexpr int controlHeight = 30;
inline constexpr int radius = 7;
inline constexpr int smallRadius = 4;
inline constexpr int iconSize = 16;
/// Space between a control's edge and its text.
inline constexpr int controlPadding = 12;
inline constexpr int fieldPadding = 10;
inline constexpr int hairline = 1;
inline constexpr int focusRing = 2;
/// The widest that a column of form fields or of text grows.
inline constexpr int formWidth = 640;
/// No motion takes longer (milliseconds).
inline constexpr int longestMotion = 120;

} // namespace bitacora::metrics
