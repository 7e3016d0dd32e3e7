#pragma once

#include "ActivityKind.h"
#include "Change.h"
#include "Session.h"

#include <QCoreApplication>
#include <QList>

namespace bitacora {

class SessionRepository;

/// Edited sessions, without their notes; doing and undoing touch only the fields that were edited.
class SessionEdit final : public Change
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::SessionChanges)
public:
    /// `before` are the records as they are now, `after` the same ones as they shall be, in the same order.
    SessionEdit(SessionRepository &sessions, const QList<Session> &before, const QList<Session> &after);

    [[nodiscard]] Result<void> apply() override;
    [[nodiscard]] Result<void> revert() override;
    [[nodiscard]] QString text() const override;
    [[nodiscard]] ChangeSubject subject() const override;

private:
    enum class What { Times, Cancellation, Status, Other };
    [[nodiscard]] What what() const;
    [[nodiscard]] ActivityKind kind() const;
    [[nodiscard]] Result<void> write(const QList<Session> &from, const QList<Session> &to, ActivityKind kind);

    SessionRepository &m_sessions;
    QList<Session> m_before;
    QList<Session> m_after;
    bool m_wasApplied = false;
};

} // namespace bitacora
