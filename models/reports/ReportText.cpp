#include "ReportText.h"

#include "LocaleText.h"

#include <QRegularExpression>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

// Qt offers a long and a short date. The long one names the month, so it is the safe one to read; a table
// has no room for its weekday, whole month and the "de" of Spanish.
QString mediumFormat(const QLocale &locale)
{
    static const QRegularExpression weekday(u"dddd?\\s*,?\\s*|,?\\s*dddd?"_s);
    static const QRegularExpression literal(u"\\s*'[^']*'"_s);
    QString format = locale.dateFormat(QLocale::LongFormat);
    format.replace(u"MMMM"_s, u"MMM"_s).remove(literal).remove(weekday);
    if (!format.contains(u"yyyy"_s))
        format.replace(u"yy"_s, u"yyyy"_s);
    return format.simplified();
}

} // namespace

QString mediumDate(QDate date, const QLocale &locale)
{
    return locale.toString(date, mediumFormat(locale));
}

QString mediumDateWithWeekday(QDate date, const QLocale &locale)
{
    return locale.toString(date, u"ddd, "_s + mediumFormat(locale));
}

QString shortTime(QTime time, const QLocale &locale)
{
    return shortTimeText(time, locale);
}

QString isoWithOffset(const ZonedTime &time)
{
    // Qt writes "Z" where the offset is nothing; a reader that wants an offset gets one in every zone.
    constexpr int secondsInHour = 3600;
    constexpr int secondsInMinute = 60;
    constexpr int decimal = 10;
    const QDateTime wall = time.wall();
    const int offset = wall.offsetFromUtc();
    const int size = offset < 0 ? -offset : offset;
    const auto twoDigits = [](int number) { return u"%1"_s.arg(number, 2, decimal, QChar(u'0')); };
    return wall.date().toString(Qt::ISODate) + u'T' + wall.time().toString(u"HH:mm:ss"_s) + (offset < 0 ? u'-' : u'+')
        + twoDigits(size / secondsInHour) + u':' + twoDigits(size % secondsInHour / secondsInMinute);
}

QString monthAndYear(QDate date, const QLocale &locale)
{
    QString text = locale.standaloneMonthName(date.month(), QLocale::LongFormat);
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text + u' ' + QString::number(date.year());
}

} // namespace bitacora
