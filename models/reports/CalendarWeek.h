#pragma once

#include "Calendar.h"
#include "CalendarDay.h"
#include "Practitioner.h"
#include "Result.h"
#include "Session.h"
#include "SessionSpan.h"

#include <QDate>
#include <QHash>

#include <vector>

namespace bitacora {

class Practice;

/// What a week on paper says: read once, then painted as often as a printer or a preview wants.
struct CalendarWeek
{
    static constexpr int dayCount = 7;

    /// The computer's, whose days these are.
    QByteArray zone;
    std::vector<CalendarDay> days;
    /// In the calendars that are shown, in order of time.
    std::vector<SessionSpan> spans;
    /// By the number of the session.
    QHash<qint64, SessionSummary> words;
    /// Those that are shown.
    QList<Calendar> calendars;
    Practitioner practitioner;
    /// When it was read.
    QDate madeOn;

    /// The seven days from `first`, on the clock of the practice's computer.
    [[nodiscard]] static Result<CalendarWeek> read(const Practice &practice, QDate first);
};

} // namespace bitacora
