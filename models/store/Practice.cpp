#include "Practice.h"

#include "BackupFolder.h"
#include "InterruptedRestore.h"
#include "KeyReplacement.h"
#include "PageErasure.h"
#include "PassphraseTry.h"
#include "PendingErasure.h"
#include "PracticePrivate.h"
#include "RecoveryCode.h"
#include "SettingTable.h"
#include "UnlockAttempts.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView suffix = u".bitacora";

Result<void> log(StoreContext &context, ActivityKind kind, const QString &after = {})
{
    ActivityEntry entry;
    entry.kind = kind;
    entry.after = after;
    return context.log(entry);
}

// What was noted of wrong passphrases and codes, once somebody knew the right one.
Result<void> logAttempts(StoreContext &context)
{
    const UnlockAttempts attempts = UnlockAttempts::read(context.path);
    if (attempts.isEmpty())
        return {};
    return context.inTransaction([&]() -> Result<void> {
        QStringList failures;
        if (!attempts.isReadable)
            failures.append(QString());
        if (attempts.earlier > 0)
            failures.append(u"earlier=%1"_s.arg(attempts.earlier));
        for (const QDateTime &instant : attempts.at)
            failures.append(instant.toString(Qt::ISODate));
        for (const QString &failure : std::as_const(failures)) {
            if (auto logged = log(context, ActivityKind::UnlockFailed, failure); !logged)
                return logged;
        }
        context.afterCommit([folder = context.path] { UnlockAttempts::forget(folder); });
        return {};
    });
}

Result<void> logOpening(StoreContext &context, const PracticeOptions &options)
{
    return context.inTransaction([&]() -> Result<void> {
        if (auto logged = logAttempts(context); !logged)
            return logged;
        return log(context,
                   options.withRecoveryCode ? ActivityKind::OpenedWithRecoveryCode : ActivityKind::PracticeOpened);
    });
}

} // namespace

Practice::Practice(std::unique_ptr<Private> parts)
    : d(std::move(parts))
{
}

Practice::~Practice() = default;

Result<std::unique_ptr<Practice>> Practice::open(const QString &path, const SecretBytes &passphrase,
                                                 const PracticeOptions &options)
{
    Result<SecretBytes> dataKey = unlock(path, passphrase, *options.clock);
    if (!dataKey)
        return Failure(dataKey.error());
    return openWithKey(path, std::move(*dataKey), options);
}

Result<std::unique_ptr<Practice>> Practice::openWithKey(const QString &path, SecretBytes dataKey,
                                                        const PracticeOptions &options)
{
    if (options.withRecoveryCode) {
        if (const auto due = PassphraseTry::isDue(path, *options.clock); !due)
            return Failure(due.error());
    }
    auto parts = Private::open(QDir::cleanPath(path), dataKey, options);
    if (!parts) {
        if (parts.error().code == ErrorCode::RecoveryCodeWrong)
            UnlockAttempts::note(path, options.clock->now());
        return Failure(parts.error());
    }
    std::unique_ptr<Practice> practice(new Practice(std::move(*parts)));
    if (!options.readOnly) {
        if (const auto logged = logOpening(practice->d->context, options); !logged)
            return Failure(logged.error());
    } else if (BackupFolder::isBackup(path)) {
        UnlockAttempts::forget(path);
    }
    return practice;
}

Result<SecretBytes> Practice::unlock(const QString &path, const SecretBytes &passphrase, const Clock &clock)
{
    if (!exists(path) && !InterruptedRestore::finish(path))
        return failure(ErrorCode::PracticeNotFound, path);
    Result<SecretBytes> dataKey = PassphraseTry::unwrap(path, passphrase, clock);
    if (!dataKey)
        return dataKey;
    return KeyReplacement::settle(path, passphrase, std::move(*dataKey));
}

