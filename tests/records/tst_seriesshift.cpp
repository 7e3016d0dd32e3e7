#include "SeriesShift.h"

#include "Recurrence.h"

#include <QTest>

using namespace bitacora;

namespace {

const QDate tuesday(2026, 1, 6);
constexpr int weeks = 60;

QList<ZonedTime> weekly(const ZonedTime &first, int count, QTime typed = {})
{
    return occurrences({Recurrence::Rhythm::Weekly, count, {}}, first, typed);
}

} // namespace

class SeriesShiftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachKeepsItsWallTimeAcrossClockChanges_data();
    void eachKeepsItsWallTimeAcrossClockChanges();
    void movedThereAndBackNothingDiffers_data() { eachKeepsItsWallTimeAcrossClockChanges_data(); }
    void movedThereAndBackNothingDiffers();
    void theMovedOneGetsWhatWasTyped();
    void whatWasMovedAloneStaysApart();
    void aDateWhoseTimeWasSkippedGoesBackToTheTimeOfTheSeries_data();
    void aDateWhoseTimeWasSkippedGoesBackToTheTimeOfTheSeries();
    void movingTheSkippedDateMovesTheOthersFromTheirOwnTime();
    void aTimeThatIsSkippedIsWantedAllTheSame();
    void theSecondOfARepeatedHourStays();
    void pastMidnightTheDayChanges();
    void anotherZoneIsTakenOver();
};

void SeriesShiftTest::eachKeepsItsWallTimeAcrossClockChanges_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone : {"Europe/Madrid", "America/New_York", "America/Santiago", "Australia/Lord_Howe", "UTC"})
        QTest::newRow(zone) << QByteArray(zone);
}

void SeriesShiftTest::eachKeepsItsWallTimeAcrossClockChanges()
{
    QFETCH(QByteArray, zone);
    const QList<ZonedTime> starts = weekly(ZonedTime::fromWall(tuesday, QTime(9, 30), zone), weeks);
    // To the Thursday before, an hour and a quarter later.
    const ZonedTime after = ZonedTime::fromWall(tuesday.addDays(-5), QTime(10, 45), zone);
    const SeriesShift shift(starts, starts.constFirst(), after);
    QVERIFY(shift.moves());
    for (qsizetype i = 0; i < starts.size(); ++i) {
        const ZonedTime moved = shift.of(starts.at(i));
        QCOMPARE(moved.zone, zone);
        QCOMPARE(moved.day(), tuesday.addDays(7 * i - 5));
        QCOMPARE(moved.day().dayOfWeek(), int(Qt::Thursday));
        QCOMPARE(moved.wall().time(), QTime(10, 45));
        QCOMPARE(shift.wantedTime(starts.at(i)), QTime(10, 45));
    }
}

void SeriesShiftTest::movedThereAndBackNothingDiffers()
{
    QFETCH(QByteArray, zone);
    // Half past two in the night, which the clocks of Madrid and New York skip, and two, which Lord Howe's does.
    for (const QTime time : {QTime(9, 30), QTime(2, 30), QTime(2, 0), QTime(0, 30)}) {
        const QList<ZonedTime> starts = weekly(ZonedTime::fromWall(QDate(2026, 1, 4), time, zone), weeks);
        const ZonedTime after = ZonedTime::fromWall(QDate(2026, 1, 7), QTime(17, 0), zone);
        const SeriesShift there(starts, starts.constFirst(), after);
        QList<ZonedTime> moved;
        for (const ZonedTime &start : starts)
            moved.append(there.of(start));
        const SeriesShift back(moved, after, starts.constFirst());
        for (qsizetype i = 0; i < starts.size(); ++i)
            QCOMPARE(back.of(moved.at(i)), starts.at(i));
    }
}

void SeriesShiftTest::theMovedOneGetsWhatWasTyped()
{
    const QList<ZonedTime> starts = weekly(ZonedTime::fromWall(tuesday, QTime(9, 30), "Europe/Madrid"), weeks);
    for (const ZonedTime &start : starts) {
        const ZonedTime after = ZonedTime::fromWall(start.day().addDays(1), QTime(8, 0), "Europe/Madrid");
        QCOMPARE(SeriesShift(starts, start, after).of(start), after);
    }
}

void SeriesShiftTest::whatWasMovedAloneStaysApart()
{
    QList<ZonedTime> starts = weekly(ZonedTime::fromWall(tuesday, QTime(16, 0), "America/New_York"), 4);
    starts[2] = ZonedTime::fromWall(QDate(2026, 1, 22), QTime(9, 0), "America/New_York");
    const ZonedTime after = ZonedTime::fromWall(QDate(2026, 1, 7), QTime(17, 0), "America/New_York");
    const SeriesShift shift(starts, starts.constFirst(), after);
    QCOMPARE(shift.of(starts.at(1)).wall(), (ZonedTime::fromWall({2026, 1, 14}, {17, 0}, "America/New_York").wall()));
    QCOMPARE(shift.of(starts.at(2)).wall(), (ZonedTime::fromWall({2026, 1, 23}, {10, 0}, "America/New_York").wall()));
}

