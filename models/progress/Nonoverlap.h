#pragma once

#include <optional>
#include <vector>

namespace bitacora {

/// Which way is better: correct responses are to rise, a behavior is to fall.
enum class Improvement { Up, Down };

/// The share of all pairs of a figure of one phase with a figure of a later one in which the later is better; of a pair
/// of equal ones half counts. From 0 to 1, 0.5 when the phases are alike. None when there is nothing to pair.
/// Nonoverlap of all pairs (NAP): Parker, R. I., & Vannest, K. (2009). An improved effect size for single-case research:
/// Nonoverlap of all pairs. Behavior Therapy, 40(4), 357–367.
[[nodiscard]] std::optional<double> nonoverlapOfAllPairs(std::vector<double> earlier, const std::vector<double> &later,
                                                         Improvement improvement);

} // namespace bitacora
