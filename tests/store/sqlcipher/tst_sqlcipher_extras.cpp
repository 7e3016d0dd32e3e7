#include "PackedRecords.h"
#include "TestDatabase.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSqlError>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <limits>
#include <utility>

using namespace bitacora;
using namespace bitacora::testing;
using namespace Qt::StringLiterals;
using Kind = TestDatabase::Kind;

class SqlCipherExtrasTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void packedRowsKeepTheOrderOfTheSubquery_data();
    void packedRowsKeepTheOrderOfTheSubquery();
    void packedRowsKeepEveryBit();
    void packingNothingIsAnEmptyBlob();
    void packingGroupsGivesABlobEach();
    void packingWhatIsNoIntegerFails_data();
    void packingWhatIsNoIntegerFails();
    void aHundredThousandKeysArePackedFast();
    void aBlobThatIsCutShortGivesItsWholeRecords();

    void namesSortAsInALanguage_data();
    void namesSortAsInALanguage();
    void theCollationsLocaleCanChangeBetweenQueries();

    void aBackupIsAWholeCopy();
    void aBackupReportsItsProgress();
    void aCancelledBackupLeavesTheDestinationAsItWas();
    void aBackupGoesOnWhileItIsWrittenTo();
    void aBackupToAnotherKindOfKeyFails();
    void aBackupOfAClosedDatabaseFails();
    void aBackupToABusyDestinationFails();

    void fullTextSearchFindsWithoutAccents();
    void jsonAndMathAndTreesAreThere();

private:
    static void fill(const TestDatabase &database, int rows);
    static QString checksum(const TestDatabase &database);
};

void SqlCipherExtrasTest::fill(const TestDatabase &database, int rows)
{
    database.run(u"CREATE TABLE t (id INTEGER PRIMARY KEY, day INTEGER, status INTEGER, note TEXT)"_s);
    database.run(
        u"INSERT INTO t WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
        "SELECT i, 2460000 + (i * 7919) % 1000, i % 5, 'a note of some length, number ' || i FROM n"_s.arg(rows));
}

QString SqlCipherExtrasTest::checksum(const TestDatabase &database)
{
    return database.value(u"SELECT count(*) || '/' || sum(id * day + status) || '/' || sum(length(note)) FROM t"_s)
        .toString();
}

void SqlCipherExtrasTest::packedRowsKeepTheOrderOfTheSubquery_data()
{
    QTest::addColumn<QString>("order");
    QTest::newRow("newest first") << u"day DESC, id DESC"_s;
    QTest::newRow("oldest first") << u"day, id"_s;
    QTest::newRow("by status") << u"status, day DESC, id"_s;
    QTest::newRow("by an expression") << u"(id * 31) % 97, id"_s;
}

void SqlCipherExtrasTest::packedRowsKeepTheOrderOfTheSubquery()
{
    QFETCH(const QString, order);
    const TestDatabase database(Kind::Encrypted);
    fill(database, 2000);
    // Also where an index could tempt the planner into another order.
    for (const QString &index : {QString(), u"CREATE INDEX by_status ON t (status, day, id)"_s}) {
        if (!index.isEmpty())
            database.run(index);
        const QString rows = u"SELECT id, day, status FROM t WHERE status <> 3 ORDER BY "_s + order;
        const auto packed =
            unpacked(database.value(u"SELECT packed(id, day, status) FROM ("_s + rows + u")"_s).toByteArray());
        QSqlQuery query = database.query();
        query.setForwardOnly(true);
        QVERIFY(query.exec(rows));
        std::size_t row = 0;
        while (query.next()) {
            const PackedRecord expected {query.value(0).toLongLong(), query.value(1).toInt(), query.value(2).toInt()};
            QVERIFY(row < packed.size());
            QVERIFY2(packed[row] == expected, qPrintable(u"row %1"_s.arg(row)));
            ++row;
        }
        QCOMPARE(packed.size(), row);
        QVERIFY(row > 0);
    }
}

void SqlCipherExtrasTest::packedRowsKeepEveryBit()
{
    const TestDatabase database(Kind::Plain);
    const auto records =
        unpacked(database
                     .value(u"SELECT packed(a, b, c) FROM (SELECT 9223372036854775807 AS a, 2147483647 AS b, "
                            "-2147483648 AS c UNION ALL SELECT -9223372036854775807 - 1, -1, 0)"_s)
                     .toByteArray());
    using Limits64 = std::numeric_limits<std::int64_t>;
    using Limits32 = std::numeric_limits<std::int32_t>;
    const std::vector<PackedRecord> expected {{Limits64::max(), Limits32::max(), Limits32::min()},
                                              {Limits64::min(), -1, 0}};
    QVERIFY(records == expected);
}

