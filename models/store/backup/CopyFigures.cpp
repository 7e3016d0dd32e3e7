#include "CopyFigures.h"

#include "SchemaMigration.h"
#include "Statement.h"
#include "StoreContext.h"

#include <QStringList>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

// Those of a search index are looked at by integrity_check alone.
Result<QStringList> tablesOf(StoreContext &context)
{
    Statement list(context,
                   u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
                   "AND name NOT LIKE '%\\_search%' ESCAPE '\\' AND sql NOT LIKE 'CREATE VIRTUAL%'"_s);
    if (auto ran = list.run(); !ran)
        return Failure(ran.error());
    QStringList tables;
    while (list.next())
        tables.append(list.text(0));
    if (auto finished = list.finished(); !finished)
        return Failure(finished.error());
    return tables;
}

Result<qint64> rowsOf(StoreContext &context, const QString &table)
{
    Statement count(context, u"SELECT count(*) FROM \"%1\""_s.arg(table));
    if (auto ran = count.run(); !ran)
        return Failure(ran.error());
    if (count.next())
        return count.integer(0);
    return Failure(count.finished().error());
}

} // namespace

Result<CopyFigures> CopyFigures::of(StoreContext &context)
{
    CopyFigures figures;
    const auto tables = tablesOf(context);
    if (!tables)
        return Failure(tables.error());
    for (const QString &table : *tables) {
        const auto rows = rowsOf(context, table);
        if (!rows)
            return Failure(rows.error());
        figures.rows.insert(table, *rows);
    }
    const auto version = SchemaMigration::versionOf(context.database);
    if (!version)
        return Failure(version.error());
    figures.schemaVersion = *version;
    Statement end(context, u"SELECT sequence, hash FROM activity ORDER BY sequence DESC LIMIT 1"_s);
    if (auto ran = end.run(); !ran)
        return Failure(ran.error());
    if (end.next()) {
        figures.lastEntry = end.integer(0);
        figures.chainEnd = end.blob(1);
    }
    if (auto finished = end.finished(); !finished)
        return Failure(finished.error());
    return figures;
}

} // namespace bitacora
