#include "BackupRotation.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace bitacora {

namespace {

struct Good
{
    qsizetype index = 0;
    QDateTime madeAt;
    QDate day;
};

// Newest first; none from later than now.
QList<Good> goodOnes(const QList<BackupRotation::Moment> &backups, const QDateTime &now, const QTimeZone &zone)
{
    QList<Good> good;
    for (qsizetype i = 0; i < backups.size(); ++i) {
        const BackupRotation::Moment &backup = backups.at(i);
        if (backup.isGood && backup.madeAt <= now)
            good.append({i, backup.madeAt, backup.madeAt.toTimeZone(zone).date()});
    }
    std::stable_sort(good.begin(), good.end(), [](const Good &a, const Good &b) { return a.madeAt > b.madeAt; });
    return good;
}

bool isClockAhead(const QList<Good> &good, const QDate &today)
{
    const auto before = std::find_if(good.begin(), good.end(), [&today](const Good &one) { return one.day < today; });
    return before != good.end() && before->day.addYears(1) < today;
}

} // namespace

QList<qsizetype> BackupRotation::surplus(const QList<Moment> &backups, const QDateTime &now, const QTimeZone &zone)
{
    const QDate today = now.toTimeZone(zone).date();
    const QList<Good> good = goodOnes(backups, now, zone);
    if (isClockAhead(good, today))
        return {};
    QSet<QDate> keptDays;
    QSet<std::pair<int, int>> keptMonths;
    QList<qsizetype> surplus;
    for (qsizetype i = 0; i < good.size(); ++i) {
        const Good &one = good.at(i);
        const std::pair month {one.day.year(), one.day.month()};
        const bool isOfToday = one.day == today;
        const bool isOfItsDay = one.day > today.addDays(-days) && !keptDays.contains(one.day);
        const bool isOfItsMonth = one.day > today.addYears(-years) && !keptMonths.contains(month);
        keptDays.insert(one.day);
        keptMonths.insert(month);
        if (i > 0 && !isOfToday && !isOfItsDay && !isOfItsMonth)
            surplus.append(one.index);
    }
    std::sort(surplus.begin(), surplus.end());
    return surplus;
}

} // namespace bitacora
