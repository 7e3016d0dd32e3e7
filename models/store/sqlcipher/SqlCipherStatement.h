#pragma once

#include <QByteArray>
#include <QSql>
#include <QString>
#include <QVariant>

#include <memory>
#include <vector>

struct sqlite3_stmt;

namespace bitacora {

class SqlCipherConnection;

/// One prepared statement. The connection finalizes it when it closes first.
class SqlCipherStatement
{
public:
    enum class Tail { None, AnotherStatement };

    explicit SqlCipherStatement(std::shared_ptr<SqlCipherConnection> connection);
    ~SqlCipherStatement();
    Q_DISABLE_COPY_MOVE(SqlCipherStatement)

    /// SQLite's result code; `tail` says whether more than one statement was given.
    int prepare(const QString &sql, Tail &tail);
    void finalize();
    /// Ends the run and frees its locks. The statement and its values stay.
    void reset();

    [[nodiscard]] sqlite3_stmt *handle() const { return m_statement; }
    [[nodiscard]] bool isPrepared() const { return m_statement != nullptr; }
    [[nodiscard]] int parameterCount() const;
    /// Empty for a parameter without a name; `index` counts from 1, as SQLite does.
    [[nodiscard]] QString parameterName(int index) const;

    int bind(int index, const QVariant &value);
    /// SQLITE_ROW, SQLITE_DONE or an error.
    int step();

    [[nodiscard]] int columnCount() const;
    /// The type in the current row (SQLITE_INTEGER, ...).
    [[nodiscard]] int columnType(int column) const;
    [[nodiscard]] QVariant value(int column, QSql::NumericalPrecisionPolicy policy) const;

private:
    const std::shared_ptr<SqlCipherConnection> m_connection;
    sqlite3_stmt *m_statement = nullptr;
    /// What SQLite reads in place (text and blobs), by parameter, until it is bound anew.
    std::vector<QByteArray> m_held;
};

} // namespace bitacora