void SqlCipherExtrasTest::packingNothingIsAnEmptyBlob()
{
    const TestDatabase database(Kind::Plain);
    const QVariant blob = database.value(u"SELECT packed(1, 2, 3) WHERE 0"_s);
    QCOMPARE(blob.typeId(), int(QMetaType::QByteArray));
    QVERIFY(blob.toByteArray().isEmpty());
    QVERIFY(unpacked(blob.toByteArray()).empty());
}

void SqlCipherExtrasTest::packingGroupsGivesABlobEach()
{
    const TestDatabase database(Kind::Encrypted);
    fill(database, 100);
    QSqlQuery query = database.query();
    QVERIFY(query.exec(u"SELECT status, packed(id, day, status) FROM t GROUP BY status ORDER BY status"_s));
    int groups = 0;
    while (query.next()) {
        const auto records = unpacked(query.value(1).toByteArray());
        QCOMPARE(records.size(), std::size_t {20});
        for (const PackedRecord &record : records)
            QCOMPARE(record.status, query.value(0).toInt());
        ++groups;
    }
    QCOMPARE(groups, 5);
}

void SqlCipherExtrasTest::packingWhatIsNoIntegerFails_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::newRow("null") << u"1, NULL, 3"_s;
    QTest::newRow("text") << u"'1', 2, 3"_s;
    QTest::newRow("a real") << u"1, 2.0, 3"_s;
    QTest::newRow("a day too large") << u"1, 2147483648, 3"_s;
    QTest::newRow("a status too small") << u"1, 2, -2147483649"_s;
    QTest::newRow("too few") << u"1, 2"_s;
    QTest::newRow("too many") << u"1, 2, 3, 4"_s;
}

void SqlCipherExtrasTest::packingWhatIsNoIntegerFails()
{
    QFETCH(const QString, arguments);
    const TestDatabase database(Kind::Plain);
    QSqlQuery query = database.query();
    QVERIFY(!query.exec(u"SELECT packed("_s + arguments + u") FROM (VALUES (1), (2))"_s));
    QVERIFY(query.lastError().databaseText().contains(u"packed()"_s));
    QCOMPARE(database.value(u"SELECT length(packed(1, 2, 3))"_s).toInt(), 16);
}

void SqlCipherExtrasTest::aHundredThousandKeysArePackedFast()
{
    constexpr int count = 100000;
    const TestDatabase database(Kind::Encrypted);
    fill(database, count);
    database.run(u"CREATE INDEX by_day ON t (day, id, status)"_s);
    const QString sql =
        u"SELECT packed(id, day, status) FROM (SELECT id, day, status FROM t ORDER BY day DESC, id DESC)"_s;
    QElapsedTimer clock;
    clock.start();
    const auto records = unpacked(database.value(sql).toByteArray());
    qInfo("%d keys in %lld ms", count, clock.elapsed());
    QCOMPARE(records.size(), std::size_t {count});
    QVERIFY(std::is_sorted(records.begin(), records.end(), [](const PackedRecord &left, const PackedRecord &right) {
        return std::pair(left.day, left.id) > std::pair(right.day, right.id);
    }));
}

void SqlCipherExtrasTest::aBlobThatIsCutShortGivesItsWholeRecords()
{
    QByteArray blob(16 + 15, '\0');
    blob[0] = 5;
    const auto records = unpacked(blob);
    QCOMPARE(records.size(), std::size_t {1});
}

void SqlCipherExtrasTest::namesSortAsInALanguage_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("Spanish") << QLocale(QLocale::Spanish, QLocale::Spain)
                             << QStringList {u"Álvaro"_s, u"Ana"_s,   u"nadia"_s, u"Nuria"_s,
                                             u"Ñaki"_s,   u"Óscar"_s, u"Zoe"_s};
    QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedStates)
                             << QStringList {u"Adam"_s, u"émile"_s, u"Frank"_s, u"Room 2"_s, u"Room 10"_s, u"zoe"_s};
    QTest::newRow("Swedish") << QLocale(QLocale::Swedish, QLocale::Sweden)
                             << QStringList {u"Adam"_s, u"Zoe"_s, u"Åke"_s, u"Ärla"_s, u"Örjan"_s};
}

