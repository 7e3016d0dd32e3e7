#pragma once

#include "FactsContext.h"
#include "RecordedFacts.h"

namespace bitacora {

/// What the session before leaves to carry on with: the place, who was there, which behaviors were measured and how,
/// which programs were taught and by which procedures, and the reinforcers. No number, no event, no words: those
/// belong to their session alone. Keys are new.
[[nodiscard]] RecordedFacts carriedOn(const RecordedFacts &last, FactsContext &context);

} // namespace bitacora
