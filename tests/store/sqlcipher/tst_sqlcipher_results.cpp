#include "TestDatabase.h"
#include "Transcript.h"

#include <QSqlResult>
#include <QTest>

using namespace bitacora::testing;
using namespace Qt::StringLiterals;
using Kind = TestDatabase::Kind;

class SqlCipherResultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStatementsStateIsAsWithQtsDriver_data();
    void aStatementsStateIsAsWithQtsDriver();
    void numbersFollowThePrecisionPolicy_data();
    void numbersFollowThePrecisionPolicy();
    void aColumnCanBeReadManyTimesAndInAnyOrder();
    void columnsThatAreNotThereAreInvalid();
    void valuesAreFoundByName();
    void insertedRowsReportTheirIds();
    void theIdIsThatOfTheQuerysOwnInsert();
    void affectedRowsAreCounted();
    void insertReturningGivesRowsAndCounts();
    void theHandleIsTheStatement();
    void aResultThatOutlivesItsConnectionFailsQuietly();
};

void SqlCipherResultsTest::aStatementsStateIsAsWithQtsDriver_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("select") << u"SELECT * FROM numbers WHERE i < 4"_s;
    QTest::newRow("select nothing") << u"SELECT * FROM numbers WHERE 0"_s;
    QTest::newRow("expressions") << u"SELECT 1, 1.5, 'a', x'00', NULL, i + 1, max(square), count(*) FROM numbers"_s;
    QTest::newRow("aliases") << u"SELECT i AS number, word AS \"the word\", i AS i FROM numbers AS n LIMIT 1"_s;
    QTest::newRow("two tables") << u"SELECT a.i, b.i, a.word FROM numbers a JOIN numbers b ON b.i = a.i + 1 LIMIT 2"_s;
    QTest::newRow("a subquery") << u"SELECT * FROM (SELECT i, word, i + 1 AS next FROM numbers LIMIT 2)"_s;
    QTest::newRow("a view") << u"SELECT * FROM odd LIMIT 2"_s;
    QTest::newRow("values") << u"VALUES (1, 'a'), (2.5, NULL)"_s;
    QTest::newRow("pragma with rows") << u"PRAGMA table_info(numbers)"_s;
    QTest::newRow("pragma without rows") << u"PRAGMA foreign_keys = ON"_s;
    QTest::newRow("insert") << u"INSERT INTO numbers (i) VALUES (1000), (1001)"_s;
    QTest::newRow("insert nothing") << u"INSERT INTO numbers SELECT * FROM numbers WHERE 0"_s;
    QTest::newRow("update") << u"UPDATE numbers SET word = 'x' WHERE i BETWEEN 2 AND 4"_s;
    QTest::newRow("update nothing") << u"UPDATE numbers SET word = 'x' WHERE 0"_s;
    QTest::newRow("delete all") << u"DELETE FROM numbers"_s;
    QTest::newRow("create") << u"CREATE TABLE another (a)"_s;
    QTest::newRow("drop") << u"DROP TABLE numbers"_s;
    QTest::newRow("begin") << u"BEGIN"_s;
    QTest::newRow("with a semicolon") << u"SELECT 1;"_s;
    QTest::newRow("with a semicolon and spaces") << u"SELECT 1 ; \n\t "_s;
    QTest::newRow("upper and lower case") << u"sElEcT i FROM NUMBERS LIMIT 1"_s;
    QTest::newRow("spaces before") << u"  \n SELECT 1"_s;
    QTest::newRow("a comment before") << u"-- why\nSELECT 1 /* what */"_s;
    QTest::newRow("only a comment") << u"-- nothing"_s;
    QTest::newRow("only a semicolon") << u";"_s;
}

void SqlCipherResultsTest::aStatementsStateIsAsWithQtsDriver()
{
    QFETCH(const QString, sql);
    compareWithQt([&sql](Transcript &seen, const QSqlDatabase &database) {
        fillNumbers(database, 10);
        seen.run(database, u"CREATE VIEW odd AS SELECT i, word, 'odd' AS kind FROM numbers WHERE i % 2 = 1"_s);
        for (const bool forwardOnly : {false, true}) {
            QSqlQuery query(database);
            query.setForwardOnly(forwardOnly);
            seen.addState(u"before"_s, query);
            seen.add(u"executed"_s, query.exec(sql));
            seen.addState(u"after"_s, query);
            seen.add(u"record"_s, query.record());
            seen.add(u"id"_s, query.lastInsertId());
            seen.addRows(query);
            seen.addState(u"read"_s, query);
            seen.add(query.lastQuery());
            query.finish();
            seen.addState(u"finished"_s, query);
            seen.add(u"record"_s, query.record());
            seen.add(u"next result"_s, query.nextResult());
            query.clear();
            seen.addState(u"cleared"_s, query);
        }
    });
}

