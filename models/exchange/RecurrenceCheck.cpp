#include "RecurrenceCheck.h"

#include <QList>

#include <libical/ical.h>

#include <algorithm>
#include <cstdlib>

namespace bitacora {

namespace {

/// Every month has so many days, and of every weekday as many.
constexpr int surelyDays = 28;
constexpr int surelyWeekdays = 4;
constexpr int mostWeekdays = 5;
constexpr int surelyWeekdaysOfYear = 52;

/// The values of one part of a rule.
template <std::size_t size>
QList<int> listOf(const short (&values)[size])
{
    const auto *const end = std::find(std::begin(values), std::end(values), short(ICAL_RECURRENCE_ARRAY_MAX));
    return QList<int>(std::begin(values), end);
}

struct Days
{
    Days(const icalrecurrencetype &rule, const QDateTime &start)
        : months(listOf(rule.by_month))
        , monthDays(listOf(rule.by_month_day))
        , positions(listOf(rule.by_set_pos))
    {
        for (const int day : listOf(rule.by_day))
            weekdays += icalrecurrencetype_day_position(short(day));
        if (monthDays.isEmpty() && weekdays.isEmpty())
            monthDays = {start.date().day()};
    }

    QList<int> months;
    QList<int> monthDays;
    /// Of each weekday which one, 0 for all of them.
    QList<int> weekdays;
    QList<int> positions;
};

bool areAllWithin(const QList<int> &values, int most)
{
    return std::all_of(values.begin(), values.end(), [most](int value) { return std::abs(value) <= most; });
}

bool isAnyWithin(const QList<int> &values, int most)
{
    return std::any_of(values.begin(), values.end(), [most](int value) { return std::abs(value) <= most; });
}

int daysIn(int month)
{
    constexpr int leapYear = 2024;
    return QDate(leapYear, month, 1).daysInMonth();
}

/// The shortest way to a month that is long enough.
bool hasLongMonth(const icalrecurrencetype &rule, const Days &days, const QDate &start)
{
    QList<int> months = days.months;
    if (months.isEmpty() && rule.freq == ICAL_YEARLY_RECURRENCE)
        months = {start.month()};
    return months.isEmpty() || std::any_of(months.begin(), months.end(), [&days](int month) {
               return month >= 1 && month <= 12 && isAnyWithin(days.monthDays, daysIn(month));
           });
}

bool monthDaysAreFound(const icalrecurrencetype &rule, const Days &days, const QDate &start)
{
    if (isAnyWithin(days.monthDays, surelyDays))
        return true;
    const bool beginsOnOne =
        days.monthDays.contains(start.day()) && (days.months.isEmpty() || days.months.contains(start.month()));
    return beginsOnOne || (rule.interval == 1 && hasLongMonth(rule, days, start));
}

bool weekdaysAreFound(const icalrecurrencetype &rule, const Days &days)
{
    if (rule.freq == ICAL_YEARLY_RECURRENCE && days.months.isEmpty())
        return isAnyWithin(days.weekdays, surelyWeekdaysOfYear);
    return isAnyWithin(days.weekdays, surelyWeekdays)
        || (rule.interval == 1 && isAnyWithin(days.weekdays, mostWeekdays));
}

bool positionsAreFound(const Days &days)
{
    if (days.positions.isEmpty())
        return true;
    const qsizetype surely = days.weekdays.isEmpty()
        ? std::count_if(days.monthDays.begin(), days.monthDays.end(),
                        [](int day) { return std::abs(day) <= surelyDays; })
        : days.weekdays.count(0) * surelyWeekdays;
    return isAnyWithin(days.positions, int(surely));
}

bool isFoundInMonths(const icalrecurrencetype &rule, const QDateTime &start)
{
    const Days days(rule, start);
    // Every so many months the same ones come again.
    const bool skipsMonths = rule.freq == ICAL_MONTHLY_RECURRENCE && rule.interval > 1 && !days.months.isEmpty();
    if (skipsMonths && !days.months.contains(start.date().month()))
        return false;
    // The Mondays among the first seven days, Friday the 13th: not where months are left out besides.
    if (!days.weekdays.isEmpty() && !days.monthDays.isEmpty())
        return rule.freq == ICAL_MONTHLY_RECURRENCE && rule.interval == 1 && days.months.isEmpty()
            && days.positions.isEmpty() && areAllWithin(days.weekdays, 0);
    const bool isFound =
        days.weekdays.isEmpty() ? monthDaysAreFound(rule, days, start.date()) : weekdaysAreFound(rule, days);
    return isFound && positionsAreFound(days);
}

/// Whether a part says nothing but what the start says.
bool saysOnly(const QList<int> &values, int value)
{
    return values.isEmpty() || values == QList<int> {value};
}

} // namespace

bool isSoonFound(const icalrecurrencetype &rule, const QDateTime &start)
{
    const QTime time = start.time();
    const bool isOnceADay = saysOnly(listOf(rule.by_hour), time.hour())
        && saysOnly(listOf(rule.by_minute), time.minute()) && saysOnly(listOf(rule.by_second), time.second());
    if (!isOnceADay || rule.interval < 1 || !listOf(rule.by_week_no).isEmpty() || !listOf(rule.by_year_day).isEmpty())
        return false;
    const bool saysMonthDays = !listOf(rule.by_month_day).isEmpty() || !listOf(rule.by_set_pos).isEmpty();
    const bool saysDays = !listOf(rule.by_day).isEmpty() || !listOf(rule.by_month).isEmpty();
    switch (rule.freq) {
    case ICAL_DAILY_RECURRENCE:
        return !saysMonthDays && (rule.interval == 1 || !saysDays);
    case ICAL_WEEKLY_RECURRENCE:
        return !saysMonthDays;
    case ICAL_MONTHLY_RECURRENCE:
    case ICAL_YEARLY_RECURRENCE:
        return isFoundInMonths(rule, start);
    default:
        return false;
    }
}

} // namespace bitacora