std::unique_ptr<PendingErasure> Practice::takeErasure()
{
    if (!d->lock || !PageErasure::isRequested(d->context))
        return nullptr;
    return std::make_unique<PendingErasure>(d->path, dataKey(), d->context.clock, std::move(d->lock));
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

QString Practice::nameOf(const QString &path)
{
    QString name = QFileInfo(QDir::cleanPath(path)).fileName();
    if (name.endsWith(suffix, Qt::CaseInsensitive))
        name.chop(suffix.size());
    else if (name.endsWith(BackupFolder::suffix, Qt::CaseInsensitive))
        name.chop(BackupFolder::suffix.size());
    return name;
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

QString Practice::id() const
{
    return SettingTable::value(d->context, SettingName::practiceId.toString()).toString();
}

QString Practice::name() const
{
    return nameOf(d->path);
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
    return KeyFile::costOf(keyFilePath(d->path)).value_or(d->options.kdfCost).orStronger(d->options.kdfCost);
}

Result<void> Practice::changePassphrase(const SecretBytes &oldPassphrase, const SecretBytes &newPassphrase)
{
    const auto keys =
        PassphraseTry::rewrap(d->path, {dataKey(), oldPassphrase.clone(), newPassphrase.clone(), kdfCost()}, clock());
    if (!keys)
        return Failure(keys.error());
    return replaceKeys(*keys);
}

Result<void> Practice::setPassphrase(const SecretBytes &passphrase)
{
    const auto keys = KeyFile::wrap(id(), d->database->dataKey(), passphrase, kdfCost());
    if (!keys)
        return Failure(keys.error());
    return replaceKeys(*keys);
}

Result<void> Practice::replaceKeys(const QByteArray &keys, ActivityKind kind)
{
    const QString path = keyFilePath(d->path);
    auto replaced = d->context.inTransaction([&]() -> Result<void> {
        if (auto logged = logAttempts(d->context); !logged)
            return logged;
        if (auto logged = log(d->context, kind); !logged)
            return logged;
        auto undo = KeyFile::undoFor(path);
        if (!undo)
            return Failure(undo.error());
        d->context.afterUndo(std::move(*undo));
        return KeyFile::save(path, keys);
    });
    // Where the folder lets nothing be renamed any more, what is in place already cannot be taken back.
    if (!replaced && KeyFile::read(path) == keys)
        //: Why something failed, in parentheses behind a sentence.
        return failure(ErrorCode::StorageFailed, d->path, tr("the change is in force already"));
    return replaced;
}

Result<void> Practice::logFailedTries()
{
    if (!d->context.readOnly)
        return logAttempts(d->context);
    // Who reads leaves a practice as it is.
    if (BackupFolder::isBackup(d->path))
        UnlockAttempts::forget(d->path);
    return {};
}

Result<void> Practice::inOneTransaction(const std::function<Result<void>()> &work)
{
    return d->context.inTransaction(work);
}

Result<void> Practice::inOneSnapshot(const std::function<Result<void>()> &work)
{
    if (!d->context.readOnly)
        return work();
    if (auto begun = d->context.execute(u"BEGIN"_s); !begun)
        return begun;
    const Result<void> done = work();
    // There is nothing to store: this only lets the moment go.
    const Result<void> ended = d->context.execute(u"COMMIT"_s);
    return done ? ended : done;
}

ClientRepository &Practice::clients() const
{
    return d->clients;
}

PlanRepository &Practice::plans() const
{
    return d->plans;
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

SeriesRepository &Practice::series() const
{
    return d->series;
}

SessionFactsRepository &Practice::sessionFacts() const
{
    return d->sessionFacts;
}

SessionNoteRepository &Practice::sessionNotes() const
{
    return d->sessionNotes;
}

ProgressRepository &Practice::progress() const
{
    return d->progress;
}

PeriodReportRepository &Practice::periodReports() const
{
    return d->periodReports;
}

SignedNoteRepository &Practice::signedNotes() const
{
    return d->signedNotes;
}

DraftRepository &Practice::drafts() const
{
    return d->drafts;
}

ActivityRepository &Practice::activity() const
{
    return d->activity;
}

BackupRepository &Practice::backups() const
{
    return d->backups;
}

PracticeSettingsRepository &Practice::settings() const
{
    return d->settings;
}

RetentionRepository &Practice::retention() const
{
    return d->retention;
}

ReviewRepository &Practice::review() const
{
    return d->review;
}

} // namespace bitacora
