#include "BookingArguments.h"

#include "NamedRecords.h"
#include "Practice.h"
#include "SessionArguments.h"

#include <QCommandLineParser>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

const QString clientOption = u"client"_s;
const QString serviceOption = u"service"_s;
const QString calendarOption = u"calendar"_s;
const QString statusOption = u"status"_s;
const QString locationOption = u"location"_s;
const QString repeatOption = u"repeat"_s;
const QString countOption = u"count"_s;
const QString untilOption = u"until"_s;

std::optional<Recurrence::Rhythm> rhythmNamed(const QString &typed)
{
    if (typed == "weekly"_L1)
        return Recurrence::Rhythm::Weekly;
    if (typed == "biweekly"_L1)
        return Recurrence::Rhythm::EveryTwoWeeks;
    if (typed == "monthly"_L1)
        return Recurrence::Rhythm::Monthly;
    return std::nullopt;
}

} // namespace

void BookingArguments::declareOptions(QCommandLineParser &parser)
{
    parser.addOption({clientOption, tr("The client, by the whole name."), u"NAME"_s});
    parser.addOption(
        {serviceOption, tr("The service, by name or code. It gives the duration and the fee."), u"NAME"_s});
    SessionArguments::declareTime(parser);
    parser.addOption({calendarOption, tr("The calendar; the first one when it is left out."), u"NAME"_s});
    parser.addOption({statusOption, tr("pending (the usual), confirmed, completed, cancelled or no_show."), u"STATUS"_s,
                      SessionStatusText::key(SessionStatus::Pending)});
    parser.addOption({locationOption, tr("Where it takes place."), u"TEXT"_s});
    parser.addOption({repeatOption,
                      tr("weekly, biweekly (every two weeks) or monthly (the same weekday of the month), at the same "
                         "time on the clock; with --count or --until."),
                      u"RHYTHM"_s});
    parser.addOption({countOption, tr("How many sessions in all, at most %1.").arg(maxOccurrences), u"N"_s});
    parser.addOption({untilOption, tr("The last possible day."), u"YYYY-MM-DD"_s});
}

CommandResult<BookingArguments> BookingArguments::parse(const QCommandLineParser &parser)
{
    BookingArguments arguments;
    for (const auto part :
         {&BookingArguments::parseNames, &BookingArguments::parseTime, &BookingArguments::parseRepetition}) {
        if (const auto parsed = (arguments.*part)(parser); !parsed)
            return tl::unexpected(parsed.error());
    }
    return arguments;
}

CommandResult<void> BookingArguments::parseNames(const QCommandLineParser &parser)
{
    if (auto once = SessionArguments::takeNoMoreThanOnce(parser); !once)
        return once;
    m_client = parser.value(clientOption);
    m_service = parser.value(serviceOption);
    m_calendar = parser.value(calendarOption);
    m_location = parser.value(locationOption);
    if (m_client.isEmpty())
        return wrongUsage(tr("Say for whom: --client NAME."));
    if (m_service.isEmpty())
        return wrongUsage(tr("Say which service: --service NAME."));
    const auto status = SessionArguments::status(parser.value(statusOption));
    if (!status)
        return tl::unexpected(status.error());
    m_status = *status;
    return {};
}

CommandResult<void> BookingArguments::parseTime(const QCommandLineParser &parser)
{
    const auto start = SessionArguments::start(parser);
    if (!start)
        return tl::unexpected(start.error());
    if (start->isNull())
        return wrongUsage(tr("Say when: --start YYYY-MM-DDTHH:MM."));
    const auto zone = SessionArguments::zone(parser);
    if (!zone)
        return tl::unexpected(zone.error());
    const auto duration = SessionArguments::duration(parser);
    if (!duration)
        return tl::unexpected(duration.error());
    m_start = *start;
    m_zone = *zone;
    m_duration = *duration;
    return {};
}

CommandResult<void> BookingArguments::parseRepetition(const QCommandLineParser &parser)
{
    const bool hasEnd = parser.isSet(countOption) || parser.isSet(untilOption);
    if (!parser.isSet(repeatOption))
        return hasEnd ? wrongUsage(tr("--count and --until go with --repeat.")) : CommandResult<void>();
    const auto rhythm = rhythmNamed(parser.value(repeatOption));
    if (!rhythm)
        return wrongUsage(tr("--repeat takes weekly, biweekly or monthly, not “%1”.").arg(parser.value(repeatOption)));
    if (parser.isSet(countOption) == parser.isSet(untilOption))
        return wrongUsage(tr("--repeat takes either --count N or --until YYYY-MM-DD."));
    m_recurrence.rhythm = *rhythm;
    return parseEnd(parser);
}

CommandResult<void> BookingArguments::parseEnd(const QCommandLineParser &parser)
{
    if (parser.isSet(countOption)) {
        const auto count = SessionArguments::number(parser, countOption, maxOccurrences);
        if (!count)
            return tl::unexpected(count.error());
        m_recurrence.count = *count;
        return {};
    }
    const auto until = SessionArguments::day(parser, untilOption);
    if (!until)
        return tl::unexpected(until.error());
    if (*until < m_start.date())
        return wrongUsage(tr("--until is earlier than --start."));
    m_recurrence.until = *until;
    return {};
}

CommandResult<QList<Session>> BookingArguments::sessionsFor(const Practice &practice) const
{
    const auto client = NamedRecords::client(practice, m_client);
    if (!client)
        return tl::unexpected(client.error());
    const auto service = NamedRecords::offeredService(practice, m_service);
    if (!service)
        return tl::unexpected(service.error());
    const auto calendar =
        m_calendar.isEmpty() ? NamedRecords::firstCalendar(practice) : NamedRecords::calendar(practice, m_calendar);
    if (!calendar)
        return tl::unexpected(calendar.error());
    Session session;
    session.client = client->id;
    session.service = service->id;
    session.calendar = calendar->id;
    session.durationMinutes = m_duration.value_or(service->durationMinutes);
    session.status = m_status;
    session.location = m_location;
    session.fee = service->price;
    const QByteArray zone = m_zone.isEmpty() ? practice.clock().zone() : m_zone;
    const ZonedTime first = ZonedTime::fromWall(m_start.date(), m_start.time(), zone);
    QList<Session> sessions;
    const QList<ZonedTime> starts = occurrences(m_recurrence, first, m_start.time());
    for (const ZonedTime &start : starts) {
        session.start = start;
        sessions.append(session);
    }
    return sessions;
}

} // namespace bitacora
