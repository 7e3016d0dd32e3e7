#include "HistoryReportOptions.h"
#include "ReportText.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

class ReportTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesAreShortAndNameTheMonth_data();
    void datesAreShortAndNameTheMonth();
    void timesFollowTheLocale();
    void isoSaysTheOffsetOfThatDay();
    void monthsStandAlone();
    void paperFollowsTheRegion();
};

void ReportTextTest::datesAreShortAndNameTheMonth_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("medium");
    QTest::addColumn<QString>("withWeekday");
    const auto row = [](const QLocale &locale, const QString &medium, const QString &withWeekday) {
        QTest::newRow(qPrintable(locale.name())) << locale << medium << withWeekday;
    };
    row(QLocale(QLocale::English, QLocale::UnitedStates), u"Nov 18, 2026"_s, u"Wed, Nov 18, 2026"_s);
    row(QLocale(QLocale::English, QLocale::UnitedKingdom), u"18 Nov 2026"_s, u"Wed, 18 Nov 2026"_s);
    row(QLocale(QLocale::Spanish, QLocale::Spain), u"18 nov 2026"_s, u"mié, 18 nov 2026"_s);
    row(QLocale(QLocale::Spanish, QLocale::Mexico), u"18 nov 2026"_s, u"mié, 18 nov 2026"_s);
    row(QLocale(QLocale::Spanish, QLocale::UnitedStates), u"18 nov 2026"_s, u"mié, 18 nov 2026"_s);
}

void ReportTextTest::datesAreShortAndNameTheMonth()
{
    QFETCH(QLocale, locale);
    // Some versions of the locale data put a point behind an abbreviation.
    QTEST(mediumDate(QDate(2026, 11, 18), locale).remove(u'.'), "medium");
    QTEST(mediumDateWithWeekday(QDate(2026, 11, 18), locale).remove(u'.'), "withWeekday");
}

void ReportTextTest::timesFollowTheLocale()
{
    QString american = shortTime(QTime(16, 5), QLocale(QLocale::English, QLocale::UnitedStates));
    american.replace(QChar(0x202F), u' ').replace(QChar(QChar::Nbsp), u' ');
    QCOMPARE(american, u"4:05 PM"_s);
    QCOMPARE(shortTime(QTime(16, 5), QLocale(QLocale::Spanish, QLocale::Spain)), u"16:05"_s);
}

void ReportTextTest::isoSaysTheOffsetOfThatDay()
{
    const QByteArray zone("America/New_York");
    QCOMPARE(isoWithOffset(ZonedTime::fromWall(QDate(2026, 11, 18), QTime(16, 0), zone)),
             u"2026-11-18T16:00:00-05:00"_s);
    QCOMPARE(isoWithOffset(ZonedTime::fromWall(QDate(2026, 7, 1), QTime(16, 0), zone)), u"2026-07-01T16:00:00-04:00"_s);
    QCOMPARE(isoWithOffset(ZonedTime::fromWall(QDate(2026, 7, 1), QTime(9, 30), "Asia/Kathmandu")),
             u"2026-07-01T09:30:00+05:45"_s);
    QCOMPARE(isoWithOffset(ZonedTime::fromWall(QDate(2026, 7, 1), QTime(9, 30), "UTC")),
             u"2026-07-01T09:30:00+00:00"_s);
    QCOMPARE(isoWithOffset(ZonedTime::fromWall(QDate(2026, 7, 1), QTime(9, 30), "America/St_Johns")),
             u"2026-07-01T09:30:00-02:30"_s);
}

void ReportTextTest::monthsStandAlone()
{
    QCOMPARE(monthAndYear(QDate(2026, 11, 18), QLocale(QLocale::English, QLocale::UnitedStates)), u"November 2026"_s);
    QCOMPARE(monthAndYear(QDate(2026, 11, 18), QLocale(QLocale::Spanish, QLocale::Spain)), u"Noviembre 2026"_s);
}

void ReportTextTest::paperFollowsTheRegion()
{
    QCOMPARE(pageSizeFor(QLocale(QLocale::English, QLocale::UnitedStates)), QPageSize::Letter);
    QCOMPARE(pageSizeFor(QLocale(QLocale::Spanish, QLocale::Mexico)), QPageSize::Letter);
    QCOMPARE(pageSizeFor(QLocale(QLocale::Spanish, QLocale::Colombia)), QPageSize::Letter);
    QCOMPARE(pageSizeFor(QLocale(QLocale::Spanish, QLocale::Spain)), QPageSize::A4);
    QCOMPARE(pageSizeFor(QLocale(QLocale::Spanish, QLocale::Argentina)), QPageSize::A4);
    QCOMPARE(reportOptionsFor(QLocale(QLocale::English, QLocale::Canada)).pageSize, QPageSize::Letter);
}

QTEST_APPLESS_MAIN(ReportTextTest)
#include "tst_reporttext.moc"
