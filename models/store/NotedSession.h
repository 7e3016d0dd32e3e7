#pragma once

#include "Result.h"
#include "SavedDraft.h"
#include "Session.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace bitacora {

struct StoreContext;

/// What the repositories of notes ask of a session. Internal to the store.
struct NotedSession
{
    std::optional<ClientId> client;
    /// As it stands in texts: "Deleted Client" where there is no client.
    QString clientName;

    /// RecordNotFound when there is no such session.
    [[nodiscard]] static Result<NotedSession> find(StoreContext &context, SessionId session);
    /// NoteIsSigned when the session's note is.
    [[nodiscard]] static Result<void> expectUnsigned(StoreContext &context, SessionId session);
    /// The only value of the only row, for a session; none where there is no row.
    [[nodiscard]] static Result<std::optional<QByteArray>> blob(StoreContext &context, const QString &sql,
                                                                SessionId session);
    /// Rows of a session and of when its draft was saved.
    [[nodiscard]] static Result<QList<SavedDraft>> drafts(StoreContext &context, const QString &sql);
};

/// The first schema that has notes and their signatures.
inline constexpr int firstVersionWithNotes = 10;

} // namespace bitacora
