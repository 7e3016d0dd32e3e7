#include "Tokens.h"

#include <algorithm>
#include <cmath>

namespace bitacora {

namespace {

constexpr double hoverShare = 0.05;

/// Relative luminance after WCAG 2.1.
double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

QColor Tokens::hover() const
{
    return mixed(surface, text, hoverShare);
}

QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto mix = [share](double a, double b) { return float(a + (b - a) * share); };
    return QColor::fromRgbF(mix(from.redF(), to.redF()), mix(from.greenF(), to.greenF()),
                            mix(from.blueF(), to.blueF()));
}

double contrastRatio(const QColor &one, const QColor &other)
{
    // From a list: std::minmax of two values would give references to what is gone by the next line.
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    constexpr double flare = 0.05;
    return (lighter + flare) / (darker + flare);
}

} // namespace bitacora
