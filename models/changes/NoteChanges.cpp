#include "NoteChanges.h"

#include "ChangeStack.h"
#include "ClinicalNoteChange.h"
#include "SessionNoteRepository.h"

namespace bitacora {

NoteChanges::NoteChanges(SessionNoteRepository &notes, ChangeStack &stack)
    : m_notes(notes)
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

} // namespace bitacora
