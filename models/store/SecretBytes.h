#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <memory>
#include <span>

namespace bitacora {

/// Bytes that must not leak: in libsodium's guarded memory (locked, out of core dumps), wiped when they go.
/// Movable, not copyable by accident.
class SecretBytes
{
public:
    SecretBytes() = default;
    /// `size` zero bytes. Throws nothing; an allocation that fails leaves it empty.
    explicit SecretBytes(std::size_t size);
    /// What was moved from is empty.
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    /// The UTF-8 of a passphrase, normalised to NFC so that every keyboard types the same one.
    static SecretBytes fromPassphrase(const QString &text);
    /// A copy of raw bytes (a file's, for --passphrase-file), which stay the caller's to wipe.
    static SecretBytes fromBytes(std::span<const std::byte> bytes);

    [[nodiscard]] SecretBytes clone() const;
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] unsigned char *data() { return m_bytes.get(); }
    [[nodiscard]] const unsigned char *data() const { return m_bytes.get(); }

private:
    struct Free
    {
        void operator()(unsigned char *bytes) const;
    };
    std::unique_ptr<unsigned char, Free> m_bytes;
    std::size_t m_size = 0;
};

/// Overwrites the text and its buffer, for a QString that held a secret. Other copies are out of reach.
void wipe(QString &text);

} // namespace bitacora
