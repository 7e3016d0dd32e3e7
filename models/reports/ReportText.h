#pragma once

#include "ZonedTime.h"

#include <QDate>
#include <QLocale>
#include <QString>

namespace bitacora {

/// "Nov 18, 2026", "18 nov 2026": the locale's long date with a short month and no weekday.
QString mediumDate(QDate date, const QLocale &locale);
/// "Wed, Nov 18, 2026", "mié, 18 nov 2026".
QString mediumDateWithWeekday(QDate date, const QLocale &locale);
/// "4:00 PM", "16:00".
QString shortTime(QTime time, const QLocale &locale);
/// ISO 8601 with the offset that the zone had then: "2026-11-18T16:00:00-05:00".
QString isoWithOffset(const ZonedTime &time);
/// "November 2026", "noviembre de 2026"; with a capital, as it stands alone.
QString monthAndYear(QDate date, const QLocale &locale);

} // namespace bitacora
