#include "SessionChanges.h"

#include "ChangeStack.h"
#include "SessionNotesChange.h"
#include "SessionRepository.h"
#include "SessionStatusChange.h"

#include <QSet>

namespace bitacora {

namespace {

/// Each id once, in the order in which they were given.
QList<SessionId> distinct(const QList<SessionId> &ids)
{
    QSet<SessionId> seen;
    QList<SessionId> result;
    for (const SessionId id : ids) {
        if (!seen.contains(id))
            result.append(id);
        seen.insert(id);
    }
    return result;
}

} // namespace

SessionChanges::SessionChanges(SessionRepository &sessions, ChangeStack &stack)
    : m_sessions(sessions)
    , m_stack(stack)
{
}

Result<void> SessionChanges::setStatus(const QList<SessionId> &ids, SessionStatus status)
{
    const QList<SessionId> wanted = distinct(ids);
    Result<QList<Session>> records = m_sessions.find(std::span<const SessionId>(wanted));
    if (!records)
        return Failure(records.error());
    if (records->size() != wanted.size())
        return failure(ErrorCode::RecordNotFound);
    records->removeIf([status](const Session &record) { return record.status == status; });
    if (records->isEmpty())
        return {};
    return m_stack.push(std::make_unique<SessionStatusChange>(m_sessions, *records, status));
}

Result<void> SessionChanges::setNotes(SessionId id, NoteKind kind, const QString &text)
{
    Result<Session> record = m_sessions.find(id);
    if (!record)
        return Failure(record.error());
    const QString before = noteOf(*record, kind);
    if (before == text)
        return {};
    return m_stack.push(std::make_unique<SessionNotesChange>(m_sessions, id, kind, before, text));
}

} // namespace bitacora
