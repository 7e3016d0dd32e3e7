#include "PracticeDatabase.h"

#include "SideFiles.h"
#include "SqlCipherDriver.h"
#include "StorageError.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>

#include <algorithm>
#include <atomic>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

constexpr int sqliteNotADatabase = 26;
constexpr int primaryCodeMask = 0xff;

QString nextConnectionName()
{
    static std::atomic<int> count {0};
    return u"bitacora-%1"_s.arg(++count);
}

KeyProvider providerOf(std::shared_ptr<const SecretBytes> dataKey)
{
    return [key = std::move(dataKey)](std::span<unsigned char> rawKey) {
        std::copy_n(key->data(), std::min(rawKey.size(), key->size()), rawKey.begin());
    };
}

bool hasWriteAheadLog(const QString &path)
{
    return QFileInfo(path + u"-wal"_s).size() > 0;
}

// What a power cut has left of a change that was made without the log: with which kind of log the file is written, say.
// The file is whole only with it.
bool hasRollbackJournal(const QString &path)
{
    return QFileInfo(path + u"-journal"_s).size() > 0;
}

QString uriOf(const QString &path)
{
    return QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded(QUrl::FullyEncoded));
}

void configureFile(QSqlDatabase &connection, const QString &path, PracticeDatabase::Access access)
{
    if (access != PracticeDatabase::Access::Untouched) {
        connection.setDatabaseName(path);
        return;
    }
    // Whoever may write lets SQLite take that back before anything is said of the key.
    if (hasRollbackJournal(path) && QFileInfo(path).isWritable()) {
        connection.setDatabaseName(path);
        return;
    }
    // What a crash left in the log is part of the database; only without one can the file be taken as it is.
    QString uri = uriOf(path);
    if (!hasWriteAheadLog(path) && !hasRollbackJournal(path))
        uri += u"?immutable=1"_s;
    connection.setDatabaseName(uri);
    connection.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"_s);
}

QStringList settingsOf(PracticeDatabase::Access access)
{
    // 24 MB of pages hold the indexes of a hundred thousand sessions and the screens around them.
    QStringList settings {u"PRAGMA foreign_keys = ON"_s, u"PRAGMA temp_store = MEMORY"_s,
                          u"PRAGMA cache_size = -24576"_s};
    // With FULL, what was copied is on the disk itself before the copying ends.
    if (access == PracticeDatabase::Access::Filled)
        settings << u"PRAGMA journal_mode = OFF"_s << u"PRAGMA synchronous = FULL"_s;
    else if (access != PracticeDatabase::Access::Untouched)
        settings << u"PRAGMA journal_mode = WAL"_s << u"PRAGMA synchronous = FULL"_s << u"PRAGMA secure_delete = ON"_s;
    if (access == PracticeDatabase::Access::ReadOnly)
        settings << u"PRAGMA query_only = ON"_s;
    return settings;
}

Failure openFailure(const QSqlError &error, const QString &path)
{
    const QString folder = QFileInfo(path).path();
    if ((error.nativeErrorCode().toInt() & primaryCodeMask) == sqliteNotADatabase)
        return failure(ErrorCode::DatabaseKeyMismatch, folder);
    return storageFailure(error, folder);
}

} // namespace

PracticeDatabase::PracticeDatabase(const QString &path, std::shared_ptr<const SecretBytes> dataKey, Access access)
    : m_path(path)
    , m_access(access)
    // QSqlDatabase owns the driver.
    , m_connection(QSqlDatabase::addDatabase(new SqlCipherDriver(providerOf(dataKey)), nextConnectionName()))
    , m_dataKey(std::move(dataKey))
{
}

PracticeDatabase::~PracticeDatabase()
{
    const QString name = m_connection.connectionName();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<PracticeDatabase>> PracticeDatabase::open(const QString &path, const SecretBytes &dataKey,
                                                                 Access access)
{
    auto opened = openOnce(path, dataKey, access);
    // A first page that could not be read for a moment looks to SQLCipher like one of another key: nobody is told to
    // look for a recovery sheet before it was read twice.
    if (!opened && opened.error().code == ErrorCode::DatabaseKeyMismatch)
        opened = openOnce(path, dataKey, access);
    return opened;
}

Result<std::unique_ptr<PracticeDatabase>> PracticeDatabase::openOnce(const QString &path, const SecretBytes &dataKey,
                                                                     Access access)
{
    const auto key = std::make_shared<const SecretBytes>(dataKey.clone());
    if (key->isEmpty())
        return failure(ErrorCode::OutOfMemory);
    if (const auto planted = refusePlantedFiles(path); !planted)
        return Failure(planted.error());
    std::unique_ptr<PracticeDatabase> database(new PracticeDatabase(path, key, access));
    configureFile(database->m_connection, path, access);
    if (!database->m_connection.open())
        return openFailure(database->m_connection.lastError(), path);
    if (const auto applied = database->applySettings(); !applied)
        return Failure(applied.error());
    return database;
}

Result<void> PracticeDatabase::refusePlantedFiles(const QString &path)
{
    const QString planted = SideFiles::leadingElsewhere(path);
    if (planted.isEmpty())
        return {};
    return failure(ErrorCode::DatabaseDamaged, QFileInfo(path).path(),
                   tr("%1 leads to a file that is not of this practice; somebody may have put it there").arg(planted));
}

Result<void> PracticeDatabase::applySettings()
{
    for (const QString &setting : settingsOf(m_access)) {
        QSqlQuery query(m_connection);
        if (!query.exec(setting))
            return openFailure(query.lastError(), m_path);
    }
    return {};
}

Result<void> PracticeDatabase::renew()
{
    if (auto planted = refusePlantedFiles(m_path); !planted)
        return planted;
    QString name = m_connection.databaseName();
    QString options = m_connection.connectOptions();
    // A folder that is away must not get a new and empty database where the practice was.
    if (options.isEmpty()) {
        name = uriOf(m_path) + u"?mode=rw"_s;
        options = u"QSQLITE_OPEN_URI"_s;
    }
    auto *driver = qobject_cast<SqlCipherDriver *>(m_connection.driver());
    if (!driver || !driver->reopen(name, options))
        return openFailure(m_connection.driver()->lastError(), m_path);
    return applySettings();
}

Result<void> PracticeDatabase::reopen()
{
    auto renewed = renew();
    if (renewed || renewed.error().code == ErrorCode::DiskFull)
        return renewed;
    // The key was the file's a moment ago, and the file a practice: what it looks like now is not yet a reason to send
    // anybody for a recovery sheet or a backup. Whoever unlocks the practice next is told.
    return failure(ErrorCode::StorageFailed, QFileInfo(m_path).path(), renewed.error().detail);
}

} // namespace bitacora
