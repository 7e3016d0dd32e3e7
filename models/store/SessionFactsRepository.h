#pragma once

#include "ActivityKind.h"
#include "RecordedFacts.h"
#include "Result.h"
#include "SavedDraft.h"
#include "Session.h"

#include <QByteArray>
#include <QObject>

#include <optional>

namespace bitacora {

struct StoreContext;

/// What happened in a session, and whose and when it was.
struct FactsOfSession
{
    SessionId session;
    RecordedFacts facts;
};

/// What happened in sessions, in the store. A change is one transaction with one activity entry, which says nothing of
/// what was recorded; the signal comes after the commit.
class SessionFactsRepository : public QObject
{
    Q_OBJECT

public:
    explicit SessionFactsRepository(StoreContext &context);

    /// Empty when nothing was recorded. RecordNotFound when there is no such session.
    [[nodiscard]] Result<RecordedFacts> find(SessionId session) const;
    /// Replaces what was recorded, and removes the draft of the form in the same transaction. As validateFacts(),
    /// RecordNotFound, or NoteIsSigned.
    [[nodiscard]] Result<void> store(SessionId session, const RecordedFacts &facts,
                                     ActivityKind kind = ActivityKind::FactsRecorded);
    /// What was recorded last for this session's client before it began, to carry on from; none for a session without
    /// a client.
    [[nodiscard]] Result<std::optional<FactsOfSession>> lastBefore(SessionId session) const;
    /// The statement behind lastBefore(), for whoever asks how it is run.
    [[nodiscard]] static QString lastBeforeSql();
    /// How many documents cannot be read, by whatever altered them.
    [[nodiscard]] Result<int> unreadable() const;

    /// Keeps a form that is being filled in; durable when it returns. Not a change of the record: no activity entry, no
    /// undo. RecordNotFound, or NoteIsSigned.
    [[nodiscard]] Result<void> saveDraft(SessionId session, const QByteArray &form);
    [[nodiscard]] Result<void> discardDraft(SessionId session);
    [[nodiscard]] Result<std::optional<QByteArray>> draft(SessionId session) const;
    /// Of all sessions, the newest first.
    [[nodiscard]] Result<QList<SavedDraft>> drafts() const;

Q_SIGNALS:
    void changed(bitacora::SessionId session);

private:
    /// False in a practice of an older program that may only be read.
    [[nodiscard]] bool isKept() const;
    [[nodiscard]] Result<void> write(SessionId session, const RecordedFacts &facts);

    StoreContext &m_context;
};

} // namespace bitacora
