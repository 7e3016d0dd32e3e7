#include "TestDatabase.h"

#include <QElapsedTimer>
#include <QSqlDriver>
#include <QSqlError>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace bitacora;
using namespace bitacora::testing;
using namespace Qt::StringLiterals;
using Kind = TestDatabase::Kind;

namespace {

/// Runs for minutes when nobody stops it.
const auto endlessQuery = u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000000000) "
                          "SELECT max(i) FROM n"_s;

} // namespace

class SqlCipherThreadsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachThreadHasAConnectionOfItsOwn();
    void aReaderIsNotDisturbedByAWriter();
    void aQueryIsInterruptedFromAnotherThread_data();
    void aQueryIsInterruptedFromAnotherThread();
    void interruptingNothingDoesNothing();
    void interruptingWhileClosingIsSafe();
    void registeringFromManyThreadsIsSafe();
};

void SqlCipherThreadsTest::eachThreadHasAConnectionOfItsOwn()
{
    constexpr int threads = 4;
    constexpr int rowsEach = 50;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"t.db"_s);
    const TestDatabase database(Kind::Encrypted, path);
    database.run(u"PRAGMA journal_mode = WAL"_s);
    database.run(u"CREATE TABLE t (thread INTEGER, i INTEGER)"_s);

    std::atomic<int> failures = 0;
    std::vector<std::thread> workers;
    for (int thread = 0; thread < threads; ++thread) {
        workers.emplace_back([&path, &failures, thread] {
            const TestDatabase own(Kind::Encrypted, path, u"QSQLITE_BUSY_TIMEOUT=20000"_s);
            QSqlQuery insert = own.query();
            failures += insert.prepare(u"INSERT INTO t VALUES (?, ?)"_s) ? 0 : 1;
            for (int i = 0; i < rowsEach; ++i) {
                insert.bindValue(0, thread);
                insert.bindValue(1, i);
                failures += insert.exec() ? 0 : 1;
            }
        });
    }
    for (std::thread &worker : workers)
        worker.join();
    QCOMPARE(failures.load(), 0);
    QCOMPARE(database.value(u"SELECT count(*) FROM t"_s).toInt(), threads * rowsEach);
    QCOMPARE(database.value(u"SELECT count(DISTINCT thread) FROM t WHERE i = 49"_s).toInt(), threads);
    QCOMPARE(database.value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
}

void SqlCipherThreadsTest::aReaderIsNotDisturbedByAWriter()
{
    constexpr int count = 500;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"t.db"_s);
    const TestDatabase database(Kind::Encrypted, path);
    database.run(u"PRAGMA journal_mode = WAL"_s);
    database.run(u"CREATE TABLE t (i INTEGER)"_s);
    database.run(u"INSERT INTO t WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500) "
                 "SELECT i FROM n"_s);
    QSqlQuery reading = database.query();
    reading.setForwardOnly(true);
    QVERIFY(reading.exec(u"SELECT i FROM t"_s));
    QVERIFY(reading.next());
    std::thread writer([&path] {
        const TestDatabase own(Kind::Encrypted, path);
        own.run(u"DELETE FROM t"_s);
    });
    writer.join();
    int rows = 1;
    while (reading.next())
        ++rows;
    QCOMPARE(rows, count);
    QVERIFY(!reading.lastError().isValid());
    QCOMPARE(database.value(u"SELECT count(*) FROM t"_s).toInt(), 0);
}

void SqlCipherThreadsTest::aQueryIsInterruptedFromAnotherThread_data()
{
    QTest::addColumn<bool>("throughQt");
    QTest::newRow("interrupt()") << false;
    QTest::newRow("cancelQuery()") << true;
}

void SqlCipherThreadsTest::aQueryIsInterruptedFromAnotherThread()
{
    QFETCH(const bool, throughQt);
    const TestDatabase database(Kind::Encrypted);
    SqlCipherDriver *driver = database.driver();
    std::atomic<bool> done = false;
    std::thread canceller([driver, throughQt, &done] {
        // Again and again, because the query may not have begun yet.
        while (!done) {
            if (throughQt)
                driver->cancelQuery();
            else
                driver->interrupt();
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
    });
    QSqlQuery query = database.query();
    QElapsedTimer clock;
    clock.start();
    const bool succeeded = query.exec(endlessQuery);
    const qint64 elapsed = clock.elapsed();
    done = true;
    canceller.join();
    QVERIFY(!succeeded);
    QCOMPARE(query.lastError().nativeErrorCode(), u"9"_s);
    QVERIFY2(elapsed < 5000, qPrintable(QString::number(elapsed)));
    // The connection goes on as if nothing had been.
    QCOMPARE(database.value(u"SELECT 5"_s).toInt(), 5);
}

void SqlCipherThreadsTest::interruptingNothingDoesNothing()
{
    SqlCipherDriver closed;
    closed.interrupt();
    QVERIFY(!closed.cancelQuery());
    const TestDatabase database(Kind::Encrypted);
    database.driver()->interrupt();
    QVERIFY(database.driver()->cancelQuery());
    QCOMPARE(database.value(u"SELECT 5"_s).toInt(), 5);
}

void SqlCipherThreadsTest::interruptingWhileClosingIsSafe()
{
    constexpr int times = 50;
    SqlCipherDriver driver(testKey());
    std::atomic<bool> done = false;
    std::thread canceller([&] {
        while (!done)
            driver.interrupt();
    });
    for (int i = 0; i < times; ++i) {
        // The interrupt may hit the proof of the key, too: then that attempt fails.
        if (!driver.open(TestDatabase::inMemory(), {}, {}, {}, -1, {}))
            QCOMPARE(driver.lastError().nativeErrorCode(), u"9"_s);
        driver.close();
    }
    done = true;
    canceller.join();
    QVERIFY(driver.open(TestDatabase::inMemory(), {}, {}, {}, -1, {}));
    driver.close();
}

void SqlCipherThreadsTest::registeringFromManyThreadsIsSafe()
{
    constexpr int threads = 8;
    std::vector<std::thread> workers;
    for (int i = 0; i < threads; ++i)
        workers.emplace_back([] { registerSqlCipherDriver(); });
    for (std::thread &worker : workers)
        worker.join();
    QCOMPARE(QSqlDatabase::drivers().count(u"QSQLCIPHER"_s), 1);
}

QTEST_GUILESS_MAIN(SqlCipherThreadsTest)
#include "tst_sqlcipher_threads.moc"
