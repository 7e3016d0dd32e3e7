#pragma once

#include "NoteCheck.h"
#include "NoteInput.h"
#include "Result.h"
#include "Session.h"

namespace bitacora {

class Practice;

/// All that the note of a session may speak of, as the practice has it now. A client whose profile was deleted is
/// called "Deleted Client". RecordNotFound when there is no such session.
[[nodiscard]] Result<NoteInput> readNoteInput(const Practice &practice, SessionId session);

/// The text together with what its check needs to know besides: the session's overlaps, the client's details, the names
/// of other clients and the client's note before. Who checks whether it is signed in time sets `signedAt`. How many
/// units are billed is not known to the practice.
[[nodiscard]] Result<CheckedNote> readCheckedNote(const Practice &practice, SessionId session, const QString &text,
                                                  NoteLanguage language);

} // namespace bitacora
