#include "KeyFile.h"

#include "FileSync.h"
#include "KeyFileFormat.h"
#include "PrivateFile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <sodium.h>

#include <filesystem>
#include <memory>
#include <system_error>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

/// Ours has some 500 bytes; what is much longer is not ours, and is not read.
constexpr qint64 longestFile = 65'536;

unsigned char *bytesIn(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

const unsigned char *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

QByteArray randomBytes(std::size_t size)
{
    QByteArray bytes(qsizetype(size), '\0');
    randombytes_buf(bytes.data(), size);
    return bytes;
}

// It is there, and may be whole: neither missing nor altered is what a person should read then.
Failure unreadable(const QString &path, const QFile &file)
{
    return failure(ErrorCode::StorageFailed, path, u"keys.json: "_s + file.errorString());
}

Result<KeyFileFormat> readFormat(const QString &path)
{
    const auto json = KeyFile::read(path);
    if (!json)
        return Failure(json.error());
    if (json->size() > longestFile)
        return failure(ErrorCode::KeysAltered, path);
    return KeyFileFormat::fromJson(*json).map_error([&](Error error) {
        error.subject = path;
        return error;
    });
}

/// The key that wraps the data key.
Result<SecretBytes> deriveKey(const KeyFileFormat &format, const SecretBytes &passphrase)
{
    SecretBytes key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    if (key.isEmpty()
        || crypto_pwhash(key.data(), key.size(), reinterpret_cast<const char *>(passphrase.data()), passphrase.size(),
                         bytesOf(format.salt), format.cost.passes, size_t(format.cost.memoryBytes),
                         crypto_pwhash_ALG_ARGON2ID13)
            != 0)
        return failure(ErrorCode::OutOfMemory);
    return key;
}

Result<SecretBytes> dataKeyIn(const KeyFileFormat &format, const SecretBytes &passphrase)
{
    if (passphrase.isEmpty())
        return failure(ErrorCode::PassphraseEmpty);
    const auto wrappingKey = deriveKey(format, passphrase);
    if (!wrappingKey)
        return Failure(wrappingKey.error());
    SecretBytes dataKey(KeyFile::dataKeySize);
    if (dataKey.isEmpty())
        return failure(ErrorCode::OutOfMemory);
    const QByteArray associated = format.associatedData();
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            dataKey.data(), nullptr, nullptr, bytesOf(format.wrappedKey), size_t(format.wrappedKey.size()),
            bytesOf(associated), size_t(associated.size()), bytesOf(format.nonce), wrappingKey->data())
        != 0)
        return failure(ErrorCode::PassphraseWrong);
    return dataKey;
}

/// What a file was, beside it and under another name as long as this lives. What a killed program leaves of it is
/// cleared away by the next unlock: see KeyReplacement::settle.
class KeptFile
{
public:
    explicit KeptFile(const QString &path)
        : m_path(path)
    {
    }
    ~KeptFile() { QFile::remove(name()); }
    Q_DISABLE_COPY_MOVE(KeptFile)

    [[nodiscard]] QString name() const
    {
        const QFileInfo file(m_path);
        return file.path() + u'/' + file.completeBaseName() + u".previous."_s + file.suffix();
    }
    void bringBack() const
    {
        // QFile renames onto no file that is there.
        std::error_code error;
        std::filesystem::rename(name().toStdU16String(), m_path.toStdU16String(), error);
        (void)syncFolder(QFileInfo(m_path).absolutePath());
    }

private:
    QString m_path;
};

/// Everything but the last step, which puts the text in the place of the file.
Result<void> prepare(QSaveFile &file, const QByteArray &text)
{
    if (!file.open(QIODevice::WriteOnly))
        return writeFailure(file, ErrorCode::PracticeNotWritable);
    // Nobody else on the computer has any use for it.
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(text) != text.size() || !file.flush())
        return writeFailure(file, ErrorCode::StorageFailed);
    return {};
}

} // namespace

SecretBytes KeyFile::newDataKey()
{
    SecretBytes key(dataKeySize);
    if (!key.isEmpty())
        randombytes_buf(key.data(), key.size());
    return key;
}

