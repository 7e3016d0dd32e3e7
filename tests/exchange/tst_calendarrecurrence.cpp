#include "CalendarRecurrence.h"

#include <QTest>

using namespace bitacora;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

QStringList textsOf(const QList<CalendarTime> &times)
{
    QStringList texts;
    for (const CalendarTime &time : times)
        texts += time.text();
    return texts;
}

} // namespace

class TestCalendarRecurrence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rulesAreWrittenOut_data();
    void rulesAreWrittenOut();
    void itsEndIsOnTheClockOfTheStart_data();
    void itsEndIsOnTheClockOfTheStart();
    void nothingIsWrittenOutAfterAYear();
    void theLastInstancesAreKept();
    void wholeDaysStayWholeDays();
    void whatCannotBeComputedSoonIsItsStartAlone_data();
    void whatCannotBeComputedSoonIsItsStartAlone();
};

void TestCalendarRecurrence::rulesAreWrittenOut_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QString>("days");
    const auto row = [](const QByteArray &rule, const QString &days) {
        QTest::newRow(rule.constData()) << rule << days;
    };
    // The start is Thursday, 1 January 2026.
    row("FREQ=DAILY;COUNT=3", u"01-01 01-02 01-03"_s);
    row("FREQ=DAILY;INTERVAL=10;COUNT=3", u"01-01 01-11 01-21"_s);
    row("FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;COUNT=4", u"01-01 01-02 01-05 01-06"_s);
    row("FREQ=WEEKLY;COUNT=3", u"01-01 01-08 01-15"_s);
    row("FREQ=WEEKLY;BYDAY=TU,TH;COUNT=4", u"01-01 01-06 01-08 01-13"_s);
    row("FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=TH;COUNT=3", u"01-01 01-15 01-29"_s);
    row("freq=weekly;byday=th;count=2", u"01-01 01-08"_s);
    row("FREQ=WEEKLY;BYHOUR=10;BYMINUTE=30;BYSECOND=0;COUNT=2", u"01-01 01-08"_s);
    row("FREQ=MONTHLY;COUNT=3", u"01-01 02-01 03-01"_s);
    row("FREQ=MONTHLY;BYDAY=1TH;COUNT=3", u"01-01 02-05 03-05"_s);
    row("FREQ=MONTHLY;BYDAY=-1FR;COUNT=3", u"01-01 01-30 02-27"_s);
    row("FREQ=MONTHLY;BYDAY=5TH;COUNT=3", u"01-01 01-29 04-30"_s);
    row("FREQ=MONTHLY;BYMONTHDAY=31;COUNT=4", u"01-01 01-31 03-31 05-31"_s);
    row("FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3", u"01-01 01-31 02-28"_s);
    row("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3", u"01-01 01-30 02-27"_s);
    row("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=3", u"01-01 02-13 03-13"_s);
    row("FREQ=MONTHLY;BYMONTH=1,3;BYMONTHDAY=1;COUNT=3", u"01-01 03-01 2027-01-01"_s);
    row("FREQ=YEARLY;COUNT=2", u"01-01 2027-01-01"_s);
    row("FREQ=YEARLY;BYMONTH=3;BYDAY=2SU;UNTIL=20261231T000000", u"01-01 03-08"_s);
    row("FREQ=WEEKLY;UNTIL=20260115", u"01-01 01-08 01-15"_s);
    row("FREQ=WEEKLY;UNTIL=20260115T102959", u"01-01 01-08"_s);
    row("FREQ=WEEKLY;UNTIL=20250101", u"01-01"_s);
    row("", u"01-01"_s);
}

void TestCalendarRecurrence::rulesAreWrittenOut()
{
    QFETCH(const QByteArray, rule);
    QFETCH(const QString, days);
    const CalendarTime start {QDate(2026, 1, 1), QTime(10, 30), {}};
    QStringList expected;
    for (const QString &day : days.split(u' '))
        expected += (day.size() > 5 ? day : u"2026-"_s + day) + u"T10:30"_s;
    QCOMPARE(textsOf(CalendarRecurrence::instances(rule, start, today)), expected);
}

void TestCalendarRecurrence::itsEndIsOnTheClockOfTheStart_data()
{
    QTest::addColumn<QByteArray>("until");
    QTest::addColumn<int>("instances");
    QTest::newRow("just then") << QByteArray("20261103T150000Z") << 2;
    QTest::newRow("just before") << QByteArray("20261103T145959Z") << 1;
    QTest::newRow("its own clock") << QByteArray("20261103T100000") << 2;
    QTest::newRow("that day") << QByteArray("20261103") << 2;
}

void TestCalendarRecurrence::itsEndIsOnTheClockOfTheStart()
{
    QFETCH(const QByteArray, until);
    const CalendarTime start {QDate(2026, 10, 27), QTime(10, 0), "America/New_York"};
    const auto times = CalendarRecurrence::instances("FREQ=WEEKLY;UNTIL=" + until, start, today);
    QTEST(int(times.size()), "instances");
    QVERIFY(std::all_of(times.cbegin(), times.cend(), [&start](const CalendarTime &time) {
        return time.time == start.time && time.zone == start.zone;
    }));
}

