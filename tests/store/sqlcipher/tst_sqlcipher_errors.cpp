#include "TestDatabase.h"
#include "Transcript.h"

#include <QTest>

using namespace bitacora::testing;
using namespace Qt::StringLiterals;
using Kind = TestDatabase::Kind;

class SqlCipherErrorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anErrorIsReportedAsByQtsDriver_data();
    void anErrorIsReportedAsByQtsDriver();
    void nativeCodesAreSqlitesExtendedOnes_data();
    void nativeCodesAreSqlitesExtendedOnes();
    void plainCodesComeWhenTheyAreAskedFor();
    void theDatabasesOwnWordsAreKept();
    void anErrorWhileRowsAreReadEndsTheQuery_data();
    void anErrorWhileRowsAreReadEndsTheQuery();
    void aFailedQueryCanBeRunAgain();
    void twoStatementsAtOnceAreRefused_data();
    void twoStatementsAtOnceAreRefused();
    void aTextThatIsTooLongIsAnError();
    void nothingRunsOnAClosedConnection();
};

void SqlCipherErrorsTest::anErrorIsReportedAsByQtsDriver_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("syntax") << u"SELEC 1"_s;
    QTest::newRow("an open quote") << u"SELECT 'a"_s;
    QTest::newRow("no such table") << u"SELECT * FROM nowhere"_s;
    QTest::newRow("no such column") << u"SELECT nothing FROM t"_s;
    QTest::newRow("no such function") << u"SELECT nothing(1)"_s;
    QTest::newRow("a table that is there") << u"CREATE TABLE t (a)"_s;
    QTest::newRow("too many values") << u"INSERT INTO t VALUES (1, 2, 3, 4, 5, 6)"_s;
    QTest::newRow("primary key") << u"INSERT INTO t (id) VALUES (1)"_s;
    QTest::newRow("unique") << u"INSERT INTO t (word) VALUES ('taken')"_s;
    QTest::newRow("not null") << u"INSERT INTO t (word) VALUES (NULL)"_s;
    QTest::newRow("check") << u"INSERT INTO t (word, positive) VALUES ('x', -1)"_s;
    QTest::newRow("foreign key") << u"INSERT INTO child VALUES (77)"_s;
    QTest::newRow("a wrong type") << u"INSERT INTO t (id, word) VALUES ('no number', 'x')"_s;
    QTest::newRow("a trigger's own") << u"DELETE FROM guarded"_s;
    QTest::newRow("a large sum") << u"SELECT sum(v) FROM (SELECT 9223372036854775807 AS v UNION ALL SELECT 1)"_s;
    QTest::newRow("a parameter that nobody bound") << u"SELECT ?"_s;
    QTest::newRow("two statements") << u"SELECT 1; SELECT 2"_s;
    QTest::newRow("commit without a transaction") << u"COMMIT"_s;
    QTest::newRow("rollback without a transaction") << u"ROLLBACK"_s;
    QTest::newRow("a broken blob") << u"SELECT json('{')"_s;
}

void SqlCipherErrorsTest::anErrorIsReportedAsByQtsDriver()
{
    QFETCH(const QString, sql);
    compareWithQt([&sql](Transcript &seen, const QSqlDatabase &database) {
        for (
            const QString &statement :
            {u"PRAGMA foreign_keys = ON"_s,
             u"CREATE TABLE t (id INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE, positive INTEGER CHECK (positive > 0))"_s,
             u"CREATE TABLE child (parent INTEGER REFERENCES t (id))"_s, u"CREATE TABLE guarded (a)"_s,
             u"INSERT INTO t VALUES (1, 'taken', 1)"_s, u"INSERT INTO guarded VALUES (1)"_s,
             u"CREATE TRIGGER guard BEFORE DELETE ON guarded BEGIN SELECT RAISE(ABORT, 'never'); END"_s}) {
            seen.run(database, statement);
        }
        seen.run(database, sql);
        QSqlQuery prepared(database);
        seen.add(u"prepared"_s, prepared.prepare(sql));
        seen.addState(u"prepared"_s, prepared);
        seen.add(u"executed"_s, prepared.exec());
        seen.addState(u"executed"_s, prepared);
        seen.add(u"the connection"_s, database.lastError());
        seen.run(database, u"SELECT count(*) FROM t"_s);
    });
}

void SqlCipherErrorsTest::nativeCodesAreSqlitesExtendedOnes_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QSqlError::ErrorType>("type");
    QTest::newRow("syntax") << u"SELEC 1"_s << u"1"_s << QSqlError::StatementError;
    QTest::newRow("primary key") << u"INSERT INTO t VALUES (1, 'x')"_s << u"1555"_s << QSqlError::ConnectionError;
    QTest::newRow("unique") << u"INSERT INTO t (word) VALUES ('taken')"_s << u"2067"_s << QSqlError::ConnectionError;
    QTest::newRow("not null") << u"INSERT INTO t (word) VALUES (NULL)"_s << u"1299"_s << QSqlError::ConnectionError;
}

void SqlCipherErrorsTest::nativeCodesAreSqlitesExtendedOnes()
{
    QFETCH(const QString, sql);
    QFETCH(const QString, code);
    QFETCH(const QSqlError::ErrorType, type);
    const TestDatabase database(Kind::Encrypted);
    database.run(u"CREATE TABLE t (id INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE)"_s);
    database.run(u"INSERT INTO t VALUES (1, 'taken')"_s);
    QSqlQuery query = database.query();
    QVERIFY(!query.exec(sql));
    QCOMPARE(query.lastError().nativeErrorCode(), code);
    QCOMPARE(query.lastError().type(), type);
    QVERIFY(!query.isActive());
}

