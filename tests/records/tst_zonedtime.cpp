#include "UtcZone.h"
#include "ZonedTime.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace bitacora;

class ZonedTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aWallTimeIsThisInstant_data();
    void aWallTimeIsThisInstant();
    void everyHourOfAYearComesBack_data();
    void everyHourOfAYearComesBack();
    void anInstantKeepsItself();
    void anUnknownZoneIsReadAsUtc();
    void knownZonesAreKnown();
};

void ZonedTimeTest::initTestCase()
{
    if (!QTimeZone::isTimeZoneIdAvailable("America/New_York"))
        QSKIP("This system has no time zone data (tzdata).");
}

void ZonedTimeTest::aWallTimeIsThisInstant_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDateTime>("wall");
    QTest::addColumn<QDateTime>("instant");
    QTest::addColumn<QDateTime>("shown");
    const auto at = [](int year, int month, int day, int hour, int minute) {
        return QDateTime(QDate(year, month, day), QTime(hour, minute), utcZone);
    };
    const auto row = [](const char *name, const char *zone, const QDateTime &wall, const QDateTime &instant,
                        const QDateTime &shown) {
        QTest::newRow(name) << QByteArray(zone) << wall << instant << shown;
    };
    row("Bogota", "America/Bogota", at(2026, 11, 21, 16, 0), at(2026, 11, 21, 21, 0), at(2026, 11, 21, 16, 0));
    row("Madrid, the hour before", "Europe/Madrid", at(2026, 3, 29, 1, 59), at(2026, 3, 29, 0, 59),
        at(2026, 3, 29, 1, 59));
    row("Madrid, skipped", "Europe/Madrid", at(2026, 3, 29, 2, 30), at(2026, 3, 29, 1, 30), at(2026, 3, 29, 3, 30));
    row("Madrid, the hour after", "Europe/Madrid", at(2026, 3, 29, 3, 0), at(2026, 3, 29, 1, 0), at(2026, 3, 29, 3, 0));
    row("Madrid, repeated: the first", "Europe/Madrid", at(2026, 10, 25, 2, 30), at(2026, 10, 25, 0, 30),
        at(2026, 10, 25, 2, 30));
    row("New York, skipped", "America/New_York", at(2026, 3, 8, 2, 30), at(2026, 3, 8, 7, 30), at(2026, 3, 8, 3, 30));
    row("New York, repeated: the first", "America/New_York", at(2026, 11, 1, 1, 30), at(2026, 11, 1, 5, 30),
        at(2026, 11, 1, 1, 30));
    row("New York, after the repetition", "America/New_York", at(2026, 11, 1, 2, 0), at(2026, 11, 1, 7, 0),
        at(2026, 11, 1, 2, 0));
    // Chile puts the clock forward at midnight: the first hour of that Sunday does not exist.
    row("Santiago, skipped midnight", "America/Santiago", at(2024, 9, 8, 0, 30), at(2024, 9, 8, 4, 30),
        at(2024, 9, 8, 1, 30));
    row("Santiago, repeated: the first", "America/Santiago", at(2024, 4, 6, 23, 30), at(2024, 4, 7, 2, 30),
        at(2024, 4, 6, 23, 30));
    // Lord Howe's summer time is half an hour.
    row("Lord Howe, skipped", "Australia/Lord_Howe", at(2026, 10, 4, 2, 15), at(2026, 10, 3, 15, 45),
        at(2026, 10, 4, 2, 45));
    row("Lord Howe, repeated: the first", "Australia/Lord_Howe", at(2026, 4, 5, 1, 45), at(2026, 4, 4, 14, 45),
        at(2026, 4, 5, 1, 45));
    row("before 1970", "Europe/Madrid", at(1960, 6, 1, 12, 0), at(1960, 6, 1, 11, 0), at(1960, 6, 1, 12, 0));
    row("29 February", "America/Bogota", at(2028, 2, 29, 23, 30), at(2028, 3, 1, 4, 30), at(2028, 2, 29, 23, 30));
}

void ZonedTimeTest::aWallTimeIsThisInstant()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDateTime, wall);
    QFETCH(QDateTime, instant);
    QFETCH(QDateTime, shown);
    const ZonedTime time = ZonedTime::fromWall(wall.date(), wall.time(), zone);
    QCOMPARE(QDateTime::fromSecsSinceEpoch(time.epochSeconds, utcZone), instant);
    QCOMPARE(time.wall().date(), shown.date());
    QCOMPARE(time.wall().time(), shown.time());
    QCOMPARE(time.day(), shown.date());
    QCOMPARE(time.zone, zone);
}

void ZonedTimeTest::everyHourOfAYearComesBack_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone : {"America/Bogota", "Europe/Madrid", "America/New_York", "America/Santiago",
                             "Australia/Lord_Howe", "Asia/Kathmandu", "UTC"})
        QTest::newRow(zone) << QByteArray(zone);
}

void ZonedTimeTest::everyHourOfAYearComesBack()
{
    QFETCH(QByteArray, zone);
    const qint64 begin = QDateTime(QDate(2026, 1, 1), QTime(0, 0), utcZone).toSecsSinceEpoch();
    int repeated = 0;
    for (int hour = 0; hour < 365 * 24; ++hour) {
        const ZonedTime time {begin + hour * 3600LL, zone};
        const QDateTime wall = time.wall();
        const ZonedTime again = ZonedTime::fromWall(wall.date(), wall.time(), zone);
        if (again == time)
            continue;
        // Only the second pass of a repeated hour comes back as the first.
        QVERIFY(again.epochSeconds < time.epochSeconds);
        QCOMPARE(again.wall().time(), wall.time());
        ++repeated;
    }
    QVERIFY(repeated <= 1);
}

void ZonedTimeTest::anInstantKeepsItself()
{
    const QDateTime instant(QDate(2026, 11, 21), QTime(20, 0), utcZone);
    QCOMPARE(ZonedTime::fromInstant(instant, "America/Bogota").wall().time(), QTime(15, 0));
    QCOMPARE(ZonedTime::fromInstant(instant.toTimeZone(QTimeZone("Asia/Tokyo")), "America/Bogota").epochSeconds,
             instant.toSecsSinceEpoch());
}

void ZonedTimeTest::anUnknownZoneIsReadAsUtc()
{
    const ZonedTime time {1'700'000'000, "Mars/Olympus"};
    QCOMPARE(time.wall().toSecsSinceEpoch(), time.epochSeconds);
    QCOMPARE(time.wall().offsetFromUtc(), 0);
}

void ZonedTimeTest::knownZonesAreKnown()
{
    QVERIFY(isKnownZone("Australia/Lord_Howe"));
    // Not among the zones to choose from, and still what a computer may be set to.
    QVERIFY(isKnownZone("Etc/UTC"));
    QVERIFY(!isKnownZone("Mars/Olympus"));
    QVERIFY(!isKnownZone({}));
}

QTEST_APPLESS_MAIN(ZonedTimeTest)
#include "tst_zonedtime.moc"
