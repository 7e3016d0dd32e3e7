#include "TestDatabase.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSqlError>
#include <QSqlResult>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <memory>
#include <optional>
#include <vector>

using namespace bitacora;
using namespace bitacora::testing;
using namespace Qt::StringLiterals;
using Kind = TestDatabase::Kind;

class SqlCipherConnectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDriverIsRegisteredOnce();
    void qtsOwnDriverKeepsItsOwnSqlite();
    void anOptionIsTakenWithEitherPrefix_data();
    void anOptionIsTakenWithEitherPrefix();
    void anUnknownOptionIsWarnedAbout();
    void readOnlyRefusesEveryChange();
    void readOnlyCreatesNoFile();
    void aUriCanBeGiven();
    void withoutTheOptionAUriIsAFileName();
    void sharedCachesShareAnInMemoryDatabase();
    void regularExpressionsWorkWhenEnabled_data();
    void regularExpressionsWorkWhenEnabled();
    void lettersOfEveryScriptAreFoldedWhenEnabled();
    void aPathOfAnyScriptOpens_data();
    void aPathOfAnyScriptOpens();
    void aFolderThatIsNotThereIsAConnectionError();
    void openingAnOpenConnectionStartsAnew();
    void closingTwiceIsHarmless();
    void everyStatementIsFinalizedOnClose();
    void manyConnectionsToOneFileWork();
    void aConnectionIsRemovedWithQueriesAlive();
    void theBusyTimeoutIsWaitedOut();
};

void SqlCipherConnectionsTest::theDriverIsRegisteredOnce()
{
    registerSqlCipherDriver();
    registerSqlCipherDriver();
    QVERIFY(QSqlDatabase::isDriverAvailable(u"QSQLCIPHER"_s));
    QCOMPARE(QSqlDatabase::drivers().count(u"QSQLCIPHER"_s), 1);
    const TestDatabase database(Kind::Plain);
    QVERIFY(database.driver());
    QVERIFY(database.database().isValid());
    QCOMPARE(database.database().driverName(), u"QSQLCIPHER"_s);
}

void SqlCipherConnectionsTest::qtsOwnDriverKeepsItsOwnSqlite()
{
    const TestDatabase ours(Kind::Plain);
    const TestDatabase qts(Kind::QtSqlite);
    QSqlQuery query = qts.query();
    QVERIFY(query.exec(u"PRAGMA cipher_version"_s));
    if (query.next())
        QSKIP("The system's SQLCipher is a shared library, which Qt's plugin then uses too.");
    QVERIFY(!ours.value(u"PRAGMA cipher_version"_s).toString().isEmpty());
}

void SqlCipherConnectionsTest::anOptionIsTakenWithEitherPrefix_data()
{
    QTest::addColumn<QString>("options");
    QTest::newRow("QSQLITE") << u"QSQLITE_BUSY_TIMEOUT=1234"_s;
    QTest::newRow("QSQLCIPHER") << u"QSQLCIPHER_BUSY_TIMEOUT=1234"_s;
    QTest::newRow("with spaces") << u" QSQLITE_BUSY_TIMEOUT = 1234 ; "_s;
    QTest::newRow("among others") << u"QSQLCIPHER_OPEN_URI;QSQLITE_BUSY_TIMEOUT=1234;QSQLITE_ENABLE_REGEXP"_s;
    QTest::newRow("the last counts") << u"QSQLITE_BUSY_TIMEOUT=1;QSQLITE_BUSY_TIMEOUT=1234"_s;
}

void SqlCipherConnectionsTest::anOptionIsTakenWithEitherPrefix()
{
    QFETCH(const QString, options);
    const TestDatabase database(Kind::Encrypted, TestDatabase::inMemory(), options);
    QCOMPARE(database.value(u"PRAGMA busy_timeout"_s).toInt(), 1234);
}

void SqlCipherConnectionsTest::anUnknownOptionIsWarnedAbout()
{
    for (const char *option : {"QSQLITE_WHATEVER", "OPEN_READONLY", "QSQLITE_OPEN_URI=1"}) {
        QTest::ignoreMessage(QtWarningMsg, QByteArray("Unsupported option '" + QByteArray(option) + "'").constData());
        const TestDatabase database(Kind::Plain, TestDatabase::inMemory(), QString::fromLatin1(option));
        QVERIFY(database.database().isOpen());
        QCOMPARE(database.value(u"PRAGMA busy_timeout"_s).toInt(), 5000);
    }
}

