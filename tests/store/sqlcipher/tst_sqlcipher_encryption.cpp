#include "SqlCipherVersions.h"
#include "TestDatabase.h"

#include <QDir>
#include <QFile>
#include <QSqlError>
#include <QTemporaryDir>
#include <QTest>
#include <QVersionNumber>

using namespace bitacora;
using namespace bitacora::testing;
using namespace Qt::StringLiterals;
using Kind = TestDatabase::Kind;

class SqlCipherEncryptionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void theVersionsAreThoseOfThePinnedLibraryOrNewer();
    void theFileHoldsNothingReadable();
    void theSameKeyOpensTheFileAgain();
    void theKeyIsAskedForAtEachOpen();
    void anotherKeyDoesNotOpenTheFile();
    void anotherKeyDoesNotOpenTheFile_data();
    void aRefusedKeyChangesNothingOnDisk();
    void qtsOwnDriverCannotReadTheFile();
    void aPlainFileIsRefusedWithAKey();
    void aPasswordIsAPassphrase();
    void theRawKeyCanAlsoBeGivenAsSqlCiphersLiteral();
    void rekeyingMakesTheOldKeyUseless();
    void rekeyingAPlainDatabaseIsNotDone();
    void aChangedByteInAPageIsNoticed();
    void writeAheadLoggingIsEncryptedToo();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"práctica ñ 漢字.db"_s); }
    [[nodiscard]] QByteArray fileBytes() const;
    void fill() const;
    /// The native code of the attempt; empty when it opens.
    [[nodiscard]] QString openWith(const KeyProvider &provider) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SqlCipherEncryptionTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QByteArray SqlCipherEncryptionTest::fileBytes() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void SqlCipherEncryptionTest::fill() const
{
    const TestDatabase db(Kind::Encrypted, path());
    db.run(u"CREATE TABLE secret (id INTEGER PRIMARY KEY, note TEXT)"_s);
    db.run(u"INSERT INTO secret (note) VALUES ('an unmistakable sentence')"_s);
}

QString SqlCipherEncryptionTest::openWith(const KeyProvider &provider) const
{
    SqlCipherDriver driver(provider);
    return driver.open(path(), {}, {}, {}, -1, {}) ? QString() : driver.lastError().nativeErrorCode();
}

void SqlCipherEncryptionTest::theVersionsAreThoseOfThePinnedLibraryOrNewer()
{
    const SqlCipherVersions versions = sqlCipherVersions();
    const auto cipher = QVersionNumber::fromString(versions.sqlCipher);
    QVERIFY2(cipher >= QVersionNumber(4, 6), qPrintable(versions.sqlCipher));
    QVERIFY(QVersionNumber::fromString(versions.sqlite) >= QVersionNumber(3, 46));
    const TestDatabase db(Kind::Plain);
    QCOMPARE(db.value(u"PRAGMA cipher_version"_s).toString(), versions.sqlCipher);
    QCOMPARE(db.value(u"SELECT sqlite_version()"_s).toString(), versions.sqlite);
}

void SqlCipherEncryptionTest::theFileHoldsNothingReadable()
{
    fill();
    const QByteArray bytes = fileBytes();
    QVERIFY(bytes.size() >= 4096);
    QVERIFY(!bytes.startsWith("SQLite format 3"));
    QVERIFY(!bytes.contains("unmistakable"));
    QVERIFY(!bytes.contains("secret"));
    QVERIFY(!bytes.contains("CREATE TABLE"));
}

void SqlCipherEncryptionTest::theSameKeyOpensTheFileAgain()
{
    fill();
    const TestDatabase db(Kind::Encrypted, path());
    QCOMPARE(db.value(u"SELECT note FROM secret"_s).toString(), u"an unmistakable sentence"_s);
}

void SqlCipherEncryptionTest::theKeyIsAskedForAtEachOpen()
{
    int asked = 0;
    std::size_t size = 0;
    SqlCipherDriver driver([&](std::span<unsigned char> key) {
        ++asked;
        size = key.size();
        testKey()(key);
    });
    fill();
    QVERIFY(driver.open(path(), {}, {}, {}, -1, {}));
    driver.close();
    QVERIFY(driver.open(path(), {}, {}, {}, -1, {}));
    QCOMPARE(asked, 2);
    QCOMPARE(size, sqlCipherRawKeySize);
}

void SqlCipherEncryptionTest::anotherKeyDoesNotOpenTheFile_data()
{
    QTest::addColumn<int>("changedByte");
    QTest::newRow("first byte") << 0;
    QTest::newRow("last byte") << 31;
}

