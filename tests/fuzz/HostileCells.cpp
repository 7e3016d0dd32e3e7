#include "HostileCells.h"

#include "HostileDatabase.h"
#include "PracticeDatabase.h"

#include <QSqlQuery>
#include <QSqlRecord>

#include <algorithm>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

QString quoted(const QStringList &names)
{
    return u'"' + names.join(u"\", \""_s) + u'"';
}

QStringList namesOf(const QSqlDatabase &connection, const QString &sql)
{
    QSqlQuery query(connection);
    QStringList names;
    if (!query.exec(sql))
        return names;
    while (query.next())
        names.append(query.value(0).toString());
    return names;
}

QString keyOf(const QSqlDatabase &connection, const QString &table)
{
    QSqlQuery query(connection);
    // A table without numbers of its rows has a key.
    if (query.exec(u"SELECT rowid FROM \"%1\""_s.arg(table)))
        return u"rowid"_s;
    return quoted(
        namesOf(connection, u"SELECT name FROM pragma_table_info('%1') WHERE pk > 0 ORDER BY pk"_s.arg(table)));
}

QList<QVariantList> rowsOf(const QSqlDatabase &connection, const QString &table, const QString &key)
{
    QSqlQuery query(connection);
    QList<QVariantList> rows;
    if (!query.exec(u"SELECT * FROM \"%1\" ORDER BY %2"_s.arg(table, key)))
        return rows;
    const int columns = query.record().count();
    while (query.next()) {
        QVariantList &row = rows.emplaceBack();
        for (int column = 0; column < columns; ++column)
            row.append(query.value(column));
    }
    return rows;
}

} // namespace

HostileCells::HostileCells(const HostileDatabase &database)
{
    const auto opened = database.open();
    for (const QString &name : database.tables())
        m_tables.append(read(opened->connection(), name));
    for (qsizetype table = 0; table < m_tables.size(); ++table) {
        for (qsizetype index = 0; index < m_tables.at(table).columns.size(); ++index) {
            m_places.insert(nameOf({table, index}), m_columns.size());
            m_columns.append({table, index});
        }
    }
}

HostileCells::Table HostileCells::read(const QSqlDatabase &connection, const QString &name)
{
    const QString key = keyOf(connection, name);
    return {name, HostileDatabase::columnsOf(connection, name), key, rowsOf(connection, name, key)};
}

QByteArray HostileCells::nameOf(const Column &column) const
{
    const Table &table = m_tables.at(column.table);
    return (table.name + u'.' + table.columns.at(column.index)).toUtf8();
}

HostileCells::Column HostileCells::columnOf(const QByteArray &name) const
{
    const auto found = m_places.constFind(name);
    return m_columns.at(found != m_places.cend() ? *found : qChecksum(name) % m_columns.size());
}

bool HostileCells::write(const QSqlDatabase &connection, const HostileScript &script)
{
    // Not within a transaction, where one of them would do nothing; and a connection that was opened anew forgot both.
    if (!HostileDatabase::liftChecks(connection))
        return false;
    QSqlQuery query(connection);
    if (!query.exec(u"BEGIN IMMEDIATE"_s))
        return false;
    if (restore(connection)) {
        for (const CellAlteration &alteration : script.alterations)
            alter(connection, alteration);
        if (query.exec(u"COMMIT"_s))
            return true;
    }
    query.exec(u"ROLLBACK"_s);
    return false;
}

bool HostileCells::areUnaltered(const QSqlDatabase &connection) const
{
    return std::all_of(m_tables.cbegin(), m_tables.cend(), [&connection](const Table &table) {
        return rowsOf(connection, table.name, table.key) == table.rows;
    });
}

// An open practice whose log no longer ends as it wrote it is refused at every single use, which takes seconds.
bool HostileCells::altersLog(const HostileScript &script) const
{
    return std::any_of(script.alterations.cbegin(), script.alterations.cend(),
                       [this](const CellAlteration &alteration) {
                           return m_tables.at(columnOf(alteration.column).table).name == "activity"_L1;
                       });
}

// What the database does not take, as a number twice that has to be unique, is left as it is.
void HostileCells::alter(const QSqlDatabase &connection, const CellAlteration &alteration)
{
    const Column column = columnOf(alteration.column);
    const Table &table = m_tables.at(column.table);
    if (table.rows.isEmpty())
        return;
    // Text is bound as bytes, because a QString would be UTF-8 in any case.
    QString sql = u"UPDATE \"%1\" SET \"%2\" = %3"_s.arg(table.name, table.columns.at(column.index),
                                                         alteration.isText() ? u"CAST(? AS TEXT)"_s : u"?"_s);
    if (!alteration.isOfAllRows())
        sql += u" WHERE (%1) = (SELECT %1 FROM \"%2\" ORDER BY %1 LIMIT 1 OFFSET %3)"_s.arg(
            table.key, table.name, QString::number(alteration.row.toUInt() % table.rows.size()));
    QSqlQuery query(connection);
    query.prepare(sql);
    query.addBindValue(alteration.content());
    if (query.exec())
        m_altered.insert(column.table);
}

bool HostileCells::restore(const QSqlDatabase &connection)
{
    for (const qsizetype altered : std::as_const(m_altered)) {
        const Table &table = m_tables.at(altered);
        QSqlQuery query(connection);
        if (!query.exec(u"DELETE FROM \"%1\""_s.arg(table.name)))
            return false;
        query.prepare(u"INSERT INTO \"%1\" VALUES (%2)"_s.arg(table.name,
                                                              QStringList(table.columns.size(), u"?"_s).join(u", "_s)));
        for (const QVariantList &row : table.rows) {
            for (qsizetype column = 0; column < row.size(); ++column)
                query.bindValue(int(column), row.at(column));
            if (!query.exec())
                return false;
        }
    }
    m_altered.clear();
    return true;
}

CellAlteration HostileCells::rewriting(const Column &column, qsizetype row) const
{
    return CellAlteration::of(nameOf(column), row, m_tables.at(column.table).rows.at(row).at(column.index));
}

// The one that says most, and every one that is a document: a fuzzer can do most with those.
QList<CellAlteration> HostileCells::rewriting(const Column &column) const
{
    constexpr qsizetype shortest = 24;
    QList<CellAlteration> all;
    for (qsizetype row = 0; row < m_tables.at(column.table).rows.size(); ++row)
        all.append(rewriting(column, row));
    std::stable_sort(all.begin(), all.end(), [](const CellAlteration &one, const CellAlteration &other) {
        return one.value.size() > other.value.size();
    });
    const auto end = std::find_if(all.cbegin() + std::min<qsizetype>(1, all.size()), all.cend(),
                                  [](const CellAlteration &one) { return one.value.size() < shortest; });
    return {all.cbegin(), end};
}

HostileScript HostileCells::openingAnew(qsizetype table) const
{
    HostileScript script;
    script.isOpenedAnew = true;
    for (qsizetype index = 0; index < m_tables.at(table).columns.size(); ++index)
        script.alterations.append(rewriting({table, index}, 0));
    return script;
}

QList<QByteArray> HostileCells::samples() const
{
    QList<QByteArray> samples;
    for (const Column &column : m_columns) {
        const QList<CellAlteration> alterations = rewriting(column);
        for (const CellAlteration &alteration : alterations)
            samples.append(HostileScript {false, {alteration}}.toBytes());
    }
    for (qsizetype table = 0; table < m_tables.size(); ++table) {
        if (!m_tables.at(table).rows.isEmpty())
            samples.append(openingAnew(table).toBytes());
    }
    return samples;
}

} // namespace bitacora
