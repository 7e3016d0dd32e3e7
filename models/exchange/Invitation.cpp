#include "Invitation.h"

#include "ConfirmationPhrases.h"
#include "SessionNotice.h"
#include "UtcZone.h"
#include "ZoneObservances.h"

#include <QTimeZone>

#include <libical/ical.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr qint64 secondsInMinute = 60;

struct ComponentDeleter
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, ComponentDeleter>;

// What libical takes for a text: no control characters, which no calendar has a use for, and one kind of line break.
QByteArray clean(const QString &text)
{
    QString cleaned;
    cleaned.reserve(text.size());
    for (const QChar letter : text) {
        if (letter == u'\n' || letter == QChar::LineSeparator || letter == QChar::ParagraphSeparator)
            cleaned.append(u'\n');
        else if (letter == u'\t')
            cleaned.append(u' ');
        else if (letter.category() != QChar::Other_Control)
            cleaned.append(letter);
    }
    return cleaned.toUtf8();
}

icaltimetype timeOf(const QDateTime &wall, bool isUtc)
{
    icaltimetype time = icaltime_null_time();
    time.year = wall.date().year();
    time.month = wall.date().month();
    time.day = wall.date().day();
    time.hour = wall.time().hour();
    time.minute = wall.time().minute();
    time.second = wall.time().second();
    time.zone = isUtc ? icaltimezone_get_utc_timezone() : nullptr;
    return time;
}

icaltimetype utcTime(const QDateTime &instant)
{
    return timeOf(instant.toUTC(), true);
}

// A wall time that the clocks show twice means the first of them (RFC 5545, 3.3.5): the second can only be said in UTC.
bool isSaidByItsWall(const ZonedTime &time)
{
    const QDateTime wall = time.wall();
    return isKnownZone(time.zone) && ZonedTime::fromWall(wall.date(), wall.time(), time.zone) == time;
}

void addTime(icalcomponent *event, icalproperty *property, const QByteArray &zone)
{
    if (!zone.isEmpty())
        icalproperty_add_parameter(property, icalparameter_new_tzid(zone.constData()));
    icalcomponent_add_property(event, property);
}

void addTimes(icalcomponent *event, const ZonedTime &start, const ZonedTime &end, bool inUtc)
{
    const QByteArray zone = inUtc ? QByteArray() : start.zone;
    const auto time = [inUtc](const ZonedTime &at) {
        return inUtc ? utcTime(QDateTime::fromSecsSinceEpoch(at.epochSeconds, utcZone)) : timeOf(at.wall(), false);
    };
    addTime(event, icalproperty_new_dtstart(time(start)), zone);
    addTime(event, icalproperty_new_dtend(time(end)), zone);
}

icalcomponent *observanceComponent(const ZoneObservance &observance)
{
    icalcomponent *component =
        icalcomponent_new(observance.isDaylight ? ICAL_XDAYLIGHT_COMPONENT : ICAL_XSTANDARD_COMPONENT);
    icalcomponent_add_property(component, icalproperty_new_dtstart(timeOf(observance.wallStart, false)));
    icalcomponent_add_property(component, icalproperty_new_tzoffsetfrom(observance.offsetFrom));
    icalcomponent_add_property(component, icalproperty_new_tzoffsetto(observance.offsetTo));
    if (!observance.name.isEmpty())
        icalcomponent_add_property(component, icalproperty_new_tzname(clean(observance.name).constData()));
    return component;
}

icalcomponent *zoneComponent(const ZonedTime &start, const ZonedTime &end)
{
    icalcomponent *zone = icalcomponent_new_vtimezone();
    icalcomponent_add_property(zone, icalproperty_new_tzid(start.zone.constData()));
    const QList<ZoneObservance> observances = zoneObservances(start.zone, start.epochSeconds, end.epochSeconds);
    for (const ZoneObservance &observance : observances)
        icalcomponent_add_component(zone, observanceComponent(observance));
    return zone;
}

QByteArray mailAddress(const QString &address)
{
    return "mailto:" + clean(address);
}

