#pragma once

#include "NoteVersion.h"
#include "Result.h"

#include <QByteArray>

namespace bitacora {

struct StoreContext;

/// What notes said before they were signed, a version a save, without the client's name (see HiddenName). A note keeps
/// the first version and the newest ones. Internal to the store.
namespace NoteVersions {

/// The most versions that are kept of one note.
inline constexpr int most = 100;
/// The first schema that keeps them.
inline constexpr int firstSchema = 12;

/// Inside a transaction, before what is stored of a note changes: keeps what is there, where nothing of it is kept
/// because an older program wrote it.
[[nodiscard]] Result<void> keepStored(StoreContext &context, SessionId session);
/// Inside a transaction: keeps what the note says from now on, when that is another text than the last one. Empty for
/// one that is taken away.
[[nodiscard]] Result<void> keep(StoreContext &context, SessionId session, const QString &text,
                                const QString &clientName);
/// Oldest first, with the name in them.
[[nodiscard]] Result<QList<NoteVersion>> find(StoreContext &context, SessionId session, const QString &clientName);
/// How many cannot be read, by whatever altered them.
[[nodiscard]] Result<int> unreadable(StoreContext &context);

} // namespace NoteVersions

} // namespace bitacora
