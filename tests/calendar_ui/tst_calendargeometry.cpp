#include "DayGridGeometry.h"
#include "MonthGridGeometry.h"

#include <QTest>

using namespace bitacora;

/// Where things stand in the calendar, without a pixel painted.
class TestCalendarGeometry : public QObject
{
    Q_OBJECT

    static DayGridGeometry week(int scroll = 0) { return {QSize(1058, 734), 7, scroll}; }

private Q_SLOTS:
    void theColumnsFillTheWidth()
    {
        const DayGridGeometry places = week();
        QCOMPARE(places.column(0).left(), DayGridGeometry::gutterWidth);
        for (int day = 1; day < 7; ++day)
            QCOMPARE(places.column(day).left(), places.column(day - 1).right() + 1);
        QCOMPARE(places.column(6).right() + 1, 1058);
        QCOMPARE(places.head(3).left(), places.column(3).left());
    }

    void aPlaceAndItsTimeAreTheSame()
    {
        const DayGridGeometry places = week(448);
        for (int minute = 0; minute <= minutesInDay; minute += 15)
            QVERIFY(qAbs(places.minuteAt(places.yOf(minute)) - minute) <= 1);
        for (int day = 0; day < 7; ++day)
            QCOMPARE(places.dayAt(places.column(day).center().x()), day);
        QCOMPARE(places.dayAt(0), 0);
        QCOMPARE(places.dayAt(5000), 6);
        QCOMPARE(places.minuteAt(-5000), 0);
        QCOMPARE(places.minuteAt(5000), minutesInDay);
    }

    void sessionsAtOneTimeStandSideBySide()
    {
        CalendarPiece left;
        left.day = 2;
        left.top = 540;
        left.bottom = 600;
        left.lanes = 2;
        CalendarPiece right = left;
        right.lane = 1;
        const DayGridGeometry places = week();
        QVERIFY(!places.rectOf(left).intersects(places.rectOf(right)));
        QCOMPARE(places.rectOf(left).top(), places.yOf(540));
        QVERIFY(places.column(2).contains(QPoint(places.rectOf(right).right(), places.column(2).center().y())));
        // One that needs no neighbor takes the width of both.
        left.width = 2;
        QCOMPARE(places.rectOf(left).right(), places.rectOf(right).right());
    }

    void theLowerEdgeIsForTheLength()
    {
        const QRect piece(100, 100, 80, 54);
        QVERIFY(DayGridGeometry::isOnEdge(piece, {120, piece.bottom()}));
        QVERIFY(!DayGridGeometry::isOnEdge(piece, {120, piece.center().y()}));
        QVERIFY(!DayGridGeometry::isOnEdge(piece, {120, piece.bottom() + 1}));
        const QRect low(100, 100, 80, 9);
        QVERIFY(!DayGridGeometry::isOnEdge(low, low.center()));
    }

    void scrollingBringsATimeIntoViewWithTheLeastMovement()
    {
        const DayGridGeometry places = week(448);
        QCOMPARE(places.scrollTo(600, 660), 448);
        QVERIFY(places.scrollTo(0, 30) < 448);
        QCOMPARE(places.scrollTo(0, 30), 0);
        const DayGridGeometry late {places.viewport, 7, places.scrollTo(1410, 1440)};
        QVERIFY(late.hours().contains(QPoint(100, late.yOf(1440) - 1)));
        QVERIFY(late.scroll <= late.largestScroll());
    }

    void aMonthsCellsFillThePlace()
    {
        const MonthGridGeometry places {QSize(1000, 700), 5};
        for (int day = 0; day < 35; ++day) {
            QCOMPARE(places.dayAt(places.cell(day).center()), day);
            if (day % 7 > 0)
                QCOMPARE(places.cell(day).left(), places.cell(day - 1).right() + 1);
        }
        QCOMPARE(places.cell(34).bottom(), 699);
        QCOMPARE(places.cell(34).right(), 999);
        QCOMPARE(places.dayAt({500, 10}), -1);
    }

    void aDayShowsAsManySessionsAsFit()
    {
        const MonthGridGeometry places {QSize(1000, 700), 5};
        const int room = places.capacity(8);
        QVERIFY(room > 2);
        QVERIFY(places.cell(8).contains(places.line(8, room - 1)));
        QVERIFY(!places.cell(8).contains(places.line(8, room).adjusted(0, 0, 0, 5)));
        QCOMPARE(places.shown(8, room), room);
        // One line says how many more.
        QCOMPARE(places.shown(8, room + 1), room - 1);
        QCOMPARE(places.shown(8, 0), 0);
        QCOMPARE(places.lineAt(places.line(8, 1).center()), 1);
        QCOMPARE(places.lineAt(places.number(8).center()), -1);
    }

    void aTinyMonthShowsNothingRatherThanTooMuch()
    {
        const MonthGridGeometry places {QSize(300, 150), 6};
        QCOMPARE(places.capacity(0), 0);
        QCOMPARE(places.shown(0, 5), 0);
    }
};

QTEST_GUILESS_MAIN(TestCalendarGeometry)
#include "tst_calendargeometry.moc"