void TestCalendarRecurrence::nothingIsWrittenOutAfterAYear()
{
    const CalendarTime start {QDate(2026, 11, 2), QTime(10, 0), "Europe/Madrid"};
    for (const QByteArray &rule : {QByteArray("FREQ=DAILY"), QByteArray("FREQ=DAILY;COUNT=100000"),
                                   QByteArray("FREQ=DAILY;UNTIL=20991231T000000Z")}) {
        const auto times = CalendarRecurrence::instances(rule, start, today);
        QCOMPARE(times.size(), 386);
        QCOMPARE(times.constLast().date, today.addYears(1));
    }
    const CalendarTime later {QDate(2030, 1, 1), QTime(10, 0), {}};
    QCOMPARE(CalendarRecurrence::instances("FREQ=DAILY", later, today), QList<CalendarTime>({later}));
}

void TestCalendarRecurrence::theLastInstancesAreKept()
{
    const CalendarTime start {QDate(2015, 1, 1), QTime(10, 0), {}};
    const auto times = CalendarRecurrence::instances("FREQ=DAILY", start, today);
    QCOMPARE(times.size(), CalendarRecurrence::maxInstances);
    QCOMPARE(times.constLast().date, today.addYears(1));
    QCOMPARE(times.constFirst().date, today.addYears(1).addDays(1 - CalendarRecurrence::maxInstances));
}

void TestCalendarRecurrence::wholeDaysStayWholeDays()
{
    const CalendarTime start {QDate(2024, 2, 29), {}, {}};
    const QByteArray rule = "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29";
    QCOMPARE(textsOf(CalendarRecurrence::instances(rule, start, today.addYears(10))),
             QStringList({u"2024-02-29"_s, u"2028-02-29"_s, u"2032-02-29"_s, u"2036-02-29"_s}));
}

// Some of them would have the library look for their next day for a second, and a file may hold thousands.
void TestCalendarRecurrence::whatCannotBeComputedSoonIsItsStartAlone_data()
{
    QTest::addColumn<QByteArray>("rule");
    const auto row = [](const QByteArray &rule) { QTest::newRow(rule.left(60).constData()) << rule; };
    row("FREQ=HOURLY");
    row("FREQ=MINUTELY");
    row("FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=31");
    row("FREQ=DAILY;BYHOUR=9,10");
    row("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31");
    row("FREQ=DAILY;INTERVAL=7;BYDAY=TU");
    row("FREQ=DAILY;BYSETPOS=400");
    row("FREQ=DAILY;INTERVAL=0");
    row("FREQ=DAILY;INTERVAL=-1");
    row("FREQ=WEEKLY;BYDAY=XX");
    row("FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=31");
    row("FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=-31");
    row("FREQ=MONTHLY;BYMONTHDAY=31;INTERVAL=12");
    row("FREQ=MONTHLY;BYDAY=MO;BYSETPOS=6");
    row("FREQ=MONTHLY;BYDAY=-8MO");
    row("FREQ=MONTHLY;BYMONTH=3;INTERVAL=2");
    row("FREQ=MONTHLY;BYMONTHDAY=31;BYDAY=MO;BYMONTH=4");
    row("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31");
    row("FREQ=YEARLY;BYMONTH=4,6,9,11;BYMONTHDAY=31");
    row("FREQ=YEARLY;BYMONTHDAY=29;INTERVAL=4");
    row("FREQ=YEARLY;BYDAY=53MO;BYMONTH=3");
    row("FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6;BYDAY=MO");
    row("FREQ=YEARLY;BYYEARDAY=366;BYMONTH=3");
    row("FREQ=YEARLY;BYMONTH=13");
    row("RSCALE=CHINESE;FREQ=YEARLY");
    row("FREQ=DAILY;BYDAY=" + QByteArray("MO,").repeated(5000) + "MO");
    row("FREQ=");
    row("=;=;=");
    row("BYDAY=MO");
}

void TestCalendarRecurrence::whatCannotBeComputedSoonIsItsStartAlone()
{
    QFETCH(const QByteArray, rule);
    const CalendarTime start {QDate(2026, 2, 1), QTime(10, 30), {}};
    QCOMPARE(CalendarRecurrence::instances(rule, start, today), QList<CalendarTime>({start}));
    QVERIFY(!CalendarRecurrence::isWrittenOut(rule, start));
    const CalendarTime longAgo {QDate(1, 1, 1), QTime(10, 30), {}};
    QCOMPARE(CalendarRecurrence::instances("FREQ=DAILY", longAgo, today), QList<CalendarTime>({longAgo}));
    QVERIFY(!CalendarRecurrence::isWrittenOut("FREQ=DAILY", longAgo));
    QVERIFY(CalendarRecurrence::isWrittenOut("FREQ=DAILY", start));
}

QTEST_GUILESS_MAIN(TestCalendarRecurrence)
#include "tst_calendarrecurrence.moc"
