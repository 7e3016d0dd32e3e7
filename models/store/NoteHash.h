#pragma once

#include <QByteArray>

namespace bitacora {

/// The hashes of what is signed. Internal to the store.
namespace NoteHash {

/// BLAKE2b-256 over a document.
[[nodiscard]] QByteArray of(const QByteArray &document);
/// The same with a salt as its key: who does not have the salt cannot try documents against the hash.
[[nodiscard]] QByteArray of(const QByteArray &document, const QByteArray &salt);
/// As many random bytes as of() takes.
[[nodiscard]] QByteArray newSalt();

} // namespace NoteHash

} // namespace bitacora
