#include "ClinicalNoteKeeper.h"

#include "NoteDraftJson.h"
#include "OpenPractice.h"
#include "SessionNoteRepository.h"

#include <utility>

namespace bitacora {

ClinicalNoteKeeper::ClinicalNoteKeeper(OpenPractice &practice, std::function<NoteDraft()> text, QObject *parent)
    : SessionKeeper(parent)
    , m_practice(practice)
    , m_text(std::move(text))
{
    connect(&practice.practice().sessionNotes(), &SessionNoteRepository::changed, this, &ClinicalNoteKeeper::follow);
}

Result<std::optional<NoteDraft>> ClinicalNoteKeeper::begin(SessionId session)
{
    end();
    const SessionNoteRepository &repository = m_practice.practice().sessionNotes();
    auto stored = repository.find(session);
    if (!stored)
        return Failure(stored.error());
    const auto bytes = repository.draft(session);
    if (!bytes)
        return Failure(bytes.error());
    m_stored = std::move(*stored);
    std::optional<NoteDraft> shown = m_stored;
    bool isRecovered = false;
    if (*bytes) {
        // One that a later program wrote says nothing here.
        if (auto draft = NoteDraftJson::fromBytes(**bytes); draft && *draft != m_stored) {
            isRecovered = true;
            shown = std::move(*draft);
        }
    }
    SessionKeeper::begin(session, isRecovered);
    return shown;
}

void ClinicalNoteKeeper::forget()
{
    m_stored.reset();
}

Result<void> ClinicalNoteKeeper::read()
{
    auto stored = m_practice.practice().sessionNotes().find(session());
    if (!stored)
        return Failure(stored.error());
    m_stored = std::move(*stored);
    return {};
}

void ClinicalNoteKeeper::showRecorded()
{
    Q_EMIT replaced(m_stored.value_or(NoteDraft()));
}

Result<bool> ClinicalNoteKeeper::record()
{
    const NoteDraft note = m_text();
    if (note == m_stored || (!m_stored && note.paragraphs.isEmpty()))
        return true;
    if (const auto done = m_practice.noteChanges().setNote(session(), note); !done)
        return Failure(done.error());
    m_stored.reset();
    if (!note.paragraphs.isEmpty())
        m_stored = note;
    return true;
}

Result<void> ClinicalNoteKeeper::saveDraft()
{
    return m_practice.practice().sessionNotes().saveDraft(session(), NoteDraftJson::toBytes(m_text()));
}

Result<void> ClinicalNoteKeeper::discardDraft()
{
    return m_practice.practice().sessionNotes().discardDraft(session());
}

} // namespace bitacora
