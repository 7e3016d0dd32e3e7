#include "FaultRounds.h"
#include "HostileCells.h"
#include "HostileDatabase.h"
#include "HostilePractice.h"
#include "Mutation.h"
#include "PracticeDatabase.h"
#include "PracticeReading.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QSqlQuery>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

/// Longer for one reading of everything than anybody waits.
constexpr qint64 longestMilliseconds = 60'000;

/// What nobody stores in the column, as SQL. Each kind of column gets all of them: text where a number belongs, and the
/// other way round.
const QStringList &hostileValues()
{
    static const QStringList values {
        u"'x'"_s,
        u"NULL"_s,
        u"-1"_s,
        u"9223372036854775807"_s,
        u"-9223372036854775808"_s,
        u"1e308"_s,
        u"''"_s,
        u"'{\"version\":1,'"_s,
        u"'[[[[[[{}]]]]]]'"_s,
        u"'9999-99-99'"_s,
        u"'99999-12-31T25:61:61'"_s,
        u"x'00ff80c0fe'"_s,
        u"CAST(x'ff00fe80' AS TEXT)"_s,
        u"printf('%.1000000c', 'y')"_s,
        u"zeroblob(1000000)"_s,
        u"4711"_s,
    };
    return values;
}

} // namespace

/// Somebody who has the key rewrites the rows of a practice: whatever stands there is an error or a default to whoever
/// reads it, and never the end of the program.
class HostilePracticeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whateverAColumnHoldsIsRead_data();
    void whateverAColumnHoldsIsRead();
    void whatIsAlteredIsPutBack();
    void whateverAFuzzerWritesIsRead();
    void whatWasFoundBeforeIsMended();
    void cleanupTestCase() { m_database.reset(); }

private:
    /// False where the database itself cannot hold it.
    [[nodiscard]] bool alter(const QString &table, const QString &column, const QString &value) const;
    [[nodiscard]] qint64 millisecondsOfReading();
    [[nodiscard]] SigningFixture &fixture() const { return m_database->fixture(); }

    std::unique_ptr<HostileDatabase> m_database;
};

void HostilePracticeTest::initTestCase()
{
    m_database = std::make_unique<HostileDatabase>();
    // It can still be read as it is.
    m_database->bringBack();
    QVERIFY(fixture().reopen());
    readEverything(fixture().practice());
    showEverything(fixture().practice());
    QVERIFY(fixture().practice().clients().find(fixture().client));
    fixture().close();
}

bool HostilePracticeTest::alter(const QString &table, const QString &column, const QString &value) const
{
    const auto database = m_database->open();
    if (!HostileDatabase::liftChecks(database->connection()))
        return false;
    QSqlQuery query(database->connection());
    const QString every = u"UPDATE \"%1\" SET \"%2\" = %3"_s.arg(table, column, value);
    // What has to be unique, one row alone can have.
    const bool isDone =
        query.exec(every) || query.exec(every + u" WHERE rowid = (SELECT max(rowid) FROM \"%1\")"_s.arg(table));
    return isDone && query.numRowsAffected() > 0;
}

qint64 HostilePracticeTest::millisecondsOfReading()
{
    QElapsedTimer timer;
    timer.start();
    if (fixture().reopen()) {
        readEverything(fixture().practice());
        showEverything(fixture().practice());
    }
    fixture().close();
    return timer.elapsed();
}

void HostilePracticeTest::whateverAColumnHoldsIsRead_data()
{
    QTest::addColumn<QString>("table");
    for (const QString &table : m_database->tables())
        QTest::newRow(qPrintable(table)) << table;
}

void HostilePracticeTest::whateverAColumnHoldsIsRead()
{
    QFETCH(QString, table);
    QStringList columns;
    {
        m_database->bringBack();
        const auto database = m_database->open();
        columns = HostileDatabase::columnsOf(database->connection(), table);
    }
    const qsizetype values = hostileValues().size();
    // In the plain run some of the values for each column, and all of them over the columns.
    const qsizetype stride = faultRounds(16, 1);
    int read = 0;
    qint64 longest = 0;
    for (qsizetype column = 0; column < columns.size(); ++column) {
        for (qsizetype i = (column * 5 + table.size()) % stride; i < values; i += stride) {
            const QString &value = hostileValues().at(i);
            m_database->bringBack();
            if (!alter(table, columns.at(column), value))
                continue;
            ++read;
            const qint64 taken = millisecondsOfReading();
            longest = std::max(longest, taken);
            QVERIFY2(taken < longestMilliseconds,
                     qPrintable(u"%1 = %2 took %3 ms"_s.arg(columns.at(column), value).arg(taken)));
        }
    }
    // Of a table with hardly a column nothing may be left to alter that the database would hold.
    QVERIFY(read > 0 || columns.size() <= 2);
    qInfo("%d read, the longest in %lld ms", read, static_cast<long long>(longest));
}

void HostilePracticeTest::whatIsAlteredIsPutBack()
{
    m_database->bringBack();
    HostileCells cells(*m_database);
    const auto database = m_database->open();
    const QList<QByteArray> samples = cells.samples();
    for (const QByteArray &sample : samples) {
        QVERIFY(cells.write(database->connection(), HostileScript::fromBytes(sample)));
        QVERIFY2(cells.areUnaltered(database->connection()), sample.constData());
    }
    const QList<QByteArray> hostileOnes {"client.name * t x", "plan_link.place 0 i 4711\x1eother"};
    for (const QByteArray &hostile : hostileOnes) {
        QVERIFY(cells.write(database->connection(), HostileScript::fromBytes(hostile)));
        QVERIFY2(!cells.areUnaltered(database->connection()), hostile.constData());
    }
    QVERIFY(cells.write(database->connection(), {}));
    QVERIFY(cells.areUnaltered(database->connection()));
}

/// As Clang's fuzzer goes on with it (tests/fuzz/run.sh).
void HostilePracticeTest::whateverAFuzzerWritesIsRead()
{
    constexpr int plainMilliseconds = 1500;
    constexpr int longMilliseconds = 600'000;
    const qint64 milliseconds = faultRounds(plainMilliseconds, longMilliseconds);
    constexpr quint32 seed = 20261123;
    QRandomGenerator random(seed);
    const QList<QByteArray> samples = HostilePractice::samples();
    QElapsedTimer all;
    all.start();
    int round = 0;
    for (; all.elapsed() < milliseconds; ++round) {
        QElapsedTimer one;
        one.start();
        QCOMPARE(HostilePractice::take(mutated(samples, random)), QString());
        QVERIFY2(one.elapsed() < longestMilliseconds, qPrintable(u"input %1 of seed %2"_s.arg(round).arg(seed)));
    }
    qInfo("%d inputs of seed %u", round, seed);
}

/// Whoever finds one puts it into tests/fuzz/found/practice.
void HostilePracticeTest::whatWasFoundBeforeIsMended()
{
    const QDir found(u"" BITACORA_FUZZ_FOUND "/practice"_s);
    const QStringList names = found.entryList(QDir::Files);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names) {
        QFile file(found.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QElapsedTimer one;
        one.start();
        QCOMPARE(HostilePractice::take(file.readAll()), QString());
        QVERIFY2(one.elapsed() < longestMilliseconds, qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(HostilePracticeTest)
#include "tst_hostilepractice.moc"
