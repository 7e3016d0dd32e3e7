#include "SessionFilter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

class SessionFilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void presetsMeanTheseDays_data();
    void presetsMeanTheseDays();
    void everyWeekHoldsItsDay();
    void clientAndOrderDoNotNarrow();
    void everythingElseNarrows();
    void clearingKeepsClientAndOrder();
};

void SessionFilterTest::presetsMeanTheseDays_data()
{
    QTest::addColumn<DatePreset>("preset");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<Qt::DayOfWeek>("firstDay");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    const QDate saturday(2026, 11, 21);
    const QDate sunday(2026, 11, 22);
    const QDate monday(2026, 11, 23);
    const auto row = [](const char *name, DatePreset preset, QDate today, Qt::DayOfWeek first, QDate from, QDate to) {
        QTest::newRow(name) << preset << today << first << from << to;
    };
    row("Saturday, Monday first", DatePreset::ThisWeek, saturday, Qt::Monday, {2026, 11, 16}, {2026, 11, 22});
    row("Saturday, Sunday first", DatePreset::ThisWeek, saturday, Qt::Sunday, {2026, 11, 15}, {2026, 11, 21});
    row("Saturday, Saturday first", DatePreset::ThisWeek, saturday, Qt::Saturday, {2026, 11, 21}, {2026, 11, 27});
    row("Sunday, Monday first", DatePreset::ThisWeek, sunday, Qt::Monday, {2026, 11, 16}, {2026, 11, 22});
    row("Sunday, Sunday first", DatePreset::ThisWeek, sunday, Qt::Sunday, {2026, 11, 22}, {2026, 11, 28});
    row("Monday, Monday first", DatePreset::ThisWeek, monday, Qt::Monday, {2026, 11, 23}, {2026, 11, 29});
    row("a week over New Year", DatePreset::ThisWeek, {2027, 1, 1}, Qt::Monday, {2026, 12, 28}, {2027, 1, 3});
    row("November", DatePreset::ThisMonth, saturday, Qt::Monday, {2026, 11, 1}, {2026, 11, 30});
    row("February of a leap year", DatePreset::ThisMonth, {2028, 2, 29}, Qt::Monday, {2028, 2, 1}, {2028, 2, 29});
    row("February of a common year", DatePreset::ThisMonth, {2027, 2, 28}, Qt::Sunday, {2027, 2, 1}, {2027, 2, 28});
    row("December", DatePreset::ThisMonth, {2026, 12, 31}, Qt::Sunday, {2026, 12, 1}, {2026, 12, 31});
    row("thirty days", DatePreset::Last30Days, saturday, Qt::Monday, {2026, 10, 23}, {2026, 11, 21});
    row("thirty days over February", DatePreset::Last30Days, {2027, 3, 1}, Qt::Monday, {2027, 1, 31}, {2027, 3, 1});
    row("a year", DatePreset::ThisYear, saturday, Qt::Monday, {2026, 1, 1}, {2026, 12, 31});
}

void SessionFilterTest::presetsMeanTheseDays()
{
    QFETCH(DatePreset, preset);
    QFETCH(QDate, today);
    QFETCH(Qt::DayOfWeek, firstDay);
    const DateRange range = presetRange(preset, today, firstDay);
    QTEST(range.from, "from");
    QTEST(range.to, "to");
}

void SessionFilterTest::everyWeekHoldsItsDay()
{
    for (int first = Qt::Monday; first <= Qt::Sunday; ++first) {
        for (int offset = 0; offset < 14; ++offset) {
            const QDate day = QDate(2026, 11, 16).addDays(offset);
            const DateRange week = presetRange(DatePreset::ThisWeek, day, Qt::DayOfWeek(first));
            QCOMPARE(week.from.dayOfWeek(), first);
            QCOMPARE(week.from.daysTo(week.to), 6);
            QVERIFY(week.from <= day && day <= week.to);
        }
    }
}

void SessionFilterTest::clientAndOrderDoNotNarrow()
{
    SessionFilter filter;
    QVERIFY(!filter.isNarrowed());
    filter.client = ClientId {7};
    filter.order = SessionFilter::Order::ByStatus;
    filter.words = u"  "_s;
    QVERIFY(!filter.isNarrowed());
}

void SessionFilterTest::everythingElseNarrows()
{
    SessionFilter filter;
    filter.when = SessionFilter::When::Past;
    QVERIFY(filter.isNarrowed());
    filter = {};
    filter.statuses = {SessionStatus::NoShow};
    QVERIFY(filter.isNarrowed());
    filter = {};
    filter.services = {ServiceId {1}};
    QVERIFY(filter.isNarrowed());
    filter = {};
    filter.dates.from = QDate(2026, 1, 1);
    QVERIFY(filter.isNarrowed());
    filter = {};
    filter.dates.to = QDate(2026, 1, 1);
    QVERIFY(filter.isNarrowed());
    filter = {};
    filter.words = u"sueño"_s;
    QVERIFY(filter.isNarrowed());
}

void SessionFilterTest::clearingKeepsClientAndOrder()
{
    SessionFilter filter;
    filter.client = ClientId {7};
    filter.order = SessionFilter::Order::OldestFirst;
    filter.when = SessionFilter::When::Upcoming;
    filter.statuses = {SessionStatus::NoShow};
    filter.services = {ServiceId {1}};
    filter.dates = {QDate(2026, 1, 1), QDate(2026, 2, 1)};
    filter.words = u"x"_s;
    SessionFilter expected;
    expected.client = ClientId {7};
    expected.order = SessionFilter::Order::OldestFirst;
    QCOMPARE(filter.cleared(), expected);
    QVERIFY(!filter.cleared().isNarrowed());
}

QTEST_APPLESS_MAIN(SessionFilterTest)
#include "tst_sessionfilter.moc"
