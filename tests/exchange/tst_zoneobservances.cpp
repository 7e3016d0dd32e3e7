#include "UtcZone.h"
#include "ZoneObservances.h"

#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace bitacora;
using namespace Qt::StringLiterals;

namespace {

/// The offset that a reader of the observances works out for an instant.
int offsetAt(const QList<ZoneObservance> &observances, qint64 epoch)
{
    int offset = observances.constFirst().offsetFrom;
    for (const ZoneObservance &observance : observances) {
        if (observance.wallStart.toSecsSinceEpoch() - observance.offsetFrom <= epoch)
            offset = observance.offsetTo;
    }
    return offset;
}

} // namespace

class TestZoneObservances : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyHourHasTheOffsetOfTheZone_data()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const char *zone :
             {"Europe/Madrid", "America/New_York", "America/Santiago", "Australia/Lord_Howe", "America/Bogota",
              "Europe/Dublin", "Africa/Casablanca", "Asia/Kathmandu", "America/Sao_Paulo", "UTC"})
            QTest::newRow(zone) << QByteArray(zone);
    }

    void everyHourHasTheOffsetOfTheZone()
    {
        QFETCH(const QByteArray, zone);
        constexpr qint64 hour = 3600;
        for (const int year : {1990, 2026, 2060}) {
            const qint64 from = QDateTime(QDate(year, 6, 1), QTime(0, 0), utcZone).toSecsSinceEpoch();
            const auto observances = zoneObservances(zone, from, from + hour);
            QVERIFY(!observances.isEmpty());
            const QTimeZone rules(zone);
            constexpr int hoursInNearlyAYear = 364 * 24;
            for (int i = -hoursInNearlyAYear; i < hoursInNearlyAYear; ++i) {
                const qint64 at = from + i * hour;
                QCOMPARE(offsetAt(observances, at), rules.offsetFromUtc(QDateTime::fromSecsSinceEpoch(at, utcZone)));
            }
        }
    }

    void observancesBeginOnTheClockBeforeTheChange()
    {
        const qint64 july = QDateTime(QDate(2026, 7, 1), QTime(0, 0), utcZone).toSecsSinceEpoch();
        const auto observances = zoneObservances("America/New_York", july, july);
        const auto spring = std::find_if(observances.begin(), observances.end(), [](const ZoneObservance &observance) {
            return observance.wallStart.date() == QDate(2026, 3, 8);
        });
        QVERIFY(spring != observances.end());
        QCOMPARE(spring->wallStart.time(), QTime(2, 0));
        QCOMPARE(spring->offsetFrom, -5 * 3600);
        QCOMPARE(spring->offsetTo, -4 * 3600);
        QVERIFY(spring->isDaylight);
        QCOMPARE(spring->name, u"EDT"_s);
    }

    void aZoneWithoutChangesHasOneObservance()
    {
        const auto observances = zoneObservances("UTC", 0, 0);
        QCOMPARE(observances.size(), 1);
        QCOMPARE(observances.constFirst().offsetTo, 0);
        QVERIFY(zoneObservances("Mars/Olympus", 0, 0).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestZoneObservances)
#include "tst_zoneobservances.moc"
