#include "TestDatabase.h"
#include "Transcript.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>
#include <QUrl>
#include <QUuid>

#include <limits>

using namespace bitacora::testing;
using namespace Qt::StringLiterals;
using Kind = TestDatabase::Kind;
using Bind = std::function<void(QSqlQuery &query)>;

class SqlCipherBindingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aValueIsStoredAndReadAsQtsDriverDoes_data();
    void aValueIsStoredAndReadAsQtsDriverDoes();
    void aValueReturnsAsItWas_data();
    void aValueReturnsAsItWas();
    void placeholdersBehaveAsWithQtsDriver_data();
    void placeholdersBehaveAsWithQtsDriver();
    void theSameNameTakesOneValueWhereverItStands();
    void theSameNameCanBeBoundByPositionToo();
    void placeholdersInQuotesAreText();
    void aChangedValueDoesNotDisturbARunningQuery();
    void aThousandParametersAreBound();
    void aTextWithAByteOrderMarkKeepsIt();
    void halfASurrogatePairIsReplaced();
    void anEmptyBlobIsNotNull();
    void aUtf16DatabaseReadsTheSame();
};

void SqlCipherBindingTest::aValueIsStoredAndReadAsQtsDriverDoes_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::newRow("nothing") << QVariant();
    QTest::newRow("a null text") << QVariant(QString());
    QTest::newRow("a null of type text") << QVariant(QMetaType::fromType<QString>());
    QTest::newRow("a null of type int") << QVariant(QMetaType::fromType<int>());
    QTest::newRow("an empty text") << QVariant(u""_s);
    QTest::newRow("text") << QVariant(u"it's \"quoted\"; -- not a comment"_s);
    QTest::newRow("a text that looks like a number") << QVariant(u"0042"_s);
    QTest::newRow("accents") << QVariant(u"sesión, piñata, Ü, œ"_s);
    QTest::newRow("other scripts") << QVariant(u"漢字 עברית العربية ✓ 🧠🏳️‍🌈"_s);
    QTest::newRow("a text with a zero") << QVariant(QString(QChar(u'a')) + QChar(0) + QChar(u'b'));
    QTest::newRow("a lone surrogate") << QVariant(QString(QChar(0xd800)));
    QTest::newRow("a long text") << QVariant(QString(100000, u'ñ'));
    QTest::newRow("a null blob") << QVariant(QByteArray());
    QTest::newRow("a blob with zeros") << QVariant(QByteArray("\0a\0\xff\0", 5));
    QTest::newRow("a long blob") << QVariant(QByteArray(1000000, '\0'));
    QTest::newRow("int minimum") << QVariant(std::numeric_limits<int>::min());
    QTest::newRow("int maximum") << QVariant(std::numeric_limits<int>::max());
    QTest::newRow("uint maximum") << QVariant(std::numeric_limits<uint>::max());
    QTest::newRow("int64 minimum") << QVariant(std::numeric_limits<qint64>::min());
    QTest::newRow("int64 maximum") << QVariant(std::numeric_limits<qint64>::max());
    QTest::newRow("2^53 + 1") << QVariant(Q_INT64_C(9007199254740993));
    QTest::newRow("uint64 small") << QVariant(quint64(7));
    QTest::newRow("uint64 maximum") << QVariant(std::numeric_limits<quint64>::max());
    QTest::newRow("short") << QVariant::fromValue<short>(-5);
    QTest::newRow("unsigned short") << QVariant::fromValue<ushort>(65535);
    QTest::newRow("long") << QVariant::fromValue<long>(-77);
    QTest::newRow("float") << QVariant(0.1F);
    QTest::newRow("double") << QVariant(3.141592653589793);
    QTest::newRow("a whole double") << QVariant(2.0);
    QTest::newRow("negative zero") << QVariant(-0.0);
    QTest::newRow("the smallest double") << QVariant(std::numeric_limits<double>::denorm_min());
    QTest::newRow("the largest double") << QVariant(std::numeric_limits<double>::max());
    QTest::newRow("infinity") << QVariant(std::numeric_limits<double>::infinity());
    QTest::newRow("not a number") << QVariant(std::numeric_limits<double>::quiet_NaN());
    QTest::newRow("true") << QVariant(true);
    QTest::newRow("false") << QVariant(false);
    QTest::newRow("a character") << QVariant(QChar(u'é'));
    const QDate date(2024, 2, 29);
    const QTime time(23, 5, 9, 7);
    QTest::newRow("a date") << QVariant(date);
    QTest::newRow("no date") << QVariant(QDate());
    QTest::newRow("a time") << QVariant(time);
    QTest::newRow("midnight") << QVariant(QTime(0, 0));
    QTest::newRow("no time") << QVariant(QTime());
    QTest::newRow("local date and time") << QVariant(QDateTime(date, time));
    QTest::newRow("UTC") << QVariant(QDateTime(date, time, QTimeZone::utc()));
    QTest::newRow("with a zone") << QVariant(QDateTime(date, time, QTimeZone("Europe/Madrid")));
    QTest::newRow("with an offset") << QVariant(QDateTime(date, time, QTimeZone(-3600)));
    QTest::newRow("no date and time") << QVariant(QDateTime());
    QTest::newRow("a uuid") << QVariant(QUuid(u"{67c8770b-44f1-410a-ab9a-f9b5446f13ee}"_s));
    QTest::newRow("a null uuid") << QVariant(QUuid());
    QTest::newRow("an address") << QVariant(QUrl(u"https://example.org/a b"_s));
    QTest::newRow("a list of texts") << QVariant(QStringList {u"one"_s, u"two"_s});
}

