#pragma once

#include "SignedNote.h"

#include <QByteArray>

namespace bitacora {

/// What a signature covers, as the one JSON document whose hash is kept: compact, its members in the order of their
/// names, times as UTC.
namespace SignedNoteJson {

/// Counts up when the format changes; what was signed in an earlier one stays as it is.
inline constexpr int version = 1;
/// A document that is longer is not read.
inline constexpr int maxBytes = 8'000'000;

/// A note without its addenda and without the client, for whom a hash stands.
struct Original
{
    SignedNote note;
    /// Null where there was no client.
    QByteArray clientHash;

    friend bool operator==(const Original &, const Original &) = default;
};

struct Addition
{
    SessionId session;
    NoteAddendum addendum;
    /// The hash of the note, or of the addendum before.
    QByteArray previous;
    /// As that of an original.
    QByteArray clientHash;

    friend bool operator==(const Addition &, const Addition &) = default;
};

[[nodiscard]] QByteArray toBytes(const Original &original);
[[nodiscard]] QByteArray toBytes(const Addition &addition);
[[nodiscard]] QByteArray toBytes(const NotedClient &client);

/// All three fail with DatabaseDamaged for what is not such a document (Error::detail says where) and with
/// PracticeNewer for one of a later program. `clientName` is what the text calls the client.
[[nodiscard]] Result<Original> originalFrom(const QByteArray &bytes, const QString &clientName);
[[nodiscard]] Result<Addition> additionFrom(const QByteArray &bytes);
[[nodiscard]] Result<NotedClient> clientFrom(const QByteArray &bytes);

/// "late-entry".
[[nodiscard]] QString typeName(AddendumType type);

} // namespace SignedNoteJson

} // namespace bitacora
