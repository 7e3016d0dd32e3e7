#include "ClinicalNoteChange.h"

#include "SessionNoteRepository.h"

#include <utility>

namespace bitacora {

ClinicalNoteChange::ClinicalNoteChange(SessionNoteRepository &notes, SessionId id, NoteDraft before, NoteDraft after)
    : m_notes(notes)
    , m_id(id)
    , m_before(std::move(before))
    , m_after(std::move(after))
{
}

Result<void> ClinicalNoteChange::apply()
{
    return m_notes.store(m_id, m_after, std::exchange(m_kind, ActivityKind::Redone));
}

Result<void> ClinicalNoteChange::revert()
{
    return m_notes.store(m_id, m_before, ActivityKind::Undone);
}

QString ClinicalNoteChange::text() const
{
    //: After "Undo" or "Redo": the clinical note of a session.
    return tr("writing a session note");
}

} // namespace bitacora
