#include "OpenFile.h"
#include "PageCheck.h"
#include "PracticeDatabase.h"
#include "SqlCipherDriver.h"
#include "StoreFixture.h"

#include <QFile>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <initializer_list>
#include <optional>
#include <utility>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

constexpr qint64 pageSize = 4096;

enum class Before {
    NothingIsRead,
    IntegrityCheck,
    /// As where SQLite reads no single page.
    WithoutSinglePages,
};

qint64 countOf(const OpenFile::PagesRead &pages)
{
    qint64 count = 0;
    for (auto page = pages.nextMissing(1); page; page = pages.nextMissing(*page + 1))
        ++count;
    return count;
}

sqlite3 *handleOf(const QSqlDatabase &connection)
{
    return *static_cast<sqlite3 *const *>(connection.driver()->handle().constData());
}

/// What a connection is asked, from now on.
class Asked
{
public:
    explicit Asked(sqlite3 *handle) { sqlite3_trace_v2(handle, SQLITE_TRACE_STMT, note, &m_statements); }

    [[nodiscard]] bool has(const QString &statement) const { return m_statements.contains(statement); }

private:
    static int note(unsigned /*kind*/, void *statements, void * /*statement*/, void *text)
    {
        static_cast<QStringList *>(statements)->append(QString::fromUtf8(static_cast<const char *>(text)));
        return 0;
    }

    QStringList m_statements;
};

} // namespace

Q_DECLARE_METATYPE(Before)

/// No page is let pass because it was read for something else: every way of altering one is found on every page,
/// whatever was read before.
class PageCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void anUntouchedFileHasNothingAltered_data();
    void anUntouchedFileHasNothingAltered();
    void integrityCheckLeavesWhatNothingUses();
    void eachAlteredPageIsFound_data();
    void eachAlteredPageIsFound();
    void aPageOfZerosOfAFileThatShrinksIsFound();
    void whatIsBehindTheLastPageIsFound_data();
    void whatIsBehindTheLastPageIsFound();
    void whatIsSoundIsNotCheckedAsAWhole();
    void thePageThatSqliteNeverUsesIsNotMissing();

private:
    [[nodiscard]] QString file() const { return Practice::databasePath(m_fixture.path()); }
    /// Opens the file, reads it as `before` says, and tells what is altered; the reading may find it first.
    [[nodiscard]] Result<QStringList> altered(Before before) const;
    /// Without the first page, or what says which tables there are, the file does not open.
    [[nodiscard]] bool isFound(Before before, qint64 page) const;
    /// Soundly.
    void change(std::initializer_list<const char *> statements) const;
    [[nodiscard]] QByteArray content() const;
    /// The whole file.
    [[nodiscard]] bool write(const QByteArray &bytes) const;
    [[nodiscard]] bool alterAt(qint64 offset, const QByteArray &bytes) const;

    StoreFixture m_fixture;
    QByteArray m_bytes;
};

// Rows on many pages, rows that fill more than one, and pages that nothing uses.
void PageCheckTest::initTestCase()
{
    m_fixture.create();
    for (int i = 0; i < 20; ++i)
        (void)m_fixture.addClient(u"Sample %1"_s.arg(i));
    m_fixture.close();
    change({"CREATE TABLE long (bytes)", "INSERT INTO long VALUES (zeroblob(20000))", "CREATE TABLE stray (bytes)",
            "INSERT INTO stray VALUES (zeroblob(30000))", "DROP TABLE stray"});
    m_bytes = content();
    QVERIFY(!m_bytes.isEmpty());
    QCOMPARE(m_bytes.size() % pageSize, 0);
}

