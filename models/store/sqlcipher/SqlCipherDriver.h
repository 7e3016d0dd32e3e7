#pragma once

#include "SqlCipherBackup.h"
#include "SqlCipherKey.h"

#include <QLocale>
#include <QSqlDriver>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace bitacora {

class SqlCipherConnection;

/// A Qt SQL driver for SQLCipher (and so for SQLite), on Qt's public API alone. It behaves as Qt's QSQLITE
/// does, takes its connect options (also with the prefix QSQLCIPHER_), and adds keys, backup, cancellation,
/// the collation LOCALIZED (names as people sort them) and the aggregate `packed` (see PackedRecords.h).
///
/// A database with a raw key is opened with a driver of one's own, so that the key never is a string:
/// `QSqlDatabase::addDatabase(new SqlCipherDriver(provider), name)`. Without a provider, a password that is
/// not empty is SQLCipher's passphrase, and with neither the file is plain SQLite.
/// One connection belongs to one thread; only interrupt() may be called from another.
class SqlCipherDriver : public QSqlDriver
{
    Q_OBJECT

public:
    explicit SqlCipherDriver(QObject *parent = nullptr);
    /// `provider` is asked for the key at each open.
    explicit SqlCipherDriver(KeyProvider provider, QObject *parent = nullptr);
    ~SqlCipherDriver() override;

    [[nodiscard]] bool hasFeature(DriverFeature feature) const override;
    /// Fails with a ConnectionError; its native code is 26 (SQLITE_NOTADB) when the key is not the file's.
    bool open(const QString &database, const QString &user, const QString &password, const QString &host, int port,
              const QString &connectOptions) override;
    /// Puts a new handle on `database` in the place of the open one, and then closes that; queries that are still alive
    /// fail from then on, and what was set with a PRAGMA is to be set again. Where it fails, all stays as it was.
    bool reopen(const QString &database, const QString &connectOptions);
    /// Finalizes every statement; queries that are still alive fail from then on.
    void close() override;
    [[nodiscard]] QSqlResult *createResult() const override;

    bool beginTransaction() override;
    bool commitTransaction() override;
    bool rollbackTransaction() override;

    [[nodiscard]] QStringList tables(QSql::TableType type) const override;
    /// `tableName` may have a schema before a dot, as escapeIdentifier().
    [[nodiscard]] QSqlRecord record(const QString &tableName) const override;
    [[nodiscard]] QSqlIndex primaryIndex(const QString &tableName) const override;
    [[nodiscard]] QString escapeIdentifier(const QString &identifier, IdentifierType type) const override;
    [[nodiscard]] bool isIdentifierEscaped(const QString &identifier, IdentifierType type) const override;
    [[nodiscard]] QString stripDelimiters(const QString &identifier, IdentifierType type) const override;

    /// The `sqlite3 *`; null while closed.
    [[nodiscard]] QVariant handle() const override;

    /// Row changes that this connection makes to the table `name`; the signal's payload is the row id.
    bool subscribeToNotification(const QString &name) override;
    bool unsubscribeFromNotification(const QString &name) override;
    [[nodiscard]] QStringList subscribedToNotifications() const override;

    /// Ends the statement that runs now with native code 9 (SQLITE_INTERRUPT); does nothing when none runs.
    /// May be called from any thread.
    void interrupt();
    /// The same for callers that know only QSqlDriver. Not a slot for another thread: use interrupt().
    bool cancelQuery() override;

    /// How the collation LOCALIZED sorts from now on; QLocale() until then. Do not use that collation in an index.
    void setCollationLocale(const QLocale &locale);

    /// Copies this database into the open, empty or older database of `destination`, page by page; both have
    /// the same kind of key, or neither has one. Cancelling or failing leaves the destination as it was.
    /// The error of a failure is lastError() of this driver.
    BackupOutcome backupTo(SqlCipherDriver &destination, const BackupProgress &progress = {});

    /// Asked again and again while a statement runs; once it says false, that statement ends as interrupt() ends one.
    /// For as long as the database is open, or until it is replaced by nothing.
    void setGoOn(const std::function<bool()> &goOn);

    /// Forgets what virtual tables are made of, until the database is opened anew: none can be read but the pages
    /// themselves (sqlite_dbpage), and `PRAGMA integrity_check` passes over them. Before any is used.
    void forgetVirtualTables();

    /// Encrypts the open database anew with the key that `provider` writes. Only for one that has a key.
    bool rekey(const KeyProvider &provider);

private:
    bool runTransactionStatement(const QString &sql, const QString &failure);
    bool refuseOpening(const QSqlError &error);
    void watchChanges();
    void announce(const QString &table, qint64 rowId);

    KeyProvider m_keyProvider;
    QStringList m_subscriptions;
    const std::shared_ptr<SqlCipherConnection> m_connection;
};

/// Makes `QSqlDatabase::addDatabase("QSQLCIPHER")` work. May be called any number of times, from any thread.
void registerSqlCipherDriver();

} // namespace bitacora
