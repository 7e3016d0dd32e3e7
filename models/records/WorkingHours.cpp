#include "WorkingHours.h"

#include <algorithm>

namespace bitacora {

namespace {

QList<MinuteSpan> inOrder(QList<MinuteSpan> spans)
{
    std::sort(spans.begin(), spans.end(),
              [](const MinuteSpan &left, const MinuteSpan &right) { return left.from < right.from; });
    return spans;
}

// Spans that touch each other are one.
bool spansCover(const QList<MinuteSpan> &spans, const MinuteSpan &wanted)
{
    int coveredTo = wanted.from;
    for (const MinuteSpan &span : inOrder(spans)) {
        if (span.from <= coveredTo)
            coveredTo = std::max(coveredTo, span.to);
    }
    return coveredTo >= wanted.to;
}

bool areValid(const QList<MinuteSpan> &spans)
{
    int lastEnd = 0;
    for (const MinuteSpan &span : inOrder(spans)) {
        if (span.from < lastEnd || span.to <= span.from || span.to > minutesInDay)
            return false;
        lastEnd = span.to;
    }
    return true;
}

} // namespace

bool WorkingHours::isSet() const
{
    return std::any_of(days.begin(), days.end(), [](const QList<MinuteSpan> &spans) { return !spans.isEmpty(); });
}

bool WorkingHours::cover(const ZonedTime &start, int durationMinutes) const
{
    if (!isSet())
        return true;
    constexpr int secondsInMinute = 60;
    const QDateTime wall = start.wall();
    QDate day = wall.date();
    int from = wall.time().msecsSinceStartOfDay() / (secondsInMinute * 1000);
    int remaining = durationMinutes;
    while (remaining > 0) {
        const int to = std::min(from + remaining, minutesInDay);
        if (!spansCover(on(Qt::DayOfWeek(day.dayOfWeek())), {from, to}))
            return false;
        remaining -= to - from;
        from = 0;
        day = day.addDays(1);
    }
    return true;
}

Result<void> validateWorkingHours(const WorkingHours &hours)
{
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        if (!areValid(hours.on(Qt::DayOfWeek(day))))
            return failure(ErrorCode::HoursMalformed, QString::number(day));
    }
    return {};
}

} // namespace bitacora