Result<QByteArray> KeyFile::wrap(const QString &practiceId, const SecretBytes &dataKey, const SecretBytes &passphrase,
                                 KdfCost cost)
{
    if (passphrase.isEmpty())
        return failure(ErrorCode::PassphraseEmpty);
    KeyFileFormat format {.practiceId = practiceId,
                          .cost = cost,
                          .salt = randomBytes(crypto_pwhash_SALTBYTES),
                          .nonce = randomBytes(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES),
                          .wrappedKey = QByteArray(dataKeySize + crypto_aead_xchacha20poly1305_ietf_ABYTES, '\0')};
    // What could not be read again must not be written.
    if (!format.isValid() || dataKey.size() != dataKeySize)
        return failure(ErrorCode::StorageFailed);
    const auto wrappingKey = deriveKey(format, passphrase);
    if (!wrappingKey)
        return Failure(wrappingKey.error());
    const QByteArray associated = format.associatedData();
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesIn(format.wrappedKey), nullptr, dataKey.data(), dataKey.size(),
                                               bytesOf(associated), size_t(associated.size()), nullptr,
                                               bytesOf(format.nonce), wrappingKey->data());
    return format.toJson();
}

Result<QByteArray> KeyFile::rewrap(const QString &path, const SecretBytes &dataKey, const SecretBytes &oldPassphrase,
                                   const SecretBytes &newPassphrase, KdfCost cost)
{
    if (newPassphrase.isEmpty())
        return failure(ErrorCode::PassphraseEmpty);
    const Result<SecretBytes> wrapped = unwrap(path, oldPassphrase);
    if (!wrapped)
        return Failure(wrapped.error());
    // Somebody put another practice's keys here while this one was open.
    if (wrapped->size() != dataKey.size() || sodium_memcmp(wrapped->data(), dataKey.data(), dataKey.size()) != 0)
        return failure(ErrorCode::KeysAltered, path);
    const Result<QString> id = practiceId(path);
    if (!id)
        return Failure(id.error());
    return wrap(*id, dataKey, newPassphrase, cost);
}

Result<void> KeyFile::save(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    if (auto prepared = prepare(file, text); !prepared)
        return prepared;
    if (!file.commit())
        return writeFailure(file, ErrorCode::StorageFailed);
    // Its name, too: a power cut must not bring the old keys back once the new ones were announced.
    if (!syncFolder(QFileInfo(path).absolutePath()))
        return failure(ErrorCode::StorageFailed, path);
    return {};
}

Result<QByteArray> KeyFile::read(const QString &path)
{
    const QFileInfo place(path);
    if (!place.exists() || place.isDir())
        return failure(ErrorCode::KeysMissing, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file);
    QByteArray text = file.read(longestFile + 1);
    // What fails in its middle gives what came before.
    if (file.error() != QFileDevice::NoError)
        return unreadable(path, file);
    return text;
}

Result<std::function<void()>> KeyFile::undoFor(const QString &path)
{
    if (!QFile::exists(path))
        return [path] { QFile::remove(path); };
    // What cannot be read opens nothing, and need not come back.
    if (!QFile(path).open(QIODevice::ReadOnly))
        return [] {};
    const auto now = read(path);
    if (!now)
        return Failure(now.error());
    // With a name already: where there is no room, a file can still take the place of another one.
    auto kept = std::make_shared<KeptFile>(path);
    if (auto saved = save(kept->name(), *now); !saved)
        return Failure(saved.error());
    return [kept] { kept->bringBack(); };
}

Result<void> KeyFile::write(const QString &path, const QString &practiceId, const SecretBytes &dataKey,
                            const SecretBytes &passphrase, KdfCost cost)
{
    const Result<QByteArray> text = wrap(practiceId, dataKey, passphrase, cost);
    if (!text)
        return Failure(text.error());
    return save(path, *text);
}

Result<SecretBytes> KeyFile::unwrap(const QString &path, const SecretBytes &passphrase)
{
    const auto format = readFormat(path);
    if (!format)
        return Failure(format.error());
    return dataKeyIn(*format, passphrase);
}

Result<SecretBytes> KeyFile::unwrapText(const QByteArray &text, const SecretBytes &passphrase)
{
    const auto format = KeyFileFormat::fromJson(text);
    if (!format)
        return Failure(format.error());
    return dataKeyIn(*format, passphrase);
}

Result<QString> KeyFile::practiceId(const QString &path)
{
    const auto format = readFormat(path);
    if (!format)
        return Failure(format.error());
    return format->practiceId;
}

Result<KdfCost> KeyFile::costOf(const QString &path)
{
    const auto format = readFormat(path);
    if (!format)
        return Failure(format.error());
    return format->cost;
}

} // namespace bitacora
