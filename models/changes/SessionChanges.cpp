#include "SessionChanges.h"

#include "ChangeStack.h"
#include "EditedFields.h"
#include "SessionBooking.h"
#include "SessionEdit.h"
#include "SessionFactsChange.h"
#include "SessionFactsRepository.h"
#include "SessionNotesChange.h"
#include "SessionRepository.h"
#include "SessionStatusChange.h"

#include <QHash>
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

SessionChanges::SessionChanges(SessionRepository &sessions, SessionFactsRepository &facts, ChangeStack &stack)
    : m_sessions(sessions)
    , m_facts(facts)
    , m_stack(stack)
{
}

Result<QList<Session>> SessionChanges::book(const QList<Session> &sessions)
{
    if (sessions.isEmpty())
        return QList<Session>();
    return SessionBooking::push(m_stack, std::make_unique<SessionBooking>(m_sessions, sessions));
}

Result<void> SessionChanges::update(const QList<Session> &sessions)
{
    const auto edited = edit(sessions);
    if (!edited)
        return Failure(edited.error());
    return {};
}

Result<bool> SessionChanges::edit(const QList<Session> &sessions)
{
    QList<SessionId> ids;
    QHash<SessionId, Session> wanted;
    for (const Session &session : sessions) {
        ids.append(session.id);
        wanted.insert(session.id, session);
    }
    ids = distinct(ids);
    const Result<QList<Session>> records = m_sessions.find(std::span<const SessionId>(ids));
    if (!records)
        return Failure(records.error());
    QList<Session> before;
    QList<Session> after;
    for (const Session &record : *records) {
        const Session edited = wanted.value(record.id);
        if (!fieldsDiffer(record, edited))
            continue;
        before.append(record);
        after.append(edited);
    }
    if (after.isEmpty())
        return false;
    const auto pushed = m_stack.push(std::make_unique<SessionEdit>(m_sessions, before, after));
    if (!pushed)
        return Failure(pushed.error());
    return true;
}

Result<bool> SessionChanges::cancel(const QList<SessionId> &ids, const QString &reason)
{
    const QList<SessionId> wanted = distinct(ids);
    Result<QList<Session>> records = m_sessions.find(std::span<const SessionId>(wanted));
    if (!records)
        return Failure(records.error());
    const QString said = reason.trimmed();
    for (Session &record : *records) {
        // What was said of a cancellation before goes with the status that it belonged to.
        if (record.status != SessionStatus::Cancelled || !said.isEmpty())
            record.cancellationReason = said;
        record.status = SessionStatus::Cancelled;
    }
    return edit(*records);
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

Result<void> SessionChanges::setFacts(SessionId id, const RecordedFacts &facts)
{
    Result<RecordedFacts> before = m_facts.find(id);
    if (!before)
        return Failure(before.error());
    if (*before == facts)
        return m_facts.discardDraft(id);
    return m_stack.push(std::make_unique<SessionFactsChange>(m_facts, id, std::move(*before), facts));
}

} // namespace bitacora
