#pragma once

#include "Result.h"
#include "Session.h"

#include <QList>

namespace bitacora {

class ChangeStack;
class SessionRepository;

/// The changes that people make to sessions, each checked and undoable.
class SessionChanges
{
public:
    SessionChanges(SessionRepository &sessions, ChangeStack &stack);

    /// One step for any number of sessions; those that have the status already are left alone.
    Result<void> setStatus(const QList<SessionId> &ids, SessionStatus status);
    /// Turns what was typed into a change (its draft is removed with it). Nothing happens when nothing differs.
    Result<void> setNotes(SessionId id, NoteKind kind, const QString &text);

private:
    SessionRepository &m_sessions;
    ChangeStack &m_stack;
};

} // namespace bitacora
