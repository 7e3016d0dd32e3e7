#pragma once

#include "CalendarTime.h"

#include <QList>

namespace bitacora {

/// One VEVENT of a calendar file, with its texts as people read them and its times as the file says them.
struct CalendarEvent
{
    /// Which event of the file it is, from 1.
    int place = 0;
    QString uid;
    QString title;
    CalendarTime start;
    /// What the file calls the zone of the start, where nobody knows it; `start` then names none.
    QByteArray unknownZone;
    /// Not valid when it has none.
    CalendarTime end;
    /// DURATION; nothing when it has none, or goes backwards.
    std::optional<qint64> durationSeconds;
    QString location;
    QString description;
    QString status;
    QString attendees;
    /// Of an instance that stands for one of a repeated event: which.
    CalendarTime recurrenceId;
    /// RRULE, as it stands in the file.
    QByteArray rule;
    /// EXDATE and RDATE.
    QList<CalendarTime> exceptions;
    QList<CalendarTime> additions;

    /// Whether it reads what a line of the name says: the others need not be kept.
    [[nodiscard]] static bool readsLine(const QByteArray &name);
    /// From its content lines, unfolded, without BEGIN and END. What makes no sense is as if it were not there.
    [[nodiscard]] static CalendarEvent fromLines(const QList<QByteArray> &lines);

    friend bool operator==(const CalendarEvent &, const CalendarEvent &) = default;
};

} // namespace bitacora
