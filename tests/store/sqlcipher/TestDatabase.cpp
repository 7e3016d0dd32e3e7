#include "TestDatabase.h"

#include <QSqlError>
#include <QTest>

#include <algorithm>
#include <atomic>

namespace bitacora::testing {

using namespace Qt::StringLiterals;

namespace {

QString nextName()
{
    static std::atomic<int> count = 0;
    return u"test%1"_s.arg(++count);
}

QSqlDatabase connection(TestDatabase::Kind kind, const QString &name)
{
    switch (kind) {
    case TestDatabase::Kind::QtSqlite:
        return QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    case TestDatabase::Kind::Plain:
        registerSqlCipherDriver();
        return QSqlDatabase::addDatabase(u"QSQLCIPHER"_s, name);
    case TestDatabase::Kind::Encrypted:
        break;
    }
    return QSqlDatabase::addDatabase(new SqlCipherDriver(testKey()), name);
}

} // namespace

TestDatabase::TestDatabase(Kind kind, const QString &path, const QString &options)
    : m_name(nextName())
    , m_database(connection(kind, m_name))
{
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(options);
    if (!m_database.open())
        qWarning("cannot open: %ls", qUtf16Printable(m_database.lastError().text()));
}

TestDatabase::~TestDatabase()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

QString TestDatabase::inMemory()
{
    return u":memory:"_s;
}

SqlCipherDriver *TestDatabase::driver() const
{
    return qobject_cast<SqlCipherDriver *>(m_database.driver());
}

void TestDatabase::run(const QString &sql) const
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        QTest::qFail(qPrintable(sql + u": "_s + query.lastError().text()), __FILE__, __LINE__);
}

QVariant TestDatabase::value(const QString &sql) const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql) || !query.next()) {
        QTest::qFail(qPrintable(sql + u": "_s + query.lastError().text()), __FILE__, __LINE__);
        return {};
    }
    return query.value(0);
}

KeyProvider testKey()
{
    return [](std::span<unsigned char> key) {
        unsigned char byte = 1;
        for (unsigned char &target : key)
            target = byte++;
    };
}

KeyProvider keyOf(unsigned char byte)
{
    return [byte](std::span<unsigned char> key) { std::fill(key.begin(), key.end(), byte); };
}

void fillNumbers(const QSqlDatabase &database, int count)
{
    QSqlQuery query(database);
    query.exec(u"CREATE TABLE numbers (i INTEGER PRIMARY KEY, square REAL, word TEXT, bytes BLOB)"_s);
    query.prepare(
        u"WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ?) INSERT INTO numbers "
        "SELECT i, i * i / 2.0, CASE i % 3 WHEN 0 THEN NULL ELSE 'word ' || i END, x'0001' FROM n"_s);
    query.addBindValue(count);
    query.exec();
}

void addDriverRows()
{
    QTest::addColumn<TestDatabase::Kind>("kind");
    QTest::newRow("QSQLITE") << TestDatabase::Kind::QtSqlite;
    QTest::newRow("QSQLCIPHER") << TestDatabase::Kind::Plain;
    QTest::newRow("QSQLCIPHER encrypted") << TestDatabase::Kind::Encrypted;
}

} // namespace bitacora::testing
