#include "TestDatabase.h"
#include "Transcript.h"

#include <QSqlDriver>
#include <QSqlIndex>
#include <QTest>

using namespace bitacora::testing;
using namespace Qt::StringLiterals;
using Kind = TestDatabase::Kind;

class SqlCipherSchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tablesAreListedAsWithQtsDriver();
    void aTablesRecordIsAsWithQtsDriver_data();
    void aTablesRecordIsAsWithQtsDriver();
    void aTableOfAnAttachedDatabaseIsFound();
    void tablesAreNamedWithAndWithoutQuotes();
    void identifiersAreEscaped_data();
    void identifiersAreEscaped();
    void aNameWithAQuoteInItWorksInAStatement();
    void delimitersAreStripped_data();
    void delimitersAreStripped();
    void statementsAreWrittenAsWithQtsDriver();
    void theFeaturesAreThoseThatWork_data();
    void theFeaturesAreThoseThatWork();
    void aClosedDatabaseHasNoSchema();
    void theHandleIsSqlites();
};

void SqlCipherSchemaTest::tablesAreListedAsWithQtsDriver()
{
    compareWithQt([](Transcript &seen, const QSqlDatabase &database) {
        const QList<QString> statements {
            u"CREATE TABLE client (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT)"_s,
            u"CREATE TABLE \"a name with spaces\" (a)"_s,
            u"CREATE TABLE sesión (a)"_s,
            u"CREATE TEMP TABLE passing (a)"_s,
            u"CREATE VIEW names AS SELECT name FROM client"_s,
            u"CREATE TEMP VIEW passing_names AS SELECT 1"_s,
            u"CREATE INDEX by_name ON client (name)"_s,
            u"CREATE TRIGGER watch AFTER INSERT ON client BEGIN SELECT 1; END"_s,
            u"CREATE VIRTUAL TABLE words USING fts3(word)"_s,
        };
        for (const QString &sql : statements)
            seen.run(database, sql);
        for (const auto type : {QSql::Tables, QSql::Views, QSql::SystemTables, QSql::AllTables})
            seen.add(u"tables %1: %2"_s.arg(type).arg(database.tables(type).join(u", ")));
    });
}

void SqlCipherSchemaTest::aTablesRecordIsAsWithQtsDriver_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("types")
        << u"CREATE TABLE t (a INTEGER, b INT, c DOUBLE, d FLOAT, e REAL, f NUMERIC, g NUMERIC(10,2), "
           "h BLOB, i BOOLEAN, j BOOL, k TEXT, l VARCHAR(20), m, n DATETIME, o BIGINT, p TINYINT)"_s;
    QTest::newRow("lower case") << u"create table t (a integer, b double, c blob, d boolean)"_s;
    QTest::newRow("a key that fills itself") << u"CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT)"_s;
    QTest::newRow("autoincrement") << u"CREATE TABLE t (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT)"_s;
    QTest::newRow("a key that does not") << u"CREATE TABLE t (id INT PRIMARY KEY, name TEXT)"_s;
    QTest::newRow("a text key") << u"CREATE TABLE t (id TEXT PRIMARY KEY NOT NULL, name TEXT) WITHOUT ROWID"_s;
    QTest::newRow("a key of two") << u"CREATE TABLE t (a TEXT, b INTEGER, c, PRIMARY KEY (b, a))"_s;
    QTest::newRow("no key") << u"CREATE TABLE t (a, b)"_s;
    QTest::newRow("required") << u"CREATE TABLE t (a TEXT NOT NULL, b INTEGER NOT NULL DEFAULT 3)"_s;
    QTest::newRow("defaults") << u"CREATE TABLE t (a DEFAULT 'text', b DEFAULT 5, c DEFAULT -1.5, d DEFAULT NULL, "
                                 "e DEFAULT (1 + 2), f DEFAULT CURRENT_TIMESTAMP, g DEFAULT 'it''s', h DEFAULT '', "
                                 "i DEFAULT x'00')"_s;
    QTest::newRow("a generated column") << u"CREATE TABLE t (a INTEGER, b INTEGER AS (a + 1))"_s;
    QTest::newRow("names that need quotes")
        << u"CREATE TABLE t (\"select\" TEXT, \"two words\" TEXT, \"dot.ted\" TEXT, ñ)"_s;
    QTest::newRow("a view") << u"CREATE VIEW t AS SELECT 1 AS one, 'x' AS x, name FROM sqlite_master"_s;
    QTest::newRow("another table") << u"CREATE TABLE u (a)"_s;
}

