#include "CalendarEvent.h"

#include "CalendarLines.h"

#include <QStringList>

#include <libical/ical.h>

#include <algorithm>
#include <array>
#include <memory>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostAttendees = 1000;

struct ParserDeleter
{
    void operator()(icalparser *parser) const { icalparser_free(parser); }
};
struct ComponentDeleter
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, ComponentDeleter>;

Component parsed(const QList<QByteArray> &lines)
{
    // An error is looked at where it happens, and never ends the program.
    icalerror_set_errors_are_fatal(false);
    const std::unique_ptr<icalparser, ParserDeleter> parser(icalparser_new());
    const auto add = [&parser](QByteArray line) { return icalparser_add_line(parser.get(), line.data()); };
    add("BEGIN:VEVENT");
    for (const QByteArray &line : lines)
        add(line);
    return Component(add("END:VEVENT"));
}

QByteArray parameter(icalproperty *property, icalparameter_kind kind, const char *(*value)(const icalparameter *))
{
    const icalparameter *found = icalproperty_get_first_parameter(property, kind);
    return found ? QByteArray(value(found)) : QByteArray();
}

CalendarTime timeFrom(const icaltimetype &time, const QByteArray &zone)
{
    constexpr int lastSecond = 59;
    CalendarTime result;
    if (icaltime_is_null_time(time))
        return result;
    result.date = QDate(time.year, time.month, time.day);
    if (time.is_date)
        return result;
    // A leap second is none on the clocks of calendars.
    result.time = QTime(time.hour, time.minute, std::min(time.second, lastSecond));
    result.zone = icaltime_is_utc(time) ? QByteArray("UTC") : zone;
    return result.isValid() && result.time.isValid() ? result : CalendarTime();
}

CalendarTime timeOf(icalproperty *property)
{
    const icalvalue *value = icalproperty_get_value(property);
    if (!value)
        return {};
    const QByteArray zone = parameter(property, ICAL_TZID_PARAMETER, icalparameter_get_tzid);
    switch (icalvalue_isa(value)) {
    case ICAL_DATE_VALUE:
        return timeFrom(icalvalue_get_date(value), zone);
    case ICAL_DATETIME_VALUE:
        return timeFrom(icalvalue_get_datetime(value), zone);
    case ICAL_DATETIMEDATE_VALUE:
        return timeFrom(icalvalue_get_datetimedate(value), zone);
    case ICAL_DATETIMEPERIOD_VALUE: {
        const icaldatetimeperiodtype either = icalvalue_get_datetimeperiod(value);
        return timeFrom(icaltime_is_null_time(either.time) ? either.period.start : either.time, zone);
    }
    case ICAL_PERIOD_VALUE:
        return timeFrom(icalvalue_get_period(value).start, zone);
    default:
        return {};
    }
}

QString textOf(icalproperty *property)
{
    const icalvalue *value = icalproperty_get_value(property);
    const char *text = value && icalvalue_isa(value) == ICAL_TEXT_VALUE ? icalvalue_get_text(value) : nullptr;
    return QString::fromUtf8(text).trimmed();
}

std::optional<qint64> secondsOf(icalproperty *property)
{
    constexpr qint64 secondsInMinute = 60;
    constexpr qint64 secondsInHour = 3600;
    constexpr qint64 secondsInDay = 86'400;
    constexpr qint64 daysInWeek = 7;
    const icalvalue *value = icalproperty_get_value(property);
    if (!value || icalvalue_isa(value) != ICAL_DURATION_VALUE)
        return std::nullopt;
    const icaldurationtype duration = icalvalue_get_duration(value);
    if (duration.is_neg || icaldurationtype_is_bad_duration(duration))
        return std::nullopt;
    return (qint64(duration.weeks) * daysInWeek + qint64(duration.days)) * secondsInDay
        + qint64(duration.hours) * secondsInHour + qint64(duration.minutes) * secondsInMinute
        + qint64(duration.seconds);
}

QString statusOf(icalproperty *property)
{
    switch (icalproperty_get_status(property)) {
    case ICAL_STATUS_TENTATIVE:
        return u"TENTATIVE"_s;
    case ICAL_STATUS_CONFIRMED:
        return u"CONFIRMED"_s;
    case ICAL_STATUS_CANCELLED:
        return u"CANCELLED"_s;
    default:
        return {};
    }
}

