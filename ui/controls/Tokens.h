#pragma once

#include "SessionStatus.h"

#include <QColor>

#include <array>

namespace bitacora {

/// The colors of one theme: all there are. Widgets take them from Theme::tokens() when they paint.
struct Tokens
{
    QColor background;
    QColor surface;
    QColor text;
    QColor muted;
    QColor hairline;
    QColor accent;
    /// Behind what is active: a filter that is on, the chosen segment, the place in the sidebar.
    QColor accentTint;
    /// Behind a selected row.
    QColor selection;
    /// Text on the accent.
    QColor onAccent;
    /// In the order of SessionStatus; use the function.
    std::array<QColor, sessionStatusCount> statusColors;
    bool dark = false;

    [[nodiscard]] QColor status(SessionStatus status) const { return statusColors[std::size_t(status)]; }
    /// For errors and what cannot be taken back.
    [[nodiscard]] QColor danger() const { return status(SessionStatus::NoShow); }
    [[nodiscard]] QColor warning() const { return status(SessionStatus::Pending); }
    /// A box that is clicked, while the pointer is over it.
    [[nodiscard]] QColor hover() const;
};

/// `from` with `share` (0 to 1) of `to` in it.
QColor mixed(const QColor &from, const QColor &to, double share);
/// The contrast of two opaque colors, 1 to 21, as WCAG 2.1 defines it (relative luminance).
double contrastRatio(const QColor &one, const QColor &other);

} // namespace bitacora
