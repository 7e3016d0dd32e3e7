#pragma once

#include <QString>

#include <optional>

namespace bitacora {

/// What of a behavior is measured. The numbers are stored: append, never renumber.
enum class BehaviorMeasure { Frequency = 0, Duration = 1, Rate = 2, Interval = 3, Latency = 4 };

/// What a number of a baseline counts. The numbers are stored: append, never renumber.
enum class MeasureUnit {
    TimesPerSession = 0,
    TimesPerDay = 1,
    TimesPerWeek = 2,
    TimesPerHour = 3,
    TimesPerMinute = 4,
    Seconds = 5,
    Minutes = 6,
    PercentOfIntervals = 7,
    PercentOfTrials = 8,
    PercentOfOpportunities = 9,
};

/// The unit that a measure is most often told in.
constexpr MeasureUnit usualUnit(BehaviorMeasure measure)
{
    switch (measure) {
    case BehaviorMeasure::Duration:
        return MeasureUnit::Minutes;
    case BehaviorMeasure::Rate:
        return MeasureUnit::TimesPerHour;
    case BehaviorMeasure::Interval:
        return MeasureUnit::PercentOfIntervals;
    case BehaviorMeasure::Latency:
        return MeasureUnit::Seconds;
    case BehaviorMeasure::Frequency:
        break;
    }
    return MeasureUnit::TimesPerSession;
}

constexpr bool isPercentage(MeasureUnit unit)
{
    return unit == MeasureUnit::PercentOfIntervals || unit == MeasureUnit::PercentOfTrials
        || unit == MeasureUnit::PercentOfOpportunities;
}

/// How things stood before the intervention: a number with its unit, free words, both, or neither.
struct PlanBaseline
{
    /// 0 to `maxBaseline`; a percentage is 0 to 100.
    std::optional<double> value;
    MeasureUnit unit = MeasureUnit::TimesPerSession;
    QString words;

    [[nodiscard]] bool isEmpty() const { return !value && words.isEmpty(); }
    friend bool operator==(const PlanBaseline &, const PlanBaseline &) = default;
};

inline constexpr double maxBaseline = 100'000;
inline constexpr int wholePercentage = 100;

} // namespace bitacora
