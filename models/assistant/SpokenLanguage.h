#pragma once

#include "NoteLanguage.h"

#include <QString>

#include <optional>

namespace bitacora {

/// Which of the two languages a text is in, by its small words; none where it is too short, or in neither.
[[nodiscard]] std::optional<NoteLanguage> spokenLanguage(const QString &text);

} // namespace bitacora