void SqlCipherConnectionsTest::readOnlyRefusesEveryChange()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"t.db"_s);
    {
        const TestDatabase database(Kind::Encrypted, path);
        database.run(u"CREATE TABLE t (a)"_s);
    }
    const TestDatabase database(Kind::Encrypted, path, u"QSQLITE_OPEN_READONLY"_s);
    QCOMPARE(database.value(u"SELECT count(*) FROM t"_s).toInt(), 0);
    QSqlQuery query = database.query();
    QVERIFY(!query.exec(u"INSERT INTO t VALUES (1)"_s));
    QCOMPARE(query.lastError().nativeErrorCode(), u"8"_s);
}

void SqlCipherConnectionsTest::readOnlyCreatesNoFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"none.db"_s);
    SqlCipherDriver driver(testKey());
    QVERIFY(!driver.open(path, {}, {}, {}, -1, u"QSQLCIPHER_OPEN_READONLY"_s));
    QCOMPARE(driver.lastError().type(), QSqlError::ConnectionError);
    QCOMPARE(driver.lastError().nativeErrorCode(), u"14"_s);
    QVERIFY(!QFile::exists(path));
}

void SqlCipherConnectionsTest::aUriCanBeGiven()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a b.db"_s);
    const QString uri = QString::fromUtf8(QUrl::fromLocalFile(path).toEncoded());
    {
        const TestDatabase database(Kind::Encrypted, uri, u"QSQLITE_OPEN_URI"_s);
        database.run(u"CREATE TABLE t (a)"_s);
        QVERIFY(QFile::exists(path));
    }
    const TestDatabase database(Kind::Encrypted, uri + u"?mode=ro"_s, u"QSQLCIPHER_OPEN_URI"_s);
    QSqlQuery query = database.query();
    QVERIFY(!query.exec(u"INSERT INTO t VALUES (1)"_s));
    QCOMPARE(query.lastError().nativeErrorCode(), u"8"_s);
}

void SqlCipherConnectionsTest::withoutTheOptionAUriIsAFileName()
{
    const QTemporaryDir folder;
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(folder.path()));
    {
        const TestDatabase database(Kind::Plain, u"file:t.db?mode=memory"_s);
        database.run(u"CREATE TABLE t (a)"_s);
    }
    const QStringList files = QDir(folder.path()).entryList(QDir::Files);
    QVERIFY(QDir::setCurrent(before));
    if (files.isEmpty())
        QSKIP("The system's SQLCipher takes every name as a URI.");
    QCOMPARE(files, QStringList {u"file:t.db?mode=memory"_s});
}

void SqlCipherConnectionsTest::sharedCachesShareAnInMemoryDatabase()
{
    const QString uri = u"file::memory:?cache=shared"_s;
    const QString options = u"QSQLITE_OPEN_URI;QSQLITE_ENABLE_SHARED_CACHE"_s;
    const TestDatabase first(Kind::Plain, uri, options);
    const TestDatabase second(Kind::Plain, uri, options);
    first.run(u"CREATE TABLE shared (a)"_s);
    QCOMPARE(second.database().tables(), QStringList {u"shared"_s});
    const TestDatabase apart(Kind::Plain);
    QVERIFY(apart.database().tables().isEmpty());
}

void SqlCipherConnectionsTest::regularExpressionsWorkWhenEnabled_data()
{
    QTest::addColumn<TestDatabase::Kind>("kind");
    QTest::addColumn<QString>("options");
    QTest::newRow("QSQLITE") << Kind::QtSqlite << u"QSQLITE_ENABLE_REGEXP"_s;
    QTest::newRow("ours") << Kind::Plain << u"QSQLITE_ENABLE_REGEXP"_s;
    QTest::newRow("ours, with a cache of one") << Kind::Encrypted << u"QSQLCIPHER_ENABLE_REGEXP=1"_s;
}

