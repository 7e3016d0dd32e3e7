#include "HistoryText.h"

#include "Clock.h"
#include "DeletedClient.h"
#include "LocaleText.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

/// "New York" for "America/New_York".
QString cityOf(const QByteArray &zone)
{
    return QString::fromLatin1(zone.mid(zone.lastIndexOf('/') + 1)).replace(u'_', u' ');
}

} // namespace

QString HistoryText::monthPattern(const QLocale &locale)
{
    // From the month to the year of the locale's long date, without a day that stands between them.
    static const QRegularExpression monthToYear(u"M.*y"_s);
    static const QRegularExpression dayBetween(u"\\bd{1,4}\\b[,.]?\\s*"_s);
    const QString longDate = locale.dateFormat(QLocale::LongFormat);
    const QRegularExpressionMatch match = monthToYear.match(longDate);
    QString pattern = match.captured().remove(dayBetween);
    const bool isUnderstood = match.hasMatch() && pattern.startsWith("MMMM"_L1);
    return isUnderstood ? pattern : u"MMMM yyyy"_s;
}

QString HistoryText::dayPattern(const QLocale &locale, bool withYear)
{
    // The locale's long date, abbreviated: without its literal words ("de"), and without the comma after the weekday.
    static const QRegularExpression literal(u"\\s*'[^']*'"_s);
    static const QRegularExpression year(u"[,\\s]*y+"_s);
    QString pattern = locale.dateFormat(QLocale::LongFormat);
    pattern.replace(u"MMMM"_s, u"MMM"_s).replace(u"dddd"_s, u"ddd"_s).remove(literal).replace(u"ddd,"_s, u"ddd"_s);
    if (!withYear)
        pattern.remove(year);
    const bool isUnderstood = pattern.startsWith("ddd "_L1) && pattern.contains("MMM"_L1);
    if (isUnderstood)
        return pattern.simplified();
    return withYear ? u"ddd d MMM yyyy"_s : u"ddd d MMM"_s;
}

HistoryText::HistoryText(const Clock &clock)
    : m_clock(clock)
{
    retranslate();
}

void HistoryText::retranslate()
{
    m_locale = QLocale();
    m_monthPattern = monthPattern(m_locale);
    m_dayPattern = dayPattern(m_locale, true);
    m_dayOfYearPattern = dayPattern(m_locale, false);
}

QString HistoryText::heading(HistoryLayout::GroupKey key, bool isStatus) const
{
    if (isStatus)
        return SessionStatusText::name(SessionStatus(key));
    QString month = m_locale.toString(monthOfGroup(key), m_monthPattern);
    // A heading begins with a capital, also where a month within a sentence does not.
    if (!month.isEmpty())
        month[0] = month.at(0).toUpper();
    return month;
}

QString HistoryText::headingSentence(const QString &heading, qsizetype count) const
{
    //: A heading in the list of sessions and how many are under it: "November 2026, 6 sessions".
    return tr("%1, %n session(s)", nullptr, int(count)).arg(heading);
}

QString HistoryText::date(const ZonedTime &start, bool withYear) const
{
    const QDateTime wall = start.wall();
    const QString day = m_locale.toString(wall.date(), withYear ? m_dayPattern : m_dayOfYearPattern);
    //: A day and a time: "Wed Nov 18, 4:00 PM".
    return tr("%1, %2").arg(day, time(start, wall));
}

QString HistoryText::moment(const QDateTime &instant) const
{
    return date(ZonedTime::fromInstant(instant, m_clock.zone()), true);
}

QString HistoryText::fullDate(const ZonedTime &start) const
{
    const QDateTime wall = start.wall();
    //: A day and a time: "Wed Nov 18, 4:00 PM".
    return tr("%1, %2").arg(m_locale.toString(wall.date(), QLocale::LongFormat), time(start, wall));
}

QString HistoryText::time(const ZonedTime &start, const QDateTime &wall) const
{
    const QString text = shortTimeText(wall.time(), m_locale);
    const QByteArray here = m_clock.zone();
    if (start.zone == here)
        return text;
    // Another zone whose clock shows the same time needs no word.
    const ZonedTime startHere {start.epochSeconds, here};
    if (startHere.wall().offsetFromUtc() == wall.offsetFromUtc())
        return text;
    //: A time and the city of its time zone: "4:00 PM (Madrid)".
    return tr("%1 (%2)").arg(text, cityOf(start.zone));
}

QString HistoryText::client(const SessionSummary &session)
{
    if (session.client)
        return session.clientName;
    return deletedClientName();
}

QString HistoryText::duration(int minutes) const
{
    //: Short for minutes.
    return tr("%1 min").arg(m_locale.toString(minutes));
}

QString HistoryText::sentence(const SessionSummary &session) const
{
    //: A session for a screen reader: %1 date and time, %2 service, %3 client, %4 "60 minutes", %5 status.
    return tr("%1: %2 with %3, %4, %5")
        .arg(fullDate(session.start), session.serviceName, client(session),
             tr("%n minute(s)", nullptr, session.durationMinutes), SessionStatusText::name(session.status));
}

QString HistoryText::labelled(const QString &label, const QString &text) const
{
    //: A column's name and what stands in it, for a screen reader: "Service: Direct therapy".
    return tr("%1: %2").arg(label, text);
}

} // namespace bitacora
