#include "SqlCipherResult.h"

#include "SqlCipherConnection.h"
#include "SqlCipherSchema.h"

#include <QSqlDriver>

#include <algorithm>
#include <limits>
#include <utility>

#include <sqlite3.h>

Q_DECLARE_OPAQUE_POINTER(sqlite3_stmt *)
Q_DECLARE_METATYPE(sqlite3_stmt *)

namespace bitacora {

using namespace Qt::StringLiterals;

SqlCipherResult::SqlCipherResult(const QSqlDriver *driver, std::shared_ptr<SqlCipherConnection> connection)
    : QSqlResult(driver)
    , m_connection(std::move(connection))
    , m_statement(m_connection)
{
}

QVariant SqlCipherResult::handle() const
{
    return QVariant::fromValue(m_statement.handle());
}

bool SqlCipherResult::fail(const QString &driverText, QSqlError::ErrorType type, int code)
{
    setLastError(m_connection->error(driverText, type, code));
    return false;
}

bool SqlCipherResult::prepare(const QString &query)
{
    if (!driver() || !driver()->isOpen() || driver()->isOpenError())
        return false;
    startOver();
    setActive(false);
    setSelect(false);
    m_mappedValueCount = -1;

    SqlCipherStatement::Tail tail {};
    const int code = m_statement.prepare(query, tail);
    if (code != SQLITE_OK)
        return fail(u"Unable to execute statement"_s, QSqlError::StatementError, code);
    if (tail != SqlCipherStatement::Tail::None)
        return fail(u"Unable to execute multiple statements at a time"_s, QSqlError::StatementError, SQLITE_MISUSE);
    return true;
}

bool SqlCipherResult::reset(const QString &query)
{
    return prepare(query) && exec();
}

bool SqlCipherResult::exec()
{
    return execute(boundValues());
}

bool SqlCipherResult::execBatch(bool)
{
    const QList<QVariant> columns = boundValues();
    if (columns.isEmpty())
        return false;
    QList<QVariantList> lists;
    lists.reserve(columns.size());
    for (const QVariant &column : columns)
        lists.append(column.toList());

    const qsizetype rowCount = lists.constFirst().size();
    const bool even = std::all_of(lists.cbegin(), lists.cend(),
                                  [rowCount](const QVariantList &list) { return list.size() == rowCount; });
    if (!even) {
        setLastError(QSqlError(u"Parameter count mismatch"_s, QString(), QSqlError::StatementError));
        return false;
    }
    QList<QVariant> row(lists.size());
    for (qsizetype i = 0; i < rowCount; ++i) {
        for (qsizetype column = 0; column < lists.size(); ++column)
            row[column] = lists.at(column).at(i);
        if (!execute(row))
            return false;
    }
    return true;
}

bool SqlCipherResult::execute(const QList<QVariant> &values)
{
    startOver();
    setLastError(QSqlError());
    if (!mapParameters(values.size())) {
        setLastError(QSqlError(u"Parameter count mismatch"_s, QString(), QSqlError::StatementError));
        return false;
    }
    if (!bindAll(values))
        return false;

    m_forwardOnly = isForwardOnly();
    m_precisionPolicy = numericalPrecisionPolicy();
    m_columnCount = m_statement.columnCount();
    m_atEnd = false;
    const int code = stepOnce();
    if (m_connection->handle())
        m_lastInsertId = sqlite3_last_insert_rowid(m_connection->handle());
    if (code == SQLITE_ROW) {
        m_firstRowWaits = true;
        m_firstRowTypes.resize(static_cast<std::size_t>(m_columnCount));
        for (int column = 0; column < m_columnCount; ++column)
            m_firstRowTypes[static_cast<std::size_t>(column)] = m_statement.columnType(column);
    }
    const bool succeeded = code == SQLITE_ROW || code == SQLITE_DONE;
    setSelect(succeeded && m_columnCount > 0);
    setActive(succeeded);
    return succeeded;
}

bool SqlCipherResult::mapParameters(qsizetype valueCount)
{
    if (m_mappedValueCount == valueCount)
        return true;
    m_mappedValueCount = -1;
    const int parameterCount = m_statement.parameterCount();
    if (valueCount < parameterCount || (parameterCount == 0 && valueCount > 0))
        return false;

    // Qt keeps a value for each time a name stands in the text, SQLite one for each name.
    QStringList names;
    for (qsizetype position = 0; position < valueCount; ++position)
        names.append(boundValueName(static_cast<int>(position)));
    m_positions.clear();
    qsizetype served = 0;
    for (int index = 1; index <= parameterCount; ++index) {
        const QString name = m_statement.parameterName(index);
        const qsizetype position = names.indexOf(name);
        if (name.isEmpty() || position < 0)
            break;
        m_positions.push_back(position);
        served += names.count(name);
    }
    const bool byName = m_positions.size() == static_cast<std::size_t>(parameterCount) && served == valueCount;
    if (!byName) {
        if (valueCount != parameterCount)
            return false;
        // Parameters that Qt does not know by name (?1, @name) are counted.
        m_positions.resize(static_cast<std::size_t>(parameterCount));
        for (qsizetype position = 0; position < valueCount; ++position)
            m_positions[static_cast<std::size_t>(position)] = position;
    }
    m_mappedValueCount = valueCount;
    return true;
}

bool SqlCipherResult::bindAll(const QList<QVariant> &values)
{
    int index = 1;
    for (const qsizetype position : m_positions) {
        const int code = m_statement.bind(index++, values.at(position));
        if (code != SQLITE_OK)
            return fail(u"Unable to bind parameters"_s, QSqlError::StatementError, code);
    }
    return true;
}

void SqlCipherResult::startOver()
{
    m_statement.reset();
    m_firstRowWaits = false;
    m_atEnd = true;
    m_lastRowKept = false;
    m_keptRows.clear();
    m_keptRowCount = 0;
    m_rowsAffected = -1;
    m_lastInsertId = 0;
    m_firstRowTypes.clear();
    m_record.reset();
    setAt(QSql::BeforeFirstRow);
}

void SqlCipherResult::detachFromResultSet()
{
    if (!m_atEnd)
        endRun();
    m_firstRowWaits = false;
}

int SqlCipherResult::size()
{
    return -1;
}

int SqlCipherResult::numRowsAffected()
{
    // A statement that returns rows has its count only when it is done.
    if (m_atEnd || !m_connection->handle())
        return m_rowsAffected;
    return sqlite3_changes(m_connection->handle());
}

QVariant SqlCipherResult::lastInsertId() const
{
    return isActive() && m_lastInsertId != 0 ? QVariant(m_lastInsertId) : QVariant();
}

QSqlRecord SqlCipherResult::record() const
{
    if (!isActive() || !isSelect())
        return {};
    if (!m_record && m_statement.isPrepared())
        m_record = statementRecord(m_statement.handle(), m_firstRowTypes);
    return m_record.value_or(QSqlRecord());
}

} // namespace bitacora
