#pragma once

#include <QByteArray>

#include <cstddef>

#include <sodium.h>

namespace bitacora {

/// What an attacker would do who knows how: the text of keys.json, or of what a backup says of itself, altered, and its
/// checksum (BLAKE2b of so many bytes over what stands before it) made to match.
inline QByteArray withMatchingChecksum(const QByteArray &json, qsizetype checksumBytes = crypto_generichash_BYTES_MIN)
{
    const QByteArray start = ",\n  \"checksum\": \"";
    const qsizetype end = json.lastIndexOf(start);
    const QByteArray text = end < 0 ? json : json.left(end);
    QByteArray checksum(checksumBytes, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(checksum.data()), std::size_t(checksumBytes),
                       reinterpret_cast<const unsigned char *>(text.constData()), std::size_t(text.size()), nullptr, 0);
    return text + start + checksum.toHex() + "\"\n}\n";
}

} // namespace bitacora
