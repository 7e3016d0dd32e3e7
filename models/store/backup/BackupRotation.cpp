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

} // namespace

QList<qsizetype> BackupRotation::surplus(const QList<Moment> &backups, const QDateTime &now, const QTimeZone &zone)
{
    const QDate today = now.toTimeZone(zone).date();
    QSet<QDate> latestDays;
    QSet<std::pair<int, int>> latestMonths;
    QDate horizon;
    QList<qsizetype> surplus;
    for (const Good &one : goodOnes(backups, now, zone)) {
        const std::pair month {one.day.year(), one.day.month()};
        const bool isOfItsDay = latestDays.size() < days && !latestDays.contains(one.day);
        const bool isOfItsMonth =
            latestMonths.size() < months && !latestMonths.contains(month) && (horizon.isNull() || one.day > horizon);
        latestDays.insert(one.day);
        latestMonths.insert(month);
        if (horizon.isNull() && latestDays.size() == days)
            horizon = one.day.addYears(-years);
        if (one.day != today && !isOfItsDay && !isOfItsMonth)
            surplus.append(one.index);
    }
    std::sort(surplus.begin(), surplus.end());
    return surplus;
}

} // namespace bitacora
