#include "TestDatabase.h"
#include "Transcript.h"

#include <QDateTime>
#include <QTest>

using namespace bitacora::testing;
using namespace Qt::StringLiterals;
using Kind = TestDatabase::Kind;

class SqlCipherBatchesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBatchBehavesAsWithQtsDriver_data();
    void aBatchBehavesAsWithQtsDriver();
    void aNameUsedTwiceTakesItsListOnce();
    void listsOfDifferentLengthsAreRefused();
    void aBatchStopsAtTheRowThatFails();
    void aBatchInATransactionIsAllOrNothing();
    void tenThousandRowsGoInAsOneBatch();
    void theBatchCanBeRunAgainWithOtherLists();
};

using Bind = std::function<void(QSqlQuery &query)>;

void SqlCipherBatchesTest::aBatchBehavesAsWithQtsDriver_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<Bind>("bind");
    const QVariantList ids {1, 2, QVariant(QMetaType::fromType<int>()), 4};
    const QVariantList words {u"one"_s, QString(), u"tres ñ"_s, u""_s};
    const QVariantList bytes {QByteArray("\0a", 2), QByteArray(), QVariant(), QByteArray("x")};
    const QVariantList dates {QDate(2024, 2, 29), QDate(), QDateTime(QDate(2024, 1, 2), QTime(3, 4, 5, 6)),
                              QTime(7, 8)};
    const QVariantList numbers {1.5, Q_INT64_C(9000000000), true, -0.0};
    QTest::newRow("positional") << u"INSERT INTO t VALUES (?, ?, ?, ?, ?)"_s << Bind([=](QSqlQuery &query) {
        for (const QVariantList &list : {ids, words, bytes, dates, numbers})
            query.addBindValue(list);
    });
    QTest::newRow("by index") << u"INSERT INTO t (id, word) VALUES (?, ?)"_s << Bind([=](QSqlQuery &query) {
        query.bindValue(1, words);
        query.bindValue(0, ids);
    });
    QTest::newRow("named") << u"INSERT INTO t (id, word) VALUES (:id, :word)"_s << Bind([=](QSqlQuery &query) {
        query.bindValue(u":word"_s, words);
        query.bindValue(u":id"_s, ids);
    });
    QTest::newRow("empty lists") << u"INSERT INTO t (id) VALUES (?)"_s
                                 << Bind([](QSqlQuery &query) { query.addBindValue(QVariantList()); });
    QTest::newRow("nothing bound") << u"INSERT INTO t (id) VALUES (1)"_s << Bind([](QSqlQuery &) {});
    QTest::newRow("a text list") << u"INSERT INTO t (word) VALUES (?)"_s << Bind([](QSqlQuery &query) {
        query.addBindValue(QStringList {u"a"_s, u"b"_s});
    });
    QTest::newRow("update") << u"UPDATE t SET word = ? WHERE id = ?"_s << Bind([](QSqlQuery &query) {
        query.addBindValue(QVariantList {u"x"_s, u"y"_s});
        query.addBindValue(QVariantList {100, 101});
    });
    QTest::newRow("a key that is taken") << u"INSERT INTO t (id) VALUES (?)"_s << Bind([](QSqlQuery &query) {
        query.addBindValue(QVariantList {5, 100, 6});
    });
}

void SqlCipherBatchesTest::aBatchBehavesAsWithQtsDriver()
{
    QFETCH(const QString, sql);
    QFETCH(const Bind, bind);
    compareWithQt([&](Transcript &seen, const QSqlDatabase &database) {
        seen.run(database, u"CREATE TABLE t (id INTEGER PRIMARY KEY, word TEXT, bytes BLOB, day, number)"_s);
        seen.run(database, u"INSERT INTO t (id) VALUES (100), (101)"_s);
        QSqlQuery query(database);
        seen.add(u"prepared"_s, query.prepare(sql));
        bind(query);
        for (const auto mode : {QSqlQuery::ValuesAsRows, QSqlQuery::ValuesAsColumns}) {
            seen.add(u"executed"_s, query.execBatch(mode));
            // QSQLITE leaves the error's state as the last row left it, and so do we.
            seen.add(u"error"_s, query.lastError());
            seen.add(u"affected %1"_s.arg(query.numRowsAffected()));
            seen.add(u"id"_s, query.lastInsertId());
            seen.run(database,
                     u"SELECT *, typeof(id), typeof(word), typeof(bytes), typeof(day), typeof(number) FROM t "
                     "ORDER BY rowid"_s);
            seen.run(database, u"DELETE FROM t WHERE id < 50"_s);
        }
    });
}

