#pragma once

#include "NoteDraft.h"
#include "Result.h"
#include "Session.h"

namespace bitacora {

class ChangeStack;
class SessionNoteRepository;

/// The changes that people make to the notes of sessions.
class NoteChanges
{
public:
    NoteChanges(SessionNoteRepository &notes, ChangeStack &stack);

    /// The note before it is signed (the draft of its editor is removed with it); one without paragraphs takes it
    /// away. Undoable. Nothing happens when nothing differs.
    [[nodiscard]] Result<void> setNote(SessionId session, const NoteDraft &note);

private:
    SessionNoteRepository &m_notes;
    ChangeStack &m_stack;
};

} // namespace bitacora