void SqlCipherBindingTest::aValueIsStoredAndReadAsQtsDriverDoes()
{
    QFETCH(const QVariant, value);
    compareWithQt([&](Transcript &seen, const QSqlDatabase &database) {
        seen.run(database, u"CREATE TABLE t (free, i INTEGER, r REAL, x TEXT, b BLOB, n NUMERIC)"_s);
        QSqlQuery insert(database);
        insert.prepare(u"INSERT INTO t VALUES (?, ?, ?, ?, ?, ?)"_s);
        for (int i = 0; i < 6; ++i)
            insert.addBindValue(value);
        seen.add(u"inserted"_s, insert.exec());
        seen.addState(u"insert"_s, insert);
        seen.run(database, u"SELECT typeof(free), typeof(i), typeof(r), typeof(x), typeof(b), typeof(n) FROM t"_s);
        for (const bool forwardOnly : {false, true}) {
            QSqlQuery select(database);
            select.setForwardOnly(forwardOnly);
            select.exec(u"SELECT * FROM t"_s);
            seen.add(u"record"_s, select.record());
            seen.addRows(select);
        }
        QSqlQuery echo(database);
        echo.prepare(u"SELECT typeof(:v), :v"_s);
        echo.bindValue(u":v"_s, value);
        seen.add(u"echoed"_s, echo.exec());
        seen.addRows(echo);
    });
}

void SqlCipherBindingTest::aValueReturnsAsItWas_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::newRow("text") << QVariant(u"it's sesión 漢字 🧠"_s);
    QTest::newRow("an empty text") << QVariant(u""_s);
    QTest::newRow("a text with a zero") << QVariant(QString(QChar(u'a')) + QChar(0) + QChar(u'b'));
    QTest::newRow("a blob with zeros") << QVariant(QByteArray("\0a\0\xff\0", 5));
    QTest::newRow("int64 minimum") << QVariant(std::numeric_limits<qint64>::min());
    QTest::newRow("int64 maximum") << QVariant(std::numeric_limits<qint64>::max());
    QTest::newRow("double") << QVariant(0.1);
    QTest::newRow("the smallest double") << QVariant(std::numeric_limits<double>::denorm_min());
}

void SqlCipherBindingTest::aValueReturnsAsItWas()
{
    QFETCH(const QVariant, value);
    const TestDatabase database(Kind::Encrypted);
    for (const bool forwardOnly : {false, true}) {
        QSqlQuery query = database.query();
        query.setForwardOnly(forwardOnly);
        QVERIFY(query.prepare(u"SELECT ?"_s));
        query.addBindValue(value);
        QVERIFY(query.exec());
        QVERIFY(query.next());
        QCOMPARE(query.value(0), value);
        QCOMPARE(query.value(0).typeId(), value.typeId());
        QVERIFY(!query.isNull(0));
    }
}