// Asking somebody to come takes who asks and who is asked, and taking it back takes who asked (RFC 5546, 3.2.2 and
// 3.2.5). What is only made known names nobody who is asked (3.2.1); that it should name an organizer even so, no
// calendar minds.
icalproperty_method methodOf(const SessionNotice &notice)
{
    if (notice.sender.isEmpty())
        return ICAL_METHOD_PUBLISH;
    if (notice.isCancellation())
        return ICAL_METHOD_CANCEL;
    return notice.recipients.isEmpty() ? ICAL_METHOD_PUBLISH : ICAL_METHOD_REQUEST;
}

void addPeople(icalcomponent *event, const SessionNotice &notice)
{
    if (!notice.sender.isEmpty()) {
        icalproperty *organizer = icalproperty_new_organizer(mailAddress(notice.sender).constData());
        // A parameter has no way to write a quotation mark.
        const QString name = notice.practitioner.name.simplified().replace(u'"', u'\'');
        if (!name.isEmpty())
            icalproperty_add_parameter(organizer, icalparameter_new_cn(clean(name).constData()));
        icalcomponent_add_property(event, organizer);
    }
    if (methodOf(notice) == ICAL_METHOD_PUBLISH)
        return;
    for (const QString &recipient : notice.recipients) {
        icalproperty *attendee = icalproperty_new_attendee(mailAddress(recipient).constData());
        icalproperty_add_parameter(attendee, icalparameter_new_role(ICAL_ROLE_REQPARTICIPANT));
        if (!notice.isCancellation()) {
            icalproperty_add_parameter(attendee, icalparameter_new_partstat(ICAL_PARTSTAT_NEEDSACTION));
            icalproperty_add_parameter(attendee, icalparameter_new_rsvp(ICAL_RSVP_TRUE));
        }
        icalcomponent_add_property(event, attendee);
    }
}

icalproperty_status statusOf(SessionStatus status)
{
    switch (status) {
    case SessionStatus::Pending:
        return ICAL_STATUS_TENTATIVE;
    case SessionStatus::Cancelled:
        return ICAL_STATUS_CANCELLED;
    case SessionStatus::Confirmed:
    case SessionStatus::Completed:
    case SessionStatus::NoShow:
        break;
    }
    return ICAL_STATUS_CONFIRMED;
}

icalcomponent *eventComponent(const SessionNotice &notice, const ZonedTime &end, bool inUtc)
{
    icalcomponent *event = icalcomponent_new_vevent();
    icalcomponent_add_property(event, icalproperty_new_uid(clean(notice.uid).constData()));
    icalcomponent_add_property(event, icalproperty_new_dtstamp(utcTime(notice.madeAt)));
    addTimes(event, notice.start, end, inUtc);
    icalcomponent_add_property(event, icalproperty_new_sequence(notice.sequence));
    icalcomponent_add_property(event, icalproperty_new_status(statusOf(notice.status)));
    icalcomponent_add_property(event,
                               icalproperty_new_summary(clean(ConfirmationPhrases::summary(notice)).constData()));
    if (!notice.location.isEmpty())
        icalcomponent_add_property(event, icalproperty_new_location(clean(notice.location).constData()));
    if (!notice.notes.isEmpty() && !notice.isCancellation())
        icalcomponent_add_property(event, icalproperty_new_description(clean(notice.notes).constData()));
    addPeople(event, notice);
    return event;
}

} // namespace

QByteArray invitationText(const SessionNotice &notice)
{
    // An error is looked at where it happens, and never ends the program.
    icalerror_set_errors_are_fatal(false);
    const ZonedTime end {notice.start.epochSeconds + notice.durationMinutes * secondsInMinute, notice.start.zone};
    const bool inUtc = !isSaidByItsWall(notice.start) || !isSaidByItsWall(end);
    const Component calendar(icalcomponent_new_vcalendar());
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Bitácora//Bitácora//EN"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_calscale("GREGORIAN"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_method(methodOf(notice)));
    if (!inUtc)
        icalcomponent_add_component(calendar.get(), zoneComponent(notice.start, end));
    icalcomponent_add_component(calendar.get(), eventComponent(notice, end, inUtc));
    char *text = icalcomponent_as_ical_string_r(calendar.get());
    QByteArray bytes(text);
    icalmemory_free_buffer(text);
    return bytes;
}

} // namespace bitacora