void SqlCipherExtrasTest::namesSortAsInALanguage()
{
    QFETCH(const QLocale, locale);
    QFETCH(const QStringList, names);
    const TestDatabase database(Kind::Encrypted);
    database.driver()->setCollationLocale(locale);
    database.run(u"CREATE TABLE person (name TEXT)"_s);
    QSqlQuery insert = database.query();
    QVERIFY(insert.prepare(u"INSERT INTO person VALUES (?)"_s));
    for (auto name = names.crbegin(); name != names.crend(); ++name) {
        insert.bindValue(0, *name);
        QVERIFY(insert.exec());
    }
    QStringList sorted;
    QSqlQuery query = database.query();
    QVERIFY(query.exec(u"SELECT name FROM person ORDER BY name COLLATE LOCALIZED"_s));
    while (query.next())
        sorted.append(query.value(0).toString());
    QCOMPARE(sorted, names);
}

void SqlCipherExtrasTest::theCollationsLocaleCanChangeBetweenQueries()
{
    const TestDatabase database(Kind::Encrypted);
    const QString first =
        u"SELECT n FROM (SELECT 'Åke' AS n UNION ALL SELECT 'Zoe') ORDER BY n COLLATE LOCALIZED LIMIT 1"_s;
    QSqlQuery open = database.query();
    QVERIFY(open.exec(u"SELECT 1 UNION ALL SELECT 2"_s));
    database.driver()->setCollationLocale(QLocale(QLocale::English));
    QCOMPARE(database.value(first).toString(), u"Åke"_s);
    database.driver()->setCollationLocale(QLocale(QLocale::Swedish));
    QCOMPARE(database.value(first).toString(), u"Zoe"_s);
    // It stays over a close, and works with text that is empty or long.
    database.database().close();
    QVERIFY(database.database().open());
    QCOMPARE(database.value(first).toString(), u"Zoe"_s);
    QCOMPARE(database.value(u"SELECT '' < 'a' COLLATE LOCALIZED"_s).toInt(), 1);
    QCOMPARE(database.value(u"SELECT 'É' || '%1' = 'é' || '%1' COLLATE LOCALIZED"_s.arg(QString(2000, u'x'))).toInt(),
             1);
}

