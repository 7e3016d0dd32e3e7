#include "Retention.h"

#include "Client.h"

#include <algorithm>

namespace bitacora {

namespace {

// Who is born on 29 February turns a year older on 1 March of a common year.
QDate birthdayAfter(QDate birthDate, int years)
{
    const QDate day = birthDate.addYears(years);
    return day.day() == birthDate.day() ? day : day.addDays(1);
}

} // namespace

QDate RetentionRule::keepUntil(QDate lastSession, QDate birthDate) const
{
    const QDate after = lastSession.addYears(years);
    if (years == 0 || minorAge == 0)
        return after;
    const auto age = ageInYears(birthDate, lastSession);
    if (!age || *age >= minorAge)
        return after;
    return std::max(after, birthdayAfter(birthDate, minorAge).addYears(years));
}

} // namespace bitacora
