#include "WorkingHours.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

constexpr int hour = 60;

// Monday 30 November 2026 and the days after it.
ZonedTime at(int dayOfWeek, int hours, int minutes = 0, const QByteArray &zone = "Europe/Madrid")
{
    return ZonedTime::fromWall(QDate(2026, 11, 29).addDays(dayOfWeek), QTime(hours, minutes), zone);
}

WorkingHours officeHours()
{
    WorkingHours hours;
    for (int day = Qt::Monday; day <= Qt::Friday; ++day)
        hours.on(Qt::DayOfWeek(day)) = {{9 * hour, 13 * hour}, {15 * hour, 19 * hour}};
    return hours;
}

} // namespace

class WorkingHoursTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsOutsideOfHoursThatAreNotSet();
    void aSessionIsInsideOrNot_data();
    void aSessionIsInsideOrNot();
    void hoursAcrossMidnightCover();
    void spansThatTouchAreOne();
    void theSessionsZoneCounts();
    void wrongHoursNameTheirDay_data();
    void wrongHoursNameTheirDay();
};

void WorkingHoursTest::nothingIsOutsideOfHoursThatAreNotSet()
{
    const WorkingHours hours;
    QVERIFY(!hours.isSet());
    QVERIFY(hours.cover(at(Qt::Sunday, 3), 1440));
    QVERIFY(validateWorkingHours(hours));
}

void WorkingHoursTest::aSessionIsInsideOrNot_data()
{
    QTest::addColumn<ZonedTime>("start");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<bool>("inside");
    QTest::newRow("the whole morning") << at(Qt::Monday, 9) << 4 * hour << true;
    QTest::newRow("a minute too early") << at(Qt::Monday, 8, 59) << hour << false;
    QTest::newRow("a minute too long") << at(Qt::Monday, 12) << hour + 1 << false;
    QTest::newRow("over lunch") << at(Qt::Friday, 12, 30) << 3 * hour << false;
    QTest::newRow("the last hour") << at(Qt::Friday, 18) << hour << true;
    QTest::newRow("a day off") << at(Qt::Saturday, 10) << hour << false;
}

void WorkingHoursTest::aSessionIsInsideOrNot()
{
    QFETCH(ZonedTime, start);
    QFETCH(int, minutes);
    QFETCH(bool, inside);
    QVERIFY(officeHours().isSet());
    QCOMPARE(officeHours().cover(start, minutes), inside);
}

void WorkingHoursTest::hoursAcrossMidnightCover()
{
    WorkingHours hours;
    hours.on(Qt::Monday) = {{22 * hour, minutesInDay}};
    hours.on(Qt::Tuesday) = {{0, 2 * hour}};
    QVERIFY(validateWorkingHours(hours));
    QVERIFY(hours.cover(at(Qt::Monday, 23), 3 * hour));
    QVERIFY(!hours.cover(at(Qt::Monday, 23), 3 * hour + 1));
    QVERIFY(!hours.cover(at(Qt::Tuesday, 23), hour));
}

void WorkingHoursTest::spansThatTouchAreOne()
{
    WorkingHours hours;
    hours.on(Qt::Monday) = {{13 * hour, 15 * hour}, {9 * hour, 13 * hour}};
    QVERIFY(validateWorkingHours(hours));
    QVERIFY(hours.cover(at(Qt::Monday, 12), 2 * hour));
}

void WorkingHoursTest::theSessionsZoneCounts()
{
    const ZonedTime nineInMadrid = at(Qt::Monday, 9);
    QVERIFY(officeHours().cover(nineInMadrid, hour));
    QVERIFY(!officeHours().cover({nineInMadrid.epochSeconds, "America/New_York"}, hour));
}

void WorkingHoursTest::wrongHoursNameTheirDay_data()
{
    QTest::addColumn<QList<MinuteSpan>>("spans");
    QTest::newRow("ends before it begins") << QList<MinuteSpan> {{600, 540}};
    QTest::newRow("is empty") << QList<MinuteSpan> {{600, 600}};
    QTest::newRow("overlap") << QList<MinuteSpan> {{540, 660}, {600, 720}};
    QTest::newRow("past midnight") << QList<MinuteSpan> {{600, minutesInDay + 1}};
    QTest::newRow("before midnight") << QList<MinuteSpan> {{-1, 60}};
}

void WorkingHoursTest::wrongHoursNameTheirDay()
{
    QFETCH(QList<MinuteSpan>, spans);
    WorkingHours hours = officeHours();
    hours.on(Qt::Wednesday) = spans;
    const auto valid = validateWorkingHours(hours);
    QVERIFY(!valid);
    QCOMPARE(valid.error().code, ErrorCode::HoursMalformed);
    QCOMPARE(valid.error().subject, u"3"_s);
}

QTEST_APPLESS_MAIN(WorkingHoursTest)
#include "tst_workinghours.moc"