void SqlCipherExtrasTest::aBackupIsAWholeCopy()
{
    const QTemporaryDir folder;
    const TestDatabase source(Kind::Encrypted, folder.filePath(u"source.db"_s));
    source.run(u"PRAGMA journal_mode = WAL"_s);
    fill(source, 5000);
    {
        const TestDatabase copy(Kind::Encrypted, folder.filePath(u"copy.db"_s));
        QCOMPARE(source.driver()->backupTo(*copy.driver()), BackupOutcome::Finished);
        QCOMPARE(checksum(copy), checksum(source));
    }
    const TestDatabase copy(Kind::Encrypted, folder.filePath(u"copy.db"_s));
    QCOMPARE(checksum(copy), checksum(source));
    QCOMPARE(copy.value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    QFile file(folder.filePath(u"copy.db"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("a note of some length"));
}

void SqlCipherExtrasTest::aBackupReportsItsProgress()
{
    const QTemporaryDir folder;
    const TestDatabase source(Kind::Encrypted, folder.filePath(u"source.db"_s));
    fill(source, 50000);
    const TestDatabase copy(Kind::Encrypted, folder.filePath(u"copy.db"_s));
    QList<int> remaining;
    int total = 0;
    const auto progress = [&](int remainingPages, int totalPages) {
        remaining.append(remainingPages);
        total = totalPages;
        return true;
    };
    QCOMPARE(source.driver()->backupTo(*copy.driver(), progress), BackupOutcome::Finished);
    QVERIFY(remaining.size() > 2);
    QVERIFY(std::is_sorted(remaining.crbegin(), remaining.crend()));
    QCOMPARE(remaining.constLast(), 0);
    QCOMPARE(total, source.value(u"PRAGMA page_count"_s).toInt());
}

void SqlCipherExtrasTest::aCancelledBackupLeavesTheDestinationAsItWas()
{
    const QTemporaryDir folder;
    const TestDatabase source(Kind::Encrypted, folder.filePath(u"source.db"_s));
    fill(source, 50000);
    const TestDatabase copy(Kind::Encrypted, folder.filePath(u"copy.db"_s));
    copy.run(u"CREATE TABLE before (a)"_s);
    int steps = 0;
    QCOMPARE(source.driver()->backupTo(*copy.driver(), [&](int, int) { return ++steps < 2; }),
             BackupOutcome::Cancelled);
    QCOMPARE(steps, 2);
    QCOMPARE(copy.database().tables(), QStringList {u"before"_s});
    QCOMPARE(copy.value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
}

void SqlCipherExtrasTest::aBackupGoesOnWhileItIsWrittenTo()
{
    const QTemporaryDir folder;
    const TestDatabase source(Kind::Encrypted, folder.filePath(u"source.db"_s));
    source.run(u"PRAGMA journal_mode = WAL"_s);
    fill(source, 50000);
    const TestDatabase copy(Kind::Encrypted, folder.filePath(u"copy.db"_s));
    int steps = 0;
    const auto write = [&](int, int) {
        if (++steps == 1)
            source.run(u"INSERT INTO t (id, day, status, note) VALUES (1000000, 1, 1, 'written meanwhile')"_s);
        return true;
    };
    QCOMPARE(source.driver()->backupTo(*copy.driver(), write), BackupOutcome::Finished);
    QVERIFY(steps > 1);
    QCOMPARE(checksum(copy), checksum(source));
    QCOMPARE(copy.value(u"SELECT count(*) FROM t WHERE id = 1000000"_s).toInt(), 1);
}

void SqlCipherExtrasTest::aBackupToAnotherKindOfKeyFails()
{
    const QTemporaryDir folder;
    const TestDatabase source(Kind::Encrypted, folder.filePath(u"source.db"_s));
    fill(source, 100);
    const TestDatabase plain(Kind::Plain, folder.filePath(u"plain.db"_s));
    QCOMPARE(source.driver()->backupTo(*plain.driver()), BackupOutcome::Failed);
    QCOMPARE(source.driver()->lastError().type(), QSqlError::ConnectionError);
    QVERIFY(source.driver()->lastError().databaseText().contains(u"encrypted"_s));
    QVERIFY(plain.database().tables().isEmpty());
}

void SqlCipherExtrasTest::aBackupOfAClosedDatabaseFails()
{
    SqlCipherDriver closed;
    const TestDatabase open(Kind::Encrypted);
    QCOMPARE(closed.backupTo(*open.driver()), BackupOutcome::Failed);
    QVERIFY(closed.lastError().isValid());
    QCOMPARE(open.driver()->backupTo(closed), BackupOutcome::Failed);
}

void SqlCipherExtrasTest::aBackupToABusyDestinationFails()
{
    const QTemporaryDir folder;
    const TestDatabase source(Kind::Encrypted, folder.filePath(u"source.db"_s));
    fill(source, 100);
    const TestDatabase copy(Kind::Encrypted, folder.filePath(u"copy.db"_s), u"QSQLITE_BUSY_TIMEOUT=20"_s);
    const TestDatabase writer(Kind::Encrypted, folder.filePath(u"copy.db"_s));
    writer.run(u"CREATE TABLE before (a)"_s);
    writer.run(u"BEGIN EXCLUSIVE"_s);
    QCOMPARE(source.driver()->backupTo(*copy.driver()), BackupOutcome::Failed);
    QCOMPARE(source.driver()->lastError().nativeErrorCode(), u"5"_s);
    writer.run(u"COMMIT"_s);
    QCOMPARE(copy.database().tables(), QStringList {u"before"_s});
}

void SqlCipherExtrasTest::fullTextSearchFindsWithoutAccents()
{
    const TestDatabase database(Kind::Encrypted);
    database.run(u"CREATE VIRTUAL TABLE notes USING fts5(text, tokenize = 'unicode61 remove_diacritics 2')"_s);
    database.run(u"INSERT INTO notes VALUES ('la última sesión'), ('otra cosa')"_s);
    QCOMPARE(database.value(u"SELECT count(*) FROM notes WHERE notes MATCH 'sesion'"_s).toInt(), 1);
    QCOMPARE(database.value(u"SELECT count(*) FROM notes WHERE notes MATCH 'ULTIMA'"_s).toInt(), 1);
    QCOMPARE(
        database.value(u"SELECT snippet(notes, 0, '[', ']', '…', 5) FROM notes WHERE notes MATCH 'sesi*'"_s).toString(),
        u"la última [sesión]"_s);
}

void SqlCipherExtrasTest::jsonAndMathAndTreesAreThere()
{
    const TestDatabase database(Kind::Encrypted);
    QCOMPARE(database.value(u"SELECT json_extract('{\"a\": [1, 2]}', '$.a[1]')"_s).toInt(), 2);
    QCOMPARE(database.value(u"SELECT ceil(1.2)"_s).toInt(), 2);
    database.run(u"CREATE VIRTUAL TABLE tree USING rtree(id, low, high)"_s);
    database.run(u"INSERT INTO tree VALUES (1, 0, 10)"_s);
    QCOMPARE(database.value(u"SELECT id FROM tree WHERE low <= 5 AND high >= 5"_s).toInt(), 1);
}

QTEST_GUILESS_MAIN(SqlCipherExtrasTest)
#include "tst_sqlcipher_extras.moc"
