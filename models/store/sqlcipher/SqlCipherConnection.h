#pragma once

#include "SqlCipherKey.h"
#include "SqlCipherOptions.h"

#include <QLocale>
#include <QSqlError>
#include <QString>

#include <functional>
#include <memory>
#include <mutex>
#include <vector>

struct sqlite3;

namespace bitacora {

class LocalizedCollation;
class SqlCipherStatement;

/// One SQLite handle, shared by a driver and its results, so that a result that outlives either finds out.
class SqlCipherConnection
{
public:
    SqlCipherConnection();
    ~SqlCipherConnection();
    Q_DISABLE_COPY_MOVE(SqlCipherConnection)

    /// Opens and, with a key, proves that it is the file's. Invalid error when all went well. A handle that was open
    /// before goes only once there is another in its place, so that the log's index outlives it: what a commit that
    /// failed has left in the log stays as if it had never been written.
    QSqlError open(const QString &path, const SqlCipherOptions &options, const KeyProvider &provider,
                   const QString &passphrase);
    /// Finalizes every statement that was made with this connection.
    QSqlError close();

    /// Null while closed.
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    [[nodiscard]] QSqlError error(const QString &driverText, QSqlError::ErrorType type, int code) const;

    /// May be called from any thread.
    void interrupt();
    void setCollationLocale(const QLocale &locale);
    /// See SqlCipherDriver::setGoOn().
    void setGoOn(const std::function<bool()> &goOn);

    void add(SqlCipherStatement *statement);
    void remove(SqlCipherStatement *statement);

private:
    /// Puts `handle` in the place of the one that there was, whose statements end, and closes that one.
    int replaceHandle(sqlite3 *handle);
    void applyGoOn();

    sqlite3 *m_handle = nullptr;
    std::unique_ptr<LocalizedCollation> m_collation;
    std::function<bool()> m_goOn;
    std::vector<SqlCipherStatement *> m_statements;
    /// Between interrupt() on another thread and the handle going away.
    std::mutex m_handleMutex;
};

} // namespace bitacora
