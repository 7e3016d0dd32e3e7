#include "CalendarPeriod.h"

#include "HistoryText.h"
#include "ReportText.h"
#include "WorkingHours.h"

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

QDate weekOf(QDate day, const QLocale &locale)
{
    return day.addDays(-((day.dayOfWeek() - int(locale.firstDayOfWeek()) + daysInWeek) % daysInWeek));
}

QDate monthOf(QDate day)
{
    return {day.year(), day.month(), 1};
}

QString capitalized(const QString &text)
{
    return text.isEmpty() ? text : text.at(0).toUpper() + text.mid(1);
}

} // namespace

QDate CalendarPeriod::firstDay(const QLocale &locale) const
{
    switch (view) {
    case View::Day:
        return date;
    case View::Week:
        return weekOf(date, locale);
    case View::Month:
        return weekOf(monthOf(date), locale);
    }
    return date;
}

int CalendarPeriod::dayCount(const QLocale &locale) const
{
    switch (view) {
    case View::Day:
        return 1;
    case View::Week:
        return daysInWeek;
    case View::Month: {
        const QDate last = monthOf(date).addMonths(1).addDays(-1);
        return int(firstDay(locale).daysTo(weekOf(last, locale))) + daysInWeek;
    }
    }
    return 1;
}

bool CalendarPeriod::holds(QDate day, const QLocale &locale) const
{
    const QDate first = firstDay(locale);
    return day >= first && day < first.addDays(dayCount(locale));
}

CalendarPeriod CalendarPeriod::moved(int steps) const
{
    switch (view) {
    case View::Day:
        return {view, date.addDays(steps)};
    case View::Week:
        return {view, date.addDays(qint64(steps) * daysInWeek)};
    case View::Month:
        return {view, date.addMonths(steps)};
    }
    return *this;
}

QString CalendarPeriod::title(const QLocale &locale) const
{
    const QString monthPattern = HistoryText::monthPattern(locale);
    if (view == View::Day)
        return capitalized(mediumDateWithWeekday(date, locale));
    if (view == View::Month)
        return capitalized(locale.toString(date, monthPattern));
    const QDate first = firstDay(locale);
    const QDate last = first.addDays(daysInWeek - 1);
    if (first.month() == last.month())
        return capitalized(locale.toString(last, monthPattern));
    const QString begin = locale.toString(first, first.year() == last.year() ? u"MMM"_s : u"MMM yyyy"_s);
    //: From one month to another: "Nov – Dec 2026".
    return capitalized(tr("%1 – %2").arg(begin, locale.toString(last, u"MMM yyyy"_s)));
}

} // namespace bitacora
