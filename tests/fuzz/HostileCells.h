#pragma once

#include "HostileScript.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>
#include <QSqlDatabase>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace bitacora {

class HostileDatabase;

/// The cells of a practice's database, altered on a connection that stays open, and put back as they were.
class HostileCells
{
public:
    explicit HostileCells(const HostileDatabase &database);

    /// In one transaction: what was altered before is as it was, and what the database takes of this is written. Where
    /// that fails, the database is to be brought back.
    [[nodiscard]] bool write(const QSqlDatabase &connection, const HostileScript &script);
    /// Whether it alters the log of activity.
    [[nodiscard]] bool altersLog(const HostileScript &script) const;
    /// The database is as it was.
    void forgetAltered() { m_altered.clear(); }
    /// Whether the database's cells are as they were.
    [[nodiscard]] bool areUnaltered(const QSqlDatabase &connection) const;

    /// Scripts that change nothing yet: of each column, and of each table one to open anew.
    [[nodiscard]] QList<QByteArray> samples() const;

private:
    struct Table
    {
        QString name;
        QStringList columns;
        /// What tells its rows apart, and orders them.
        QString key;
        QList<QVariantList> rows;
    };
    struct Column
    {
        qsizetype table = 0;
        qsizetype index = 0;
    };

    [[nodiscard]] static Table read(const QSqlDatabase &connection, const QString &name);
    [[nodiscard]] QByteArray nameOf(const Column &column) const;
    [[nodiscard]] Column columnOf(const QByteArray &name) const;
    [[nodiscard]] CellAlteration rewriting(const Column &column, qsizetype row) const;
    [[nodiscard]] QList<CellAlteration> rewriting(const Column &column) const;
    [[nodiscard]] HostileScript openingAnew(qsizetype table) const;
    void alter(const QSqlDatabase &connection, const CellAlteration &alteration);
    [[nodiscard]] bool restore(const QSqlDatabase &connection);

    QList<Table> m_tables;
    QList<Column> m_columns;
    QHash<QByteArray, qsizetype> m_places;
    /// The tables that are not as they were.
    QSet<qsizetype> m_altered;
};

} // namespace bitacora
