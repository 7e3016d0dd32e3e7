#include "PracticePrivate.h"

#include "BackupFolder.h"
#include "FileSync.h"
#include "InterruptedRestore.h"
#include "KeyLeftovers.h"
#include "PageErasure.h"
#include "SchemaMigration.h"

#include <QFile>
#include <QFileInfo>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

// Looks at the key and the version without a trace in the folder, so that whatever is wrong is said before
// anything is touched. What a reader of a left-over log must make is removed again.
Result<void> probe(const QString &databasePath, const SecretBytes &dataKey)
{
    const QString sharedMemory = databasePath + u"-shm"_s;
    const bool wasThere = QFileInfo::exists(sharedMemory);
    const auto look = [&]() -> Result<void> {
        const auto database = PracticeDatabase::open(databasePath, dataKey, PracticeDatabase::Access::Untouched);
        if (!database)
            return Failure(database.error());
        const Result<int> version = SchemaMigration::versionOf((*database)->connection());
        if (!version)
            return Failure(version.error());
        const QString folder = QFileInfo(databasePath).path();
        // An empty file opens with any key.
        if (*version < 1)
            return failure(ErrorCode::DatabaseDamaged, folder);
        if (*version > SchemaMigration::steps().constLast().version)
            return failure(ErrorCode::PracticeNewer, folder);
        return {};
    };
    Result<void> outcome = look();
    if (!outcome && !wasThere)
        QFile::remove(sharedMemory);
    return outcome;
}

Failure namingTheRecoveryCode(Error error, const PracticeOptions &options)
{
    if (options.withRecoveryCode && error.code == ErrorCode::DatabaseKeyMismatch)
        error.code = ErrorCode::RecoveryCodeWrong;
    return Failure(std::move(error));
}

bool canWrite(const QString &path)
{
    return QFileInfo(path).isWritable() && QFileInfo(Practice::databasePath(path)).isWritable();
}

PracticeDatabase::Access accessFor(const QString &path, const PracticeOptions &options)
{
    if (!options.readOnly)
        return PracticeDatabase::Access::ReadWrite;
    // A backup stays as it was verified, byte by byte.
    if (BackupFolder::isBackup(path))
        return PracticeDatabase::Access::Untouched;
    return canWrite(path) ? PracticeDatabase::Access::ReadOnly : PracticeDatabase::Access::Untouched;
}

// Of programs that were killed: it opens, so this is the practice that goes on, with the passphrase that it has. Whoever
// has the lock is the only one who could be writing any of it.
void removeLeftovers(const QString &path)
{
    KeyLeftovers::remove(Practice::keyFilePath(path));
    // SQLite has taken back by now what was to be taken back; one without a head it leaves where it is.
    QFile::remove(Practice::databasePath(path) + u"-journal"_s);
    removeSyncLeftover(path);
    InterruptedRestore::clear(path);
}

} // namespace

Practice::Private::Private(const QString &folder, const PracticeOptions &usedOptions,
                           std::unique_ptr<PracticeLock> heldLock, std::unique_ptr<PracticeDatabase> openDatabase)
    : path(folder)
    , options(usedOptions)
    , lock(std::move(heldLock))
    , database(std::move(openDatabase))
    , context(database->connection(), path, *options.clock, options.readOnly)
    , clients(context)
    , plans(context)
    , services(context)
    , calendars(context)
    , sessions(context)
    , series(context, sessions)
    , sessionFacts(context)
    , sessionNotes(context)
    , progress(context)
    , periodReports(context)
    , signedNotes(context)
    , drafts(context)
    , activity(context)
    , backups(context)
    , settings(context)
    , review(context)
    , retention(context)
{
    context.reopen = [this] { return database->reopen(); };
    // A deletion reaches further than the clients.
    QObject::connect(&clients, &ClientRepository::sessionsLinked, &sessions,
                     [this](const QList<SessionId> &ids) { Q_EMIT sessions.changed(RecordChange::Updated, ids); });
    QObject::connect(&signedNotes, &SignedNoteRepository::changed, &sessionNotes, &SessionNoteRepository::changed);
    QObject::connect(&clients, &ClientRepository::statesReplaced, &settings,
                     &PracticeSettingsRepository::statesReplaced);
    QObject::connect(&retention, &RetentionRepository::statesReplaced, &settings,
                     &PracticeSettingsRepository::statesReplaced);
    QObject::connect(&retention, &RetentionRepository::recordDestroyed, &sessions,
                     [this](ClientId client, const QList<SessionId> &ids) {
                         if (client.isValid())
                             Q_EMIT clients.changed(RecordChange::Removed, {client});
                         if (!ids.isEmpty())
                             Q_EMIT sessions.changed(RecordChange::Removed, ids);
                     });
}

Practice::Private::~Private()
{
    if (lock) {
        // What fails is due when it is closed the next time.
        (void)PageErasure::run(context);
        context.forgetStatements();
    }
}

Result<std::unique_ptr<Practice::Private>> Practice::Private::open(const QString &path, const SecretBytes &dataKey,
                                                                   const PracticeOptions &options)
{
    if (!Practice::exists(path) && !InterruptedRestore::finish(path))
        return failure(ErrorCode::PracticeNotFound, path);
    if (!options.readOnly && BackupFolder::isBackup(path))
        return failure(ErrorCode::BackupStays, path);
    if (!options.readOnly && !canWrite(path))
        return failure(ErrorCode::PracticeNotWritable, path);
    std::unique_ptr<PracticeLock> lock;
    if (!options.readOnly) {
        auto taken = PracticeLock::take(path);
        if (!taken)
            return Failure(taken.error());
        lock = std::move(*taken);
    }
    const QString databasePath = Practice::databasePath(path);
    if (const auto probed = probe(databasePath, dataKey); !probed)
        return namingTheRecoveryCode(probed.error(), options);
    auto database = PracticeDatabase::open(databasePath, dataKey, accessFor(path, options));
    if (!database)
        return namingTheRecoveryCode(database.error(), options);
    if (!options.readOnly) {
        const auto migrated =
            SchemaMigration::migrate((*database)->connection(), databasePath, SchemaMigration::steps());
        if (!migrated)
            return Failure(migrated.error());
        removeLeftovers(path);
    }
    auto parts = std::make_unique<Private>(path, options, std::move(lock), std::move(*database));
    if (auto learned = parts->context.learnHead(); !learned)
        return Failure(learned.error());
    return parts;
}

} // namespace bitacora
