#include "SqlCipherStatement.h"

#include "SqlCipherBinding.h"
#include "SqlCipherConnection.h"

#include <utility>

#include <sqlite3.h>

namespace bitacora {

namespace {

QString text(sqlite3_stmt *statement, int column)
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
    return textFromUtf8(bytes, sqlite3_column_bytes(statement, column));
}

QByteArray blob(sqlite3_stmt *statement, int column)
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, column));
    // SQLite gives no address for a blob of no bytes; it is still not NULL.
    return bytes ? QByteArray(bytes, sqlite3_column_bytes(statement, column)) : QByteArray("");
}

QVariant real(sqlite3_stmt *statement, int column, QSql::NumericalPrecisionPolicy policy)
{
    switch (policy) {
    case QSql::LowPrecisionInt32:
        return sqlite3_column_int(statement, column);
    case QSql::LowPrecisionInt64:
        return qint64 {sqlite3_column_int64(statement, column)};
    case QSql::LowPrecisionDouble:
    case QSql::HighPrecision:
        break;
    }
    return sqlite3_column_double(statement, column);
}

} // namespace

SqlCipherStatement::SqlCipherStatement(std::shared_ptr<SqlCipherConnection> connection)
    : m_connection(std::move(connection))
{
    m_connection->add(this);
}

SqlCipherStatement::~SqlCipherStatement()
{
    finalize();
    m_connection->remove(this);
}

int SqlCipherStatement::prepare(const QString &sql, Tail &tail)
{
    finalize();
    tail = Tail::None;
    if (!m_connection->handle())
        return SQLITE_MISUSE;
    const QByteArray utf8 = sql.toUtf8();
    const char *rest = nullptr;
    const int code = sqlite3_prepare_v2(m_connection->handle(), utf8.constData(), static_cast<int>(utf8.size()) + 1,
                                        &m_statement, &rest);
    if (code == SQLITE_OK && rest && !QByteArrayView(rest).trimmed().isEmpty())
        tail = Tail::AnotherStatement;
    if (code != SQLITE_OK || tail != Tail::None)
        finalize();
    m_held.resize(static_cast<std::size_t>(parameterCount()));
    return code;
}

void SqlCipherStatement::finalize()
{
    sqlite3_finalize(std::exchange(m_statement, nullptr));
    m_held.clear();
}

void SqlCipherStatement::reset()
{
    if (m_statement)
        sqlite3_reset(m_statement);
}

int SqlCipherStatement::parameterCount() const
{
    return m_statement ? sqlite3_bind_parameter_count(m_statement) : 0;
}

QString SqlCipherStatement::parameterName(int index) const
{
    return QString::fromUtf8(sqlite3_bind_parameter_name(m_statement, index));
}

int SqlCipherStatement::bind(int index, const QVariant &value)
{
    return bindVariant(m_statement, index, value, m_held[static_cast<std::size_t>(index) - 1]);
}

int SqlCipherStatement::step()
{
    return m_statement ? sqlite3_step(m_statement) : SQLITE_MISUSE;
}

int SqlCipherStatement::columnCount() const
{
    return m_statement ? sqlite3_column_count(m_statement) : 0;
}

int SqlCipherStatement::columnType(int column) const
{
    return m_statement ? sqlite3_column_type(m_statement, column) : SQLITE_NULL;
}

QVariant SqlCipherStatement::value(int column, QSql::NumericalPrecisionPolicy policy) const
{
    switch (columnType(column)) {
    case SQLITE_INTEGER:
        return qint64 {sqlite3_column_int64(m_statement, column)};
    case SQLITE_TEXT:
        return text(m_statement, column);
    case SQLITE_BLOB:
        return blob(m_statement, column);
    case SQLITE_FLOAT:
        return real(m_statement, column, policy);
    default:
        return QVariant(QMetaType::fromType<QString>());
    }
}

} // namespace bitacora