void SqlCipherConnectionsTest::regularExpressionsWorkWhenEnabled()
{
    QFETCH(const TestDatabase::Kind, kind);
    QFETCH(const QString, options);
    const TestDatabase database(kind, TestDatabase::inMemory(), options);
    QVERIFY(database.value(u"SELECT 'sesión 12' REGEXP '^sesi.n \\d+$'"_s).toBool());
    QVERIFY(!database.value(u"SELECT 'sesión' REGEXP '^ses$'"_s).toBool());
    QVERIFY(database.value(u"SELECT 'a' REGEXP 'A|a'"_s).toBool());
    QVERIFY(database.value(u"SELECT 'sesión 12' REGEXP '^sesi.n \\d+$'"_s).toBool());
    QCOMPARE(database.value(u"SELECT NULL REGEXP 'a'"_s).toInt(), 0);
    const TestDatabase without(kind);
    QVERIFY(!without.query().exec(u"SELECT 'a' REGEXP 'a'"_s));
}

void SqlCipherConnectionsTest::lettersOfEveryScriptAreFoldedWhenEnabled()
{
    const auto transcript = [](const TestDatabase &database) {
        QStringList values;
        for (const QString &expression : {u"lower('ÁRBOL Ñandú ΑΒΓ')"_s, u"upper('árbol ñandú straße')"_s,
                                          u"lower('')"_s, u"typeof(lower(NULL))"_s, u"upper(12)"_s})
            values.append(database.value(u"SELECT "_s + expression).toString());
        return values;
    };
    const QString option = u"QSQLITE_ENABLE_NON_ASCII_CASE_FOLDING"_s;
    const QStringList folded = transcript(TestDatabase(Kind::Encrypted, TestDatabase::inMemory(), option));
    QCOMPARE(folded, QStringList({u"árbol ñandú αβγ"_s, u"ÁRBOL ÑANDÚ STRASSE"_s, QString(), u"null"_s, u"12"_s}));
    QCOMPARE(TestDatabase(Kind::Encrypted).value(u"SELECT lower('ÁRBOL')"_s).toString(), u"Árbol"_s);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    const TestDatabase qts(Kind::QtSqlite, TestDatabase::inMemory(), option);
    for (const QString &expression : {u"lower('ÁRBOL Ñandú ΑΒΓ')"_s, u"upper('árbol ñandú straße')"_s, u"upper(12)"_s})
        QVERIFY(folded.contains(qts.value(u"SELECT "_s + expression).toString()));
#endif
}

void SqlCipherConnectionsTest::aPathOfAnyScriptOpens_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("spaces") << u"a practice of mine.db"_s;
    QTest::newRow("Spanish") << u"bitácora de María Núñez.db"_s;
    QTest::newRow("Japanese") << u"診療録.db"_s;
    QTest::newRow("outside the first plane") << u"🧠.db"_s;
    QTest::newRow("signs") << u"100% #1 & more?.db"_s;
}

void SqlCipherConnectionsTest::aPathOfAnyScriptOpens()
{
    QFETCH(const QString, name);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    {
        const TestDatabase database(Kind::Encrypted, path);
        database.run(u"CREATE TABLE t (a)"_s);
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList {name});
    const TestDatabase database(Kind::Encrypted, path);
    QCOMPARE(database.database().tables(), QStringList {u"t"_s});
}

void SqlCipherConnectionsTest::aFolderThatIsNotThereIsAConnectionError()
{
    SqlCipherDriver driver;
    QVERIFY(!driver.open(u"/nowhere/at/all/t.db"_s, {}, {}, {}, -1, {}));
    QVERIFY(driver.isOpenError());
    QVERIFY(!driver.isOpen());
    QCOMPARE(driver.lastError().type(), QSqlError::ConnectionError);
    QCOMPARE(driver.lastError().driverText(), u"Error opening database"_s);
    QCOMPARE(driver.lastError().nativeErrorCode(), u"14"_s);
    // The same driver opens another file afterwards.
    QVERIFY(driver.open(TestDatabase::inMemory(), {}, {}, {}, -1, {}));
    QVERIFY(!driver.isOpenError());
}

void SqlCipherConnectionsTest::openingAnOpenConnectionStartsAnew()
{
    SqlCipherDriver driver;
    QVERIFY(driver.open(TestDatabase::inMemory(), {}, {}, {}, -1, {}));
    QVERIFY(QSqlQuery(driver.createResult()).exec(u"CREATE TABLE t (a)"_s));
    QVERIFY(driver.open(TestDatabase::inMemory(), {}, {}, {}, -1, {}));
    QVERIFY(driver.tables(QSql::Tables).isEmpty());
}

