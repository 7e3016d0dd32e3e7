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
    QString uri = QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded(QUrl::FullyEncoded));
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

PracticeDatabase::PracticeDatabase(const QSqlDatabase &connection, std::shared_ptr<const SecretBytes> dataKey)
    : m_connection(connection)
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
    if (const QString planted = SideFiles::leadingElsewhere(path); !planted.isEmpty())
        return failure(
            ErrorCode::DatabaseDamaged, QFileInfo(path).path(),
            tr("%1 leads to a file that is not of this practice; somebody may have put it there").arg(planted));
    auto driver = std::make_unique<SqlCipherDriver>(providerOf(key));
    // QSqlDatabase owns the driver from here on.
    std::unique_ptr<PracticeDatabase> database(
        new PracticeDatabase(QSqlDatabase::addDatabase(driver.release(), nextConnectionName()), key));
    QSqlDatabase &connection = database->m_connection;
    configureFile(connection, path, access);
    if (!connection.open())
        return openFailure(connection.lastError(), path);
    for (const QString &setting : settingsOf(access)) {
        QSqlQuery query(connection);
        if (!query.exec(setting))
            return openFailure(query.lastError(), path);
    }
    return database;
}

} // namespace bitacora
