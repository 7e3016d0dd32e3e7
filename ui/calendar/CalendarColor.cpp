#include "CalendarColor.h"

namespace bitacora {

QColor calendarColor(const QString &stored, const Tokens &tokens)
{
    constexpr double leastContrast = 3.0;
    constexpr int steps = 20;
    const QColor own = QColor::isValidColor(stored) ? QColor(stored) : tokens.accent;
    QColor color = own;
    for (int step = 1; step <= steps && contrastRatio(color, tokens.surface) < leastContrast; ++step)
        color = mixed(own, tokens.text, double(step) / steps);
    return color;
}

} // namespace bitacora
