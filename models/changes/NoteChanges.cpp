#include "NoteChanges.h"

#include "ChangeStack.h"
#include "ClinicalNoteChange.h"
#include "SessionNoteRepository.h"
#include "SignedNoteRepository.h"

namespace bitacora {

NoteChanges::NoteChanges(SessionNoteRepository &notes, SignedNoteRepository &signedNotes, ChangeStack &stack)
    : m_notes(notes)
    , m_signedNotes(signedNotes)
    , m_stack(stack)
{
}

Result<void> NoteChanges::setNote(SessionId session, const NoteDraft &note)
{
    const auto stored = m_notes.find(session);
    if (!stored)
        return Failure(stored.error());
    NoteDraft before = stored->value_or(NoteDraft {});
    const bool isNothing = before.paragraphs.isEmpty() && note.paragraphs.isEmpty();
    if (isNothing || before == note)
        return m_notes.discardDraft(session);
    return m_stack.push(std::make_unique<ClinicalNoteChange>(m_notes, session, std::move(before), note));
}

Result<SignedNote> NoteChanges::sign(SessionId session, const NoteDraft &note, const Signer &signer)
{
    return m_signedNotes.sign(session, note, signer);
}

Result<NoteAddendum> NoteChanges::add(SessionId session, const NewAddendum &addendum)
{
    return m_signedNotes.add(session, addendum);
}

} // namespace bitacora
