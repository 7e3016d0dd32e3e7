#pragma once

#include "ActivityKind.h"
#include "Change.h"
#include "NoteDraft.h"
#include "Session.h"

#include <QCoreApplication>

namespace bitacora {

class SessionNoteRepository;

/// The note of a session before it is signed. Once it is, taking a step back or again is refused.
class ClinicalNoteChange final : public Change
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::NoteChanges)
public:
    ClinicalNoteChange(SessionNoteRepository &notes, SessionId id, NoteDraft before, NoteDraft after);

    [[nodiscard]] Result<void> apply() override;
    [[nodiscard]] Result<void> revert() override;
    [[nodiscard]] QString text() const override;
    [[nodiscard]] ChangeSubject subject() const override { return {{m_id}, {}}; }

private:
    SessionNoteRepository &m_notes;
    SessionId m_id;
    NoteDraft m_before;
    NoteDraft m_after;
    ActivityKind m_kind = ActivityKind::NoteWritten;
};

} // namespace bitacora
