#include "SessionDrag.h"

#include <QTest>
#include <QTimeZone>

using namespace bitacora;

/// What becomes of a session's time when it is dragged, or moved by keys.
class TestSessionDrag : public QObject
{
    Q_OBJECT

    const QByteArray newYork = "America/New_York";
    const QDate monday {2026, 11, 23};

    [[nodiscard]] SessionDrag dragOf(QTime time, const CalendarPoint &taken,
                                     SessionDrag::Part part = SessionDrag::Part::Whole, int minutes = 60) const
    {
        return {spanAt(monday, time, minutes), part, taken, newYork};
    }
    [[nodiscard]] SessionSpan spanAt(QDate day, QTime time, int minutes) const
    {
        SessionSpan span;
        span.id = SessionId {1};
        span.start = ZonedTime::fromWall(day, time, newYork).epochSeconds;
        span.durationMinutes = minutes;
        return span;
    }
    [[nodiscard]] QDateTime wall(const SessionSpan &span) const { return ZonedTime {span.start, newYork}.wall(); }

private Q_SLOTS:
    void timesSnapToTheQuarterOfAnHour()
    {
        const SessionDrag drag = dragOf({9, 5}, {monday, 560});
        QCOMPARE(wall(drag.at({monday, 620})).time(), QTime(10, 0));
        QCOMPARE(wall(drag.at({monday, 633})).time(), QTime(10, 15));
        QCOMPARE(drag.at({monday, 633}).durationMinutes, 60);
    }

    void aSmallMovementChangesNothing()
    {
        const SessionDrag drag = dragOf({9, 5}, {monday, 560});
        QCOMPARE(drag.at({monday, 567}), drag.before);
        QCOMPARE(drag.at({monday, 553}), drag.before);
    }

    void anotherDayKeepsTheTime()
    {
        const SessionDrag drag = dragOf({9, 5}, {monday, 560});
        const SessionSpan after = drag.at({monday.addDays(2), 563});
        QCOMPARE(wall(after).date(), monday.addDays(2));
        QCOMPARE(wall(after).time(), QTime(9, 5));
    }

    void theStartStaysWithinItsDay()
    {
        const SessionDrag drag = dragOf({9, 0}, {monday, 590});
        QCOMPARE(wall(drag.at({monday, 0})).time(), QTime(0, 0));
        QCOMPARE(wall(drag.at({monday, 0})).date(), monday);
        const SessionDrag low = dragOf({22, 0}, {monday, 1320});
        QCOMPARE(wall(low.at({monday, 1440})).time(), QTime(23, 45));
    }

    void thePartAfterMidnightMovesTheWhole()
    {
        // From 23:00 to 1:00, taken at half past midnight.
        const SessionDrag drag = dragOf({23, 0}, {monday.addDays(1), 30}, SessionDrag::Part::Whole, 120);
        const SessionSpan later = drag.at({monday.addDays(1), 150});
        QCOMPARE(wall(later), QDateTime(monday.addDays(1), QTime(1, 0), wall(later).timeZone()));
    }

    void theLowerEdgeChangesTheLength()
    {
        const SessionDrag drag = dragOf({9, 0}, {monday, 600}, SessionDrag::Part::End);
        QCOMPARE(drag.at({monday, 631}).durationMinutes, 90);
        QCOMPARE(drag.at({monday, 631}).start, drag.before.start);
        QCOMPARE(drag.at({monday, 560}).durationMinutes, 15);
        QCOMPARE(drag.at({monday, 10}).durationMinutes, 15);
        QCOMPARE(drag.at({monday, 1440}).durationMinutes, 900);
        // Nothing is longer than a day.
        QCOMPARE(drag.at({monday.addDays(3), 600}).durationMinutes, maxDurationMinutes);
    }

    void aSkippedTimeBecomesTheOneAfterIt()
    {
        SessionDrag drag {spanAt({2026, 3, 8}, {9, 0}, 60), SessionDrag::Part::Whole, {{2026, 3, 8}, 540}, newYork};
        QCOMPARE(wall(drag.at({{2026, 3, 8}, 150})).time(), QTime(3, 30));
    }

    void daysKeepTheWallTimeOverAClockChange()
    {
        const SessionSpan friday = spanAt({2026, 10, 30}, {9, 0}, 60);
        const SessionSpan monday = movedByDays(friday, 3, newYork);
        QCOMPARE(wall(monday).time(), QTime(9, 0));
        QCOMPARE(monday.start - friday.start, qint64(73) * 3600);
    }

    void minutesAreRealOnes()
    {
        // Through the hour that comes twice.
        SessionSpan span = spanAt({2026, 11, 1}, {0, 45}, 60);
        span = movedByMinutes(span, 60);
        QCOMPARE(wall(span).time(), QTime(1, 45));
        QCOMPARE(wall(movedByMinutes(span, 60)).time(), QTime(1, 45));
    }

    void aSessionNeverBecomesShorterThanAQuarterOfAnHour()
    {
        QCOMPARE(lengthenedBy(spanAt(monday, {9, 0}, 60), 15).durationMinutes, 75);
        QCOMPARE(lengthenedBy(spanAt(monday, {9, 0}, 20), -15).durationMinutes, 15);
        QCOMPARE(lengthenedBy(spanAt(monday, {9, 0}, 10), -15).durationMinutes, 10);
        QCOMPARE(lengthenedBy(spanAt(monday, {9, 0}, 1440), 15).durationMinutes, 1440);
    }
};

QTEST_GUILESS_MAIN(TestSessionDrag)
#include "tst_sessiondrag.moc"