void SqlCipherBindingTest::placeholdersBehaveAsWithQtsDriver_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<Bind>("bind");
    const auto add = [](const char *name, const QString &sql, const Bind &bind) { QTest::newRow(name) << sql << bind; };

    add("positional, added", u"SELECT ?, ?, ?"_s, [](QSqlQuery &query) {
        for (const int value : {1, 2, 3})
            query.addBindValue(value);
    });
    add("positional, by index", u"SELECT ?, ?"_s, [](QSqlQuery &query) {
        query.bindValue(1, u"second"_s);
        query.bindValue(0, u"first"_s);
    });
    add("named", u"SELECT :a, :b"_s, [](QSqlQuery &query) {
        query.bindValue(u":b"_s, u"the b"_s);
        query.bindValue(u":a"_s, u"the a"_s);
    });
    add("named, bound by index", u"SELECT :a, :b"_s, [](QSqlQuery &query) {
        query.bindValue(0, u"first"_s);
        query.bindValue(1, u"second"_s);
    });
    add("named, added", u"SELECT :a, :b"_s, [](QSqlQuery &query) {
        query.addBindValue(u"first"_s);
        query.addBindValue(u"second"_s);
    });
    add("one name twice", u"SELECT :a, :b, :a"_s, [](QSqlQuery &query) {
        query.bindValue(u":a"_s, 1);
        query.bindValue(u":b"_s, 2);
    });
    add("one name many times", u"SELECT :a, :a, :a, :bb, :b, :bb"_s, [](QSqlQuery &query) {
        query.bindValue(u":a"_s, 1);
        query.bindValue(u":bb"_s, 2);
        query.bindValue(u":b"_s, 3);
    });
    add("names that begin alike", u"SELECT :id, :id2, :id_2"_s, [](QSqlQuery &query) {
        query.bindValue(u":id2"_s, 2);
        query.bindValue(u":id"_s, 1);
        query.bindValue(u":id_2"_s, 3);
    });
    add("one of two bound, the second", u"SELECT :a, :b"_s, [](QSqlQuery &query) { query.bindValue(u":b"_s, 2); });
    add("one of two bound, the first", u"SELECT :a, :b"_s, [](QSqlQuery &query) { query.bindValue(u":a"_s, 2); });
    add("a name that is not there", u"SELECT :a"_s, [](QSqlQuery &query) {
        query.bindValue(u":a"_s, 1);
        query.bindValue(u":other"_s, 2);
    });
    add("none bound, named", u"SELECT :a, :b"_s, [](QSqlQuery &) {});
    add("none bound, positional", u"SELECT ?, ?"_s, [](QSqlQuery &) {});
    add("too few", u"SELECT ?, ?"_s, [](QSqlQuery &query) { query.addBindValue(1); });
    add("too many", u"SELECT ?"_s, [](QSqlQuery &query) {
        query.addBindValue(1);
        query.addBindValue(2);
    });
    add("bound without placeholders", u"SELECT 1"_s, [](QSqlQuery &query) { query.addBindValue(1); });
    add("numbered", u"SELECT ?2, ?1"_s, [](QSqlQuery &query) {
        query.addBindValue(u"first"_s);
        query.addBindValue(u"second"_s);
    });
    add("at names, by index", u"SELECT @a, @b"_s, [](QSqlQuery &query) {
        query.bindValue(0, 1);
        query.bindValue(1, 2);
    });
    add("dollar names, added", u"SELECT $a, $b"_s, [](QSqlQuery &query) {
        query.addBindValue(1);
        query.addBindValue(2);
    });
    add("bound twice, the last counts", u"SELECT :a"_s, [](QSqlQuery &query) {
        query.bindValue(u":a"_s, 1);
        query.bindValue(u":a"_s, u"two"_s);
    });
    add("in an expression", u"SELECT 1 + ? WHERE ? < 3"_s, [](QSqlQuery &query) {
        query.addBindValue(41);
        query.addBindValue(2);
    });
}

void SqlCipherBindingTest::placeholdersBehaveAsWithQtsDriver()
{
    QFETCH(const QString, sql);
    QFETCH(const Bind, bind);
    compareWithQt([&](Transcript &seen, const QSqlDatabase &database) {
        QSqlQuery query(database);
        seen.add(u"prepared"_s, query.prepare(sql));
        // A second time: what was bound stays bound, and can be bound anew.
        for (int time = 0; time < 3; ++time) {
            if (time < 2)
                bind(query);
            seen.add(u"executed"_s, query.exec());
            seen.addState(u"state"_s, query);
            seen.addRows(query);
            seen.add(u"values"_s, QVariant(query.boundValues()));
            for (const QVariant &value : query.boundValues())
                seen.add(u"value"_s, value);
        }
        seen.add(query.lastQuery());
    });
}

void SqlCipherBindingTest::theSameNameTakesOneValueWhereverItStands()
{
    const TestDatabase database(Kind::Encrypted);
    QSqlQuery query = database.query();
    QVERIFY(query.prepare(u"SELECT :word || '-' || :other || '-' || :word"_s));
    query.bindValue(u":other"_s, u"b"_s);
    query.bindValue(u":word"_s, u"a"_s);
    QVERIFY(query.exec());
    QVERIFY(query.next());
    QCOMPARE(query.value(0).toString(), u"a-b-a"_s);
}

