#pragma once

#include "NoteDraft.h"
#include "Result.h"

#include <QByteArray>
#include <QJsonObject>

namespace bitacora {

/// A note before it is signed, as the JSON document that a practice keeps (encrypted).
namespace NoteDraftJson {

/// Counts up when the format changes.
inline constexpr int version = 1;
/// A document that is longer is not read.
inline constexpr int maxBytes = 4'000'000;

[[nodiscard]] QJsonObject toObject(const NoteDraft &draft);
/// Compact UTF-8; the same draft gives the same bytes.
[[nodiscard]] QByteArray toBytes(const NoteDraft &draft);

/// Fails with DatabaseDamaged for what is not such a document (Error::detail says where, such as
/// "paragraphs[2].sentences[0].facts"), with PracticeNewer for one of a later program, and as validateNote() does.
[[nodiscard]] Result<NoteDraft> fromObject(const QJsonObject &object);
[[nodiscard]] Result<NoteDraft> fromBytes(const QByteArray &bytes);

/// "en", "es".
[[nodiscard]] QString languageName(NoteLanguage language);

} // namespace NoteDraftJson

} // namespace bitacora
