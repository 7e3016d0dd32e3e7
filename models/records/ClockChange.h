#pragma once

#include <QByteArray>
#include <QDate>
#include <QTime>

namespace bitacora {

/// How often a zone's clock shows a wall time: once, never (it is put forward past it), or twice (it is put back).
enum class WallTime { Ordinary, Skipped, Repeated };

/// An unknown zone has no clock changes.
WallTime wallTimeAt(QDate date, QTime time, const QByteArray &zone);

} // namespace bitacora
