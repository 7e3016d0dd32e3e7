#pragma once

#include "PeriodReport.h"

#include <QByteArray>
#include <QJsonObject>

namespace bitacora {

/// A progress report as the JSON document that a practice keeps (encrypted): all but its id, its client and when it
/// was stored.
namespace PeriodReportJson {

/// Counts up when the format changes.
inline constexpr int version = 1;
/// A document that is longer is not read.
inline constexpr int maxBytes = 12'000'000;

[[nodiscard]] QJsonObject toObject(const PeriodReport &report);
/// Compact UTF-8; the same report gives the same bytes.
[[nodiscard]] QByteArray toBytes(const PeriodReport &report);

/// DatabaseDamaged for what is not such a document, PracticeNewer for one of a later program. It need not be valid: it
/// may be what is being typed.
[[nodiscard]] Result<PeriodReport> fromObject(const QJsonObject &object);
[[nodiscard]] Result<PeriodReport> fromBytes(const QByteArray &bytes);

} // namespace PeriodReportJson

} // namespace bitacora
