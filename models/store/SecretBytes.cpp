#include "SecretBytes.h"

#include <sodium.h>

#include <algorithm>
#include <utility>

namespace bitacora {

namespace {

/// libsodium asks to be told once, before anything else; it is safe to ask from any thread.
bool sodiumIsReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

} // namespace

SecretBytes::SecretBytes(std::size_t size)
{
    if (size == 0 || !sodiumIsReady())
        return;
    m_bytes.reset(static_cast<unsigned char *>(sodium_malloc(size)));
    if (!m_bytes)
        return;
    m_size = size;
    sodium_memzero(m_bytes.get(), m_size);
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_bytes(std::move(other.m_bytes))
    , m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    m_bytes = std::move(other.m_bytes);
    m_size = std::exchange(other.m_size, 0);
    return *this;
}

SecretBytes SecretBytes::fromPassphrase(const QString &text)
{
    QString composed = text.normalized(QString::NormalizationForm_C);
    QByteArray utf8 = composed.toUtf8();
    SecretBytes secret = fromBytes(std::as_bytes(std::span(utf8.constData(), size_t(utf8.size()))));
    sodium_memzero(utf8.data(), size_t(utf8.size()));
    wipe(composed);
    return secret;
}

SecretBytes SecretBytes::fromBytes(std::span<const std::byte> bytes)
{
    SecretBytes secret(bytes.size());
    if (!secret.isEmpty())
        std::transform(bytes.begin(), bytes.end(), secret.data(),
                       [](std::byte byte) { return std::to_integer<unsigned char>(byte); });
    return secret;
}

SecretBytes SecretBytes::clone() const
{
    return fromBytes(std::as_bytes(std::span(data(), m_size)));
}

void SecretBytes::Free::operator()(unsigned char *bytes) const
{
    // Wipes before it frees.
    sodium_free(bytes);
}

void wipe(QString &text)
{
    // A shared buffer is not ours alone: writing would only detach, and wipe the copy.
    if (text.isDetached() && !text.isEmpty())
        sodium_memzero(text.data(), size_t(text.capacity()) * sizeof(QChar));
    text.clear();
}

} // namespace bitacora
