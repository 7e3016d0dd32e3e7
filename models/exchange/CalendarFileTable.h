#pragma once

#include "ImportTable.h"

namespace bitacora {

/// The events (VEVENT) of a calendar file (.ics, RFC 5545), a row each, in the order of the file; what is repeated a row an
/// instance, until a year after `today` and the last CalendarRecurrence::maxInstances of each, with the same place. The
/// instances that EXDATE takes out, and those that an event with a RECURRENCE-ID stands for, are left out; RDATE adds
/// some. A start that the file says in no way that is understood is empty. An organizer is no attendee, nor is a room.
/// ImportNotText, ImportTooManyRows (also for instances that are left out), CalendarFileMalformed (its
/// parts do not end as they began, or one line or event is longer than anybody writes), ImportEmpty, Cancelled.
[[nodiscard]] Result<ImportTable> calendarFileTable(const QByteArray &bytes, QDate today,
                                                    const ImportProgress &progress = {});

} // namespace bitacora
