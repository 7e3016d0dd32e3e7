#pragma once

#include "Session.h"

namespace bitacora {

/// The session once more at another time, still to be confirmed: the same client, service, calendar, duration, fee,
/// location and customer notes. What was private to that one session (its private notes, its status and why it was
/// cancelled) is left behind.
Session duplicateOf(const Session &session, const ZonedTime &start);

} // namespace bitacora
