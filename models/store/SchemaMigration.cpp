#include "SchemaMigration.h"

#include "StorageError.h"
#include "WriteAheadLog.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>

#include <algorithm>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

QString folderOf(const QSqlDatabase &database)
{
    return QFileInfo(database.databaseName()).path();
}

Result<void> run(const QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    if (!query.exec(sql))
        return storageFailure(query.lastError(), folderOf(database));
    return {};
}

// An empty line stands between two statements, because those of a trigger hold semicolons of their own.
QStringList statementsOf(const QString &sql)
{
    QString text = sql;
    text.remove(u'\r');
    QStringList statements;
    const QStringList paragraphs = text.split(u"\n\n"_s, Qt::SkipEmptyParts);
    for (const QString &paragraph : paragraphs) {
        QStringList lines = paragraph.split(u'\n');
        lines.removeIf([](const QString &line) { return line.startsWith("--"_L1) || line.trimmed().isEmpty(); });
        if (!lines.isEmpty())
            statements.append(lines.join(u'\n'));
    }
    return statements;
}

// A copy appears under its name only when it is whole.
Result<void> copyDatabase(const QSqlDatabase &database, const QString &path, int version)
{
    if (auto emptied = emptyWriteAheadLog(database); !emptied)
        return emptied;
    const QString copy = SchemaMigration::copyPath(path, version);
    const QString part = copy + u".part"_s;
    QFile::remove(part);
    QFile original(path);
    if (!original.copy(part)) {
        QFile::remove(part);
        return failure(ErrorCode::PracticeNotWritable, folderOf(database), original.errorString());
    }
    QFile::remove(copy);
    QFile whole(part);
    if (!whole.rename(copy)) {
        const QString reason = whole.errorString();
        QFile::remove(part);
        return failure(ErrorCode::PracticeNotWritable, folderOf(database), reason);
    }
    return {};
}

Result<void> applySteps(const QSqlDatabase &database, const QList<SchemaStep> &steps, int from)
{
    for (const SchemaStep &step : steps) {
        if (step.version <= from)
            continue;
        for (const QString &statement : statementsOf(step.sql)) {
            if (auto ran = run(database, statement); !ran)
                return ran;
        }
        if (auto ran = run(database, u"PRAGMA user_version = %1"_s.arg(step.version)); !ran)
            return ran;
    }
    return {};
}

} // namespace

QList<SchemaStep> SchemaMigration::steps()
{
    QList<SchemaStep> steps;
    for (int version = 1;; ++version) {
        QFile file(u":/schema/%1.sql"_s.arg(version, 4, 10, QLatin1Char('0')));
        if (!file.open(QIODevice::ReadOnly))
            return steps;
        steps.append({version, QString::fromUtf8(file.readAll())});
    }
}

Result<int> SchemaMigration::versionOf(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return storageFailure(query.lastError(), folderOf(database));
    return query.value(0).toInt();
}

Result<void> SchemaMigration::migrate(const QSqlDatabase &database, const QString &path, const QList<SchemaStep> &steps)
{
    const Result<int> version = versionOf(database);
    if (!version)
        return Failure(version.error());
    const int newest = steps.isEmpty() ? 0 : steps.constLast().version;
    if (*version > newest)
        return failure(ErrorCode::PracticeNewer, folderOf(database));
    if (*version == newest)
        return {};
    if (*version > 0) {
        if (auto copied = copyDatabase(database, path, *version); !copied)
            return copied;
    }
    if (auto begun = run(database, u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    Result<void> applied = applySteps(database, steps, *version);
    if (applied)
        applied = run(database, u"COMMIT"_s);
    if (!applied)
        (void)run(database, u"ROLLBACK"_s);
    return applied;
}

QString SchemaMigration::copyPath(const QString &path, int version)
{
    const QFileInfo file(path);
    return file.path() + u'/' + file.completeBaseName() + u".schema-%1."_s.arg(version) + file.suffix();
}

} // namespace bitacora
