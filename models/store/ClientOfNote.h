#pragma once

#include "Result.h"
#include "Session.h"
#include "SignedNote.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace bitacora {

struct StoreContext;

/// Who the client was when a note or an addendum was signed, kept apart from it, because it holds only a hash over this:
/// a row goes with the client's profile, and comes back with it. No row is ever changed.
struct ClientOfNote
{
    SessionId session;
    /// Of the addendum; 0 for the note.
    int number = 0;
    ClientId client;
    QByteArray salt;
    /// JSON (see SignedNoteJson).
    QByteArray details;

    /// What was signed holds this.
    [[nodiscard]] QByteArray hash() const;
};

/// Inside a transaction, but for the reading. Internal to the store.
namespace ClientsOfNotes {

[[nodiscard]] Result<std::optional<ClientOfNote>> find(StoreContext &context, SessionId session, int number);
[[nodiscard]] Result<QList<ClientOfNote>> ofClient(StoreContext &context, ClientId client);
/// The client as the profile is now, with a salt of its own; null without a client.
[[nodiscard]] Result<std::optional<ClientOfNote>> begin(StoreContext &context, SessionId session, int number,
                                                        std::optional<ClientId> client);
[[nodiscard]] Result<void> insert(StoreContext &context, const std::optional<ClientOfNote> &row);
/// Once the client's sessions are linked to nobody.
[[nodiscard]] Result<void> removeOf(StoreContext &context, ClientId client);
/// Nothing where there is no row.
[[nodiscard]] Result<std::optional<NotedClient>> details(const std::optional<ClientOfNote> &row);

} // namespace ClientsOfNotes

} // namespace bitacora
