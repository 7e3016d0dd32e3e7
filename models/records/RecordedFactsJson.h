#pragma once

#include "RecordedFacts.h"

#include <QByteArray>
#include <QJsonObject>

namespace bitacora {

/// The facts of a session as the JSON document that a practice keeps (encrypted) and that `bitacora facts` prints.
namespace RecordedFactsJson {

/// Counts up when the format changes.
inline constexpr int version = 1;
/// A document that is longer is not read.
inline constexpr int maxBytes = 2'000'000;

[[nodiscard]] QJsonObject toObject(const RecordedFacts &facts);
/// Compact UTF-8; the same facts give the same bytes.
[[nodiscard]] QByteArray toBytes(const RecordedFacts &facts);

/// Fails with DatabaseDamaged for what is not such a document (Error::detail says where, such as
/// "programs[2].trials"), with PracticeNewer for one of a later program, and as validateFacts() does.
[[nodiscard]] Result<RecordedFacts> fromObject(const QJsonObject &object);
[[nodiscard]] Result<RecordedFacts> fromBytes(const QByteArray &bytes);

} // namespace RecordedFactsJson

} // namespace bitacora
