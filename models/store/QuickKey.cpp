#include "QuickKey.h"

#include "KeyFile.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>
#include <span>

namespace bitacora {

namespace {

/// A fraction of a second: what a guess costs is next to nothing without the keychain's key, and five of them end it.
constexpr KdfCost pinCost {.memoryBytes = KdfCost::minimumMemoryBytes, .passes = 3};

/// The key has always the same length, so no two pairs give the same bytes.
SecretBytes joined(const SecretBytes &keychainKey, const SecretBytes &pin)
{
    SecretBytes both(keychainKey.size() + pin.size());
    if (both.isEmpty())
        return both;
    std::memcpy(both.data(), keychainKey.data(), keychainKey.size());
    std::memcpy(both.data() + keychainKey.size(), pin.data(), pin.size());
    return both;
}

bool countsBy(const QString &digits, int step)
{
    for (qsizetype i = 1; i < digits.size(); ++i) {
        if (digits.at(i).unicode() - digits.at(i - 1).unicode() != step)
            return false;
    }
    return true;
}

} // namespace

bool QuickKey::isPin(const QString &text)
{
    const auto isDigit = [](QChar character) { return character >= u'0' && character <= u'9'; };
    return text.size() >= leastDigits && text.size() <= mostDigits && std::all_of(text.begin(), text.end(), isDigit);
}

bool QuickKey::isObvious(const QString &pin)
{
    return countsBy(pin, 0) || countsBy(pin, 1) || countsBy(pin, -1);
}

SecretBytes QuickKey::newKeychainKey()
{
    return KeyFile::newDataKey();
}

Result<QByteArray> QuickKey::wrap(const QString &practiceId, const SecretBytes &dataKey, const SecretBytes &keychainKey,
                                  const SecretBytes &pin)
{
    if (pin.isEmpty() || keychainKey.size() != KeyFile::dataKeySize)
        return failure(ErrorCode::PassphraseEmpty);
    return KeyFile::wrap(practiceId, dataKey, joined(keychainKey, pin), pinCost);
}

Result<SecretBytes> QuickKey::unwrap(const QByteArray &wrapped, const SecretBytes &keychainKey, const SecretBytes &pin)
{
    if (pin.isEmpty() || keychainKey.size() != KeyFile::dataKeySize)
        return failure(ErrorCode::PassphraseWrong);
    return KeyFile::unwrapText(wrapped, joined(keychainKey, pin));
}

void QuickKey::wipe(QByteArray &bytes)
{
    sodium_memzero(bytes.data(), std::size_t(bytes.size()));
}

SecretBytes QuickKey::take(QByteArray &bytes)
{
    SecretBytes secret = SecretBytes::fromBytes(std::as_bytes(std::span(bytes.constData(), std::size_t(bytes.size()))));
    wipe(bytes);
    return secret;
}

} // namespace bitacora
