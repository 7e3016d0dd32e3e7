#include "NoteHash.h"

#include <sodium.h>

namespace bitacora {

namespace {

const unsigned char *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

} // namespace

QByteArray NoteHash::of(const QByteArray &document)
{
    return of(document, {});
}

QByteArray NoteHash::of(const QByteArray &document, const QByteArray &salt)
{
    QByteArray hash(qsizetype(crypto_generichash_BYTES), '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), std::size_t(hash.size()), bytesOf(document),
                       std::size_t(document.size()), salt.isEmpty() ? nullptr : bytesOf(salt),
                       std::size_t(salt.size()));
    return hash;
}

QByteArray NoteHash::newSalt()
{
    QByteArray salt(qsizetype(crypto_generichash_KEYBYTES), '\0');
    randombytes_buf(salt.data(), std::size_t(salt.size()));
    return salt;
}

} // namespace bitacora
