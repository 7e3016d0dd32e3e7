#include "SessionCopy.h"

namespace bitacora {

Session duplicateOf(const Session &session, const ZonedTime &start)
{
    Session copy;
    copy.client = session.client;
    copy.service = session.service;
    copy.calendar = session.calendar;
    copy.start = start;
    copy.durationMinutes = session.durationMinutes;
    copy.location = session.location;
    copy.customerNotes = session.customerNotes;
    copy.fee = session.fee;
    return copy;
}

} // namespace bitacora
