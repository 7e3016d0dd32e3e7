#pragma once

#include "NoteLanguage.h"
#include "RecordedFacts.h"

namespace bitacora {

/// What happened in a made-up session, from the catalogues, for pictures and demonstrations.
[[nodiscard]] RecordedFacts sampleFacts(NoteLanguage language);

} // namespace bitacora
