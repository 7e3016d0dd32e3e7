#pragma once

#include <QSql>
#include <QSqlIndex>
#include <QSqlRecord>
#include <QString>
#include <QStringList>

#include <vector>

struct sqlite3_stmt;

namespace bitacora {

class SqlCipherDriver;

/// The Qt type of a column from its declared type, as QSQLITE maps it; a QString where it says nothing else.
QMetaType columnMetaType(const QString &declaredType);

/// The columns of a statement. An expression has no declared type and takes its type from the first row's.
/// `firstRowTypes` are SQLite's types of that row; empty when there was none.
QSqlRecord statementRecord(sqlite3_stmt *statement, const std::vector<int> &firstRowTypes);

/// The columns of a table or view; all of them, or those of the primary key.
enum class TableColumns { All, PrimaryKey };
QSqlIndex tableColumns(const SqlCipherDriver &driver, const QString &tableName, TableColumns which);

QStringList tableNames(const SqlCipherDriver &driver, QSql::TableType type);

} // namespace bitacora
