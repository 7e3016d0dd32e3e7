#include "Nonoverlap.h"

#include <algorithm>

namespace bitacora {

std::optional<double> nonoverlapOfAllPairs(std::vector<double> earlier, const std::vector<double> &later,
                                           Improvement improvement)
{
    if (earlier.empty() || later.empty())
        return std::nullopt;
    std::sort(earlier.begin(), earlier.end());
    constexpr double half = 0.5;
    double won = 0;
    for (const double figure : later) {
        const auto [from, to] = std::equal_range(earlier.begin(), earlier.end(), figure);
        const auto below = from - earlier.begin();
        const auto above = earlier.end() - to;
        won += double(improvement == Improvement::Up ? below : above) + half * double(to - from);
    }
    return won / (double(earlier.size()) * double(later.size()));
}

} // namespace bitacora
