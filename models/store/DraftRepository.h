#pragma once

#include "Result.h"
#include "Session.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace bitacora {

struct StoreContext;
class UnstoredDrafts;

/// A note as it is being typed, before it becomes a change that can be undone.
struct Draft
{
    SessionId session;
    NoteKind kind = NoteKind::Private;
    QString text;
    /// UTC; set by the repository.
    QDateTime savedAt;
};

/// Notes that are being typed. A draft is not a change of the record: it has no activity entry and no undo;
/// it is what a crash, a lock or a power cut leaves behind. Saving is durable when it returns, and takes a text of
/// any length: one that is too long for a note is not lost before it was shortened.
class DraftRepository
{
public:
    explicit DraftRepository(StoreContext &context);

    [[nodiscard]] Result<void> save(SessionId session, NoteKind kind, const QString &text);
    [[nodiscard]] Result<void> discard(SessionId session, NoteKind kind);
    [[nodiscard]] Result<std::optional<Draft>> find(SessionId session, NoteKind kind) const;
    /// Every draft, newest first.
    [[nodiscard]] Result<QList<Draft>> all() const;
    /// While the practice is left: what cannot be stored of these, of the forms and notes of sessions, and of the
    /// states among the settings, goes there. Null ends it.
    void collectUnstored(UnstoredDrafts *drafts);

private:
    StoreContext &m_context;
};

} // namespace bitacora
