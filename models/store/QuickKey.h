#pragma once

#include "Result.h"
#include "SecretBytes.h"

#include <QByteArray>
#include <QString>

namespace bitacora {

/// The data key wrapped for an unlock by PIN: with a random key, which the system's keychain keeps, and the PIN, both
/// through Argon2id. What is wrapped is for this process alone and is written nowhere; without either of the two it is
/// of no use to anybody. May run on any thread; wrapping and unwrapping take a moment.
class QuickKey
{
public:
    static constexpr int leastDigits = 6;
    static constexpr int mostDigits = 32;

    /// Digits alone, as many as these.
    static bool isPin(const QString &text);
    /// One digit over and over, or digits that count up or down: what is tried first.
    static bool isObvious(const QString &pin);

    /// For the keychain.
    static SecretBytes newKeychainKey();
    [[nodiscard]] static Result<QByteArray> wrap(const QString &practiceId, const SecretBytes &dataKey,
                                                 const SecretBytes &keychainKey, const SecretBytes &pin);
    /// PassphraseWrong when the PIN or the keychain's key is another one.
    [[nodiscard]] static Result<SecretBytes> unwrap(const QByteArray &wrapped, const SecretBytes &keychainKey,
                                                    const SecretBytes &pin);

    /// Overwrites bytes on their way to the keychain or from it. What it shares them with is out of reach.
    static void wipe(QByteArray &bytes);
    /// What the keychain gave, which is wiped.
    static SecretBytes take(QByteArray &bytes);
};

} // namespace bitacora