void SqlCipherBindingTest::theSameNameCanBeBoundByPositionToo()
{
    // QSQLITE refuses this with "Parameter count mismatch".
    const TestDatabase database(Kind::Encrypted);
    QSqlQuery query = database.query();
    QVERIFY(query.prepare(u"SELECT :word || '-' || :other || '-' || :word"_s));
    for (const QString &value : {u"a"_s, u"b"_s, u"a"_s})
        query.addBindValue(value);
    QVERIFY(query.exec());
    QVERIFY(query.next());
    QCOMPARE(query.value(0).toString(), u"a-b-a"_s);
}

void SqlCipherBindingTest::placeholdersInQuotesAreText()
{
    compareWithQt([](Transcript &seen, const QSqlDatabase &database) {
        QSqlQuery query(database);
        query.prepare(u"SELECT 'is it 12:30 ?', ':a', :a AS \"a\""_s);
        query.bindValue(u":a"_s, u"bound"_s);
        seen.add(u"executed"_s, query.exec());
        seen.addRows(query);
    });
}

void SqlCipherBindingTest::aChangedValueDoesNotDisturbARunningQuery()
{
    const TestDatabase database(Kind::Encrypted);
    QSqlQuery query = database.query();
    query.setForwardOnly(true);
    QVERIFY(query.prepare(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3) "
                          "SELECT i || ? FROM n"_s));
    query.bindValue(0, u"first value, too long to be kept in place by anybody"_s);
    QVERIFY(query.exec());
    QVERIFY(query.next());
    query.bindValue(0, u"x"_s);
    QVERIFY(query.next());
    QCOMPARE(query.value(0).toString(), u"2first value, too long to be kept in place by anybody"_s);
    QVERIFY(query.exec());
    QVERIFY(query.next());
    QCOMPARE(query.value(0).toString(), u"1x"_s);
}

void SqlCipherBindingTest::aThousandParametersAreBound()
{
    constexpr int count = 1000;
    const TestDatabase database(Kind::Encrypted);
    QSqlQuery query = database.query();
    QVERIFY(query.prepare(u"SELECT ?"_s + u" + ?"_s.repeated(count - 1)));
    qint64 sum = 0;
    for (int i = 0; i < count; ++i) {
        query.addBindValue(i);
        sum += i;
    }
    QVERIFY(query.exec());
    QVERIFY(query.next());
    QCOMPARE(query.value(0).toLongLong(), sum);
}

void SqlCipherBindingTest::aTextWithAByteOrderMarkKeepsIt()
{
    const QString text = QChar(0xfeff) + u"begins"_s;
    const TestDatabase database(Kind::Plain);
    QSqlQuery query = database.query();
    QVERIFY(query.prepare(u"SELECT ?"_s));
    query.addBindValue(text);
    QVERIFY(query.exec());
    QVERIFY(query.next());
    QCOMPARE(query.value(0).toString(), text);
}

void SqlCipherBindingTest::halfASurrogatePairIsReplaced()
{
    const TestDatabase database(Kind::Plain);
    QSqlQuery query = database.query();
    QVERIFY(query.prepare(u"SELECT ?"_s));
    query.addBindValue(QString(u"?"_s + QChar(0xdc00) + u"🧠"_s + QChar(0xd800)));
    QVERIFY(query.exec());
    QVERIFY(query.next());
    QCOMPARE(query.value(0).toString(), u"?\uFFFD🧠\uFFFD"_s);
}

void SqlCipherBindingTest::anEmptyBlobIsNotNull()
{
    const TestDatabase database(Kind::Encrypted);
    QSqlQuery query = database.query();
    QVERIFY(query.prepare(u"SELECT :blob, typeof(:blob)"_s));
    query.bindValue(u":blob"_s, QByteArray(""));
    QVERIFY(query.exec());
    QVERIFY(query.next());
    QCOMPARE(query.value(1).toString(), u"blob"_s);
    QVERIFY(!query.isNull(0));
    // So that it can be written back as what it was.
    QVERIFY(!query.value(0).toByteArray().isNull());
}

void SqlCipherBindingTest::aUtf16DatabaseReadsTheSame()
{
    compareWithQt([](Transcript &seen, const QSqlDatabase &database) {
        seen.run(database, u"PRAGMA encoding = 'UTF-16le'"_s);
        seen.run(database, u"CREATE TABLE t (x TEXT)"_s);
        seen.run(database, u"INSERT INTO t VALUES ('sesión 漢字 🧠'), ('')"_s);
        seen.run(database, u"PRAGMA encoding"_s);
        seen.run(database, u"SELECT x, x || 'é', length(x) FROM t"_s);
    });
}

QTEST_GUILESS_MAIN(SqlCipherBindingTest)
#include "tst_sqlcipher_binding.moc"
