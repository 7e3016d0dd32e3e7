#include "PracticeState.h"

#include "ActivityKind.h"
#include "BackupFolder.h"
#include "BackupList.h"
#include "CopyFigures.h"
#include "Practice.h"
#include "PracticeDatabase.h"
#include "StoreContext.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSqlQuery>
#include <QSqlRecord>

#include <algorithm>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

bool isOfTheLog(const QString &table)
{
    return table.startsWith(u"activity"_s);
}

void readRows(PracticeState &state, const QSqlDatabase &database)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    for (auto table = state.rows.cbegin(); table != state.rows.cend(); ++table) {
        QSqlQuery query(database);
        query.setForwardOnly(true);
        if (!query.exec(u"SELECT * FROM \"%1\" ORDER BY rowid"_s.arg(table.key()))
            && !query.exec(u"SELECT * FROM \"%1\""_s.arg(table.key())))
            continue;
        hash.addData(table.key().toUtf8());
        const int columns = query.record().count();
        while (query.next()) {
            for (int column = 0; column < columns; ++column)
                hash.addData(query.isNull(column) ? QByteArray("null;") : query.value(column).toByteArray() + ';');
        }
    }
    state.records = hash.result();
}

void readLog(PracticeState &state, const QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (!query.exec(u"SELECT kind, count(*) FROM activity GROUP BY kind"_s))
        return;
    while (query.next()) {
        const int kind = query.value(0).toInt();
        if (kind != int(ActivityKind::PracticeOpened) && kind != int(ActivityKind::PracticeLocked))
            state.logged.insert(kind, query.value(1).toInt());
    }
}

void readFolder(PracticeState &state, const QString &folder)
{
    static const QRegularExpression passing(u"(-wal|-shm|-journal|\\.lock|/\\.synced|failed-unlocks\\.json)$"_s);
    QDirIterator walk(folder, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next();
        const QString name = path.mid(folder.size());
        if (PracticeState::isLeftover(name))
            state.leftovers.append(name);
        else if (!passing.match(name).hasMatch())
            state.names.append(name);
        if (name.endsWith(BackupFolder::suffix) && BackupList::at(path).isGood())
            ++state.goodBackups;
    }
    state.names.sort();
    state.leftovers.sort();
}

template <typename Key>
QString changed(const QString &what, const QMap<Key, qint64> &now, const QMap<Key, qint64> &then)
{
    for (const Key &key : now.keys() + then.keys()) {
        if (now.value(key, -1) != then.value(key, -1))
            return u"%1 %2: %3 instead of %4"_s.arg(what).arg(key).arg(now.value(key, -1)).arg(then.value(key, -1));
    }
    return {};
}

} // namespace

bool PracticeState::isLeftover(const QString &name)
{
    // What is being made, what QSaveFile and QTemporaryDir call theirs, and the copies of before a migration.
    static const QRegularExpression left(
        u"\\.part(/|$)|\\.next\\.|\\.previous\\.|\\.json\\.\\w{6}$|/\\.bitacora-\\w{6}(/|$)|\\.schema-\\d+\\."_s);
    return left.match(name).hasMatch();
}

PracticeState PracticeState::of(const QString &path, const SecretBytes &key, const Clock &clock)
{
    PracticeState state;
    readFolder(state, QFileInfo(path).path());
    QFile keys(Practice::keyFilePath(path));
    if (keys.open(QIODevice::ReadOnly))
        state.keys = keys.readAll();
    const auto database = PracticeDatabase::open(Practice::databasePath(path), key, PracticeDatabase::Access::ReadOnly);
    if (!database)
        return state;
    StoreContext context((*database)->connection(), path, clock, true);
    const auto figures = CopyFigures::of(context);
    if (figures) {
        state.opens = true;
        state.schemaVersion = figures->schemaVersion;
        state.rows = figures->rows;
        state.rows.removeIf([](auto row) { return isOfTheLog(row.key()); });
        readRows(state, context.database);
        readLog(state, context.database);
    }
    context.forgetStatements();
    return state;
}

QString PracticeState::differenceFrom(const PracticeState &expected) const
{
    if (opens != expected.opens)
        return opens ? u"it opens"_s : u"it does not open"_s;
    if (schemaVersion != expected.schemaVersion)
        return u"schema %1 instead of %2"_s.arg(schemaVersion).arg(expected.schemaVersion);
    if (const QString row = changed(u"rows of"_s, rows, expected.rows); !row.isEmpty())
        return row;
    if (logged != expected.logged)
        return u"the log says something else"_s;
    if (goodBackups != expected.goodBackups)
        return u"%1 good backups instead of %2"_s.arg(goodBackups).arg(expected.goodBackups);
    if (names != expected.names)
        return u"there is "_s + names.join(u' ') + u" instead of "_s + expected.names.join(u' ');
    return {};
}

QString PracticeState::changeFrom(const PracticeState &earlier) const
{
    if (QString difference = differenceFrom(earlier); !difference.isEmpty())
        return difference;
    if (keys != earlier.keys)
        return u"keys.json is another one"_s;
    return records != earlier.records ? u"a record is another one"_s : QString();
}

} // namespace bitacora
