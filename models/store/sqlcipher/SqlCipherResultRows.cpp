// SqlCipherResult: going through the rows, and reading them.

#include "SqlCipherConnection.h"
#include "SqlCipherResult.h"

#include <sqlite3.h>

namespace bitacora {

using namespace Qt::StringLiterals;

int SqlCipherResult::stepOnce()
{
    const int code = m_statement.step();
    if (code == SQLITE_ROW)
        return code;
    if (code != SQLITE_DONE) {
        if (m_statement.isPrepared())
            fail(u"Unable to fetch row"_s, QSqlError::ConnectionError, code);
        else
            setLastError(QSqlError(u"Unable to fetch row"_s, u"No query"_s, QSqlError::ConnectionError));
    }
    endRun();
    setAt(QSql::AfterLastRow);
    return code;
}

void SqlCipherResult::endRun()
{
    // At once, so that no lock is held by a query that has nothing more to give.
    m_statement.reset();
    m_atEnd = true;
    if (m_connection->handle())
        m_rowsAffected = sqlite3_changes(m_connection->handle());
}

bool SqlCipherResult::advance()
{
    if (m_firstRowWaits && m_statement.isPrepared()) {
        m_firstRowWaits = false;
        return true;
    }
    return !m_atEnd && stepOnce() == SQLITE_ROW;
}

QVariant SqlCipherResult::statementValue(int column) const
{
    return m_statement.value(column, m_precisionPolicy);
}

void SqlCipherResult::keepRow()
{
    for (int column = 0; column < m_columnCount; ++column)
        m_keptRows.append(statementValue(column));
    ++m_keptRowCount;
}

bool SqlCipherResult::fetch(int row)
{
    if (!isActive() || row < 0)
        return false;
    if (at() == row)
        return true;
    if (m_forwardOnly) {
        if (at() == QSql::AfterLastRow || at() > row)
            return false;
        while (at() < row) {
            if (!advance())
                return false;
            setAt(at() + 1);
        }
        return true;
    }
    while (m_keptRowCount <= row) {
        if (!advance()) {
            setAt(QSql::AfterLastRow);
            return false;
        }
        keepRow();
    }
    setAt(row);
    return true;
}

bool SqlCipherResult::fetchNext()
{
    return at() != QSql::AfterLastRow && fetch(at() + 1);
}

bool SqlCipherResult::fetchPrevious()
{
    return fetch(at() - 1);
}

bool SqlCipherResult::fetchFirst()
{
    if (m_forwardOnly && at() != QSql::BeforeFirstRow)
        return false;
    return fetch(0);
}

bool SqlCipherResult::fetchLast()
{
    if (m_forwardOnly)
        return fetchLastOfStream();
    while (advance())
        keepRow();
    return m_keptRowCount > 0 && fetch(m_keptRowCount - 1);
}

bool SqlCipherResult::fetchLastOfStream()
{
    if (at() == QSql::AfterLastRow || m_lastRowKept)
        return m_lastRowKept;
    int row = at();
    // SQLite says only after the last row that it was the last, so each one is kept until the next is there.
    if (row >= 0)
        keepRow();
    while (advance()) {
        ++row;
        m_keptRows.clear();
        keepRow();
    }
    m_lastRowKept = row >= 0;
    if (m_lastRowKept)
        setAt(row);
    return m_lastRowKept;
}

std::optional<qsizetype> SqlCipherResult::keptIndex(int column) const
{
    if (m_forwardOnly && !m_lastRowKept)
        return std::nullopt;
    const qsizetype row = m_forwardOnly ? 0 : at();
    return row * m_columnCount + column;
}

QVariant SqlCipherResult::data(int column)
{
    if (column < 0 || column >= m_columnCount || at() < 0)
        return {};
    const std::optional<qsizetype> index = keptIndex(column);
    return index ? m_keptRows.value(*index) : statementValue(column);
}

bool SqlCipherResult::isNull(int column)
{
    if (column < 0 || column >= m_columnCount || at() < 0)
        return true;
    const std::optional<qsizetype> index = keptIndex(column);
    return index ? m_keptRows.value(*index).isNull() : m_statement.columnType(column) == SQLITE_NULL;
}

} // namespace bitacora
