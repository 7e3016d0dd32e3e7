#pragma once

#include "Result.h"
#include "Session.h"
#include "SignedNote.h"

namespace bitacora {

class ChangeStack;
class SessionNoteRepository;
class SignedNoteRepository;

/// What people do with the notes of sessions.
class NoteChanges
{
public:
    NoteChanges(SessionNoteRepository &notes, SignedNoteRepository &signedNotes, ChangeStack &stack);

    /// The note before it is signed (the draft of its editor is removed with it); one without paragraphs takes it
    /// away. Undoable. Nothing happens when nothing differs. NoteIsSigned once it is.
    [[nodiscard]] Result<void> setNote(SessionId session, const NoteDraft &note);
    /// See SignedNoteRepository. Not a step that can be undone: what was done to the session before stays in the
    /// history, and undoing a step that would change what is signed is refused, with NoteIsSigned.
    [[nodiscard]] Result<SignedNote> sign(SessionId session, const NoteDraft &note, const Signer &signer);
    /// Not a step that can be undone either.
    [[nodiscard]] Result<NoteAddendum> add(SessionId session, const NewAddendum &addendum);

private:
    SessionNoteRepository &m_notes;
    SignedNoteRepository &m_signedNotes;
    ChangeStack &m_stack;
};

} // namespace bitacora
