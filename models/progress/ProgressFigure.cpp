#include "ProgressFigure.h"

namespace bitacora {

namespace {

constexpr double secondsInMinute = 60;
constexpr double minutesInHour = 60;

} // namespace

bool ProgressFigure::takeShare(int part, int whole)
{
    if (whole <= 0)
        return false;
    m_sum += double(part) * wholePercentage / double(whole);
    m_of += 1;
    ++m_taken;
    return true;
}

bool ProgressFigure::take(const ProgramData &data)
{
    return m_measure == ProgressMeasure::PercentCorrect && data.trials
        && takeShare(data.trials->correct, data.trials->total);
}

bool ProgressFigure::take(const BehaviorData &data, const MeasuredSession &session)
{
    const bool isInterval = data.measure == BehaviorMeasure::Interval;
    const bool isLatency = data.measure == BehaviorMeasure::Latency;
    switch (m_measure) {
    case ProgressMeasure::PercentCorrect:
        return false;
    case ProgressMeasure::PercentOfIntervals:
        return isInterval && data.count && takeShare(*data.count, data.intervals.value_or(0));
    case ProgressMeasure::Count:
        if (!data.count || isInterval)
            return false;
        m_sum += *data.count;
        break;
    case ProgressMeasure::Minutes:
        if (!data.seconds || isLatency)
            return false;
        m_sum += *data.seconds / secondsInMinute;
        break;
    case ProgressMeasure::Latency:
        if (!data.seconds || !isLatency)
            return false;
        m_sum += *data.seconds;
        m_of += 1;
        break;
    case ProgressMeasure::PerHour:
    case ProgressMeasure::PerMinute:
        if (!data.count || isInterval)
            return false;
        m_sum += *data.count;
        m_of += data.observedMinutes.value_or(session.durationMinutes);
        break;
    }
    ++m_taken;
    return true;
}

std::optional<double> ProgressFigure::value() const
{
    if (m_taken == 0)
        return std::nullopt;
    switch (m_measure) {
    case ProgressMeasure::Count:
    case ProgressMeasure::Minutes:
        return m_sum;
    case ProgressMeasure::PerHour:
        return m_of > 0 ? std::optional(m_sum * minutesInHour / m_of) : std::nullopt;
    case ProgressMeasure::PercentCorrect:
    case ProgressMeasure::PercentOfIntervals:
    case ProgressMeasure::PerMinute:
    case ProgressMeasure::Latency:
        break;
    }
    return m_of > 0 ? std::optional(m_sum / m_of) : std::nullopt;
}

} // namespace bitacora