void SqlCipherResultsTest::numbersFollowThePrecisionPolicy_data()
{
    QTest::addColumn<QSql::NumericalPrecisionPolicy>("policy");
    QTest::newRow("32 bits") << QSql::LowPrecisionInt32;
    QTest::newRow("64 bits") << QSql::LowPrecisionInt64;
    QTest::newRow("double") << QSql::LowPrecisionDouble;
    QTest::newRow("high") << QSql::HighPrecision;
}

void SqlCipherResultsTest::numbersFollowThePrecisionPolicy()
{
    QFETCH(const QSql::NumericalPrecisionPolicy, policy);
    compareWithQt([policy](Transcript &seen, const QSqlDatabase &database) {
        const QString sql = u"SELECT 1234567890123.75, 3.99, -3.99, 1e300, 42, '1.5'"_s;
        QSqlQuery own(database);
        own.setNumericalPrecisionPolicy(policy);
        own.exec(sql);
        seen.addRows(own);

        QSqlDatabase changed = database;
        changed.setNumericalPrecisionPolicy(policy);
        QSqlQuery inherited(changed);
        seen.add(u"policy"_s, static_cast<int>(inherited.numericalPrecisionPolicy()));
        inherited.setForwardOnly(true);
        inherited.exec(sql);
        seen.addRows(inherited);
    });
}

void SqlCipherResultsTest::aColumnCanBeReadManyTimesAndInAnyOrder()
{
    const TestDatabase database(Kind::Encrypted);
    for (const bool forwardOnly : {false, true}) {
        QSqlQuery query = database.query();
        query.setForwardOnly(forwardOnly);
        QVERIFY(query.exec(u"SELECT 7, 'sesión', x'0001', 0.5, NULL"_s));
        QVERIFY(query.next());
        for (int time = 0; time < 3; ++time) {
            QVERIFY(query.isNull(4));
            QCOMPARE(query.value(3).toDouble(), 0.5);
            QCOMPARE(query.value(1).toString(), u"sesión"_s);
            QCOMPARE(query.value(2).toByteArray(), QByteArray("\0\1", 2));
            QCOMPARE(query.value(0).toLongLong(), 7);
            QVERIFY(!query.isNull(1));
            QVERIFY(!query.isNull(0));
        }
    }
}

void SqlCipherResultsTest::columnsThatAreNotThereAreInvalid()
{
    const TestDatabase database(Kind::Plain);
    for (const bool forwardOnly : {false, true}) {
        QSqlQuery query = database.query();
        query.setForwardOnly(forwardOnly);
        QVERIFY(query.exec(u"SELECT 1"_s));
        QVERIFY(query.next());
        QVERIFY(!query.value(1).isValid());
        QVERIFY(!query.value(1000000).isValid());
        QVERIFY(query.isNull(1));
        QVERIFY(query.isNull(-1));
    }
}

void SqlCipherResultsTest::valuesAreFoundByName()
{
    const TestDatabase database(Kind::Plain);
    QSqlQuery query = database.query();
    query.setForwardOnly(true);
    QVERIFY(query.exec(u"SELECT 1 AS one, NULL AS \"no value\""_s));
    QVERIFY(query.next());
    QCOMPARE(query.value(u"one"_s).toInt(), 1);
    QVERIFY(query.isNull(u"no value"_s));
    QCOMPARE(query.record().indexOf(u"no value"_s), 1);
    QCOMPARE(query.record().value(0).toInt(), 1);
}

void SqlCipherResultsTest::insertedRowsReportTheirIds()
{
    compareWithQt([](Transcript &seen, const QSqlDatabase &database) {
        seen.run(database, u"CREATE TABLE t (id INTEGER PRIMARY KEY AUTOINCREMENT, a TEXT)"_s);
        QSqlQuery query(database);
        seen.add(u"before any"_s, query.lastInsertId());
        query.prepare(u"INSERT INTO t (id, a) VALUES (?, 'x')"_s);
        for (const QVariant &id :
             {QVariant(), QVariant(41), QVariant(), QVariant(Q_INT64_C(9000000000)), QVariant(-3)}) {
            query.bindValue(0, id);
            seen.add(u"inserted"_s, query.exec());
            seen.add(u"id"_s, query.lastInsertId());
        }
        QSqlQuery select(database);
        select.exec(u"SELECT 1"_s);
        seen.add(u"after a select"_s, select.lastInsertId());
    });
}