void PageCheckTest::change(std::initializer_list<const char *> statements) const
{
    const auto database = PracticeDatabase::open(file(), m_fixture.key(), PracticeDatabase::Access::ReadWrite);
    QVERIFY(database.has_value());
    QSqlQuery query((*database)->connection());
    for (const char *statement : statements)
        QVERIFY2(query.exec(QString::fromLatin1(statement)), qPrintable(query.lastError().text()));
    QVERIFY(query.exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
}

void PageCheckTest::cleanup()
{
    QVERIFY(write(m_bytes));
}

QByteArray PageCheckTest::content() const
{
    QFile whole(file());
    return whole.open(QIODevice::ReadOnly) ? whole.readAll() : QByteArray();
}

bool PageCheckTest::write(const QByteArray &bytes) const
{
    QFile whole(file());
    return whole.open(QIODevice::WriteOnly) && whole.write(bytes) == bytes.size();
}

bool PageCheckTest::alterAt(qint64 offset, const QByteArray &bytes) const
{
    QFile whole(file());
    return whole.open(QIODevice::ReadWrite) && whole.seek(offset) && whole.write(bytes) == bytes.size();
}

Result<QStringList> PageCheckTest::altered(Before before) const
{
    const auto database = PracticeDatabase::open(file(), m_fixture.key(), PracticeDatabase::Access::Untouched);
    if (!database)
        return failure(ErrorCode::DatabaseDamaged);
    const QSqlDatabase connection = (*database)->connection();
    if (before == Before::IntegrityCheck)
        qobject_cast<SqlCipherDriver *>(connection.driver())->forgetVirtualTables();
    auto pages = ReadPages::follow(connection, m_fixture.path());
    if (!pages)
        return Failure(pages.error());
    QSqlQuery query(connection);
    switch (before) {
    case Before::NothingIsRead:
        break;
    case Before::IntegrityCheck:
        (void)query.exec(u"PRAGMA integrity_check"_s);
        while (query.next()) { }
        break;
    case Before::WithoutSinglePages:
        sqlite3_drop_modules(handleOf(connection), nullptr);
        if (query.exec(u"SELECT length(data) FROM sqlite_dbpage"_s))
            return failure(ErrorCode::StorageFailed, {}, u"they can be read"_s);
        break;
    }
    query.finish();
    return std::move(*pages).altered();
}

bool PageCheckTest::isFound(Before before, qint64 page) const
{
    const auto found = altered(before);
    return found ? found->value(0).contains(u"page %1"_s.arg(page)) : found.error().code == ErrorCode::DatabaseDamaged;
}

void PageCheckTest::anUntouchedFileHasNothingAltered_data()
{
    QTest::addColumn<Before>("before");
    QTest::newRow("nothing is read before") << Before::NothingIsRead;
    QTest::newRow("integrity_check reads before") << Before::IntegrityCheck;
    QTest::newRow("no page can be read alone") << Before::WithoutSinglePages;
}

void PageCheckTest::anUntouchedFileHasNothingAltered()
{
    QFETCH(Before, before);
    const auto found = altered(before);
    QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
    QCOMPARE(*found, QStringList());
}

// So that little is left to be checked, and what is left is known.
void PageCheckTest::integrityCheckLeavesWhatNothingUses()
{
    const auto database = PracticeDatabase::open(file(), m_fixture.key(), PracticeDatabase::Access::Untouched);
    QVERIFY(database.has_value());
    const QSqlDatabase connection = (*database)->connection();
    auto *driver = qobject_cast<SqlCipherDriver *>(connection.driver());
    driver->forgetVirtualTables();
    QSqlQuery query(connection);
    QVERIFY(query.exec(u"PRAGMA freelist_count"_s) && query.next());
    const auto unused = query.value(0).toLongLong();
    QVERIFY(unused > 5);
    QVERIFY(query.exec(u"PRAGMA shrink_memory"_s));
    const auto pages = OpenFile(*driver).followPages(int(pageSize));
    QVERIFY(pages != nullptr);
    QCOMPARE(countOf(*pages), m_bytes.size() / pageSize);
    QVERIFY(query.exec(u"PRAGMA integrity_check"_s) && query.next());
    QCOMPARE(query.value(0).toString(), u"ok"_s);
    QVERIFY(!query.next());
    // The first of them is the list of the others.
    QCOMPARE(countOf(*pages), unused - 1);
}

void PageCheckTest::eachAlteredPageIsFound_data()
{
    anUntouchedFileHasNothingAltered_data();
}

void PageCheckTest::eachAlteredPageIsFound()
{
    QFETCH(Before, before);
    for (qint64 page = 1; page <= m_bytes.size() / pageSize; ++page) {
        const qint64 offset = (page - 1) * pageSize;
        const qint64 within = offset + pageSize / 2;
        const QByteArray flipped(1, char(m_bytes.at(within) ^ 1));
        const qint64 other = page == 2 ? 2 * pageSize : pageSize;
        for (const auto &[at, bytes] : {std::pair(within, flipped), std::pair(offset, QByteArray(pageSize, '\0')),
                                        std::pair(offset, m_bytes.mid(other, pageSize))}) {
            QVERIFY(alterAt(at, bytes));
            QVERIFY2(isFound(before, page), qPrintable(u"page %1, %2 bytes"_s.arg(page).arg(bytes.size())));
        }
        QVERIFY(alterAt(offset, m_bytes.mid(offset, pageSize)));
    }
    const auto whole = altered(before);
    QVERIFY(whole && whole->isEmpty());
}

// To SQLCipher such a page is one that is not there yet (sqlcipher_page_cipher).
void PageCheckTest::aPageOfZerosOfAFileThatShrinksIsFound()
{
    change({"PRAGMA auto_vacuum = INCREMENTAL", "VACUUM", "DROP TABLE long"});
    const QByteArray sound = content();
    QVERIFY(!sound.isEmpty());
    for (qint64 page = 1; page <= sound.size() / pageSize; ++page) {
        const qint64 offset = (page - 1) * pageSize;
        QVERIFY(alterAt(offset, QByteArray(pageSize, '\0')));
        for (const Before before : {Before::NothingIsRead, Before::IntegrityCheck, Before::WithoutSinglePages})
            QVERIFY2(isFound(before, page), qPrintable(u"page %1"_s.arg(page)));
        QVERIFY(alterAt(offset, sound.mid(offset, pageSize)));
    }
}

void PageCheckTest::whatIsBehindTheLastPageIsFound_data()
{
    anUntouchedFileHasNothingAltered_data();
}

void PageCheckTest::whatIsBehindTheLastPageIsFound()
{
    QFETCH(Before, before);
    for (const QByteArray &more : {QByteArray("x"), QByteArray(pageSize, '\0'), m_bytes.right(pageSize)}) {
        QVERIFY(write(m_bytes + more));
        QVERIFY2(isFound(before, m_bytes.size() / pageSize + 1), qPrintable(u"%1 bytes more"_s.arg(more.size())));
    }
}

// Which reads every page once more.
void PageCheckTest::whatIsSoundIsNotCheckedAsAWhole()
{
    const auto database = PracticeDatabase::open(file(), m_fixture.key(), PracticeDatabase::Access::Untouched);
    QVERIFY(database.has_value());
    const QSqlDatabase connection = (*database)->connection();
    if (QSqlQuery single(connection); !single.exec(u"SELECT pgno FROM sqlite_dbpage"_s))
        QSKIP("This SQLite reads no single page.");
    const Asked asked(handleOf(connection));
    auto pages = ReadPages::follow(connection, m_fixture.path());
    QVERIFY(pages.has_value());
    const auto found = std::move(*pages).altered();
    QVERIFY(found && found->isEmpty());
    QVERIFY(asked.has(u"SELECT count(*) FROM sqlite_master"_s));
    QVERIFY(!asked.has(u"PRAGMA cipher_integrity_check"_s));
    // Nor was a transaction left open.
    QVERIFY(sqlite3_get_autocommit(handleOf(connection)) != 0);
}

// Of a file of more than a gigabyte.
void PageCheckTest::thePageThatSqliteNeverUsesIsNotMissing()
{
    constexpr qint64 lockByte = 1LL << 30;
    const auto database = PracticeDatabase::open(file(), m_fixture.key(), PracticeDatabase::Access::Untouched);
    QVERIFY(database.has_value());
    QVERIFY(QFile::resize(file(), lockByte + 2 * pageSize));
    const auto pages = OpenFile(*(*database)->connection().driver()).followPages(int(pageSize));
    const qint64 unused = lockByte / pageSize + 1;
    QCOMPARE(pages->nextMissing(1), 1);
    QCOMPARE(pages->nextMissing(unused - 1), unused - 1);
    QCOMPARE(pages->nextMissing(unused), unused + 1);
    QCOMPARE(pages->nextMissing(unused + 2), std::nullopt);
}

QTEST_GUILESS_MAIN(PageCheckTest)
#include "tst_pagecheck.moc"