void SqlCipherEncryptionTest::anotherKeyDoesNotOpenTheFile()
{
    QFETCH(const int, changedByte);
    fill();
    SqlCipherDriver driver([changedByte](std::span<unsigned char> key) {
        testKey()(key);
        key[static_cast<std::size_t>(changedByte)] ^= 1U;
    });
    QVERIFY(!driver.open(path(), {}, {}, {}, -1, {}));
    QVERIFY(!driver.isOpen());
    QVERIFY(driver.isOpenError());
    QCOMPARE(driver.lastError().type(), QSqlError::ConnectionError);
    QCOMPARE(driver.lastError().nativeErrorCode(), u"26"_s);
    QVERIFY(driver.lastError().databaseText().contains(u"not a database"_s));
}

void SqlCipherEncryptionTest::aRefusedKeyChangesNothingOnDisk()
{
    fill();
    const QByteArray before = fileBytes();
    QCOMPARE(openWith(keyOf(9)), u"26"_s);
    QCOMPARE(fileBytes(), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
}

void SqlCipherEncryptionTest::qtsOwnDriverCannotReadTheFile()
{
    fill();
    const TestDatabase db(Kind::QtSqlite, path());
    QSqlQuery query = db.query();
    QVERIFY(!query.exec(u"SELECT * FROM secret"_s));
    QCOMPARE(query.lastError().nativeErrorCode(), u"26"_s);
}

void SqlCipherEncryptionTest::aPlainFileIsRefusedWithAKey()
{
    {
        const TestDatabase db(Kind::Plain, path());
        db.run(u"CREATE TABLE open_to_all (a)"_s);
    }
    QVERIFY(fileBytes().startsWith("SQLite format 3"));
    QCOMPARE(openWith(testKey()), u"26"_s);
}

void SqlCipherEncryptionTest::aPasswordIsAPassphrase()
{
    SqlCipherDriver driver;
    QVERIFY(driver.open(path(), {}, u"contraseña larga"_s, {}, -1, {}));
    QVERIFY(QSqlQuery(driver.createResult()).exec(u"CREATE TABLE t (a)"_s));
    driver.close();
    QVERIFY(!fileBytes().startsWith("SQLite format 3"));
    QVERIFY(!driver.open(path(), {}, u"contrasena larga"_s, {}, -1, {}));
    QCOMPARE(driver.lastError().nativeErrorCode(), u"26"_s);
    QVERIFY(driver.open(path(), {}, u"contraseña larga"_s, {}, -1, {}));
    QVERIFY(driver.tables(QSql::Tables).contains(u"t"_s));
}

void SqlCipherEncryptionTest::theRawKeyCanAlsoBeGivenAsSqlCiphersLiteral()
{
    fill();
    SqlCipherDriver driver;
    const QString literal = u"x'0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20'"_s;
    QVERIFY(driver.open(path(), {}, literal, {}, -1, {}));
}

void SqlCipherEncryptionTest::rekeyingMakesTheOldKeyUseless()
{
    fill();
    {
        const TestDatabase db(Kind::Encrypted, path());
        QVERIFY(db.driver()->rekey(keyOf(7)));
        QCOMPARE(db.value(u"SELECT note FROM secret"_s).toString(), u"an unmistakable sentence"_s);
    }
    QCOMPARE(openWith(testKey()), u"26"_s);
    QCOMPARE(openWith(keyOf(7)), QString());
}

void SqlCipherEncryptionTest::rekeyingAPlainDatabaseIsNotDone()
{
    {
        const TestDatabase db(Kind::Plain, path());
        db.run(u"CREATE TABLE t (a)"_s);
        db.driver()->rekey(keyOf(7));
        QVERIFY(!db.driver()->rekey({}));
    }
    QVERIFY(fileBytes().startsWith("SQLite format 3"));
}

void SqlCipherEncryptionTest::aChangedByteInAPageIsNoticed()
{
    fill();
    constexpr qint64 inTheSecondPage = 4096 + 1000;
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(inTheSecondPage));
        const QByteArray byte = file.peek(1);
        QVERIFY(file.putChar(static_cast<char>(byte.at(0) ^ 1)));
    }
    const TestDatabase db(Kind::Encrypted, path());
    QVERIFY(db.database().isOpen());
    QSqlQuery query = db.query();
    QVERIFY(!query.exec(u"SELECT note FROM secret"_s));
    QVERIFY(query.lastError().isValid());
}

void SqlCipherEncryptionTest::writeAheadLoggingIsEncryptedToo()
{
    const TestDatabase db(Kind::Encrypted, path());
    QCOMPARE(db.value(u"PRAGMA journal_mode = WAL"_s).toString(), u"wal"_s);
    db.run(u"CREATE TABLE secret (note TEXT)"_s);
    db.run(u"INSERT INTO secret VALUES ('an unmistakable sentence')"_s);
    QFile log(path() + u"-wal"_s);
    QVERIFY(log.open(QIODevice::ReadOnly));
    const QByteArray bytes = log.readAll();
    QVERIFY(!bytes.isEmpty());
    QVERIFY(!bytes.contains("unmistakable"));
}

QTEST_GUILESS_MAIN(SqlCipherEncryptionTest)
#include "tst_sqlcipher_encryption.moc"
