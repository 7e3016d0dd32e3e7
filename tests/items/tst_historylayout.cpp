#include "HistoryLayout.h"

#include <QTest>

using namespace bitacora;

namespace {

constexpr auto byMonth = SessionFilter::Order::NewestFirst;
constexpr auto byStatus = SessionFilter::Order::ByStatus;

SessionKey key(qint64 id, QDate day, SessionStatus status = SessionStatus::Completed)
{
    return {id, qint32(day.toJulianDay()), status};
}

HistoryLayout threeMonths()
{
    return HistoryLayout({key(5, QDate(2026, 11, 30)), key(4, QDate(2026, 11, 1)), key(3, QDate(2026, 10, 31)),
                          key(2, QDate(2025, 10, 2)), key(1, QDate(2025, 10, 1))},
                         byMonth);
}

} // namespace

class HistoryLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyListHasNoRows();
    void eachMonthHasAHeading();
    void theSameMonthOfAnotherYearIsAnotherMonth();
    void everyRowLeadsToItsSessionAndBack();
    void statusesGroupWhateverTheMonth();
    void aLongListIsMappedEverywhere();
    void aMonthKeyIsReadBack();
    void aSessionThatIsNotThereHasNoIndex();
};

void HistoryLayoutTest::anEmptyListHasNoRows()
{
    const HistoryLayout layout({}, byMonth);
    QCOMPARE(layout.rowCount(), 0);
    QCOMPARE(layout.groupCount(), 0);
}

void HistoryLayoutTest::eachMonthHasAHeading()
{
    const HistoryLayout layout = threeMonths();
    QCOMPARE(layout.rowCount(), 8);
    QCOMPARE(layout.groupCount(), 3);
    QList<qsizetype> headings;
    for (qsizetype row = 0; row < layout.rowCount(); ++row) {
        if (layout.isHeading(row))
            headings.append(row);
    }
    QCOMPARE(headings, (QList<qsizetype> {0, 3, 5}));
    QCOMPARE(layout.countOfGroup(0), 2);
    QCOMPARE(layout.countOfGroup(1), 1);
    QCOMPARE(layout.countOfGroup(2), 2);
}

void HistoryLayoutTest::theSameMonthOfAnotherYearIsAnotherMonth()
{
    const HistoryLayout layout = threeMonths();
    QCOMPARE(monthOfGroup(layout.groupKey(1)), QDate(2026, 10, 1));
    QCOMPARE(monthOfGroup(layout.groupKey(2)), QDate(2025, 10, 1));
}

void HistoryLayoutTest::everyRowLeadsToItsSessionAndBack()
{
    const HistoryLayout layout = threeMonths();
    QList<qint64> ids;
    for (qsizetype row = 0; row < layout.rowCount(); ++row) {
        const qsizetype index = layout.indexOfRow(row);
        if (index < 0)
            continue;
        QCOMPARE(layout.rowOfIndex(index), row);
        ids.append(layout.keys()[size_t(index)].id);
    }
    QCOMPARE(ids, (QList<qint64> {5, 4, 3, 2, 1}));
}

void HistoryLayoutTest::statusesGroupWhateverTheMonth()
{
    const HistoryLayout layout({key(1, QDate(2026, 11, 30), SessionStatus::Pending),
                                key(2, QDate(2020, 1, 1), SessionStatus::Pending),
                                key(3, QDate(2026, 11, 30), SessionStatus::NoShow)},
                               byStatus);
    QCOMPARE(layout.groupCount(), 2);
    QCOMPARE(layout.groupKey(0), int(SessionStatus::Pending));
    QCOMPARE(layout.countOfGroup(0), 2);
    QCOMPARE(layout.groupKey(1), int(SessionStatus::NoShow));
    QCOMPARE(layout.rowOfHeading(1), 3);
}

void HistoryLayoutTest::aLongListIsMappedEverywhere()
{
    std::vector<SessionKey> keys;
    const QDate start(2026, 12, 31);
    for (int i = 0; i < 20'000; ++i)
        keys.push_back(key(i + 1, start.addDays(-i / 3)));
    const HistoryLayout layout(keys, byMonth);
    qsizetype headings = 0;
    for (qsizetype row = 0; row < layout.rowCount(); ++row) {
        const qsizetype index = layout.indexOfRow(row);
        const qsizetype group = layout.groupOfRow(row);
        if (index < 0) {
            ++headings;
            QCOMPARE(layout.rowOfHeading(group), row);
            continue;
        }
        QCOMPARE(index, row - headings);
        const QDate day = QDate::fromJulianDay(keys[size_t(index)].day);
        QCOMPARE(monthOfGroup(layout.groupKey(group)), QDate(day.year(), day.month(), 1));
    }
    QCOMPARE(headings, layout.groupCount());
    QCOMPARE(layout.rowCount(), 20'000 + headings);
}

void HistoryLayoutTest::aMonthKeyIsReadBack()
{
    const HistoryLayout layout({}, byMonth);
    for (const QDate day : {QDate(2024, 2, 29), QDate(2025, 1, 1), QDate(2025, 12, 31)})
        QCOMPARE(monthOfGroup(layout.keyOf(key(1, day))), QDate(day.year(), day.month(), 1));
}

void HistoryLayoutTest::aSessionThatIsNotThereHasNoIndex()
{
    QCOMPARE(threeMonths().indexOfSession(99), -1);
    QCOMPARE(threeMonths().indexOfSession(3), 2);
}

QTEST_GUILESS_MAIN(HistoryLayoutTest)
#include "tst_historylayout.moc"
