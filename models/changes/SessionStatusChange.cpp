#include "SessionStatusChange.h"

#include "SessionRepository.h"

#include <utility>

namespace bitacora {

SessionStatusChange::SessionStatusChange(SessionRepository &sessions, const QList<Session> &records,
                                         SessionStatus status)
    : m_sessions(sessions)
    , m_status(status)
{
    for (const Session &record : records) {
        m_ids.append(record.id);
        m_before.insert(record.id, record.status);
        m_after.insert(record.id, status);
    }
}

Result<void> SessionStatusChange::apply()
{
    return write(m_after, std::exchange(m_kind, ActivityKind::Redone));
}

Result<void> SessionStatusChange::revert()
{
    return write(m_before, ActivityKind::Undone);
}

Result<void> SessionStatusChange::write(const QHash<SessionId, SessionStatus> &statuses, ActivityKind kind)
{
    // The records as they are now: a note written since stays.
    Result<QList<Session>> records = m_sessions.find(std::span<const SessionId>(m_ids));
    if (!records)
        return Failure(records.error());
    if (records->size() != m_ids.size())
        return failure(ErrorCode::RecordNotFound);
    for (Session &record : *records)
        record.status = statuses.value(record.id, record.status);
    const Result<QList<Session>> stored = m_sessions.update(*records, kind);
    if (!stored)
        return Failure(stored.error());
    return {};
}

ChangeSubject SessionStatusChange::subject() const
{
    return {m_ids, {}};
}

QString SessionStatusChange::text() const
{
    const int count = int(m_ids.size());
    switch (m_status) {
    case SessionStatus::Pending:
        //: After "Undo" or "Redo".
        return tr("marking %n session(s) as pending", nullptr, count);
    case SessionStatus::Confirmed:
        //: After "Undo" or "Redo".
        return tr("confirming %n session(s)", nullptr, count);
    case SessionStatus::Completed:
        //: After "Undo" or "Redo".
        return tr("completing %n session(s)", nullptr, count);
    case SessionStatus::Cancelled:
        //: After "Undo" or "Redo".
        return tr("cancelling %n session(s)", nullptr, count);
    case SessionStatus::NoShow:
        //: After "Undo" or "Redo".
        return tr("marking %n session(s) as no-show", nullptr, count);
    }
    return {};
}

} // namespace bitacora
