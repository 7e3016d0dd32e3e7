#include "ClientWords.h"

#include "Clock.h"
#include "DateWords.h"
#include "LocalNow.h"
#include "ZonedTime.h"

#include <QLocale>
#include <QStringList>

namespace bitacora {

namespace {

constexpr int daysInWeek = 7;
constexpr int monthsInYear = 12;

const QString separator = QStringLiteral(" · ");

int monthsBetween(QDate from, QDate to)
{
    const int months = (to.year() - from.year()) * monthsInYear + to.month() - from.month();
    return to.day() < from.day() ? months - 1 : months;
}

} // namespace

QDate ClientWords::today(const Clock &clock)
{
    return localNow(clock).date();
}

QString ClientWords::next(const ClientSummary &summary, const Clock &clock)
{
    if (!summary.nextSession.isValid())
        return tr("No session booked");
    const QDateTime wall = ZonedTime::fromInstant(summary.nextSession, summary.nextSessionZone).wall();
    //: %1 is a day and a time: when the client's next session is.
    return tr("Next: %1").arg(DateWords::dayAndTime(wall, today(clock)));
}

QString ClientWords::last(const ClientSummary &summary, const Clock &clock)
{
    QString sessions = tr("%Ln session(s)", nullptr, summary.sessionCount);
    if (!summary.lastSession.isValid())
        return sessions;
    const QDate day = ZonedTime::fromInstant(summary.lastSession, summary.lastSessionZone).day();
    //: %1 is a day: when the client's last session was.
    return tr("Last: %1").arg(DateWords::shortDay(day, today(clock))) + separator + sessions;
}

QString ClientWords::attention(const ClientSummary &summary, const Clock &clock, int weeks)
{
    const bool expected = summary.client.state == ClientState::Active && !summary.nextSession.isValid();
    if (!expected || !summary.lastSession.isValid())
        return {};
    const int unseen = int(summary.lastSession.daysTo(clock.now()) / daysInWeek);
    return unseen >= weeks ? tr("not seen for %n week(s)", nullptr, unseen) : QString();
}

QString ClientWords::age(QDate birthDate, QDate today)
{
    const auto years = ageInYears(birthDate, today);
    if (!years)
        return {};
    if (*years >= 2)
        //: The age of a person.
        return tr("%n year(s) old", nullptr, *years);
    //: The age of a small child.
    return tr("%n month(s) old", nullptr, monthsBetween(birthDate, today));
}

QString ClientWords::contact(const Client &client, QDate since, QDate today)
{
    QStringList parts;
    for (const QString &part : {age(client.birthDate, today), client.caregiver, client.phone, client.email}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    if (since.isValid())
        //: %1 is a month and year: since when a client comes.
        parts.append(tr("since %1").arg(DateWords::month(since)));
    return parts.join(separator);
}

} // namespace bitacora
