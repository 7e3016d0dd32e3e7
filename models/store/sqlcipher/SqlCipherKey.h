#pragma once

#include <QString>

#include <cstddef>
#include <functional>
#include <span>

struct sqlite3;

namespace bitacora {

/// The size of a raw SQLCipher key in bytes.
constexpr std::size_t sqlCipherRawKeySize = 32;

/// Writes a raw key of sqlCipherRawKeySize bytes into `rawKey`, which is wiped right after its use.
using KeyProvider = std::function<void(std::span<unsigned char> rawKey)>;

/// Each returns SQLite's result code. No copy of the key is left in memory of ours.
int applyRawKey(sqlite3 *database, const KeyProvider &provider);
int applyPassphrase(sqlite3 *database, const QString &passphrase);
int changeRawKey(sqlite3 *database, const KeyProvider &provider);

} // namespace bitacora
