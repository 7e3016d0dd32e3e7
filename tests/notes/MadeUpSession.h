#pragma once

#include "NoteInput.h"

namespace bitacora {

/// A session with facts as they may be recorded, from nothing to everything; the same seed gives the same session.
/// It draws on every entry of the catalogues and on names that a practitioner made up.
NoteInput madeUpSession(quint32 seed);

} // namespace bitacora
