#pragma once

#include <QTimeZone>

namespace bitacora {

/// UTC for QDateTime: its overloads that take Qt::UTC are deprecated since Qt 6.9, and QTimeZone's own short word for it
/// came with Qt 6.5. Before that QTimeZone::utc() would do, but makes each QDateTime ask the rules of a zone.
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
inline constexpr auto utcZone = QTimeZone::UTC;
#else
inline constexpr auto utcZone = Qt::UTC;
#endif

} // namespace bitacora
