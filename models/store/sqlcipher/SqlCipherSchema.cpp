#include "SqlCipherSchema.h"

#include "SqlCipherDriver.h"

#include <QSqlField>
#include <QSqlQuery>

#include <sqlite3.h>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

QMetaType valueMetaType(int sqliteType)
{
    switch (sqliteType) {
    case SQLITE_INTEGER:
        return QMetaType(QMetaType::Int);
    case SQLITE_FLOAT:
        return QMetaType(QMetaType::Double);
    case SQLITE_BLOB:
        return QMetaType(QMetaType::QByteArray);
    case SQLITE_TEXT:
        return QMetaType(QMetaType::QString);
    default:
        return QMetaType(QMetaType::UnknownType);
    }
}

QString withoutQuotes(const char *name)
{
    return QString::fromUtf8(name).remove(u'"');
}

/// The text of a quoted default; anything else as it stands in the schema.
QString defaultValue(const QString &sql)
{
    const qsizetype end = sql.lastIndexOf(u'\'');
    return sql.startsWith(u'\'') && end > 0 ? sql.sliced(1, end - 1) : sql;
}

/// The columns of PRAGMA table_info.
enum TableInfo { NameInfo = 1, TypeInfo, NotNullInfo, DefaultInfo, KeyInfo };

QSqlField tableField(const QSqlQuery &info, const QString &tableName)
{
    const QString type = info.value(TypeInfo).toString().toLower();
    QSqlField field(info.value(NameInfo).toString(), columnMetaType(type), tableName);
    // INTEGER PRIMARY KEY is the row id, which SQLite fills in; INT PRIMARY KEY is not.
    field.setAutoValue(info.value(KeyInfo).toInt() != 0 && type == "integer"_L1);
    field.setRequired(info.value(NotNullInfo).toInt() != 0);
    field.setDefaultValue(defaultValue(info.value(DefaultInfo).toString()));
    return field;
}

QSqlQuery forwardQuery(const SqlCipherDriver &driver)
{
    QSqlQuery query(driver.createResult());
    query.setForwardOnly(true);
    return query;
}

} // namespace

QMetaType columnMetaType(const QString &declaredType)
{
    const QString type = declaredType.toLower();
    if (type == "integer"_L1 || type == "int"_L1)
        return QMetaType(QMetaType::Int);
    if (type == "double"_L1 || type == "float"_L1 || type == "real"_L1 || type.startsWith("numeric"_L1))
        return QMetaType(QMetaType::Double);
    if (type == "blob"_L1)
        return QMetaType(QMetaType::QByteArray);
    if (type == "boolean"_L1 || type == "bool"_L1)
        return QMetaType(QMetaType::Bool);
    return QMetaType(QMetaType::QString);
}

QSqlRecord statementRecord(sqlite3_stmt *statement, const std::vector<int> &firstRowTypes)
{
    QSqlRecord record;
    const int count = sqlite3_column_count(statement);
    for (int column = 0; column < count; ++column) {
        const QString declared = QString::fromUtf8(sqlite3_column_decltype(statement, column));
        const auto index = static_cast<std::size_t>(column);
        const int type = index < firstRowTypes.size() ? firstRowTypes[index] : -1;
        QSqlField field(withoutQuotes(sqlite3_column_name(statement, column)),
                        declared.isEmpty() ? valueMetaType(type) : columnMetaType(declared),
                        withoutQuotes(sqlite3_column_table_name(statement, column)));
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
        field.setSqlType(type);
#endif
        record.append(field);
    }
    return record;
}

QSqlIndex tableColumns(const SqlCipherDriver &driver, const QString &tableName, TableColumns which)
{
    // "schema"."table" becomes PRAGMA "schema".table_info("table").
    QString table = driver.escapeIdentifier(tableName, QSqlDriver::TableName);
    QString schema;
    const qsizetype dot = table.indexOf("\".\""_L1);
    if (dot > 0) {
        schema = table.first(dot + 2);
        table = table.sliced(dot + 2);
    }
    const QString plainName = driver.stripDelimiters(tableName, QSqlDriver::TableName);
    QSqlIndex columns;
    QSqlQuery query = forwardQuery(driver);
    query.exec("PRAGMA "_L1 + schema + "table_info("_L1 + table + u')');
    while (query.next()) {
        if (which == TableColumns::All || query.value(KeyInfo).toInt() != 0)
            columns.append(tableField(query, plainName));
    }
    return columns;
}

QStringList tableNames(const SqlCipherDriver &driver, QSql::TableType type)
{
    QStringList kinds;
    if (type & QSql::Tables)
        kinds.append(u"'table'"_s);
    if (type & QSql::Views)
        kinds.append(u"'view'"_s);

    QStringList names;
    if (!kinds.isEmpty()) {
        const QString kind = "type IN ("_L1 + kinds.join(u',') + u')';
        QSqlQuery query = forwardQuery(driver);
        query.exec("SELECT name FROM sqlite_master WHERE "_L1 + kind
                   + " UNION ALL SELECT name FROM sqlite_temp_master WHERE "_L1 + kind);
        while (query.next())
            names.append(query.value(0).toString());
    }
    if (type & QSql::SystemTables)
        names.append(u"sqlite_master"_s);
    return names;
}

} // namespace bitacora
