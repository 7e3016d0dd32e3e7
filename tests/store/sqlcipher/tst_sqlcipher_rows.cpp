#include "TestDatabase.h"
#include "Transcript.h"

#include <QTest>

#include <random>

using namespace bitacora::testing;
using namespace Qt::StringLiterals;
using Kind = TestDatabase::Kind;

/// Going through the rows of a query, and what that does to others.
class SqlCipherRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walkingThroughRowsIsAsWithQtsDriver_data();
    void walkingThroughRowsIsAsWithQtsDriver();
    void forwardOnlyTheLastRowCanBeAskedFor_data();
    void forwardOnlyTheLastRowCanBeAskedFor();
    void aFinishedQueryFreesItsLock();
    void aQueryReadToItsEndFreesItsLock();
    void aPreparedQueryRunsAgainAfterFinish();
    void rowsMayChangeWhileTheyAreRead();
    void twoQueriesRunInTurns();
    void aHundredThousandRowsComeInOrder_data();
    void aHundredThousandRowsComeInOrder();
};

void SqlCipherRowsTest::walkingThroughRowsIsAsWithQtsDriver_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<bool>("forwardOnly");
    for (const int rows : {0, 1, 2, 7, 300}) {
        QTest::addRow("%d rows", rows) << rows << false;
        QTest::addRow("%d rows, forward only", rows) << rows << true;
    }
}

void SqlCipherRowsTest::walkingThroughRowsIsAsWithQtsDriver()
{
    QFETCH(const int, rows);
    QFETCH(const bool, forwardOnly);
    compareWithQt([rows, forwardOnly](Transcript &seen, const QSqlDatabase &database) {
        fillNumbers(database, rows);
        // The same walk for each driver.
        std::mt19937 random(20240229U + static_cast<unsigned>(rows));
        for (int run = 0; run < 20; ++run) {
            QSqlQuery query(database);
            query.setForwardOnly(forwardOnly);
            query.exec(u"SELECT * FROM numbers ORDER BY i"_s);
            seen.addState(u"executed"_s, query);
            for (int step = 0; step < 15; ++step) {
                // Forward-only, Qt documents next() and seeking ahead alone.
                const unsigned move = random() % (forwardOnly ? 3U : 8U);
                const int target = static_cast<int>(random() % 12U) - 2;
                bool moved = false;
                switch (move) {
                case 0:
                case 1:
                    moved = query.next();
                    break;
                case 2:
                    moved = query.seek(forwardOnly ? qMax(query.at(), qAbs(target)) : target);
                    break;
                case 3:
                    moved = query.seek(forwardOnly ? qAbs(target) : target, true);
                    break;
                case 4:
                case 5:
                    moved = query.previous();
                    break;
                case 6:
                    moved = query.first();
                    break;
                default:
                    moved = query.last();
                    break;
                }
                seen.add(u"move %1 %2 -> %3 at %4 valid %5"_s.arg(move)
                             .arg(target)
                             .arg(moved)
                             .arg(query.at())
                             .arg(query.isValid()));
                if (query.isValid())
                    seen.addRow(query);
            }
            seen.addState(u"walked"_s, query);
        }
    });
}

void SqlCipherRowsTest::forwardOnlyTheLastRowCanBeAskedFor_data()
{
    QTest::addColumn<int>("readBefore");
    for (const int readBefore : {0, 1, 4, 5})
        QTest::addRow("%d rows read before", readBefore) << readBefore;
}

void SqlCipherRowsTest::forwardOnlyTheLastRowCanBeAskedFor()
{
    QFETCH(const int, readBefore);
    const TestDatabase database(Kind::Encrypted);
    fillNumbers(database.database(), 5);
    QSqlQuery query = database.query();
    query.setForwardOnly(true);
    QVERIFY(query.exec(u"SELECT i, word FROM numbers ORDER BY i"_s));
    for (int i = 0; i < readBefore; ++i)
        QVERIFY(query.next());
    QVERIFY(query.last());
    QCOMPARE(query.at(), 4);
    QCOMPARE(query.value(0).toInt(), 4);
    QCOMPARE(query.value(1).toString(), u"word 4"_s);
    QVERIFY(query.last());
    QVERIFY(!query.next());
    QVERIFY(!query.isValid());
}

