#include "BackupWriting.h"
#include "CopyVerification.h"
#include "PracticeDatabase.h"
#include "StoreFixture.h"

#include <QDir>
#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

constexpr qint64 pageSize = 4096;

bool always(int /*percent*/)
{
    return true;
}

} // namespace

/// Each way in which a copy may not be what it was copied from is found by itself: all but one of the checks would let
/// it pass, since the copy is soundly encrypted.
class CopyVerificationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void anUntouchedCopyIsSound();
    void whatIsNotAsItWasIsNamed_data();
    void whatIsNotAsItWasIsNamed();
    void anEarlierEndOfTheLogIsNamed();
    void aByteOfAPageThatNothingUsesIsFound();
    void anotherKeyOpensNoCopy();
    void whatIsCalledOffIsNeitherSoundNorUnsound_data();
    void whatIsCalledOffIsNeitherSoundNorUnsound();

private:
    [[nodiscard]] QString copy() const { return m_fixture->parentPath() + u"/Copy.bitacora"_s; }
    [[nodiscard]] Result<void> verified(const CopyVerification::GoOn &goOn = always) const
    {
        return CopyVerification::run(copy(), m_fixture->key(), m_expected, m_fixture->clock, goOn);
    }
    /// Soundly encrypted, whatever it does to the records.
    void change(const QStringList &statements) const;

    std::unique_ptr<StoreFixture> m_fixture;
    CopyFigures m_expected;
};

void CopyVerificationTest::init()
{
    m_fixture = std::make_unique<StoreFixture>();
    m_fixture->create();
    const Client client = m_fixture->addClient(u"Ana"_s);
    (void)m_fixture->addClient(u"Zoe"_s);
    (void)m_fixture->addSession(client.id, m_fixture->clock.now());
    m_fixture->close();
    QVERIFY(QDir().mkdir(copy()));
    for (const QString &file : {Practice::databasePath(QString()), Practice::keyFilePath(QString())})
        QVERIFY(BackupWriting::copyFile(m_fixture->path() + file, copy() + file, {}));
    const auto figures = CopyVerification::figuresOf(m_fixture->path(), m_fixture->key(), m_fixture->clock);
    QVERIFY(figures);
    m_expected = *figures;
}

void CopyVerificationTest::change(const QStringList &statements) const
{
    const auto database =
        PracticeDatabase::open(Practice::databasePath(copy()), m_fixture->key(), PracticeDatabase::Access::ReadWrite);
    QVERIFY(database.has_value());
    QSqlQuery query((*database)->connection());
    for (const QString &statement : statements)
        QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
}

void CopyVerificationTest::anUntouchedCopyIsSound()
{
    const auto before = bytesOf(copy());
    QList<int> percents;
    const auto outcome = verified([&percents](int percent) {
        percents.append(percent);
        return true;
    });
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().detail));
    QVERIFY(std::is_sorted(percents.begin(), percents.end()));
    QCOMPARE(percents.constLast(), 100);
    QCOMPARE(bytesOf(copy()), before);
    // So is one that was opened and closed with nothing done to it.
    change({});
    QVERIFY(verified());
}

