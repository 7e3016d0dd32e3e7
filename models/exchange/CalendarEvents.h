#pragma once

#include "CalendarEvent.h"
#include "CalendarLines.h"
#include "CalendarZones.h"
#include "ImportTable.h"

namespace bitacora {

/// Takes a calendar file apart, without calling itself however deep the parts lie in each other: the lines of each event are
/// read once it ends, and those of what lies within it (an alarm) are not read at all.
class CalendarEvents
{
public:
    /// As CalendarLines takes it.
    explicit CalendarEvents(QByteArray text)
        : m_lines(std::move(text))
    {
    }

    /// Every event, with its zones by their IANA identifiers. ImportTooManyRows, CalendarFileMalformed, Cancelled.
    [[nodiscard]] Result<QList<CalendarEvent>> read(const ImportProgress &progress);

private:
    [[nodiscard]] bool take(const QByteArray &line);
    [[nodiscard]] bool begin(const QByteArray &component);
    [[nodiscard]] bool end(const QByteArray &component);
    [[nodiscard]] bool takeOfEvent(const QByteArray &name, const QByteArray &line);
    void takeOfZone(const QByteArray &name, const QByteArray &line);
    void nameZones();

    CalendarLines m_lines;
    /// What has begun and not ended, outermost first.
    QList<QByteArray> m_open;
    bool m_hasCalendar = false;
    QList<QByteArray> m_eventLines;
    qsizetype m_eventBytes = 0;
    QByteArray m_zoneName;
    QByteArray m_zoneLocation;
    CalendarZones m_zones;
    QList<CalendarEvent> m_events;
};

} // namespace bitacora
