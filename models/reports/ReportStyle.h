#pragma once

#include "SessionStatus.h"

#include <QColor>
#include <QFont>

namespace bitacora {

/// Lengths of a report are in tenths of a point: so fine that glyphs can stand on whole units, which makes a
/// page's text a third shorter to write, and that text breaks the same on paper, in a file and in a preview.
inline constexpr qreal point = 10.0;
inline constexpr qreal reportUnitsPerInch = 72.0 * point;

/// The light theme's tokens, as a report prints them.
namespace ReportColor {
inline constexpr QColor text {0x1E, 0x22, 0x26};
inline constexpr QColor muted {0x5F, 0x66, 0x6E};
inline constexpr QColor hairline {0xDC, 0xDC, 0xD6};
inline constexpr QColor surface {0xF6, 0xF6, 0xF3};
inline constexpr QColor accent {0x1F, 0x6B, 0x65};
inline constexpr QColor accentTint {0xE9, 0xF2, 0xF0};
QColor status(SessionStatus status);
} // namespace ReportColor

/// The faces of a report: Inter where it is installed, else the system's.
struct ReportFonts
{
    QFont title;
    QFont figure;
    QFont strong;
    QFont body;
    QFont small;
    QFont smallStrong;

    static ReportFonts create();
};

/// Measures and gaps of a page, in report units.
namespace ReportMetrics {
inline constexpr qreal margin = 44 * point;
inline constexpr qreal footerHeight = 22 * point;
inline constexpr qreal runningHeadHeight = 20 * point;
inline constexpr qreal bodyPitch = 12.0 * point;
inline constexpr qreal smallPitch = 10.5 * point;
inline constexpr qreal cellPadding = 5 * point;
inline constexpr qreal columnGap = 9 * point;
inline constexpr qreal hairline = 0.5 * point;
} // namespace ReportMetrics

} // namespace bitacora
