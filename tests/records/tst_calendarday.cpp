#include "CalendarDay.h"
#include "ZonedTime.h"

#include <QTest>

using namespace bitacora;

/// Days as the wall clock shows them, also those on which it is changed.
class TestCalendarDay : public QObject
{
    Q_OBJECT

    static CalendarDay dayOf(QDate date, const QByteArray &zone) { return CalendarDay::range(date, 1, zone).front(); }

    static std::optional<MinuteSpan> part(int from, int to)
    {
        return from < to ? std::optional(MinuteSpan {from, to}) : std::nullopt;
    }

    /// What the day's clock says is what the zone's says, every five minutes.
    static void compareWithWall(const CalendarDay &day, const QByteArray &zone)
    {
        constexpr qint64 step = 300;
        for (qint64 instant = day.begin; instant < day.end; instant += step) {
            const QDateTime wall = ZonedTime {instant, zone}.wall();
            QCOMPARE(wall.date(), day.date);
            QCOMPARE(day.minuteOf(instant), wall.time().hour() * 60 + wall.time().minute());
        }
        QCOMPARE(day.minuteOf(day.end), minutesInDay);
    }

private Q_SLOTS:
    void anOrdinaryDayHasTwentyFourHours()
    {
        const CalendarDay day = dayOf({2026, 11, 18}, "America/New_York");
        QCOMPARE(day.lengthMinutes(), minutesInDay);
        QVERIFY(!day.skipped());
        QVERIFY(!day.repeated());
        compareWithWall(day, "America/New_York");
    }

    void aDayIsAsLongAsItsClockChangeMakesIt_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<int>("length");
        QTest::addColumn<int>("skippedFrom");
        QTest::addColumn<int>("skippedTo");
        QTest::addColumn<int>("repeatedFrom");
        QTest::addColumn<int>("repeatedTo");
        using Row = QByteArray;
        QTest::newRow("Madrid, spring") << Row("Europe/Madrid") << QDate(2026, 3, 29) << 1380 << 120 << 180 << 0 << 0;
        QTest::newRow("Madrid, autumn") << Row("Europe/Madrid") << QDate(2026, 10, 25) << 1500 << 0 << 0 << 120 << 180;
        QTest::newRow("New York, spring")
            << Row("America/New_York") << QDate(2026, 3, 8) << 1380 << 120 << 180 << 0 << 0;
        QTest::newRow("New York, autumn")
            << Row("America/New_York") << QDate(2026, 11, 1) << 1500 << 0 << 0 << 60 << 120;
        // Half an hour.
        QTest::newRow("Lord Howe, spring")
            << Row("Australia/Lord_Howe") << QDate(2026, 10, 4) << 1410 << 120 << 150 << 0 << 0;
        QTest::newRow("Lord Howe, autumn")
            << Row("Australia/Lord_Howe") << QDate(2026, 4, 5) << 1470 << 0 << 0 << 90 << 120;
        // At midnight: the day begins at one, or the last hour comes twice.
        QTest::newRow("Santiago, spring") << Row("America/Santiago") << QDate(2025, 9, 7) << 1380 << 0 << 60 << 0 << 0;
        QTest::newRow("Santiago, autumn")
            << Row("America/Santiago") << QDate(2025, 4, 5) << 1500 << 0 << 0 << 1380 << 1440;
        QTest::newRow("Bogotá, never") << Row("America/Bogota") << QDate(2026, 3, 29) << 1440 << 0 << 0 << 0 << 0;
    }
    void aDayIsAsLongAsItsClockChangeMakesIt()
    {
        QFETCH(const QByteArray, zone);
        QFETCH(const QDate, date);
        QFETCH(const int, length);
        QFETCH(const int, skippedFrom);
        QFETCH(const int, skippedTo);
        QFETCH(const int, repeatedFrom);
        QFETCH(const int, repeatedTo);
        const CalendarDay day = dayOf(date, zone);
        QCOMPARE(day.lengthMinutes(), length);
        QCOMPARE(day.skipped(), part(skippedFrom, skippedTo));
        QCOMPARE(day.repeated(), part(repeatedFrom, repeatedTo));
        compareWithWall(day, zone);
    }

    void daysFollowEachOtherWithoutAGap()
    {
        for (const QByteArray zone : {"Europe/Madrid", "America/New_York", "Australia/Lord_Howe", "America/Santiago"}) {
            const std::vector<CalendarDay> year = CalendarDay::range({2026, 1, 1}, 365, zone);
            for (std::size_t i = 1; i < year.size(); ++i) {
                QCOMPARE(year[i].begin, year[i - 1].end);
                QCOMPARE(year[i].date, year[i - 1].date.addDays(1));
            }
        }
    }

    void anInstantOutsideIsTakenToTheNearerEnd()
    {
        const CalendarDay day = dayOf({2026, 11, 18}, "America/New_York");
        QCOMPARE(day.minuteOf(day.begin - 1), 0);
        QCOMPARE(day.minuteOf(day.end + 1), minutesInDay);
        QVERIFY(!day.holds(day.end));
        QVERIFY(day.holds(day.begin));
    }
};

QTEST_GUILESS_MAIN(TestCalendarDay)
#include "tst_calendarday.moc"
