#pragma once

#include "NoteInput.h"
#include "Result.h"
#include "Session.h"

namespace bitacora {

class Practice;

/// All that the note of a session may speak of, as the practice has it now. A client whose profile was deleted is
/// called "Deleted Client". RecordNotFound when there is no such session.
[[nodiscard]] Result<NoteInput> readNoteInput(const Practice &practice, SessionId session);

} // namespace bitacora
