#pragma once

#include "Result.h"
#include "SecretBytes.h"

#include <QString>

namespace bitacora {

/// How dear a guess at a passphrase is made (Argon2id).
struct KdfCost
{
    quint64 memoryBytes = 256ULL * 1024 * 1024;
    quint64 passes = 3;

    /// The least that a key file may say; a lower one is refused as altered.
    static constexpr quint64 minimumMemoryBytes = 64ULL * 1024 * 1024;
    static constexpr quint64 minimumPasses = 1;
    /// The most, so that an altered file cannot ask for all the memory there is.
    static constexpr quint64 maximumMemoryBytes = 4ULL * 1024 * 1024 * 1024;
    static constexpr quint64 maximumPasses = 20;
    friend bool operator==(const KdfCost &, const KdfCost &) = default;
};

/// `keys.json`: the data key of a practice, wrapped with a key that Argon2id makes of the passphrase
/// (XChaCha20-Poly1305; format, practice id and KDF parameters are associated data).
/// Every function may run on any thread; wrapping and unwrapping take about a second.
class KeyFile
{
public:
    static constexpr std::size_t dataKeySize = 32;

    /// A new random data key.
    static SecretBytes newDataKey();
    /// Writes `path` anew and atomically (QSaveFile): there is always the old file or the new.
    static Result<void> write(const QString &path, const QString &practiceId, const SecretBytes &dataKey,
                              const SecretBytes &passphrase, KdfCost cost);
    /// The data key. PassphraseWrong, KeysMissing, KeysAltered, OutOfMemory.
    static Result<SecretBytes> unwrap(const QString &path, const SecretBytes &passphrase);
    /// The practice's id, without the passphrase. KeysMissing, KeysAltered.
    static Result<QString> practiceId(const QString &path);
};

} // namespace bitacora
