#include "Recurrence.h"

#include <algorithm>

namespace bitacora {

namespace {

constexpr int daysInWeek = 7;
constexpr int maxWeeksInMonth = 5;

// The `ordinal`-th (from 1) of a weekday in the month that begins on `firstOfMonth`; the fifth is the last.
QDate nthWeekday(QDate firstOfMonth, int weekday, int ordinal)
{
    const int toFirst = (weekday - firstOfMonth.dayOfWeek() + daysInWeek) % daysInWeek;
    QDate day = firstOfMonth.addDays(toFirst + daysInWeek * (ordinal - 1));
    while (day.month() != firstOfMonth.month())
        day = day.addDays(-daysInWeek);
    return day;
}

QDate sameWeekdayOfMonth(QDate first, int months)
{
    const int ordinal = std::min((first.day() - 1) / daysInWeek + 1, maxWeeksInMonth);
    const QDate month = QDate(first.year(), first.month(), 1).addMonths(months);
    return nthWeekday(month, first.dayOfWeek(), ordinal);
}

QDate dayOf(Recurrence::Rhythm rhythm, QDate first, int index)
{
    switch (rhythm) {
    case Recurrence::Rhythm::Weekly:
        return first.addDays(qint64(daysInWeek) * index);
    case Recurrence::Rhythm::EveryTwoWeeks:
        return first.addDays(qint64(2) * daysInWeek * index);
    case Recurrence::Rhythm::Monthly:
        break;
    }
    return sameWeekdayOfMonth(first, index);
}

} // namespace

QList<ZonedTime> occurrences(const Recurrence &recurrence, const ZonedTime &first, QTime typed)
{
    QList<ZonedTime> starts {first};
    const int wanted = recurrence.until.isValid() && recurrence.count == 0 ? maxOccurrences : recurrence.count;
    const QDateTime wall = first.wall();
    const QTime time = typed.isValid() ? typed : wall.time();
    for (int index = 1; index < std::min(wanted, maxOccurrences); ++index) {
        const QDate day = dayOf(recurrence.rhythm, wall.date(), index);
        if (recurrence.until.isValid() && day > recurrence.until)
            break;
        starts.append(ZonedTime::fromWall(day, time, first.zone));
    }
    return starts;
}

} // namespace bitacora
