#include "ActivityChain.h"

#include "ActivityRepository.h"

#include <QtEndian>

#include <sodium.h>

namespace bitacora {

namespace {

constexpr qsizetype hashSize = crypto_generichash_BYTES;

void appendInteger(QByteArray &bytes, qint64 value)
{
    const qint64 ordered = qToBigEndian(value);
    bytes.append(reinterpret_cast<const char *>(&ordered), sizeof ordered);
}

// The length first, so that no two different entries make the same bytes.
void appendText(QByteArray &bytes, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    appendInteger(bytes, utf8.size());
    bytes.append(utf8);
}

} // namespace

QByteArray ActivityChain::beginning()
{
    return QByteArray(hashSize, '\0');
}

QByteArray ActivityChain::hash(const ActivityEntry &entry, const QByteArray &previous)
{
    QByteArray bytes;
    appendInteger(bytes, entry.sequence);
    appendInteger(bytes, entry.at.toMSecsSinceEpoch());
    appendInteger(bytes, int(entry.kind));
    // Identifiers start at 1, so 0 stands for none.
    appendInteger(bytes, entry.client ? entry.client->value : 0);
    appendInteger(bytes, entry.session ? entry.session->value : 0);
    appendText(bytes, entry.actor);
    appendText(bytes, entry.before);
    appendText(bytes, entry.after);
    bytes.append(previous);

    QByteArray hash(hashSize, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), std::size_t(hash.size()),
                       reinterpret_cast<const unsigned char *>(bytes.constData()), std::size_t(bytes.size()), nullptr,
                       0);
    return hash;
}

} // namespace bitacora
