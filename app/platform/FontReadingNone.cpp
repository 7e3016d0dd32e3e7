#include "FontReading.h"

namespace bitacora {

FontReading::FontReading() = default;

FontReading::~FontReading() = default;

void FontReading::finish() { }

} // namespace bitacora
