#pragma once

#include "RecordedFacts.h"
#include "Result.h"
#include "Session.h"

#include <QList>

namespace bitacora {

class ChangeStack;
class SessionFactsRepository;
class SessionRepository;

/// The changes that people make to sessions, each checked and undoable.
class SessionChanges
{
public:
    SessionChanges(SessionRepository &sessions, SessionFactsRepository &facts, ChangeStack &stack);

    /// New sessions, any number in one step; returns them as stored.
    [[nodiscard]] Result<QList<Session>> book(const QList<Session> &sessions);
    /// Everything but the two notes, any number of sessions in one step. Those in which nothing differs are left
    /// alone; with none left there is no step.
    [[nodiscard]] Result<void> update(const QList<Session> &sessions);
    /// The status and why, in one step. A session that is cancelled already takes the reason, when there is one.
    /// False when there was nothing to do, and so no step.
    [[nodiscard]] Result<bool> cancel(const QList<SessionId> &ids, const QString &reason = {});
    /// One step for any number of sessions; those that have the status already are left alone.
    [[nodiscard]] Result<void> setStatus(const QList<SessionId> &ids, SessionStatus status);
    /// Turns what was typed into a change (its draft is removed with it). Nothing happens when nothing differs.
    [[nodiscard]] Result<void> setNotes(SessionId id, NoteKind kind, const QString &text);
    /// What happened in the session (the draft of its form is removed with it). Nothing happens when nothing differs.
    [[nodiscard]] Result<void> setFacts(SessionId id, const RecordedFacts &facts);

private:
    /// Whether there was a step.
    [[nodiscard]] Result<bool> edit(const QList<Session> &sessions);

    SessionRepository &m_sessions;
    SessionFactsRepository &m_facts;
    ChangeStack &m_stack;
};

} // namespace bitacora
