#include "SessionFilter.h"

namespace bitacora {

namespace {

constexpr int daysInWeek = 7;
constexpr int last30 = 30;

} // namespace

DateRange presetRange(DatePreset preset, QDate today, Qt::DayOfWeek firstDayOfWeek)
{
    switch (preset) {
    case DatePreset::ThisWeek: {
        const int daysIntoWeek = (today.dayOfWeek() - firstDayOfWeek + daysInWeek) % daysInWeek;
        const QDate first = today.addDays(-daysIntoWeek);
        return {first, first.addDays(daysInWeek - 1)};
    }
    case DatePreset::ThisMonth:
        return {QDate(today.year(), today.month(), 1), QDate(today.year(), today.month(), today.daysInMonth())};
    case DatePreset::Last30Days:
        // Today is the last of the thirty.
        return {today.addDays(1 - last30), today};
    case DatePreset::ThisYear:
        return {QDate(today.year(), 1, 1), QDate(today.year(), 1, 1).addYears(1).addDays(-1)};
    }
    return {};
}

bool SessionFilter::isNarrowed() const
{
    return when != When::All || !statuses.isEmpty() || !services.isEmpty() || !dates.isOpen()
        || !words.trimmed().isEmpty();
}

SessionFilter SessionFilter::cleared() const
{
    SessionFilter open;
    open.client = client;
    open.order = order;
    return open;
}

} // namespace bitacora
