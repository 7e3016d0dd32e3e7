#include "ClockChange.h"
#include "UtcZone.h"

#include "ZonedTime.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

class ClockChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWallTimeExistsSoOften_data();
    void aWallTimeExistsSoOften();
    void everyMinuteOfAYearAgreesWithTheClock_data();
    void everyMinuteOfAYearAgreesWithTheClock();
};

void ClockChangeTest::aWallTimeExistsSoOften_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDateTime>("wall");
    QTest::addColumn<WallTime>("expected");
    const auto row = [](const char *name, const char *zone, QDate date, QTime time, WallTime expected) {
        QTest::newRow(name) << QByteArray(zone) << QDateTime(date, time, utcZone) << expected;
    };
    using enum WallTime;
    row("Madrid before", "Europe/Madrid", {2026, 3, 29}, {1, 59}, Ordinary);
    row("Madrid skipped", "Europe/Madrid", {2026, 3, 29}, {2, 0}, Skipped);
    row("Madrid skipped to the end", "Europe/Madrid", {2026, 3, 29}, {2, 59}, Skipped);
    row("Madrid after", "Europe/Madrid", {2026, 3, 29}, {3, 0}, Ordinary);
    row("Madrid repeated", "Europe/Madrid", {2026, 10, 25}, {2, 30}, Repeated);
    row("Madrid after the repetition", "Europe/Madrid", {2026, 10, 25}, {3, 0}, Ordinary);
    row("Madrid noon of the day", "Europe/Madrid", {2026, 10, 25}, {12, 0}, Ordinary);
    row("New York skipped", "America/New_York", {2026, 3, 8}, {2, 30}, Skipped);
    row("New York repeated", "America/New_York", {2026, 11, 1}, {1, 30}, Repeated);
    row("Santiago skipped midnight", "America/Santiago", {2024, 9, 8}, {0, 30}, Skipped);
    row("Santiago repeated", "America/Santiago", {2024, 4, 6}, {23, 30}, Repeated);
    row("Lord Howe skipped half hour", "Australia/Lord_Howe", {2026, 10, 4}, {2, 15}, Skipped);
    row("Lord Howe after the half hour", "Australia/Lord_Howe", {2026, 10, 4}, {2, 30}, Ordinary);
    row("Lord Howe repeated half hour", "Australia/Lord_Howe", {2026, 4, 5}, {1, 45}, Repeated);
    row("Lord Howe before the half hour", "Australia/Lord_Howe", {2026, 4, 5}, {1, 29}, Ordinary);
    row("Bogota", "America/Bogota", {2026, 3, 29}, {2, 30}, Ordinary);
    row("unknown", "Nowhere/At_All", {2026, 3, 29}, {2, 30}, Ordinary);
}

void ClockChangeTest::aWallTimeExistsSoOften()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDateTime, wall);
    QFETCH(WallTime, expected);
    QCOMPARE(wallTimeAt(wall.date(), wall.time(), zone), expected);
}

void ClockChangeTest::everyMinuteOfAYearAgreesWithTheClock_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone :
         {"Europe/Madrid", "America/New_York", "America/Santiago", "Australia/Lord_Howe", "America/Bogota"})
        QTest::newRow(zone) << QByteArray(zone);
}

void ClockChangeTest::everyMinuteOfAYearAgreesWithTheClock()
{
    QFETCH(QByteArray, zone);
    // How often the clock really shows each quarter of an hour.
    QHash<QDateTime, int> shown;
    constexpr int step = 15 * 60;
    const QDateTime begin(QDate(2024, 12, 30), QTime(0, 0), utcZone);
    const QDateTime end(QDate(2026, 1, 2), QTime(0, 0), utcZone);
    for (qint64 at = begin.toSecsSinceEpoch(); at < end.toSecsSinceEpoch(); at += step) {
        const QDateTime wall = ZonedTime {at, zone}.wall();
        ++shown[QDateTime(wall.date(), wall.time(), utcZone)];
    }
    const QDateTime last(QDate(2026, 1, 1), QTime(0, 0), utcZone);
    for (QDateTime wall(QDate(2025, 1, 1), QTime(0, 0), utcZone); wall < last; wall = wall.addSecs(step)) {
        const int times = shown.value(wall);
        const WallTime expected = times == 0 ? WallTime::Skipped : times == 1 ? WallTime::Ordinary : WallTime::Repeated;
        if (wallTimeAt(wall.date(), wall.time(), zone) != expected)
            QFAIL(qPrintable(wall.toString(Qt::ISODate)));
    }
}

QTEST_APPLESS_MAIN(ClockChangeTest)
#include "tst_clockchange.moc"
