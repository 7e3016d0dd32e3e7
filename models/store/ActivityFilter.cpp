#include "ActivityFilter.h"

#include "ZonedTime.h"

#include <QTimeZone>

namespace bitacora {

namespace {

QDateTime beginningOf(QDate day, const QByteArray &zone)
{
    if (!day.isValid())
        return {};
    return QDateTime::fromSecsSinceEpoch(ZonedTime::fromWall(day, QTime(0, 0), zone).epochSeconds, QTimeZone::utc());
}

} // namespace

void ActivityFilter::setDays(const DateRange &days, const QByteArray &zone)
{
    from = beginningOf(days.from, zone);
    to = beginningOf(days.to.isValid() ? days.to.addDays(1) : QDate(), zone);
}

} // namespace bitacora