void SeriesShiftTest::aDateWhoseTimeWasSkippedGoesBackToTheTimeOfTheSeries_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("changeDay");
    QTest::addColumn<QTime>("skipped");
    QTest::addColumn<QTime>("instead");
    QTest::newRow("Madrid") << QByteArray("Europe/Madrid") << QDate(2026, 3, 29) << QTime(2, 30) << QTime(3, 30);
    QTest::newRow("New York") << QByteArray("America/New_York") << QDate(2026, 3, 8) << QTime(2, 30) << QTime(3, 30);
    QTest::newRow("Santiago") << QByteArray("America/Santiago") << QDate(2026, 9, 6) << QTime(0, 30) << QTime(1, 30);
    QTest::newRow("Lord Howe") << QByteArray("Australia/Lord_Howe") << QDate(2026, 10, 4) << QTime(2, 15)
                               << QTime(2, 45);
}

void SeriesShiftTest::aDateWhoseTimeWasSkippedGoesBackToTheTimeOfTheSeries()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, changeDay);
    QFETCH(QTime, skipped);
    QFETCH(QTime, instead);
    const QList<ZonedTime> starts = weekly(ZonedTime::fromWall(changeDay.addDays(-14), skipped, zone), 5);
    QCOMPARE(starts.at(2).wall().time(), instead);
    // A day later the clock skips nothing.
    const ZonedTime after = ZonedTime::fromWall(changeDay.addDays(-13), skipped, zone);
    const SeriesShift shift(starts, starts.constFirst(), after);
    for (qsizetype i = 0; i < starts.size(); ++i) {
        QCOMPARE(shift.of(starts.at(i)).day(), changeDay.addDays(7 * i - 13));
        QCOMPARE(shift.of(starts.at(i)).wall().time(), skipped);
    }
}

void SeriesShiftTest::movingTheSkippedDateMovesTheOthersFromTheirOwnTime()
{
    const QByteArray zone("Europe/Madrid");
    const QList<ZonedTime> starts = weekly(ZonedTime::fromWall({2026, 3, 22}, {2, 30}, zone), 3);
    // It shows half past three; four o'clock is typed.
    const SeriesShift shift(starts, starts.at(1), ZonedTime::fromWall({2026, 3, 29}, {4, 0}, zone));
    for (const ZonedTime &start : starts)
        QCOMPARE(shift.of(start).wall().time(), QTime(4, 0));
}

void SeriesShiftTest::aTimeThatIsSkippedIsWantedAllTheSame()
{
    const QByteArray zone("Europe/Madrid");
    const QList<ZonedTime> starts = weekly(ZonedTime::fromWall({2026, 3, 22}, {9, 0}, zone), 3);
    const QTime typed(2, 30);
    const SeriesShift shift(starts, starts.at(1), ZonedTime::fromWall({2026, 3, 29}, typed, zone), typed);
    QCOMPARE(shift.of(starts.at(0)).wall().time(), typed);
    QCOMPARE(shift.of(starts.at(1)).wall().time(), QTime(3, 30));
    QCOMPARE(shift.wantedTime(starts.at(1)), typed);
    QCOMPARE(shift.of(starts.at(2)).wall().time(), typed);
}

void SeriesShiftTest::theSecondOfARepeatedHourStays()
{
    const QByteArray zone("America/New_York");
    ZonedTime second = ZonedTime::fromWall({2026, 11, 1}, {1, 30}, zone);
    second.epochSeconds += 3600;
    QCOMPARE(second.wall().time(), QTime(1, 30));
    const QList<ZonedTime> starts {second};
    const SeriesShift shift(starts, second, second);
    QVERIFY(!shift.moves());
    QCOMPARE(shift.of(second), second);
}

void SeriesShiftTest::pastMidnightTheDayChanges()
{
    const QByteArray zone("UTC");
    const QList<ZonedTime> starts = weekly(ZonedTime::fromWall(tuesday, QTime(23, 30), zone), 3);
    const SeriesShift shift(starts, starts.at(0), ZonedTime::fromWall(tuesday.addDays(1), QTime(0, 15), zone));
    QCOMPARE(shift.of(starts.at(2)), ZonedTime::fromWall(tuesday.addDays(15), QTime(0, 15), zone));
}

void SeriesShiftTest::anotherZoneIsTakenOver()
{
    const QList<ZonedTime> starts = weekly(ZonedTime::fromWall(tuesday, QTime(9, 30), "Europe/Madrid"), 30);
    const ZonedTime after = ZonedTime::fromWall(tuesday, QTime(9, 30), "America/New_York");
    const SeriesShift shift(starts, starts.constFirst(), after);
    QVERIFY(shift.moves());
    for (const ZonedTime &start : starts)
        QCOMPARE(shift.of(start), ZonedTime::fromWall(start.day(), QTime(9, 30), "America/New_York"));
}

QTEST_APPLESS_MAIN(SeriesShiftTest)
#include "tst_seriesshift.moc"
