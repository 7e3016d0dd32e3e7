#pragma once

#include "Result.h"

#include <QList>
#include <QString>

class QSqlDatabase;

namespace bitacora {

/// One numbered file of the schema. Internal to the store.
struct SchemaStep
{
    int version = 0;
    QString sql;
};

namespace SchemaMigration {

/// The files of resources/schema, in their order, numbered without a gap from 1.
QList<SchemaStep> steps();
/// The version that a database is at; 0 is an empty one.
[[nodiscard]] Result<int> versionOf(const QSqlDatabase &database);
/// Applies, in one transaction, the steps that the database lacks. PracticeNewer when it is ahead of them.
/// One that is at an earlier version is copied beside itself first (see `copyPath`).
[[nodiscard]] Result<void> migrate(const QSqlDatabase &database, const QString &path, const QList<SchemaStep> &steps);
/// Where the copy of a database at an earlier version goes.
QString copyPath(const QString &path, int version);

} // namespace SchemaMigration

} // namespace bitacora
