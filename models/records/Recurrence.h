#pragma once

#include "ZonedTime.h"

#include <QDate>
#include <QList>

namespace bitacora {

inline constexpr int maxOccurrences = 100;

/// How a session repeats: until a day, or a number of times. With neither there is only the first.
struct Recurrence
{
    /// Monthly is the same weekday of the month, such as the second Tuesday; a fifth one is the last.
    enum class Rhythm { Weekly, EveryTwoWeeks, Monthly };

    Rhythm rhythm = Rhythm::Weekly;
    /// How many with the first; 0 when `until` says it.
    int count = 0;
    /// The last possible day on the wall clock; null when `count` says it.
    QDate until;

    friend bool operator==(const Recurrence &, const Recurrence &) = default;
};

/// The starts, the first included, at most `maxOccurrences`. Each is at the wall time of the first, whatever clock
/// change lies between; where the clock skips that time, later by as much. `typed` is the wall time that is wanted,
/// which the first does not show when it is one of those.
QList<ZonedTime> occurrences(const Recurrence &recurrence, const ZonedTime &first, QTime typed = {});

} // namespace bitacora
