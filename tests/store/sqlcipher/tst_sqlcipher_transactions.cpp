#include "TestDatabase.h"
#include "Transcript.h"

#include <QTemporaryDir>
#include <QTest>

using namespace bitacora::testing;
using namespace Qt::StringLiterals;
using Kind = TestDatabase::Kind;

class SqlCipherTransactionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTransactionBehavesAsWithQtsDriver();
    void whatIsCommittedStaysAndWhatIsRolledBackGoes_data();
    void whatIsCommittedStaysAndWhatIsRolledBackGoes();
    void aSecondBeginIsATransactionError();
    void endingWithoutBeginningIsATransactionError();
    void committingWhileRowsAreReadWorks();
    void rollingBackWhileRowsAreReadEndsThatQuery();
    void closingRollsBack();
    void anotherConnectionSeesOnlyWhatIsCommitted();
    void aWriterInTheWayIsABusyTransaction();
    void savepointsWork();
    void aDeferredForeignKeyFailsAtTheCommit();
};

void SqlCipherTransactionsTest::aTransactionBehavesAsWithQtsDriver()
{
    compareWithQt([](Transcript &seen, const QSqlDatabase &connection) {
        QSqlDatabase database = connection;
        seen.run(database, u"CREATE TABLE t (a)"_s);
        for (const bool commit : {true, false}) {
            seen.add(u"begin"_s, database.transaction());
            seen.run(database, u"INSERT INTO t VALUES (1)"_s);
            seen.add(u"end"_s, commit ? database.commit() : database.rollback());
            seen.run(database, u"SELECT count(*) FROM t"_s);
        }
        seen.add(u"commit alone"_s, database.commit());
        seen.add(u"rollback alone"_s, database.rollback());
        seen.add(u"type %1"_s.arg(database.lastError().type()));
        seen.add(database.lastError().driverText());
    });
}

void SqlCipherTransactionsTest::whatIsCommittedStaysAndWhatIsRolledBackGoes_data()
{
    QTest::addColumn<bool>("commit");
    QTest::addColumn<int>("rows");
    QTest::newRow("committed") << true << 3;
    QTest::newRow("rolled back") << false << 1;
}

void SqlCipherTransactionsTest::whatIsCommittedStaysAndWhatIsRolledBackGoes()
{
    QFETCH(const bool, commit);
    QFETCH(const int, rows);
    const TestDatabase database(Kind::Encrypted);
    database.run(u"CREATE TABLE t (a)"_s);
    database.run(u"INSERT INTO t VALUES (0)"_s);
    QVERIFY(database.database().transaction());
    database.run(u"INSERT INTO t VALUES (1), (2)"_s);
    QCOMPARE(database.value(u"SELECT count(*) FROM t"_s).toInt(), 3);
    QVERIFY(commit ? database.database().commit() : database.database().rollback());
    QCOMPARE(database.value(u"SELECT count(*) FROM t"_s).toInt(), rows);
}

void SqlCipherTransactionsTest::aSecondBeginIsATransactionError()
{
    const TestDatabase database(Kind::Plain);
    QVERIFY(database.database().transaction());
    QVERIFY(!database.database().transaction());
    const QSqlError error = database.database().lastError();
    QCOMPARE(error.type(), QSqlError::TransactionError);
    QCOMPARE(error.driverText(), u"Unable to begin transaction"_s);
    QCOMPARE(error.nativeErrorCode(), u"1"_s);
    QVERIFY(error.databaseText().contains(u"within a transaction"_s));
    QVERIFY(database.database().rollback());
}

void SqlCipherTransactionsTest::endingWithoutBeginningIsATransactionError()
{
    const TestDatabase database(Kind::Plain);
    QVERIFY(!database.database().commit());
    QCOMPARE(database.database().lastError().type(), QSqlError::TransactionError);
    QCOMPARE(database.database().lastError().driverText(), u"Unable to commit transaction"_s);
    QVERIFY(!database.database().rollback());
    QCOMPARE(database.database().lastError().driverText(), u"Unable to rollback transaction"_s);
}

void SqlCipherTransactionsTest::committingWhileRowsAreReadWorks()
{
    for (const bool forwardOnly : {false, true}) {
        const TestDatabase database(Kind::Encrypted);
        database.run(u"CREATE TABLE t (a)"_s);
        database.run(u"INSERT INTO t VALUES (1), (2), (3)"_s);
        QVERIFY(database.database().transaction());
        QSqlQuery reading = database.query();
        reading.setForwardOnly(forwardOnly);
        QVERIFY(reading.exec(u"SELECT a FROM t ORDER BY a"_s));
        QVERIFY(reading.next());
        database.run(u"UPDATE t SET a = a"_s);
        QVERIFY(database.database().commit());
        QVERIFY(reading.next());
        QCOMPARE(reading.value(0).toInt(), 2);
    }
}

