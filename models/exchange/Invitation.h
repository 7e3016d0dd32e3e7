#pragma once

#include <QByteArray>

namespace bitacora {

struct SessionNotice;

/// The iCalendar text (RFC 5545 and 5546, UTF-8, CRLF) that puts a session into a client's calendar, moves it there, or
/// takes it away when it is cancelled: whichever it is, calendars know it again by its UID.
QByteArray invitationText(const SessionNotice &notice);

} // namespace bitacora
