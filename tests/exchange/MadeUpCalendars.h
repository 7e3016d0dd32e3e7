#pragma once

#include <QByteArray>

namespace bitacora {

/// Calendar files as the usual calendars write them, of people who do not exist.
namespace MadeUpCalendars {

/// A single appointment in UTC, one that is repeated on Mondays with one left out and one moved, and a day away.
[[nodiscard]] QByteArray ofGoogle();
/// An appointment in a zone by its name in Windows, with an alarm, a room, and the text once more as a page of the web.
[[nodiscard]] QByteArray ofOutlook();
/// Two in a zone described after them, with a place on the map, an attachment and letters cut in two by the folding.
[[nodiscard]] QByteArray ofApple();

/// Lines within an event, that within a calendar.
[[nodiscard]] QByteArray calendarOf(const QByteArray &eventLines);

} // namespace MadeUpCalendars

} // namespace bitacora
