#include "HistoryIndex.h"

#include <QElapsedTimer>
#include <QTest>

using namespace bitacora;

namespace {

HistoryLayout layoutOf(const std::vector<qint64> &ids)
{
    std::vector<SessionKey> keys;
    for (const qint64 id : ids)
        keys.push_back({id, qint32(QDate(2026, 11, 18).toJulianDay()), SessionStatus::Pending});
    return HistoryLayout(keys, SessionFilter::Order::NewestFirst);
}

std::vector<qint64> idsDown(qsizetype count, qint64 step)
{
    std::vector<qint64> ids;
    for (qint64 i = count; i > 0; --i)
        ids.push_back(i * step);
    return ids;
}

} // namespace

class HistoryIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySessionIsFoundWhereItIs_data();
    void everySessionIsFoundWhereItIs();
    void whatIsNotThereIsNotFound_data() { everySessionIsFoundWhereItIs_data(); }
    void whatIsNotThereIsNotFound();
    void anotherLayoutIsLookedUpAnew();
    void aHundredThousandAreFoundQuickly();
};

void HistoryIndexTest::everySessionIsFoundWhereItIs_data()
{
    QTest::addColumn<qint64>("step");
    QTest::newRow("ids one after the other") << qint64(1);
    QTest::newRow("ids with small gaps") << qint64(7);
    QTest::newRow("ids far apart") << qint64(1'000'003);
}

void HistoryIndexTest::everySessionIsFoundWhereItIs()
{
    QFETCH(qint64, step);
    const std::vector<qint64> ids = idsDown(50, step);
    const HistoryLayout layout = layoutOf(ids);
    HistoryIndex index;
    for (size_t i = 0; i < ids.size(); ++i)
        QCOMPARE(index.indexOf(layout, ids[i]), qsizetype(i));
}

void HistoryIndexTest::whatIsNotThereIsNotFound()
{
    QFETCH(qint64, step);
    const HistoryLayout layout = layoutOf(idsDown(50, step));
    HistoryIndex index;
    for (int round = 0; round < 10; ++round) {
        for (const qint64 id : {qint64(-1), qint64(0), 51 * step, 3 * step + (step > 1 ? 1 : 50)})
            QCOMPARE(index.indexOf(layout, id), -1);
    }
    const HistoryLayout empty;
    index.forget();
    for (int round = 0; round < 10; ++round)
        QCOMPARE(index.indexOf(empty, 1), -1);
}

void HistoryIndexTest::anotherLayoutIsLookedUpAnew()
{
    HistoryIndex index;
    const HistoryLayout one = layoutOf({3, 2, 1});
    const HistoryLayout other = layoutOf({1, 2, 3, 4});
    for (int round = 0; round < 10; ++round)
        QCOMPARE(index.indexOf(one, 1), 2);
    index.forget();
    for (int round = 0; round < 10; ++round) {
        QCOMPARE(index.indexOf(other, 1), 0);
        QCOMPARE(index.indexOf(other, 4), 3);
    }
}

void HistoryIndexTest::aHundredThousandAreFoundQuickly()
{
    constexpr int count = 100'000;
    constexpr int generousMilliseconds = 2000; // one by one it would take minutes
    const HistoryLayout layout = layoutOf(idsDown(count, 1));
    HistoryIndex index;
    QElapsedTimer timer;
    timer.start();
    for (qint64 id = 1; id <= count; ++id)
        QCOMPARE(index.indexOf(layout, id), qsizetype(count - id));
    QVERIFY(timer.elapsed() < generousMilliseconds);
}

QTEST_GUILESS_MAIN(HistoryIndexTest)
#include "tst_historyindex.moc"