void SqlCipherTransactionsTest::rollingBackWhileRowsAreReadEndsThatQuery()
{
    compareWithQt([](Transcript &seen, const QSqlDatabase &connection) {
        QSqlDatabase database = connection;
        seen.run(database, u"CREATE TABLE t (a)"_s);
        seen.run(database, u"INSERT INTO t VALUES (1), (2), (3)"_s);
        seen.add(u"begin"_s, database.transaction());
        seen.run(database, u"CREATE TABLE u (a)"_s);
        QSqlQuery reading(database);
        reading.exec(u"SELECT a FROM t"_s);
        reading.next();
        seen.addRow(reading);
        seen.add(u"rollback"_s, database.rollback());
        seen.addRow(reading);
        seen.add(u"next"_s, reading.next());
        seen.addState(u"after"_s, reading);
    });
}

void SqlCipherTransactionsTest::closingRollsBack()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"t.db"_s);
    {
        const TestDatabase database(Kind::Encrypted, path);
        database.run(u"CREATE TABLE t (a)"_s);
        QVERIFY(database.database().transaction());
        database.run(u"INSERT INTO t VALUES (1)"_s);
        // A query that is still being read does not keep the file open either.
        QSqlQuery reading = database.query();
        QVERIFY(reading.exec(u"SELECT * FROM t"_s));
        database.database().close();
        QVERIFY(!reading.next());
    }
    const TestDatabase database(Kind::Encrypted, path);
    QCOMPARE(database.value(u"SELECT count(*) FROM t"_s).toInt(), 0);
    database.run(u"DROP TABLE t"_s);
}

void SqlCipherTransactionsTest::anotherConnectionSeesOnlyWhatIsCommitted()
{
    const QTemporaryDir folder;
    const TestDatabase writer(Kind::Encrypted, folder.filePath(u"t.db"_s));
    writer.run(u"PRAGMA journal_mode = WAL"_s);
    writer.run(u"CREATE TABLE t (a)"_s);
    const TestDatabase reader(Kind::Encrypted, folder.filePath(u"t.db"_s));
    QVERIFY(writer.database().transaction());
    writer.run(u"INSERT INTO t VALUES (1)"_s);
    QCOMPARE(reader.value(u"SELECT count(*) FROM t"_s).toInt(), 0);
    QVERIFY(writer.database().commit());
    QCOMPARE(reader.value(u"SELECT count(*) FROM t"_s).toInt(), 1);
}

void SqlCipherTransactionsTest::aWriterInTheWayIsABusyTransaction()
{
    const QTemporaryDir folder;
    const TestDatabase first(Kind::Encrypted, folder.filePath(u"t.db"_s));
    first.run(u"CREATE TABLE t (a)"_s);
    const TestDatabase second(Kind::Encrypted, folder.filePath(u"t.db"_s), u"QSQLCIPHER_BUSY_TIMEOUT=20"_s);
    first.run(u"BEGIN IMMEDIATE"_s);
    QSqlQuery query = second.query();
    QVERIFY(!query.exec(u"INSERT INTO t VALUES (2)"_s));
    QCOMPARE(query.lastError().nativeErrorCode(), u"5"_s);
    first.run(u"COMMIT"_s);
    QVERIFY(query.exec(u"INSERT INTO t VALUES (2)"_s));
}

void SqlCipherTransactionsTest::savepointsWork()
{
    const TestDatabase database(Kind::Encrypted);
    database.run(u"CREATE TABLE t (a)"_s);
    QVERIFY(database.database().transaction());
    database.run(u"INSERT INTO t VALUES (1)"_s);
    database.run(u"SAVEPOINT here"_s);
    database.run(u"INSERT INTO t VALUES (2)"_s);
    database.run(u"ROLLBACK TO here"_s);
    database.run(u"RELEASE here"_s);
    QVERIFY(database.database().commit());
    QCOMPARE(database.value(u"SELECT group_concat(a) FROM t"_s).toString(), u"1"_s);
}

void SqlCipherTransactionsTest::aDeferredForeignKeyFailsAtTheCommit()
{
    const TestDatabase database(Kind::Encrypted);
    database.run(u"PRAGMA foreign_keys = ON"_s);
    database.run(u"CREATE TABLE parent (id INTEGER PRIMARY KEY)"_s);
    database.run(u"CREATE TABLE child (p REFERENCES parent (id) DEFERRABLE INITIALLY DEFERRED)"_s);
    QVERIFY(database.database().transaction());
    database.run(u"INSERT INTO child VALUES (5)"_s);
    QVERIFY(!database.database().commit());
    QCOMPARE(database.database().lastError().type(), QSqlError::TransactionError);
    QCOMPARE(database.database().lastError().nativeErrorCode(), u"787"_s);
    // The transaction is still open: mending it is possible.
    database.run(u"INSERT INTO parent VALUES (5)"_s);
    QVERIFY(database.database().commit());
}

QTEST_GUILESS_MAIN(SqlCipherTransactionsTest)
#include "tst_sqlcipher_transactions.moc"
