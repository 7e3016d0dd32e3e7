#include "TheilSen.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <vector>

namespace bitacora {

namespace {

/// Counts the slopes between pairs of figures that are at most as steep as some slope.
class SlopeCounter
{
public:
    explicit SlopeCounter(std::span<const PlacedFigure> figures)
        : m_figures(figures)
        , m_heights(figures.size())
        , m_merged(figures.size())
    {
    }

    // A pair's slope is at most `slope` when the later figure, seen along that slope, is no higher than the earlier
    // one: the pairs are the inversions that sorting by height takes away.
    std::int64_t upTo(double slope)
    {
        std::transform(m_figures.begin(), m_figures.end(), m_heights.begin(),
                       [slope](const PlacedFigure &figure) { return figure.figure - slope * figure.place; });
        return sort(0, m_heights.size());
    }

private:
    std::int64_t sort(std::size_t from, std::size_t to)
    {
        if (to - from < 2)
            return 0;
        const std::size_t middle = from + (to - from) / 2;
        const std::int64_t within = sort(from, middle) + sort(middle, to);
        return within + merge(from, middle, to);
    }

    std::int64_t merge(std::size_t from, std::size_t middle, std::size_t to)
    {
        std::int64_t crossed = 0;
        std::size_t left = from;
        std::size_t right = middle;
        for (std::size_t place = from; place < to; ++place) {
            const bool takesRight = right < to && (left == middle || m_heights[right] <= m_heights[left]);
            if (takesRight)
                crossed += std::int64_t(middle - left);
            m_merged[place] = m_heights[takesRight ? right++ : left++];
        }
        std::copy(m_merged.begin() + std::ptrdiff_t(from), m_merged.begin() + std::ptrdiff_t(to),
                  m_heights.begin() + std::ptrdiff_t(from));
        return crossed;
    }

    std::span<const PlacedFigure> m_figures;
    std::vector<double> m_heights;
    std::vector<double> m_merged;
};

struct SlopeRange
{
    double least = std::numeric_limits<double>::infinity();
    double most = -std::numeric_limits<double>::infinity();
};

// No pair is steeper than the steepest pair of neighbors.
SlopeRange rangeOf(std::span<const PlacedFigure> figures)
{
    SlopeRange range;
    for (std::size_t i = 1; i < figures.size(); ++i) {
        const double slope = (figures[i].figure - figures[i - 1].figure) / (figures[i].place - figures[i - 1].place);
        range.least = std::min(range.least, slope);
        range.most = std::max(range.most, slope);
    }
    return range;
}

// The slope that `rank` (from 1) of all are at most as steep as, by halving what it can be in.
double slopeOfRank(SlopeCounter &counter, std::int64_t rank, SlopeRange range)
{
    constexpr int halvings = 48;
    if (counter.upTo(range.least) >= rank)
        return range.least;
    for (int i = 0; i < halvings; ++i) {
        const double middle = range.least + (range.most - range.least) / 2;
        if (middle <= range.least || middle >= range.most)
            break;
        (counter.upTo(middle) >= rank ? range.most : range.least) = middle;
    }
    return range.most;
}

double medianOf(std::vector<double> figures)
{
    const auto middle = figures.begin() + std::ptrdiff_t(figures.size() / 2);
    std::nth_element(figures.begin(), middle, figures.end());
    if (figures.size() % 2 == 1)
        return *middle;
    return (*std::max_element(figures.begin(), middle) + *middle) / 2;
}

// Halving comes close to a level line, and never to it.
double withoutDust(double slope, const SlopeRange &range)
{
    constexpr double dust = 1e-12;
    const double steepest = std::max(std::abs(range.least), std::abs(range.most));
    return std::abs(slope) <= steepest * dust ? 0 : slope;
}

} // namespace

std::optional<TrendLine> theilSen(std::span<const PlacedFigure> figures)
{
    if (figures.size() < 2)
        return std::nullopt;
    const auto count = std::int64_t(figures.size());
    const std::int64_t pairs = count * (count - 1) / 2;
    const SlopeRange range = rangeOf(figures);
    SlopeCounter counter(figures);
    double slope = slopeOfRank(counter, (pairs + 1) / 2, range);
    if (pairs % 2 == 0)
        slope = (slope + slopeOfRank(counter, pairs / 2 + 1, {slope, range.most})) / 2;
    slope = withoutDust(slope, range);
    std::vector<double> origins;
    origins.reserve(figures.size());
    for (const PlacedFigure &figure : figures)
        origins.push_back(figure.figure - slope * figure.place);
    return TrendLine {slope, medianOf(std::move(origins))};
}

} // namespace bitacora
