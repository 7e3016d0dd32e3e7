#include "CalendarText.h"

#include "HistoryText.h"
#include "LocaleText.h"

#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr qint64 secondsInMinute = 60;

QString timeOf(qint64 instant, const QByteArray &zone)
{
    return shortTimeText(ZonedTime {instant, zone}.wall().time(), QLocale());
}

} // namespace

QString CalendarText::client(const SessionSummary &session)
{
    return HistoryText::client(session);
}

QString CalendarText::times(const ZonedTime &start, int durationMinutes, const QByteArray &zone)
{
    //: From one time of day to another.
    return tr("%1 – %2").arg(timeOf(start.epochSeconds, zone),
                             timeOf(start.epochSeconds + durationMinutes * secondsInMinute, zone));
}

QString CalendarText::elsewhere(const SessionSummary &session, const QByteArray &zone)
{
    const ZonedTime here {session.start.epochSeconds, zone};
    if (here.wall().offsetFromUtc() == session.start.wall().offsetFromUtc())
        return {};
    //: %1 is from one time to another on that zone's clock, %2 a time zone such as "Europe/Madrid".
    return tr("%1 in %2")
        .arg(times(session.start, session.durationMinutes, session.start.zone),
             QString::fromLatin1(session.start.zone).replace(u'_', u' '));
}

QString CalendarText::sentence(const SessionSummary &session, const QString &calendar, const QByteArray &zone)
{
    const QDate day = ZonedTime {session.start.epochSeconds, zone}.day();
    QStringList parts {client(session),
                       session.serviceName,
                       QLocale().toString(day, QLocale::LongFormat),
                       times(session.start, session.durationMinutes, zone),
                       SessionStatusText::name(session.status),
                       calendar,
                       elsewhere(session, zone)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString CalendarText::lines(const SessionSummary &session, const QString &calendar, const QByteArray &zone)
{
    QStringList parts {client(session),
                       session.serviceName,
                       times(session.start, session.durationMinutes, zone),
                       elsewhere(session, zone),
                       SessionStatusText::name(session.status),
                       calendar};
    parts.removeAll(QString());
    return parts.join(u'\n');
}

} // namespace bitacora
