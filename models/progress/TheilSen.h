#pragma once

#include <optional>
#include <span>

namespace bitacora {

/// One figure and where on the axis it stands.
struct PlacedFigure
{
    double place = 0;
    double figure = 0;
};

/// A straight line through figures.
struct TrendLine
{
    /// Per 1 of the axis.
    double slope = 0;
    /// The figure at the place 0.
    double atOrigin = 0;

    [[nodiscard]] double at(double place) const { return atOrigin + slope * place; }
};

/// The median of the slopes between all pairs of figures, and the line of that slope that leaves as many figures above
/// as below it. `figures` stand in the order of the axis, no two at one place. None for fewer than two.
/// Theil, H. (1950). A rank-invariant method of linear and polynomial regression analysis. Proc. KNAW, 53; Sen, P. K.
/// (1968). Estimates of the regression coefficient based on Kendall's tau. JASA, 63(324), 1379–1389.
/// Takes time in proportion to n log n: the slopes are counted and not written down.
[[nodiscard]] std::optional<TrendLine> theilSen(std::span<const PlacedFigure> figures);

} // namespace bitacora
