#include "ProgressMeasure.h"

namespace bitacora {

ProgressMeasure progressMeasureOf(BehaviorMeasure measure, MeasureUnit told)
{
    switch (measure) {
    case BehaviorMeasure::Duration:
        return ProgressMeasure::Minutes;
    case BehaviorMeasure::Rate:
        return told == MeasureUnit::TimesPerMinute ? ProgressMeasure::PerMinute : ProgressMeasure::PerHour;
    case BehaviorMeasure::Interval:
        return ProgressMeasure::PercentOfIntervals;
    case BehaviorMeasure::Latency:
        return ProgressMeasure::Latency;
    case BehaviorMeasure::Frequency:
        break;
    }
    return ProgressMeasure::Count;
}

} // namespace bitacora