void SqlCipherConnectionsTest::closingTwiceIsHarmless()
{
    SqlCipherDriver driver;
    driver.close();
    QVERIFY(driver.open(TestDatabase::inMemory(), {}, {}, {}, -1, {}));
    driver.close();
    driver.close();
    QVERIFY(!driver.isOpen());
}

void SqlCipherConnectionsTest::everyStatementIsFinalizedOnClose()
{
    const QTemporaryDir folder;
    const TestDatabase database(Kind::Encrypted, folder.filePath(u"t.db"_s));
    database.run(u"CREATE TABLE t (a)"_s);
    database.run(u"INSERT INTO t VALUES (1), (2), (3)"_s);
    QSqlQuery prepared = database.query();
    QSqlQuery reading = database.query();
    QSqlQuery streaming = database.query();
    streaming.setForwardOnly(true);
    QVERIFY(prepared.prepare(u"INSERT INTO t VALUES (?)"_s));
    QVERIFY(reading.exec(u"SELECT * FROM t"_s));
    QVERIFY(reading.next());
    QVERIFY(streaming.exec(u"SELECT * FROM t"_s));
    QVERIFY(streaming.next());
    database.database().close();
    QVERIFY(*static_cast<void *const *>(prepared.result()->handle().constData()) == nullptr);
    QVERIFY(*static_cast<void *const *>(reading.result()->handle().constData()) == nullptr);
    QVERIFY(!reading.next());
    QVERIFY(!streaming.next());
    // Nobody holds the file: another connection may take it for itself alone.
    const TestDatabase other(Kind::Encrypted, folder.filePath(u"t.db"_s));
    other.run(u"BEGIN EXCLUSIVE"_s);
    other.run(u"DROP TABLE t"_s);
    other.run(u"COMMIT"_s);
    // The old queries can be used again after opening and preparing anew.
    QVERIFY(database.database().open());
    QVERIFY(!prepared.exec());
    QVERIFY(prepared.prepare(u"SELECT 1"_s));
    QVERIFY(prepared.exec());
    QVERIFY(prepared.next());
}

void SqlCipherConnectionsTest::manyConnectionsToOneFileWork()
{
    constexpr int count = 20;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"t.db"_s);
    std::vector<std::unique_ptr<TestDatabase>> databases;
    for (int i = 0; i < count; ++i)
        databases.push_back(std::make_unique<TestDatabase>(Kind::Encrypted, path));
    databases.front()->run(u"CREATE TABLE t (a)"_s);
    for (const auto &database : databases)
        database->run(u"INSERT INTO t VALUES (1)"_s);
    for (const auto &database : databases)
        QCOMPARE(database->value(u"SELECT count(*) FROM t"_s).toInt(), count);
}

void SqlCipherConnectionsTest::aConnectionIsRemovedWithQueriesAlive()
{
    std::optional<QSqlQuery> query;
    {
        const TestDatabase database(Kind::Encrypted);
        query = database.query();
        QVERIFY(query->exec(u"VALUES (1), (2)"_s));
        QVERIFY(query->next());
        QTest::ignoreMessage(QtWarningMsg,
                             qPrintable(u"QSqlDatabasePrivate::removeDatabase: connection '%1' is still in use, all "
                                        "queries will cease to work."_s.arg(database.name())));
        // The query keeps the driver: that it is removed all the same is what Qt warns about.
        QSqlDatabase::removeDatabase(database.name());
    }
    QVERIFY(!query->next());
    query.reset();
}

void SqlCipherConnectionsTest::theBusyTimeoutIsWaitedOut()
{
    constexpr int timeout = 150;
    const QTemporaryDir folder;
    const TestDatabase first(Kind::Encrypted, folder.filePath(u"t.db"_s));
    first.run(u"CREATE TABLE t (a)"_s);
    const TestDatabase second(Kind::Encrypted, folder.filePath(u"t.db"_s), u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(timeout));
    first.run(u"BEGIN EXCLUSIVE"_s);
    QElapsedTimer clock;
    clock.start();
    QVERIFY(!second.query().exec(u"INSERT INTO t VALUES (2)"_s));
    QVERIFY(clock.elapsed() >= timeout / 2);
}

QTEST_GUILESS_MAIN(SqlCipherConnectionsTest)
#include "tst_sqlcipher_connections.moc"
