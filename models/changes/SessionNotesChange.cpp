#include "SessionNotesChange.h"

#include "SessionRepository.h"

#include <utility>

namespace bitacora {

QString &noteOf(Session &session, NoteKind kind)
{
    return kind == NoteKind::Customer ? session.customerNotes : session.privateNotes;
}

SessionNotesChange::SessionNotesChange(SessionRepository &sessions, SessionId id, NoteKind kind, const QString &before,
                                       const QString &after)
    : m_sessions(sessions)
    , m_id(id)
    , m_noteKind(kind)
    , m_before(before)
    , m_after(after)
{
}

Result<void> SessionNotesChange::apply()
{
    return write(m_after, std::exchange(m_kind, ActivityKind::Redone));
}

Result<void> SessionNotesChange::revert()
{
    return write(m_before, ActivityKind::Undone);
}

Result<void> SessionNotesChange::write(const QString &text, ActivityKind kind)
{
    // The record as it is now: a status set since stays.
    Result<Session> record = m_sessions.find(m_id);
    if (!record)
        return Failure(record.error());
    noteOf(*record, m_noteKind) = text;
    const Result<void> valid = validateSession(*record);
    if (!valid)
        return valid;
    const Result<QList<Session>> stored = m_sessions.update({*record}, kind);
    if (!stored)
        return Failure(stored.error());
    if (!stored->isEmpty())
        m_typedAt.set(stored->first().changedAt);
    return {};
}

QString SessionNotesChange::text() const
{
    if (m_noteKind == NoteKind::Customer) {
        //: After "Undo" or "Redo".
        return tr("editing customer notes");
    }
    //: After "Undo" or "Redo".
    return tr("editing private notes");
}

bool SessionNotesChange::mergeWith(const Change &later)
{
    const auto *other = dynamic_cast<const SessionNotesChange *>(&later);
    if (!other || other->m_id != m_id || other->m_noteKind != m_noteKind || other->m_before != m_after)
        return false;
    if (!m_typedAt.extendTo(other->m_typedAt))
        return false;
    m_after = other->m_after;
    return true;
}

} // namespace bitacora
