#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace bitacora {

/// Files that other programs wrote, to import clients and sessions from.
namespace HostileTables {

[[nodiscard]] QList<QByteArray> csvSamples();
[[nodiscard]] QString takeCsv(const QByteArray &bytes);
[[nodiscard]] QList<QByteArray> calendarSamples();
[[nodiscard]] QString takeCalendar(const QByteArray &bytes);

} // namespace HostileTables

} // namespace bitacora
