#pragma once

#include "ActivityKind.h"
#include "Change.h"
#include "Session.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>

namespace bitacora {

class SessionRepository;

/// A status given to one or many sessions; undoing gives each its own back.
class SessionStatusChange final : public Change
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::SessionChanges)
public:
    /// `sessions` are the records as they are now.
    SessionStatusChange(SessionRepository &sessions, const QList<Session> &records, SessionStatus status);

    [[nodiscard]] Result<void> apply() override;
    [[nodiscard]] Result<void> revert() override;
    [[nodiscard]] QString text() const override;
    [[nodiscard]] ChangeSubject subject() const override;

private:
    [[nodiscard]] Result<void> write(const QHash<SessionId, SessionStatus> &statuses, ActivityKind kind);

    SessionRepository &m_sessions;
    QList<SessionId> m_ids;
    QHash<SessionId, SessionStatus> m_before;
    QHash<SessionId, SessionStatus> m_after;
    SessionStatus m_status;
    ActivityKind m_kind = ActivityKind::SessionStatusChanged;
};

} // namespace bitacora