void SqlCipherBatchesTest::aNameUsedTwiceTakesItsListOnce()
{
    const TestDatabase database(Kind::Encrypted);
    database.run(u"CREATE TABLE t (a, b, c)"_s);
    QSqlQuery query = database.query();
    QVERIFY(query.prepare(u"INSERT INTO t VALUES (:x, :y, :x)"_s));
    query.bindValue(u":x"_s, QVariantList {1, 2});
    query.bindValue(u":y"_s, QVariantList {u"a"_s, u"b"_s});
    QVERIFY(query.execBatch());
    QCOMPARE(database.value(u"SELECT group_concat(a || b || c) FROM t"_s).toString(), u"1a1,2b2"_s);
}

void SqlCipherBatchesTest::listsOfDifferentLengthsAreRefused()
{
    const TestDatabase database(Kind::Encrypted);
    database.run(u"CREATE TABLE t (a, b)"_s);
    QSqlQuery query = database.query();
    QVERIFY(query.prepare(u"INSERT INTO t VALUES (?, ?)"_s));
    query.addBindValue(QVariantList {1, 2});
    query.addBindValue(QVariantList {1});
    QVERIFY(!query.execBatch());
    QCOMPARE(query.lastError().type(), QSqlError::StatementError);
    QCOMPARE(database.value(u"SELECT count(*) FROM t"_s).toInt(), 0);
}

void SqlCipherBatchesTest::aBatchStopsAtTheRowThatFails()
{
    const TestDatabase database(Kind::Encrypted);
    database.run(u"CREATE TABLE t (a INTEGER PRIMARY KEY)"_s);
    QSqlQuery query = database.query();
    QVERIFY(query.prepare(u"INSERT INTO t VALUES (?)"_s));
    query.addBindValue(QVariantList {1, 2, 1, 3});
    QVERIFY(!query.execBatch());
    QCOMPARE(query.lastError().nativeErrorCode(), u"1555"_s);
    QCOMPARE(database.value(u"SELECT group_concat(a) FROM t"_s).toString(), u"1,2"_s);
}

void SqlCipherBatchesTest::aBatchInATransactionIsAllOrNothing()
{
    const TestDatabase database(Kind::Encrypted);
    database.run(u"CREATE TABLE t (a INTEGER PRIMARY KEY)"_s);
    QVERIFY(database.database().transaction());
    QSqlQuery query = database.query();
    QVERIFY(query.prepare(u"INSERT INTO t VALUES (?)"_s));
    query.addBindValue(QVariantList {1, 2, 1});
    QVERIFY(!query.execBatch());
    QVERIFY(database.database().rollback());
    QCOMPARE(database.value(u"SELECT count(*) FROM t"_s).toInt(), 0);
}

void SqlCipherBatchesTest::tenThousandRowsGoInAsOneBatch()
{
    constexpr int count = 10000;
    const TestDatabase database(Kind::Encrypted);
    database.run(u"CREATE TABLE t (i INTEGER PRIMARY KEY, word TEXT)"_s);
    QVariantList ids;
    QVariantList words;
    for (int i = 0; i < count; ++i) {
        ids.append(i);
        words.append(u"word %1"_s.arg(i));
    }
    QVERIFY(database.database().transaction());
    QSqlQuery query = database.query();
    QVERIFY(query.prepare(u"INSERT INTO t VALUES (?, ?)"_s));
    query.addBindValue(ids);
    query.addBindValue(words);
    QVERIFY(query.execBatch());
    QVERIFY(database.database().commit());
    QCOMPARE(database.value(u"SELECT count(*) FROM t WHERE word = 'word ' || i"_s).toInt(), count);
}

void SqlCipherBatchesTest::theBatchCanBeRunAgainWithOtherLists()
{
    const TestDatabase database(Kind::Encrypted);
    database.run(u"CREATE TABLE t (a)"_s);
    QSqlQuery query = database.query();
    QVERIFY(query.prepare(u"INSERT INTO t VALUES (?)"_s));
    query.addBindValue(QVariantList {1, 2});
    QVERIFY(query.execBatch());
    // The lists stay bound.
    QCOMPARE(query.boundValue(0).toList().size(), 2);
    query.bindValue(0, QVariantList {3});
    QVERIFY(query.execBatch());
    query.bindValue(0, 4);
    QVERIFY(query.exec());
    QCOMPARE(database.value(u"SELECT group_concat(a) FROM t"_s).toString(), u"1,2,3,4"_s);
}

QTEST_GUILESS_MAIN(SqlCipherBatchesTest)
#include "tst_sqlcipher_batches.moc"