void SqlCipherSchemaTest::aTablesRecordIsAsWithQtsDriver()
{
    QFETCH(const QString, sql);
    compareWithQt([&sql](Transcript &seen, const QSqlDatabase &database) {
        seen.run(database, sql);
        for (const QString &name : {u"t"_s, u"T"_s, u"nowhere"_s}) {
            seen.add(name, database.record(name));
            const QSqlIndex key = database.primaryIndex(name);
            seen.add(u"key of "_s + name, static_cast<const QSqlRecord &>(key));
            seen.add(u"key %1 %2"_s.arg(key.name(), key.cursorName()));
        }
        QSqlQuery query(database);
        query.exec(u"SELECT * FROM t"_s);
        seen.add(u"record of a query"_s, query.record());
    });
}

void SqlCipherSchemaTest::aTableOfAnAttachedDatabaseIsFound()
{
    const TestDatabase database(Kind::Plain);
    database.run(u"ATTACH ':memory:' AS other"_s);
    database.run(u"CREATE TABLE other.t (id INTEGER PRIMARY KEY, only_there TEXT)"_s);
    database.run(u"CREATE TABLE main.t (id INTEGER PRIMARY KEY)"_s);
    const QSqlDatabase &db = database.database();
    QCOMPARE(db.record(u"other.t"_s).count(), 2);
    QCOMPARE(db.record(u"\"other\".\"t\""_s).count(), 2);
    QCOMPARE(db.record(u"main.t"_s).count(), 1);
    QCOMPARE(db.primaryIndex(u"other.t"_s).fieldName(0), u"id"_s);
}

void SqlCipherSchemaTest::tablesAreNamedWithAndWithoutQuotes()
{
    const TestDatabase database(Kind::Encrypted);
    database.run(u"CREATE TABLE \"two words\" (a, b)"_s);
    for (const QString &name : {u"two words"_s, u"\"two words\""_s, u"[two words]"_s, u"`two words`"_s})
        QCOMPARE(database.database().record(name).field(1).tableName(), u"two words"_s);
    QCOMPARE(database.database().record(u"three words"_s).count(), 0);
}

void SqlCipherSchemaTest::identifiersAreEscaped_data()
{
    QTest::addColumn<QString>("identifier");
    QTest::addColumn<QString>("escaped");
    QTest::addColumn<bool>("isEscaped");
    QTest::newRow("a name") << u"name"_s << u"\"name\""_s << false;
    QTest::newRow("nothing") << QString() << QString() << false;
    QTest::newRow("quoted") << u"\"name\""_s << u"\"name\""_s << true;
    QTest::newRow("brackets") << u"[name]"_s << u"[name]"_s << true;
    QTest::newRow("grave accents") << u"`name`"_s << u"`name`"_s << true;
    QTest::newRow("a quote within") << u"a\"b"_s << u"\"a\"\"b\""_s << false;
    QTest::newRow("a quote before") << u"\"a"_s << u"\"\"\"a\""_s << false;
    QTest::newRow("two parts") << u"main.t"_s << u"\"main\".\"t\""_s << false;
    QTest::newRow("two parts, one quoted") << u"main.\"t\""_s << u"\"main\".\"t\""_s << false;
    QTest::newRow("two quoted parts") << u"\"main\".\"t\""_s << u"\"main\".\"t\""_s << true;
    QTest::newRow("spaces") << u"two words"_s << u"\"two words\""_s << false;
    QTest::newRow("accents") << u"sesión"_s << u"\"sesión\""_s << false;
}

void SqlCipherSchemaTest::identifiersAreEscaped()
{
    QFETCH(const QString, identifier);
    QFETCH(const QString, escaped);
    QFETCH(const bool, isEscaped);
    const bitacora::SqlCipherDriver driver;
    for (const auto type : {QSqlDriver::FieldName, QSqlDriver::TableName}) {
        QCOMPARE(driver.escapeIdentifier(identifier, type), escaped);
        QCOMPARE(driver.isIdentifierEscaped(identifier, type), isEscaped);
        // What is escaped stays as it is.
        QCOMPARE(driver.escapeIdentifier(escaped, type), escaped);
    }
}

void SqlCipherSchemaTest::aNameWithAQuoteInItWorksInAStatement()
{
    const TestDatabase database(Kind::Encrypted);
    const QString name = u"a \"quoted\"; DROP TABLE x"_s;
    const QString escaped = database.driver()->escapeIdentifier(name, QSqlDriver::TableName);
    database.run(u"CREATE TABLE "_s + escaped + u" (a)"_s);
    QCOMPARE(database.database().tables(), QStringList {name});
    QCOMPARE(database.database().record(name).count(), 1);
}

void SqlCipherSchemaTest::delimitersAreStripped_data()
{
    QTest::addColumn<QString>("identifier");
    QTest::addColumn<QString>("stripped");
    QTest::newRow("a name") << u"name"_s << u"name"_s;
    QTest::newRow("quoted") << u"\"name\""_s << u"name"_s;
    QTest::newRow("brackets") << u"[name]"_s << u"name"_s;
    QTest::newRow("two parts") << u"\"main\".\"t\""_s << u"main.t"_s;
    QTest::newRow("one of two parts") << u"main.\"t\""_s << u"main.t"_s;
    QTest::newRow("no quotes in two parts") << u"main.t"_s << u"main.t"_s;
    QTest::newRow("only quotes") << u"\"\""_s << u"\"\""_s;
}