void CopyVerificationTest::whatIsNotAsItWasIsNamed_data()
{
    QTest::addColumn<QStringList>("changes");
    QTest::addColumn<QString>("named");

    const QString unguarded = u"PRAGMA foreign_keys = OFF"_s;
    const QString unlocked = u"DROP TRIGGER activity_is_never_changed"_s;
    // Only the number of rows tells.
    QTest::newRow("a row removed") << QStringList {u"DELETE FROM client WHERE name = 'Zoe'"_s} << u"client"_s;
    QTest::newRow("a row added") << QStringList {u"INSERT INTO setting (name, value) VALUES ('stray', 'x')"_s}
                                 << u"setting"_s;
    QTest::newRow("a table gone") << QStringList {u"DROP TABLE series_session"_s} << u"series_session"_s;
    // As many rows as before.
    QTest::newRow("a session of no service")
        << QStringList {unguarded, u"UPDATE session SET service_id = 4711"_s} << u"session"_s;
    // The end of the chain is as it was.
    QTest::newRow("an entry altered") << QStringList {unlocked, u"UPDATE activity SET actor = 'x' WHERE sequence = 2"_s}
                                      << u"activity 2"_s;
    // Every row is there and whole, and the index finds none of them.
    QTest::newRow("an index of something else")
        << QStringList {u"PRAGMA writable_schema = ON"_s,
                        u"UPDATE sqlite_master SET sql = replace(sql, '(name_folded, id)', '(id, name_folded)') "
                        "WHERE name = 'client_by_folded_name'"_s}
        << u"client_by_folded_name"_s;
    // To SQLite what a search index holds is a table like any other, and it is whole.
    QTest::newRow("a search index without its words")
        << QStringList {u"UPDATE client_search_data SET block = zeroblob(length(block)) WHERE id > 10"_s}
        << u"from table \"client_search\""_s;
}

void CopyVerificationTest::whatIsNotAsItWasIsNamed()
{
    QFETCH(QStringList, changes);
    QFETCH(QString, named);
    change(changes);
    const auto outcome = verified();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::BackupUnsound);
    QCOMPARE(outcome.error().subject, copy());
    QVERIFY2(outcome.error().detail.endsWith(named), qPrintable(outcome.error().detail));
}

// A copy of an earlier moment, or of a log that somebody wrote anew: as many rows, and a chain that is whole.
void CopyVerificationTest::anEarlierEndOfTheLogIsNamed()
{
    m_expected.chainEnd[0] = char(m_expected.chainEnd.at(0) ^ 1);
    const auto outcome = verified();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::BackupUnsound);
    QCOMPARE(outcome.error().detail, u"activity"_s);
}

// No record is in it, so that only its HMAC tells; where a record is, reading it fails besides.
void CopyVerificationTest::aByteOfAPageThatNothingUsesIsFound()
{
    change({u"CREATE TABLE stray (bytes)"_s, u"INSERT INTO stray VALUES (zeroblob(65536))"_s, u"DROP TABLE stray"_s});
    QVERIFY(verified());
    QFile file(Practice::databasePath(copy()));
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 pages = file.size() / pageSize;
    const qint64 offset = (pages - 1) * pageSize + pageSize / 2;
    QVERIFY(file.seek(offset));
    QByteArray byte = file.read(1);
    byte[0] = char(byte.at(0) ^ 1);
    QVERIFY(file.seek(offset) && file.write(byte) == 1);
    file.close();
    const auto outcome = verified();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::BackupUnsound);
    QVERIFY2(outcome.error().detail.endsWith(u"page %1"_s.arg(pages)), qPrintable(outcome.error().detail));
}

void CopyVerificationTest::anotherKeyOpensNoCopy()
{
    StoreFixture other;
    other.create();
    const auto outcome = CopyVerification::run(copy(), other.key(), m_expected, m_fixture->clock, always);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::BackupUnsound);
}

void CopyVerificationTest::whatIsCalledOffIsNeitherSoundNorUnsound_data()
{
    QTest::addColumn<int>("after");
    QTest::addColumn<QStringList>("changes");
    for (const int after : {0, 1, 2}) {
        QTest::addRow("sound, after %d", after) << after << QStringList();
        QTest::addRow("a row removed, after %d", after)
            << after << QStringList {u"DELETE FROM client WHERE name = 'Zoe'"_s};
    }
}

void CopyVerificationTest::whatIsCalledOffIsNeitherSoundNorUnsound()
{
    QFETCH(int, after);
    QFETCH(QStringList, changes);
    change(changes);
    int asked = 0;
    const auto outcome = verified([&asked, after](int) { return asked++ < after; });
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
    // Whoever called it off is not asked again.
    QCOMPARE(asked, after + 1);
}

QTEST_GUILESS_MAIN(CopyVerificationTest)
#include "tst_copyverification.moc"
