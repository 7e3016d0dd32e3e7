#include "CalendarEvents.h"

namespace bitacora {

namespace {

constexpr qsizetype deepestNesting = 32;
/// What is read of one event, in all.
constexpr qsizetype maxEventBytes = qsizetype(1024) * 1024;
constexpr int linesToAQuestion = 2000;

QByteArray valueOf(const QByteArray &line)
{
    return line.mid(line.indexOf(':') + 1).trimmed();
}

} // namespace

Result<QList<CalendarEvent>> CalendarEvents::read(const ImportProgress &progress)
{
    int count = 0;
    while (const auto line = m_lines.next()) {
        if (!take(*line))
            return failure(ErrorCode::CalendarFileMalformed);
        if (m_events.size() > maxImportRows)
            return failure(ErrorCode::ImportTooManyRows, {}, QString::number(maxImportRows));
        const bool asks = ++count % linesToAQuestion == 0 || m_lines.wasCut();
        if (asks && progress && !progress(m_lines.percent()))
            return failure(ErrorCode::Cancelled);
    }
    if (!m_hasCalendar || !m_open.isEmpty())
        return failure(ErrorCode::CalendarFileMalformed);
    nameZones();
    return std::move(m_events);
}

bool CalendarEvents::take(const QByteArray &line)
{
    const QByteArray name = CalendarLines::nameOf(line);
    if (name == "BEGIN")
        return begin(valueOf(line).toUpper());
    if (name == "END")
        return end(valueOf(line).toUpper());
    if (m_open.isEmpty())
        return true;
    if (m_open.constLast() == "VEVENT")
        return takeOfEvent(name, line);
    if (m_open.constLast() == "VTIMEZONE")
        takeOfZone(name, line);
    return true;
}

bool CalendarEvents::begin(const QByteArray &component)
{
    if (m_open.size() >= deepestNesting || m_lines.wasCut())
        return false;
    // An event within an event is none.
    const bool isWithin = m_open.contains("VEVENT");
    if (component == "VCALENDAR")
        m_hasCalendar = true;
    if (component == "VEVENT" && !isWithin) {
        m_eventLines.clear();
        m_eventBytes = 0;
    }
    // Not what begins within a zone: its halves of the year.
    if (component == "VTIMEZONE") {
        m_zoneName.clear();
        m_zoneLocation.clear();
    }
    m_open.append(isWithin && component == "VEVENT" ? QByteArray("INNER") : component);
    return true;
}

bool CalendarEvents::end(const QByteArray &component)
{
    if (m_open.isEmpty())
        return false;
    const QByteArray open = m_open.takeLast();
    if (open != component)
        return open == "INNER" && component == "VEVENT";
    if (component == "VTIMEZONE")
        m_zones.addLocation(m_zoneName, m_zoneLocation);
    if (component == "VEVENT" && m_open.contains("VCALENDAR")) {
        m_events.append(CalendarEvent::fromLines(m_eventLines));
        m_events.last().place = int(m_events.size());
    }
    return true;
}

bool CalendarEvents::takeOfEvent(const QByteArray &name, const QByteArray &line)
{
    if (!CalendarEvent::readsLine(name) || !line.contains(':'))
        return true;
    m_eventLines.append(line);
    m_eventBytes += line.size();
    return !m_lines.wasCut() && m_eventBytes <= maxEventBytes;
}

void CalendarEvents::takeOfZone(const QByteArray &name, const QByteArray &line)
{
    if (name == "TZID")
        m_zoneName = valueOf(line);
    else if (name == "X-LIC-LOCATION")
        m_zoneLocation = valueOf(line);
}

// Only now: a zone may be described after the events that name it.
void CalendarEvents::nameZones()
{
    const auto name = [this](CalendarTime &time) { time.zone = m_zones.ianaName(time.zone); };
    for (CalendarEvent &event : m_events) {
        const QByteArray named = event.start.zone;
        name(event.start);
        if (event.start.zone.isEmpty())
            event.unknownZone = named;
        name(event.end);
        name(event.recurrenceId);
        for (CalendarTime &time : event.exceptions)
            name(time);
        for (CalendarTime &time : event.additions)
            name(time);
    }
}

} // namespace bitacora