void SqlCipherSchemaTest::delimitersAreStripped()
{
    QFETCH(const QString, identifier);
    QFETCH(const QString, stripped);
    const bitacora::SqlCipherDriver driver;
    QCOMPARE(driver.stripDelimiters(identifier, QSqlDriver::TableName), stripped);
}

void SqlCipherSchemaTest::statementsAreWrittenAsWithQtsDriver()
{
    compareWithQt([](Transcript &seen, const QSqlDatabase &database) {
        seen.run(database, u"CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT, \"two words\" REAL, b BLOB, d DATE)"_s);
        QSqlRecord record = database.record(u"t"_s);
        record.setValue(0, 5);
        record.setValue(1, u"it's"_s);
        record.setValue(3, QByteArray("\0\xff", 2));
        record.setValue(4, QDate(2024, 2, 29));
        for (const auto type : {QSqlDriver::WhereStatement, QSqlDriver::SelectStatement, QSqlDriver::UpdateStatement,
                                QSqlDriver::InsertStatement, QSqlDriver::DeleteStatement}) {
            for (const bool prepared : {false, true})
                seen.add(database.driver()->sqlStatement(type, u"t"_s, record, prepared));
        }
        for (int i = 0; i < record.count(); ++i)
            seen.add(database.driver()->formatValue(record.field(i)));
    });
}

void SqlCipherSchemaTest::theFeaturesAreThoseThatWork_data()
{
    QTest::addColumn<QSqlDriver::DriverFeature>("feature");
    QTest::addColumn<bool>("has");
    QTest::newRow("transactions") << QSqlDriver::Transactions << true;
    QTest::newRow("size of a query") << QSqlDriver::QuerySize << false;
    QTest::newRow("blobs") << QSqlDriver::BLOB << true;
    QTest::newRow("unicode") << QSqlDriver::Unicode << true;
    QTest::newRow("prepared queries") << QSqlDriver::PreparedQueries << true;
    QTest::newRow("named placeholders") << QSqlDriver::NamedPlaceholders << true;
    QTest::newRow("positional placeholders") << QSqlDriver::PositionalPlaceholders << true;
    QTest::newRow("last id") << QSqlDriver::LastInsertId << true;
    QTest::newRow("batches of its own") << QSqlDriver::BatchOperations << false;
    QTest::newRow("simple locking") << QSqlDriver::SimpleLocking << true;
    QTest::newRow("low precision numbers") << QSqlDriver::LowPrecisionNumbers << true;
    QTest::newRow("notifications") << QSqlDriver::EventNotifications << true;
    QTest::newRow("finishing") << QSqlDriver::FinishQuery << true;
    QTest::newRow("several results") << QSqlDriver::MultipleResultSets << false;
}

void SqlCipherSchemaTest::theFeaturesAreThoseThatWork()
{
    QFETCH(const QSqlDriver::DriverFeature, feature);
    QFETCH(const bool, has);
    const TestDatabase ours(Kind::Plain);
    const TestDatabase qts(Kind::QtSqlite);
    QCOMPARE(ours.database().driver()->hasFeature(feature), has);
    QCOMPARE(qts.database().driver()->hasFeature(feature), has);
    // The one that QSQLITE lacks; tst_sqlcipher_threads proves it.
    QVERIFY(ours.database().driver()->hasFeature(QSqlDriver::CancelQuery));
}

void SqlCipherSchemaTest::aClosedDatabaseHasNoSchema()
{
    const TestDatabase database(Kind::Plain);
    database.run(u"CREATE TABLE t (id INTEGER PRIMARY KEY)"_s);
    database.database().close();
    QVERIFY(database.database().tables(QSql::AllTables).isEmpty());
    QVERIFY(database.database().record(u"t"_s).isEmpty());
    QVERIFY(database.database().primaryIndex(u"t"_s).isEmpty());
}

void SqlCipherSchemaTest::theHandleIsSqlites()
{
    const TestDatabase database(Kind::Encrypted);
    const QVariant handle = database.driver()->handle();
    QVERIFY(handle.isValid());
    QCOMPARE(QByteArray(handle.typeName()), QByteArray("sqlite3*"));
    QVERIFY(*static_cast<void *const *>(handle.constData()) != nullptr);
    database.database().close();
    QVERIFY(*static_cast<void *const *>(database.driver()->handle().constData()) == nullptr);
}

QTEST_GUILESS_MAIN(SqlCipherSchemaTest)
#include "tst_sqlcipher_schema.moc"
