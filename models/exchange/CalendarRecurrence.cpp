#include "CalendarRecurrence.h"

#include "RecurrenceCheck.h"
#include "UtcZone.h"

#include <QDateTime>

#include <libical/ical.h>

#include <algorithm>
#include <memory>

namespace bitacora {

namespace {

constexpr int firstYear = 2000;
/// More than there are days until the horizon.
constexpr int mostSteps = 50'000;
constexpr qsizetype longestRule = 1024;
const QTime lastOfDay(23, 59, 59);

struct IteratorDeleter
{
    void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); }
};
using Iterator = std::unique_ptr<icalrecur_iterator, IteratorDeleter>;

QDateTime wallOf(const CalendarTime &time)
{
    return QDateTime(time.date, time.isWholeDay() ? QTime(0, 0) : time.time, utcZone);
}

icaltimetype timeOf(const QDateTime &wall)
{
    icaltimetype time = icaltime_null_time();
    time.year = wall.date().year();
    time.month = wall.date().month();
    time.day = wall.date().day();
    time.hour = wall.time().hour();
    time.minute = wall.time().minute();
    time.second = wall.time().second();
    return time;
}

QDateTime wallOf(const icaltimetype &time)
{
    return QDateTime(QDate(time.year, time.month, time.day), QTime(time.hour, time.minute, time.second), utcZone);
}

// Until when it lasts, on the clock of the start: UNTIL is in UTC for a start that has a zone.
QDateTime endOf(const icalrecurrencetype &rule, const CalendarTime &start, QDate today)
{
    QDateTime horizon(today.addYears(1), lastOfDay, utcZone);
    if (icaltime_is_null_time(rule.until))
        return horizon;
    CalendarTime until {QDate(rule.until.year, rule.until.month, rule.until.day), lastOfDay, {}};
    if (!rule.until.is_date) {
        until.time = QTime(rule.until.hour, rule.until.minute, std::min(rule.until.second, lastOfDay.second()));
        until.zone = icaltime_is_utc(rule.until) ? "UTC" : "";
    }
    if (!until.isValid() || !until.time.isValid())
        return {};
    return std::min(horizon, wallOf(start.isWholeDay() ? until : until.in(start.zone)));
}

// The rule, when it can be computed in little time.
bool read(const QByteArray &text, const QDateTime &start, icalrecurrencetype &rule)
{
    // A calendar that is not the Gregorian one takes memory that only newer versions of the library give back.
    if (text.size() > longestRule || text.toUpper().contains("RSCALE") || start.date().year() < firstYear)
        return false;
    icalerror_set_errors_are_fatal(false);
    rule = icalrecurrencetype_from_string(text.constData());
    return isSoonFound(rule, start);
}

} // namespace

QList<CalendarTime> CalendarRecurrence::instances(const QByteArray &rule, const CalendarTime &start, QDate today)
{
    QList<CalendarTime> found {start};
    const QDateTime first = wallOf(start);
    icalrecurrencetype parts = ICALRECURRENCETYPE_INITIALIZER;
    if (rule.isEmpty() || !start.isValid() || !read(rule, first, parts))
        return found;
    const QDateTime end = endOf(parts, start, today);
    if (!end.isValid() || end <= first)
        return found;
    parts.until = timeOf(end);
    const int most = parts.count > 0 ? std::min(parts.count, mostSteps) : mostSteps;
    parts.count = 0;
    const Iterator iterator(icalrecur_iterator_new(parts, timeOf(first)));
    while (iterator && found.size() < most) {
        const icaltimetype next = icalrecur_iterator_next(iterator.get());
        const QDateTime wall = wallOf(next);
        if (icaltime_is_null_time(next) || !wall.isValid() || wall > end)
            break;
        if (wall > first)
            found.append({wall.date(), start.isWholeDay() ? QTime() : wall.time(), start.zone});
    }
    return found.size() > maxInstances ? found.last(maxInstances) : found;
}

bool CalendarRecurrence::isWrittenOut(const QByteArray &rule, const CalendarTime &start)
{
    icalrecurrencetype parts = ICALRECURRENCETYPE_INITIALIZER;
    return start.isValid() && read(rule, wallOf(start), parts)
        && Iterator(icalrecur_iterator_new(parts, timeOf(wallOf(start)))) != nullptr;
}

} // namespace bitacora
