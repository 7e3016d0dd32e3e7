#include "CalendarHours.h"

#include <QTime>

using namespace Qt::StringLiterals;

namespace bitacora {

QString hourText(int hour, const QLocale &locale)
{
    const QTime time(hour, 0);
    const bool countsToTwelve = locale.timeFormat(QLocale::ShortFormat).contains(u'a', Qt::CaseInsensitive);
    return locale.toString(time, countsToTwelve ? u"h Ap"_s : locale.timeFormat(QLocale::ShortFormat));
}

} // namespace bitacora