/// "mailto:" and what its letters' case is are no part of an address.
QString addressOf(icalproperty *property)
{
    const QString prefix = u"mailto:"_s;
    const icalvalue *value = icalproperty_get_value(property);
    if (!value || icalvalue_isa(value) != ICAL_CALADDRESS_VALUE)
        return {};
    const QString address = QString::fromUtf8(icalvalue_get_caladdress(value)).trimmed();
    return address.startsWith(prefix, Qt::CaseInsensitive) ? address.sliced(prefix.size()).trimmed() : address;
}

bool isAPerson(icalproperty *attendee)
{
    const icalparameter *kind = icalproperty_get_first_parameter(attendee, ICAL_CUTYPE_PARAMETER);
    const icalparameter_cutype type = kind ? icalparameter_get_cutype(kind) : ICAL_CUTYPE_INDIVIDUAL;
    return type != ICAL_CUTYPE_RESOURCE && type != ICAL_CUTYPE_ROOM;
}

QString attendeesOf(icalcomponent *event)
{
    icalproperty *organizer = icalcomponent_get_first_property(event, ICAL_ORGANIZER_PROPERTY);
    const QString without = organizer ? addressOf(organizer) : QString();
    QStringList names;
    for (icalproperty *property = icalcomponent_get_first_property(event, ICAL_ATTENDEE_PROPERTY);
         property && names.size() < mostAttendees;
         property = icalcomponent_get_next_property(event, ICAL_ATTENDEE_PROPERTY)) {
        const QString address = addressOf(property);
        if (!isAPerson(property) || (organizer && address.compare(without, Qt::CaseInsensitive) == 0))
            continue;
        const QByteArray name = parameter(property, ICAL_CN_PARAMETER, icalparameter_get_cn);
        const QString said = QString::fromUtf8(name).trimmed();
        names += said.isEmpty() ? address : said;
    }
    names.removeAll(QString());
    names.removeDuplicates();
    return names.join(u", "_s);
}

void readProperty(CalendarEvent &event, icalproperty *property)
{
    switch (icalproperty_isa(property)) {
    case ICAL_UID_PROPERTY:
        event.uid = textOf(property);
        break;
    case ICAL_SUMMARY_PROPERTY:
        event.title = textOf(property);
        break;
    case ICAL_LOCATION_PROPERTY:
        event.location = textOf(property);
        break;
    case ICAL_DESCRIPTION_PROPERTY:
        event.description = textOf(property);
        break;
    case ICAL_STATUS_PROPERTY:
        event.status = statusOf(property);
        break;
    case ICAL_DTSTART_PROPERTY:
        event.start = timeOf(property);
        break;
    case ICAL_DTEND_PROPERTY:
        event.end = timeOf(property);
        break;
    case ICAL_DURATION_PROPERTY:
        event.durationSeconds = secondsOf(property);
        break;
    case ICAL_RECURRENCEID_PROPERTY:
        event.recurrenceId = timeOf(property);
        break;
    case ICAL_EXDATE_PROPERTY:
        event.exceptions += timeOf(property);
        break;
    case ICAL_RDATE_PROPERTY:
        event.additions += timeOf(property);
        break;
    default:
        break;
    }
}

constexpr auto ruleName = "RRULE";

} // namespace

bool CalendarEvent::readsLine(const QByteArray &name)
{
    static constexpr std::array<const char *, 14> names {
        "UID",    "SUMMARY",  "DTSTART", "DTEND",  "DURATION", "LOCATION",  "DESCRIPTION",
        "STATUS", "ATTENDEE", ruleName,  "EXDATE", "RDATE",    "ORGANIZER", "RECURRENCE-ID"};
    return std::any_of(names.begin(), names.end(), [&name](const char *one) { return name == one; });
}

CalendarEvent CalendarEvent::fromLines(const QList<QByteArray> &lines)
{
    CalendarEvent event;
    QList<QByteArray> others;
    for (const QByteArray &line : lines) {
        // It is computed from as it stands.
        if (CalendarLines::nameOf(line) == ruleName)
            event.rule = line.mid(line.indexOf(':') + 1).trimmed();
        else
            others += line;
    }
    const Component component = parsed(others);
    if (!component)
        return event;
    for (icalproperty *property = icalcomponent_get_first_property(component.get(), ICAL_ANY_PROPERTY); property;
         property = icalcomponent_get_next_property(component.get(), ICAL_ANY_PROPERTY))
        readProperty(event, property);
    event.attendees = attendeesOf(component.get());
    return event;
}

} // namespace bitacora
