#pragma once

#include "NoteDraft.h"
#include "NoteLanguage.h"
#include "Result.h"
#include "Session.h"

namespace bitacora {

class Practice;

/// Writes the clinical notes of some made-up sessions of which something was recorded: signed ones, of which one was
/// corrected before it was signed and one has an addendum, and after them a draft that is not signed.
class SampleClinicalNotes
{
public:
    SampleClinicalNotes(Practice &practice, NoteLanguage language);

    /// Oldest first.
    [[nodiscard]] Result<void> write(const QList<SessionId> &sessions);

private:
    [[nodiscard]] Result<NoteDraft> draftOf(SessionId session) const;
    /// Saved with a sentence too much at first.
    [[nodiscard]] Result<void> saveFirst(SessionId session, const NoteDraft &draft);
    [[nodiscard]] Result<void> sign(SessionId session, const NoteDraft &draft);
    [[nodiscard]] Result<void> addTo(SessionId session);
    [[nodiscard]] QString words(const QString &english, const QString &spanish) const;

    Practice &m_practice;
    NoteLanguage m_language;
};

} // namespace bitacora
