#include "SqlCipherDriver.h"

#include "SqlCipherConnection.h"
#include "SqlCipherResult.h"
#include "SqlCipherSchema.h"

#include <QDebug>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <array>
#include <utility>

#include <sqlite3.h>

Q_DECLARE_OPAQUE_POINTER(sqlite3 *)
Q_DECLARE_METATYPE(sqlite3 *)

namespace bitacora {

using namespace Qt::StringLiterals;

SqlCipherDriver::SqlCipherDriver(QObject *parent)
    : SqlCipherDriver(KeyProvider(), parent)
{
}

SqlCipherDriver::SqlCipherDriver(KeyProvider provider, QObject *parent)
    : QSqlDriver(parent)
    , m_keyProvider(std::move(provider))
    , m_connection(std::make_shared<SqlCipherConnection>())
{
}

SqlCipherDriver::~SqlCipherDriver()
{
    m_connection->close();
}

bool SqlCipherDriver::hasFeature(DriverFeature feature) const
{
    switch (feature) {
    case Transactions:
    case BLOB:
    case Unicode:
    case PreparedQueries:
    case NamedPlaceholders:
    case PositionalPlaceholders:
    case LastInsertId:
    case SimpleLocking:
    case LowPrecisionNumbers:
    case EventNotifications:
    case FinishQuery:
    case CancelQuery:
        return true;
    case QuerySize:
    case BatchOperations:
    case MultipleResultSets:
        break;
    }
    return false;
}

bool SqlCipherDriver::open(const QString &database, const QString &, const QString &password, const QString &, int,
                           const QString &connectOptions)
{
    if (isOpen())
        close();
    const QSqlError failed =
        m_connection->open(database, SqlCipherOptions::fromString(connectOptions), m_keyProvider, password);
    if (failed.isValid())
        return refuseOpening(failed);
    setOpen(true);
    setOpenError(false);
    return true;
}

bool SqlCipherDriver::reopen(const QString &database, const QString &connectOptions)
{
    const QSqlError failed =
        m_connection->open(database, SqlCipherOptions::fromString(connectOptions), m_keyProvider, QString());
    if (failed.isValid()) {
        setLastError(failed);
        return false;
    }
    if (!m_subscriptions.isEmpty())
        watchChanges();
    return true;
}

bool SqlCipherDriver::refuseOpening(const QSqlError &error)
{
    setLastError(error);
    setOpenError(true);
    return false;
}

void SqlCipherDriver::close()
{
    if (!isOpen())
        return;
    m_subscriptions.clear();
    const QSqlError failed = m_connection->close();
    if (failed.isValid())
        setLastError(failed);
    setOpen(false);
    setOpenError(false);
}

QSqlResult *SqlCipherDriver::createResult() const
{
    return new SqlCipherResult(this, m_connection);
}

bool SqlCipherDriver::runTransactionStatement(const QString &sql, const QString &failure)
{
    if (!isOpen() || isOpenError())
        return false;
    QSqlQuery query(createResult());
    if (query.exec(sql))
        return true;
    const QSqlError error = query.lastError();
    setLastError(QSqlError(failure, error.databaseText(), QSqlError::TransactionError, error.nativeErrorCode()));
    return false;
}

bool SqlCipherDriver::beginTransaction()
{
    return runTransactionStatement(u"BEGIN"_s, u"Unable to begin transaction"_s);
}

bool SqlCipherDriver::commitTransaction()
{
    return runTransactionStatement(u"COMMIT"_s, u"Unable to commit transaction"_s);
}

bool SqlCipherDriver::rollbackTransaction()
{
    return runTransactionStatement(u"ROLLBACK"_s, u"Unable to rollback transaction"_s);
}

QStringList SqlCipherDriver::tables(QSql::TableType type) const
{
    return isOpen() ? tableNames(*this, type) : QStringList();
}

QSqlRecord SqlCipherDriver::record(const QString &tableName) const
{
    if (!isOpen())
        return {};
    const QSqlIndex columns = tableColumns(*this, tableName, TableColumns::All);
    // What an index adds to a record has no meaning here.
    return static_cast<const QSqlRecord &>(columns);
}

QSqlIndex SqlCipherDriver::primaryIndex(const QString &tableName) const
{
    return isOpen() ? tableColumns(*this, tableName, TableColumns::PrimaryKey) : QSqlIndex();
}

QVariant SqlCipherDriver::handle() const
{
    return QVariant::fromValue(m_connection->handle());
}

bool SqlCipherDriver::subscribeToNotification(const QString &name)
{
    if (!isOpen()) {
        qWarning("Database not open.");
        return false;
    }
    if (m_subscriptions.contains(name)) {
        qWarning("Already subscribing to '%ls'.", qUtf16Printable(name));
        return false;
    }
    m_subscriptions.append(name);
    watchChanges();
    return true;
}

void SqlCipherDriver::watchChanges()
{
    const auto announceChange = [](void *driver, int, const char *, const char *table, sqlite3_int64 rowId) {
        static_cast<SqlCipherDriver *>(driver)->announce(QString::fromUtf8(table), rowId);
    };
    // SQLite has one hook for all tables.
    sqlite3_update_hook(m_connection->handle(), announceChange, this);
}

bool SqlCipherDriver::unsubscribeFromNotification(const QString &name)
{
    if (!isOpen()) {
        qWarning("Database not open.");
        return false;
    }
    if (!m_subscriptions.contains(name)) {
        qWarning("Not subscribed to '%ls'.", qUtf16Printable(name));
        return false;
    }
    m_subscriptions.removeAll(name);
    if (m_subscriptions.isEmpty())
        sqlite3_update_hook(m_connection->handle(), nullptr, nullptr);
    return true;
}

QStringList SqlCipherDriver::subscribedToNotifications() const
{
    return m_subscriptions;
}

void SqlCipherDriver::announce(const QString &table, qint64 rowId)
{
    if (!m_subscriptions.contains(table))
        return;
    // Posted: a receiver may use the connection, which SQLite forbids within the hook.
    const auto notify = [this, table, rowId] {
        if (m_subscriptions.contains(table))
            Q_EMIT notification(table, QSqlDriver::UnknownSource, QVariant(rowId));
    };
    QMetaObject::invokeMethod(this, notify, Qt::QueuedConnection);
}

void SqlCipherDriver::interrupt()
{
    m_connection->interrupt();
}

bool SqlCipherDriver::cancelQuery()
{
    interrupt();
    return isOpen();
}

void SqlCipherDriver::setCollationLocale(const QLocale &locale)
{
    m_connection->setCollationLocale(locale);
}

BackupOutcome SqlCipherDriver::backupTo(SqlCipherDriver &destination, const BackupProgress &progress)
{
    const QString failure = u"Unable to back up"_s;
    if (!isOpen() || !destination.isOpen()) {
        setLastError(QSqlError(failure, u"Database not open."_s, QSqlError::ConnectionError));
        return BackupOutcome::Failed;
    }
    int code = SQLITE_OK;
    const BackupOutcome outcome = runBackup(m_connection->handle(), destination.m_connection->handle(), progress, code);
    if (outcome != BackupOutcome::Finished)
        setLastError(destination.m_connection->error(failure, QSqlError::ConnectionError, code));
    return outcome;
}

void SqlCipherDriver::setGoOn(const std::function<bool()> &goOn)
{
    m_connection->setGoOn(goOn);
}

void SqlCipherDriver::forgetVirtualTables()
{
    std::array<const char *, 2> kept {"sqlite_dbpage", nullptr};
    sqlite3_drop_modules(m_connection->handle(), kept.data());
}

bool SqlCipherDriver::rekey(const KeyProvider &provider)
{
    if (!isOpen() || !provider)
        return false;
    const int code = changeRawKey(m_connection->handle(), provider);
    if (code == SQLITE_OK)
        return true;
    setLastError(m_connection->error(u"Unable to change the key"_s, QSqlError::ConnectionError, code));
    return false;
}

void registerSqlCipherDriver()
{
    // Once: registering anew would delete a creator that another thread may be using.
    static const bool registered = [] {
        QSqlDatabase::registerSqlDriver(u"QSQLCIPHER"_s, new QSqlDriverCreator<SqlCipherDriver>);
        return true;
    }();
    Q_UNUSED(registered)
}

} // namespace bitacora
