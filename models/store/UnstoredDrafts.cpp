#include "UnstoredDrafts.h"

#include "DraftRepository.h"
#include "KeyFile.h"
#include "Practice.h"
#include "PracticeSettingsRepository.h"
#include "SessionFactsRepository.h"
#include "SessionNoteRepository.h"

#include <QDataStream>
#include <QIODevice>

#include <sodium.h>

#include <algorithm>
#include <array>
#include <utility>

namespace bitacora {

namespace {

static_assert(KeyFile::dataKeySize == crypto_kdf_KEYBYTES);

// What the key is derived for: no other use of the data key gives the same one.
constexpr std::array<char, crypto_kdf_CONTEXTBYTES + 1> purpose {"unstored"};

SecretBytes keyFrom(const SecretBytes &dataKey)
{
    SecretBytes key(crypto_secretbox_KEYBYTES);
    if (key.isEmpty() || dataKey.size() != crypto_kdf_KEYBYTES)
        return {};
    crypto_kdf_derive_from_key(key.data(), key.size(), 1, purpose.data(), dataKey.data());
    return key;
}

void wipe(QByteArray &bytes)
{
    sodium_memzero(bytes.data(), std::size_t(bytes.size()));
}

unsigned char *bytesIn(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

const unsigned char *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

bool isSameText(const UnstoredDrafts::Draft &one, const UnstoredDrafts::Draft &other)
{
    return one.kind == other.kind && one.session == other.session && one.note == other.note && one.name == other.name;
}

bool hasNoPlace(const Error &error)
{
    return error.code == ErrorCode::RecordNotFound || error.code == ErrorCode::NoteIsSigned;
}

Result<void> storeOne(Practice &practice, const UnstoredDrafts::Draft &draft)
{
    switch (draft.kind) {
    case UnstoredDrafts::Kind::Note:
        return practice.drafts().save(draft.session, draft.note, QString::fromUtf8(draft.content));
    case UnstoredDrafts::Kind::Facts:
        return practice.sessionFacts().saveDraft(draft.session, draft.content);
    case UnstoredDrafts::Kind::ClinicalNote:
        return practice.sessionNotes().saveDraft(draft.session, draft.content);
    case UnstoredDrafts::Kind::State:
        break;
    }
    return practice.settings().setState(draft.name, draft.content);
}

} // namespace

UnstoredDrafts::~UnstoredDrafts()
{
    for (Draft &draft : m_drafts)
        wipe(draft.content);
}

UnstoredDrafts &UnstoredDrafts::operator=(UnstoredDrafts &&other) noexcept
{
    // The other one overwrites what was here.
    std::swap(m_drafts, other.m_drafts);
    std::swap(m_reason, other.m_reason);
    return *this;
}

void UnstoredDrafts::add(Draft draft, const Error &error)
{
    if (hasNoPlace(error))
        return;
    m_reason = error;
    const auto earlier =
        std::find_if(m_drafts.begin(), m_drafts.end(), [&draft](const Draft &one) { return isSameText(one, draft); });
    if (earlier == m_drafts.end())
        return m_drafts.push_back(std::move(draft));
    wipe(earlier->content);
    *earlier = std::move(draft);
}

QByteArray UnstoredDrafts::toBytes() const
{
    // As much room as it takes at most: what grew would leave copies behind.
    constexpr qsizetype aroundEach = 64;
    qsizetype room = aroundEach;
    for (const Draft &draft : m_drafts)
        room += draft.content.size() + draft.name.size() * qsizetype(sizeof(QChar)) + aroundEach;
    QByteArray bytes;
    bytes.reserve(room);
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << qint32(m_drafts.size());
    for (const Draft &draft : m_drafts)
        stream << qint32(draft.kind) << draft.session.value << qint32(draft.note) << draft.name << draft.content;
    return bytes;
}

Result<QByteArray> UnstoredDrafts::seal(const SecretBytes &dataKey) const
{
    const SecretBytes key = keyFrom(dataKey);
    if (key.isEmpty())
        return failure(ErrorCode::OutOfMemory);
    QByteArray plain = toBytes();
    QByteArray sealed(qsizetype(crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES) + plain.size(), '\0');
    randombytes_buf(sealed.data(), crypto_secretbox_NONCEBYTES);
    crypto_secretbox_easy(bytesIn(sealed) + crypto_secretbox_NONCEBYTES, bytesOf(plain), std::size_t(plain.size()),
                          bytesOf(sealed), key.data());
    wipe(plain);
    return sealed;
}

Result<UnstoredDrafts> UnstoredDrafts::unseal(const QByteArray &sealed, const SecretBytes &dataKey)
{
    const SecretBytes key = keyFrom(dataKey);
    if (key.isEmpty())
        return failure(ErrorCode::OutOfMemory);
    constexpr qsizetype around = crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES;
    QByteArray plain(std::max<qsizetype>(sealed.size() - around, 0), '\0');
    if (sealed.size() < around
        || crypto_secretbox_open_easy(bytesIn(plain), bytesOf(sealed) + crypto_secretbox_NONCEBYTES,
                                      std::size_t(sealed.size()) - crypto_secretbox_NONCEBYTES, bytesOf(sealed),
                                      key.data())
            != 0)
        return failure(ErrorCode::DatabaseKeyMismatch);
    UnstoredDrafts drafts;
    {
        QDataStream stream(plain);
        qint32 count = 0;
        stream >> count;
        for (qint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
            Draft draft;
            qint32 kind = 0;
            qint32 note = 0;
            stream >> kind >> draft.session.value >> note >> draft.name >> draft.content;
            draft.kind = Kind(kind);
            draft.note = NoteKind(note);
            drafts.m_drafts.push_back(std::move(draft));
        }
    }
    wipe(plain);
    return drafts;
}

Result<int> UnstoredDrafts::store(Practice &practice) const
{
    int lost = 0;
    for (const Draft &draft : m_drafts) {
        const auto stored = storeOne(practice, draft);
        if (stored)
            continue;
        if (!hasNoPlace(stored.error()))
            return Failure(stored.error());
        ++lost;
    }
    return lost;
}

} // namespace bitacora