void SqlCipherRowsTest::aFinishedQueryFreesItsLock()
{
    const TestDatabase database(Kind::Encrypted);
    fillNumbers(database.database(), 10);
    QSqlQuery reading = database.query();
    QVERIFY(reading.exec(u"SELECT i FROM numbers"_s));
    QVERIFY(reading.next());
    QVERIFY(!database.query().exec(u"DROP TABLE numbers"_s));
    reading.finish();
    QVERIFY(!reading.isActive());
    QVERIFY(database.query().exec(u"DROP TABLE numbers"_s));
}

void SqlCipherRowsTest::aQueryReadToItsEndFreesItsLock()
{
    const TestDatabase database(Kind::Encrypted);
    fillNumbers(database.database(), 10);
    QSqlQuery reading = database.query();
    QVERIFY(reading.exec(u"SELECT i FROM numbers"_s));
    while (reading.next()) { }
    QVERIFY(database.query().exec(u"DROP TABLE numbers"_s));
    // What was read can still be gone through.
    QVERIFY(reading.first());
    QCOMPARE(reading.value(0).toInt(), 0);
}

void SqlCipherRowsTest::aPreparedQueryRunsAgainAfterFinish()
{
    const TestDatabase database(Kind::Encrypted);
    fillNumbers(database.database(), 10);
    QSqlQuery query = database.query();
    query.setForwardOnly(true);
    QVERIFY(query.prepare(u"SELECT i FROM numbers WHERE i >= ? ORDER BY i"_s));
    for (const int from : {3, 8, 5}) {
        query.bindValue(0, from);
        QVERIFY(query.exec());
        QVERIFY(query.next());
        QCOMPARE(query.value(0).toInt(), from);
        query.finish();
    }
    QVERIFY(query.exec());
    QVERIFY(query.next());
    QCOMPARE(query.value(0).toInt(), 5);
}

void SqlCipherRowsTest::rowsMayChangeWhileTheyAreRead()
{
    compareWithQt([](Transcript &seen, const QSqlDatabase &database) {
        fillNumbers(database, 5);
        QSqlQuery reading(database);
        reading.setForwardOnly(true);
        reading.exec(u"SELECT i, word FROM numbers ORDER BY i"_s);
        QSqlQuery writing(database);
        writing.prepare(u"UPDATE numbers SET word = 'changed' WHERE i = ?"_s);
        while (reading.next()) {
            writing.bindValue(0, reading.value(0).toInt() + 1);
            seen.add(u"updated"_s, writing.exec());
            seen.addRow(reading);
        }
    });
}

void SqlCipherRowsTest::twoQueriesRunInTurns()
{
    compareWithQt([](Transcript &seen, const QSqlDatabase &database) {
        fillNumbers(database, 5);
        QSqlQuery up(database);
        QSqlQuery down(database);
        up.exec(u"SELECT i FROM numbers ORDER BY i"_s);
        down.setForwardOnly(true);
        down.exec(u"SELECT i FROM numbers ORDER BY i DESC"_s);
        while (up.next() && down.next()) {
            seen.addRow(up);
            seen.addRow(down);
        }
    });
}

void SqlCipherRowsTest::aHundredThousandRowsComeInOrder_data()
{
    QTest::addColumn<bool>("forwardOnly");
    QTest::newRow("kept") << false;
    QTest::newRow("forward only") << true;
}

void SqlCipherRowsTest::aHundredThousandRowsComeInOrder()
{
    constexpr int count = 100000;
    QFETCH(const bool, forwardOnly);
    const TestDatabase database(Kind::Encrypted);
    fillNumbers(database.database(), count);
    QSqlQuery query = database.query();
    query.setForwardOnly(forwardOnly);
    QVERIFY(query.exec(u"SELECT i FROM numbers ORDER BY i"_s));
    int expected = 0;
    while (query.next()) {
        if (query.value(0).toInt() != expected)
            QCOMPARE(query.value(0).toInt(), expected);
        ++expected;
    }
    QCOMPARE(expected, count);
    if (!forwardOnly) {
        QVERIFY(query.seek(count / 2));
        QCOMPARE(query.value(0).toInt(), count / 2);
    }
}

QTEST_GUILESS_MAIN(SqlCipherRowsTest)
#include "tst_sqlcipher_rows.moc"
