#pragma once

#include "Result.h"
#include "SecretBytes.h"

#include <QByteArray>
#include <QString>

#include <algorithm>
#include <functional>

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
    /// The dearer of both in each respect.
    [[nodiscard]] KdfCost orStronger(const KdfCost &other) const
    {
        return {std::max(memoryBytes, other.memoryBytes), std::max(passes, other.passes)};
    }
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
    /// The text of a key file. Slow. PassphraseEmpty, OutOfMemory.
    [[nodiscard]] static Result<QByteArray> wrap(const QString &practiceId, const SecretBytes &dataKey,
                                                 const SecretBytes &passphrase, KdfCost cost);
    /// The text of the file at `path` for another passphrase; nothing is written. Very slow (two derivations).
    /// PassphraseWrong when the old one is not the file's, KeysAltered when the file's key is not `dataKey`, ...
    [[nodiscard]] static Result<QByteArray> rewrap(const QString &path, const SecretBytes &dataKey,
                                                   const SecretBytes &oldPassphrase, const SecretBytes &newPassphrase,
                                                   KdfCost cost);
    /// Writes `path` anew and atomically (QSaveFile): there is always the old file or the new.
    [[nodiscard]] static Result<void> save(const QString &path, const QByteArray &text);
    /// What save() wrote, as it lies there; more than any key file has is cut. KeysMissing, StorageFailed (unreadable).
    [[nodiscard]] static Result<QByteArray> read(const QString &path);
    /// What brings `path` back as it is now. Its bytes are on the disk before this returns, so that a full disk
    /// cannot keep them from coming back; they go with the last copy of the function.
    [[nodiscard]] static Result<std::function<void()>> undoFor(const QString &path);
    /// wrap() and save().
    [[nodiscard]] static Result<void> write(const QString &path, const QString &practiceId, const SecretBytes &dataKey,
                                            const SecretBytes &passphrase, KdfCost cost);
    /// The data key. PassphraseWrong, KeysMissing, KeysAltered, StorageFailed (unreadable), OutOfMemory.
    [[nodiscard]] static Result<SecretBytes> unwrap(const QString &path, const SecretBytes &passphrase);
    /// The same of the text that wrap() gave. PassphraseWrong, KeysAltered, OutOfMemory.
    [[nodiscard]] static Result<SecretBytes> unwrapText(const QByteArray &text, const SecretBytes &passphrase);
    /// The practice's id, without the passphrase. KeysMissing, KeysAltered, StorageFailed.
    [[nodiscard]] static Result<QString> practiceId(const QString &path);
    /// How dear a guess at the file's passphrase is, without it. As practiceId().
    [[nodiscard]] static Result<KdfCost> costOf(const QString &path);
};

} // namespace bitacora
