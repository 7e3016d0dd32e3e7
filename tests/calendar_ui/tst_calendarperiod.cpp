#include "CalendarColor.h"
#include "CalendarHours.h"
#include "CalendarPeriod.h"
#include "Theme.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// Which days the calendar shows, and what it calls them.
class TestCalendarPeriod : public QObject
{
    Q_OBJECT

    using View = CalendarPeriod::View;
    const QLocale english {u"en_US"_s};
    const QLocale spanish {u"es_ES"_s};
    const QDate wednesday {2026, 11, 18};

private Q_SLOTS:
    void aWeekBeginsAsTheLocaleSays()
    {
        QCOMPARE((CalendarPeriod {View::Week, wednesday}).firstDay(english), QDate(2026, 11, 15));
        QCOMPARE((CalendarPeriod {View::Week, wednesday}).firstDay(spanish), QDate(2026, 11, 16));
        QCOMPARE((CalendarPeriod {View::Week, QDate(2026, 11, 15)}).firstDay(spanish), QDate(2026, 11, 9));
        QCOMPARE((CalendarPeriod {View::Week, QDate(2026, 11, 15)}).firstDay(english), QDate(2026, 11, 15));
    }

    void aMonthIsShownInWholeWeeks_data()
    {
        QTest::addColumn<QDate>("month");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<int>("days");
        QTest::newRow("five weeks") << QDate(2026, 11, 18) << QDate(2026, 10, 26) << 42;
        QTest::newRow("from Monday on") << QDate(2026, 6, 30) << QDate(2026, 6, 1) << 35;
        QTest::newRow("four weeks") << QDate(2027, 2, 1) << QDate(2027, 2, 1) << 28;
        QTest::newRow("six weeks") << QDate(2026, 8, 31) << QDate(2026, 7, 27) << 42;
    }
    void aMonthIsShownInWholeWeeks()
    {
        QFETCH(const QDate, month);
        QFETCH(const QDate, first);
        QFETCH(const int, days);
        const CalendarPeriod period {View::Month, month};
        QCOMPARE(period.firstDay(spanish), first);
        QCOMPARE(period.dayCount(spanish), days);
        QVERIFY(period.holds(month, spanish));
        QVERIFY(!period.holds(first.addDays(days), spanish));
    }

    void aPeriodIsFollowedByTheNext()
    {
        QCOMPARE((CalendarPeriod {View::Day, wednesday}).moved(1).date, QDate(2026, 11, 19));
        QCOMPARE((CalendarPeriod {View::Week, wednesday}).moved(-1).date, QDate(2026, 11, 11));
        QCOMPARE((CalendarPeriod {View::Month, QDate(2026, 1, 31)}).moved(1).date, QDate(2026, 2, 28));
    }

    void theTitleSaysTheMonth()
    {
        QCOMPARE((CalendarPeriod {View::Week, wednesday}).title(english), u"November 2026"_s);
        QCOMPARE((CalendarPeriod {View::Month, wednesday}).title(spanish), u"Noviembre de 2026"_s);
        QCOMPARE((CalendarPeriod {View::Week, QDate(2026, 12, 1)}).title(english), u"Nov – Dec 2026"_s);
        QCOMPARE((CalendarPeriod {View::Week, QDate(2027, 1, 1)}).title(english), u"Dec 2026 – Jan 2027"_s);
        QCOMPARE((CalendarPeriod {View::Day, wednesday}).title(english), u"Wed, Nov 18, 2026"_s);
    }

    void hoursAreCountedAsTheLocaleCounts()
    {
        QCOMPARE(hourText(8, english), u"8 AM"_s);
        QCOMPARE(hourText(13, english), u"1 PM"_s);
        QCOMPARE(hourText(13, spanish), u"13:00"_s);
        QCOMPARE(hourText(13, QLocale(u"de_DE"_s)), u"13:00"_s);
    }

    void aCalendarsColorStandsOutInBothThemes()
    {
        for (const Tokens &tokens : {Theme::light(), Theme::dark()}) {
            for (const QString &color : {u"#000000"_s, u"#FFFFFF"_s, u"#1F6B65"_s, u"#1D5BB8"_s, u"#FFE680"_s, u""_s}) {
                const QColor shown = calendarColor(color, tokens);
                QVERIFY2(contrastRatio(shown, tokens.surface) >= 3.0, qPrintable(color));
            }
        }
        // What stands out already is left as it is.
        QCOMPARE(calendarColor(u"#1F6B65"_s, Theme::light()), QColor(u"#1F6B65"_s));
    }
};

QTEST_MAIN(TestCalendarPeriod)
#include "tst_calendarperiod.moc"