void SqlCipherErrorsTest::plainCodesComeWhenTheyAreAskedFor()
{
    for (const QString &option :
         {u"QSQLITE_NO_USE_EXTENDED_RESULT_CODES"_s, u"QSQLCIPHER_NO_USE_EXTENDED_RESULT_CODES"_s}) {
        const TestDatabase database(Kind::Plain, TestDatabase::inMemory(), option);
        database.run(u"CREATE TABLE t (word TEXT NOT NULL)"_s);
        QSqlQuery query = database.query();
        QVERIFY(!query.exec(u"INSERT INTO t VALUES (NULL)"_s));
        QCOMPARE(query.lastError().nativeErrorCode(), u"19"_s);
    }
}

void SqlCipherErrorsTest::theDatabasesOwnWordsAreKept()
{
    const TestDatabase database(Kind::Encrypted);
    database.run(u"CREATE TABLE sesión (nombre TEXT NOT NULL)"_s);
    QSqlQuery query = database.query();
    QVERIFY(!query.exec(u"INSERT INTO sesión VALUES (NULL)"_s));
    QCOMPARE(query.lastError().databaseText(), u"NOT NULL constraint failed: sesión.nombre"_s);
    QCOMPARE(query.lastError().driverText(), u"Unable to fetch row"_s);
    QVERIFY(!query.exec(u"SELECT * FROM nowhere"_s));
    QCOMPARE(query.lastError().databaseText(), u"no such table: nowhere"_s);
}

void SqlCipherErrorsTest::anErrorWhileRowsAreReadEndsTheQuery_data()
{
    QTest::addColumn<bool>("forwardOnly");
    QTest::newRow("kept") << false;
    QTest::newRow("forward only") << true;
}

void SqlCipherErrorsTest::anErrorWhileRowsAreReadEndsTheQuery()
{
    QFETCH(const bool, forwardOnly);
    compareWithQt([forwardOnly](Transcript &seen, const QSqlDatabase &database) {
        QSqlQuery query(database);
        query.setForwardOnly(forwardOnly);
        // abs() of the smallest integer is an error of its own.
        seen.add(u"executed"_s,
                 query.exec(u"WITH v(x) AS (VALUES (1), (2), (-9223372036854775808), (4)) SELECT abs(x) FROM v"_s));
        seen.addRows(query);
        seen.addState(u"after"_s, query);
        seen.add(u"next"_s, query.next());
        seen.add(u"again"_s, query.exec(u"SELECT 1"_s));
        seen.addRows(query);
    });
}

void SqlCipherErrorsTest::aFailedQueryCanBeRunAgain()
{
    const TestDatabase database(Kind::Encrypted);
    database.run(u"CREATE TABLE t (word TEXT NOT NULL UNIQUE)"_s);
    QSqlQuery query = database.query();
    QVERIFY(query.prepare(u"INSERT INTO t VALUES (?)"_s));
    query.bindValue(0, u"a"_s);
    QVERIFY(query.exec());
    QVERIFY(!query.exec());
    QCOMPARE(query.lastError().nativeErrorCode(), u"2067"_s);
    query.bindValue(0, u"b"_s);
    QVERIFY(query.exec());
    QVERIFY(!query.lastError().isValid());
    QCOMPARE(database.value(u"SELECT count(*) FROM t"_s).toInt(), 2);
}

void SqlCipherErrorsTest::twoStatementsAtOnceAreRefused_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("two") << u"CREATE TABLE a (x); CREATE TABLE b (x)"_s;
    QTest::newRow("an attack") << u"SELECT 1; DROP TABLE t; --"_s;
    QTest::newRow("accents before") << u"SELECT 'ñ漢🧠'; SELECT 2"_s;
}

void SqlCipherErrorsTest::twoStatementsAtOnceAreRefused()
{
    QFETCH(const QString, sql);
    const TestDatabase database(Kind::Encrypted);
    database.run(u"CREATE TABLE t (x)"_s);
    QSqlQuery query = database.query();
    QVERIFY(!query.exec(sql));
    QCOMPARE(query.lastError().type(), QSqlError::StatementError);
    QCOMPARE(query.lastError().driverText(), u"Unable to execute multiple statements at a time"_s);
    QCOMPARE(query.lastError().nativeErrorCode(), u"21"_s);
    QCOMPARE(database.database().tables(), QStringList {u"t"_s});
}

void SqlCipherErrorsTest::aTextThatIsTooLongIsAnError()
{
    const TestDatabase database(Kind::Plain);
    QSqlQuery query = database.query();
    QVERIFY(!query.exec(u"SELECT zeroblob(2000000000)"_s));
    QCOMPARE(query.lastError().nativeErrorCode(), u"18"_s);
}

void SqlCipherErrorsTest::nothingRunsOnAClosedConnection()
{
    const TestDatabase database(Kind::Plain);
    QSqlQuery query = database.query();
    QVERIFY(query.prepare(u"SELECT 1"_s));
    database.database().close();
    QTest::ignoreMessage(QtWarningMsg, "QSqlQuery::exec: database not open");
    QVERIFY(!query.exec(u"SELECT 1"_s));
    QVERIFY(!database.database().transaction());
    QVERIFY(!database.database().commit());
    QVERIFY(!database.database().rollback());
}

QTEST_GUILESS_MAIN(SqlCipherErrorsTest)
#include "tst_sqlcipher_errors.moc"
