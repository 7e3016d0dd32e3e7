#include "Practice.h"

#include "PracticePrivate.h"
#include "RecoveryCode.h"
#include "SettingTable.h"

#include <QDir>
#include <QFileInfo>

#include <sodium.h>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView suffix = u".bitacora";

} // namespace

Practice::Practice(std::unique_ptr<Private> parts)
    : d(std::move(parts))
{
}

Practice::~Practice() = default;

Result<std::unique_ptr<Practice>> Practice::open(const QString &path, const SecretBytes &passphrase,
                                                 const PracticeOptions &options)
{
    if (!exists(path))
        return failure(ErrorCode::PracticeNotFound, path);
    Result<SecretBytes> dataKey = KeyFile::unwrap(keyFilePath(path), passphrase);
    if (!dataKey)
        return Failure(dataKey.error());
    return openWithKey(path, std::move(*dataKey), options);
}

Result<std::unique_ptr<Practice>> Practice::openWithKey(const QString &path, SecretBytes dataKey,
                                                        const PracticeOptions &options)
{
    auto parts = Private::open(QDir::cleanPath(path), dataKey, options);
    if (!parts)
        return Failure(parts.error());
    std::unique_ptr<Practice> practice(new Practice(std::move(*parts)));
    if (!options.readOnly) {
        ActivityEntry entry;
        entry.kind = options.withRecoveryCode ? ActivityKind::OpenedWithRecoveryCode : ActivityKind::PracticeOpened;
        if (const auto logged = practice->activity().append(entry); !logged)
            return Failure(logged.error());
    }
    return practice;
}

bool Practice::exists(const QString &path)
{
    return QFileInfo(databasePath(path)).isFile();
}

QString Practice::withSuffix(const QString &path)
{
    const QString clean = QDir::cleanPath(path);
    return clean.endsWith(suffix) ? clean : clean + suffix.toString();
}

QString Practice::keyFilePath(const QString &path)
{
    return QDir::cleanPath(path) + u"/keys.json"_s;
}

QString Practice::databasePath(const QString &path)
{
    return QDir::cleanPath(path) + u"/practice.db"_s;
}

QString Practice::path() const
{
    return d->path;
}

QString Practice::name() const
{
    QString name = QFileInfo(d->path).fileName();
    if (name.endsWith(suffix))
        name.chop(suffix.size());
    return name;
}

const Clock &Practice::clock() const
{
    return d->context.clock;
}

bool Practice::isReadOnly() const
{
    return d->context.readOnly;
}

SecretBytes Practice::dataKey() const
{
    return d->database->dataKey().clone();
}

QString Practice::recoveryCode() const
{
    return RecoveryCode::fromDataKey(d->database->dataKey());
}

KdfCost Practice::kdfCost() const
{
    return d->options.kdfCost;
}

Result<void> Practice::changePassphrase(const SecretBytes &oldPassphrase, const SecretBytes &newPassphrase)
{
    if (newPassphrase.isEmpty())
        return failure(ErrorCode::PassphraseEmpty);
    const Result<SecretBytes> wrapped = KeyFile::unwrap(keyFilePath(d->path), oldPassphrase);
    if (!wrapped)
        return Failure(wrapped.error());
    const SecretBytes &dataKey = d->database->dataKey();
    // Somebody put another practice's keys here while this one was open.
    if (wrapped->size() != dataKey.size() || sodium_memcmp(wrapped->data(), dataKey.data(), dataKey.size()) != 0)
        return failure(ErrorCode::KeysAltered);
    return setPassphrase(newPassphrase);
}

Result<void> Practice::setPassphrase(const SecretBytes &passphrase)
{
    if (passphrase.isEmpty())
        return failure(ErrorCode::PassphraseEmpty);
    const QString id = SettingTable::value(d->context, SettingName::practiceId.toString()).toString();
    return d->context.inTransaction([&]() -> Result<void> {
        ActivityEntry entry;
        entry.kind = ActivityKind::PassphraseChanged;
        if (const auto logged = d->context.log(entry); !logged)
            return logged;
        return KeyFile::write(keyFilePath(d->path), id, d->database->dataKey(), passphrase, d->options.kdfCost);
    });
}

Result<void> Practice::inOneTransaction(const std::function<Result<void>()> &work)
{
    return d->context.inTransaction(work);
}

ClientRepository &Practice::clients() const
{
    return d->clients;
}

ServiceRepository &Practice::services() const
{
    return d->services;
}

CalendarRepository &Practice::calendars() const
{
    return d->calendars;
}

SessionRepository &Practice::sessions() const
{
    return d->sessions;
}

DraftRepository &Practice::drafts() const
{
    return d->drafts;
}

ActivityRepository &Practice::activity() const
{
    return d->activity;
}

PracticeSettingsRepository &Practice::settings() const
{
    return d->settings;
}

} // namespace bitacora
