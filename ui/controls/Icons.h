#pragma once

#include <QIcon>

class QColor;

namespace bitacora {

enum class Icon {
    Client,
    Calendar,
    History,
    Review,
    Settings,
    Lock,
    Search,
    Close,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    Menu,
    Check,
    More,
    Print,
    Export,
    Undo,
    Add,
    Warning,
    Info,
    Eye,
    EyeOff,
    Sort,
};
inline constexpr int iconCount = int(Icon::Sort) + 1;

/// Our own 16 px line drawings, tinted; drawn from the SVG at the size asked for, so sharp on every screen.
QIcon icon(Icon icon, const QColor &color);
/// In the text color of the theme, whichever it is when the icon is painted.
QIcon themedIcon(Icon icon);

} // namespace bitacora
