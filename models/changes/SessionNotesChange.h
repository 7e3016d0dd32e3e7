#pragma once

#include "ActivityKind.h"
#include "Change.h"
#include "Session.h"
#include "TypedAt.h"

#include <QCoreApplication>

namespace bitacora {

class SessionRepository;

/// The text of one of a session's two notes. What is typed on is one step.
class SessionNotesChange final : public Change
{
    Q_DECLARE_TR_FUNCTIONS(bitacora::SessionChanges)
public:
    SessionNotesChange(SessionRepository &sessions, SessionId id, NoteKind kind, const QString &before,
                       const QString &after);

    [[nodiscard]] Result<void> apply() override;
    [[nodiscard]] Result<void> revert() override;
    [[nodiscard]] QString text() const override;
    [[nodiscard]] ChangeSubject subject() const override { return {{m_id}, {}}; }
    bool mergeWith(const Change &later) override;
    [[nodiscard]] bool isVoid() const override { return m_before == m_after; }

private:
    [[nodiscard]] Result<void> write(const QString &text, ActivityKind kind);

    SessionRepository &m_sessions;
    SessionId m_id;
    NoteKind m_noteKind;
    QString m_before;
    QString m_after;
    TypedAt m_typedAt;
    ActivityKind m_kind = ActivityKind::NotesUpdated;
};

/// The member of a session that holds the note.
QString &noteOf(Session &session, NoteKind kind);

} // namespace bitacora
