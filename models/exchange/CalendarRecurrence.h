#pragma once

#include "CalendarTime.h"

#include <QList>

namespace bitacora {

/// When a repeated event takes place.
namespace CalendarRecurrence {

/// Of one event.
inline constexpr int maxInstances = 1000;

/// The event's own start, and what a rule (RRULE of RFC 5545, 3.3.10) adds to it until a year after `today`, in order, on
/// the start's own clock: the last maxInstances of them. The zone of the start is an IANA identifier. Alone the start of a
/// rule that repeats within a day, that says its days in a way that no calendar of appointments does (by week of the year,
/// by day of the year), whose days may never come (31 February), or that begins before 2000: whoever computes such a rule
/// may look for its next day for very long.
[[nodiscard]] QList<CalendarTime> instances(const QByteArray &rule, const CalendarTime &start, QDate today);

/// Whether instances() writes it out: not such a rule, and not what is no rule at all.
[[nodiscard]] bool isWrittenOut(const QByteArray &rule, const CalendarTime &start);

} // namespace CalendarRecurrence

} // namespace bitacora
