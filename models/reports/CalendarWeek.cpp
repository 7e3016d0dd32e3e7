#include "CalendarWeek.h"

#include "CalendarRepository.h"
#include "Practice.h"
#include "PracticeSettingsRepository.h"
#include "SessionRepository.h"

#include <algorithm>

namespace bitacora {

Result<CalendarWeek> CalendarWeek::read(const Practice &practice, QDate first)
{
    CalendarWeek week;
    week.zone = practice.clock().zone();
    week.days = CalendarDay::range(first, dayCount, week.zone);
    week.madeOn = ZonedTime::fromInstant(practice.clock().now(), week.zone).day();
    week.practitioner = practice.settings().practitioner();
    auto calendars = practice.calendars().all();
    if (!calendars)
        return Failure(calendars.error());
    calendars->removeIf([](const Calendar &calendar) { return !calendar.shown; });
    week.calendars = *calendars;
    auto spans = practice.sessions().spans(week.days.front().begin, week.days.back().end);
    if (!spans)
        return Failure(spans.error());
    week.spans = std::move(*spans);
    std::erase_if(week.spans, [&week](const SessionSpan &span) {
        return std::none_of(week.calendars.begin(), week.calendars.end(),
                            [&span](const Calendar &calendar) { return calendar.id == span.calendar; });
    });
    std::vector<qint64> ids;
    ids.reserve(week.spans.size());
    for (const SessionSpan &span : week.spans)
        ids.push_back(span.id.value);
    const auto words = practice.sessions().summaries(std::span<const qint64>(ids));
    if (!words)
        return Failure(words.error());
    for (const SessionSummary &summary : *words)
        week.words.insert(summary.id.value, summary);
    return week;
}

} // namespace bitacora
