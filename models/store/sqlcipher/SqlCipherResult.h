#pragma once

#include "SqlCipherStatement.h"

#include <QList>
#include <QSqlError>
#include <QSqlRecord>
#include <QSqlResult>

#include <memory>
#include <optional>
#include <vector>

namespace bitacora {

class SqlCipherConnection;

/// The result of one query. Forward-only it reads each column from SQLite when asked and keeps nothing; otherwise
/// it keeps the rows that were fetched so far, so that one can go back.
class SqlCipherResult : public QSqlResult
{
public:
    SqlCipherResult(const QSqlDriver *driver, std::shared_ptr<SqlCipherConnection> connection);

    /// The `sqlite3_stmt *`.
    [[nodiscard]] QVariant handle() const override;

protected:
    bool prepare(const QString &query) override;
    bool reset(const QString &query) override;
    bool exec() override;
    /// A row of the bound lists at a time; stops at the first row that fails, as QSQLITE does.
    bool execBatch(bool arrayBind) override;
    void detachFromResultSet() override;

    bool fetch(int row) override;
    bool fetchNext() override;
    bool fetchPrevious() override;
    bool fetchFirst() override;
    bool fetchLast() override;

    QVariant data(int column) override;
    bool isNull(int column) override;
    [[nodiscard]] QSqlRecord record() const override;
    /// SQLite does not know it before the last row is fetched: -1.
    int size() override;
    int numRowsAffected() override;
    [[nodiscard]] QVariant lastInsertId() const override;

private:
    bool fail(const QString &driverText, QSqlError::ErrorType type, int code);
    bool execute(const QList<QVariant> &values);
    /// Which bound value each of SQLite's parameters takes; false when they do not match.
    bool mapParameters(qsizetype valueCount);
    bool bindAll(const QList<QVariant> &values);
    void startOver();

    /// Makes the next row the statement's current one; false at the end and after an error.
    bool advance();
    int stepOnce();
    void endRun();
    [[nodiscard]] QVariant statementValue(int column) const;
    void keepRow();
    bool fetchLastOfStream();
    /// Where the column of the current row is kept; none when it is read from the statement.
    [[nodiscard]] std::optional<qsizetype> keptIndex(int column) const;

    const std::shared_ptr<SqlCipherConnection> m_connection;
    SqlCipherStatement m_statement;
    /// By parameter, the position of its bound value.
    std::vector<qsizetype> m_positions;
    qsizetype m_mappedValueCount = -1;

    // What holds for the run since the last exec().
    int m_columnCount = 0;
    bool m_forwardOnly = false;
    QSql::NumericalPrecisionPolicy m_precisionPolicy = QSql::LowPrecisionDouble;
    /// exec() has already stepped to the first row, which nobody has fetched yet.
    bool m_firstRowWaits = false;
    bool m_atEnd = true;
    /// Forward-only, last() was called: the row that is kept is the current one.
    bool m_lastRowKept = false;
    QList<QVariant> m_keptRows;
    int m_keptRowCount = 0;
    int m_rowsAffected = -1;
    qint64 m_lastInsertId = 0;
    std::vector<int> m_firstRowTypes;
    mutable std::optional<QSqlRecord> m_record;
};

} // namespace bitacora
