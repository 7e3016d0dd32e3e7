#include "SqlCipherKey.h"

#include <QByteArray>

#include <array>

#include <sqlite3.h>

namespace bitacora {

namespace {

constexpr char mainDatabase[] = "main";

void wipe(void *bytes, std::size_t size)
{
    // Writes through a volatile pointer are not optimised away, although nobody reads them.
    volatile unsigned char *byte = static_cast<unsigned char *>(bytes);
    while (size-- > 0)
        *byte++ = 0;
}

/// SQLCipher's notation for a key that needs no derivation, x'0123...', for as long as the object lives.
class RawKeyLiteral
{
public:
    explicit RawKeyLiteral(const KeyProvider &provider)
    {
        constexpr char digits[] = "0123456789abcdef";
        std::array<unsigned char, sqlCipherRawKeySize> key {};
        provider(key);
        std::size_t at = 0;
        m_text[at++] = 'x';
        m_text[at++] = '\'';
        for (const unsigned char byte : key) {
            m_text[at++] = digits[byte >> 4U];
            m_text[at++] = digits[byte & 0x0fU];
        }
        m_text[at] = '\'';
        wipe(key.data(), key.size());
    }
    ~RawKeyLiteral() { wipe(m_text.data(), m_text.size()); }
    Q_DISABLE_COPY_MOVE(RawKeyLiteral)

    [[nodiscard]] const char *data() const { return m_text.data(); }
    [[nodiscard]] int size() const { return static_cast<int>(m_text.size()); }

private:
    std::array<char, 2 * sqlCipherRawKeySize + 3> m_text {};
};

} // namespace

int applyRawKey(sqlite3 *database, const KeyProvider &provider)
{
    const RawKeyLiteral key(provider);
    return sqlite3_key_v2(database, mainDatabase, key.data(), key.size());
}

int applyPassphrase(sqlite3 *database, const QString &passphrase)
{
    QByteArray text = passphrase.toUtf8();
    const int result = sqlite3_key_v2(database, mainDatabase, text.constData(), static_cast<int>(text.size()));
    wipe(text.data(), static_cast<std::size_t>(text.size()));
    return result;
}

int changeRawKey(sqlite3 *database, const KeyProvider &provider)
{
    const RawKeyLiteral key(provider);
    return sqlite3_rekey_v2(database, mainDatabase, key.data(), key.size());
}

} // namespace bitacora