void SqlCipherResultsTest::theIdIsThatOfTheQuerysOwnInsert()
{
    const TestDatabase database(Kind::Plain);
    database.run(u"CREATE TABLE t (id INTEGER PRIMARY KEY)"_s);
    QSqlQuery first = database.query();
    QVERIFY(first.exec(u"INSERT INTO t VALUES (5)"_s));
    database.run(u"INSERT INTO t VALUES (6), (7)"_s);
    QCOMPARE(first.lastInsertId().toInt(), 5);
    QCOMPARE(first.numRowsAffected(), 1);
}

void SqlCipherResultsTest::affectedRowsAreCounted()
{
    const TestDatabase database(Kind::Encrypted);
    fillNumbers(database.database(), 10);
    QSqlQuery query = database.query();
    QVERIFY(query.exec(u"UPDATE numbers SET word = 'x' WHERE i < 4"_s));
    QCOMPARE(query.numRowsAffected(), 4);
    QVERIFY(query.exec(u"UPDATE numbers SET word = 'x' WHERE i > 100"_s));
    QCOMPARE(query.numRowsAffected(), 0);
    QVERIFY(query.exec(u"DELETE FROM numbers"_s));
    QCOMPARE(query.numRowsAffected(), 10);
    QVERIFY(query.prepare(u"INSERT INTO numbers (i) VALUES (?), (?)"_s));
    query.addBindValue(1);
    query.addBindValue(2);
    QVERIFY(query.exec());
    QCOMPARE(query.numRowsAffected(), 2);
    QCOMPARE(query.size(), -1);
}

void SqlCipherResultsTest::insertReturningGivesRowsAndCounts()
{
    const TestDatabase database(Kind::Encrypted);
    database.run(u"CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT)"_s);
    QSqlQuery query = database.query();
    QVERIFY(query.exec(u"INSERT INTO t (a) VALUES ('x'), ('y') RETURNING id, a"_s));
    QVERIFY(query.isSelect());
    QVERIFY(query.next());
    QCOMPARE(query.value(1).toString(), u"x"_s);
    QVERIFY(query.next());
    QCOMPARE(query.value(0).toInt(), 2);
    QVERIFY(!query.next());
    QCOMPARE(query.numRowsAffected(), 2);
    QCOMPARE(database.value(u"SELECT count(*) FROM t"_s).toInt(), 2);
}

void SqlCipherResultsTest::theHandleIsTheStatement()
{
    const TestDatabase database(Kind::Plain);
    QSqlQuery query = database.query();
    QVERIFY(query.exec(u"SELECT 1"_s));
    const QVariant handle = query.result()->handle();
    QVERIFY(handle.isValid());
    QCOMPARE(QByteArray(handle.typeName()), QByteArray("sqlite3_stmt*"));
    QVERIFY(*static_cast<void *const *>(handle.constData()) != nullptr);
}

void SqlCipherResultsTest::aResultThatOutlivesItsConnectionFailsQuietly()
{
    auto driver = std::make_unique<bitacora::SqlCipherDriver>();
    QVERIFY(driver->open(TestDatabase::inMemory(), {}, {}, {}, -1, {}));
    QSqlQuery kept(driver->createResult());
    QSqlQuery streamed(driver->createResult());
    streamed.setForwardOnly(true);
    QVERIFY(kept.exec(u"VALUES (1), (2), (3)"_s));
    QVERIFY(streamed.exec(u"VALUES (1), (2), (3)"_s));
    QVERIFY(kept.next());
    QVERIFY(streamed.next());
    driver.reset();
    QCOMPARE(kept.value(0).toInt(), 1);
    QVERIFY(!streamed.value(0).toInt());
    QVERIFY(!kept.next());
    QVERIFY(!streamed.next());
    QVERIFY(!kept.exec(u"SELECT 1"_s));
}

QTEST_GUILESS_MAIN(SqlCipherResultsTest)
#include "tst_sqlcipher_results.moc"
