#include "CalendarLayout.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace bitacora;

namespace {

const QByteArray newYork = "America/New_York";
constexpr int least = 15;

SessionSpan spanAt(qint64 id, QDate day, QTime time, int minutes, const QByteArray &zone = newYork)
{
    SessionSpan span;
    span.id = SessionId {id};
    span.start = ZonedTime::fromWall(day, time, zone).epochSeconds;
    span.durationMinutes = minutes;
    return span;
}

CalendarLayout layOut(const std::vector<CalendarDay> &days, std::vector<SessionSpan> spans)
{
    std::sort(spans.begin(), spans.end(), SessionSpan::isBefore);
    return CalendarLayout::of(days, spans, least);
}

bool cover(const CalendarPiece &a, const CalendarPiece &b)
{
    const bool inTime = a.top < b.bottom && b.top < a.bottom;
    // Groups of different lanes never meet in time.
    return inTime && a.lane < b.lane + b.width && b.lane < a.lane + a.width;
}

} // namespace

/// Where sessions stand in a calendar.
class TestCalendarLayout : public QObject
{
    Q_OBJECT

    const QDate monday {2026, 11, 23};
    const std::vector<CalendarDay> week = CalendarDay::range(monday, 7, newYork);

private Q_SLOTS:
    void aSessionStandsAtItsWallTime()
    {
        const CalendarLayout layout = layOut(week, {spanAt(1, monday.addDays(1), {9, 30}, 60)});
        QCOMPARE(layout.pieces.size(), 1U);
        const CalendarPiece &piece = layout.pieces.front();
        QCOMPARE(piece.day, 1);
        QCOMPARE(piece.top, 570);
        QCOMPARE(piece.bottom, 630);
        QCOMPARE(piece.lanes, 1);
        QVERIFY(!piece.isContinued && !piece.goesOn);
    }

    void sessionsThatFollowEachOtherShareNothing()
    {
        const CalendarLayout layout = layOut(week, {spanAt(1, monday, {9, 0}, 60), spanAt(2, monday, {10, 0}, 60)});
        QCOMPARE(layout.pieces[0].lanes, 1);
        QCOMPARE(layout.pieces[1].lanes, 1);
    }

    void sessionsThatOverlapShareTheWidth()
    {
        const CalendarLayout layout = layOut(
            week, {spanAt(1, monday, {9, 0}, 60), spanAt(2, monday, {9, 30}, 60), spanAt(3, monday, {10, 0}, 60)});
        QCOMPARE(layout.pieces[0].lane, 0);
        QCOMPARE(layout.pieces[1].lane, 1);
        // The first lane is free again.
        QCOMPARE(layout.pieces[2].lane, 0);
        for (const CalendarPiece &piece : layout.pieces)
            QCOMPARE(piece.lanes, 2);
    }

    void aSessionTakesTheRoomThatNobodyNeeds()
    {
        // Three at nine; at ten only one of them is still on, and the fourth has the room of two.
        const CalendarLayout layout = layOut(week,
                                             {spanAt(1, monday, {9, 0}, 120), spanAt(2, monday, {9, 0}, 60),
                                              spanAt(3, monday, {9, 0}, 60), spanAt(4, monday, {10, 0}, 60)});
        const auto fourth = std::find_if(layout.pieces.begin(), layout.pieces.end(),
                                         [](const CalendarPiece &piece) { return piece.session == 3; });
        QCOMPARE(fourth->lanes, 3);
        QCOMPARE(fourth->lane, 1);
        QCOMPARE(fourth->width, 2);
    }

    void aSessionIsCutAtMidnight()
    {
        const CalendarLayout layout = layOut(week, {spanAt(1, monday, {23, 0}, 120)});
        QCOMPARE(layout.pieces.size(), 2U);
        QCOMPARE(layout.pieces[0].top, 1380);
        QCOMPARE(layout.pieces[0].bottom, minutesInDay);
        QVERIFY(layout.pieces[0].goesOn);
        QCOMPARE(layout.pieces[1].day, 1);
        QCOMPARE(layout.pieces[1].top, 0);
        QCOMPARE(layout.pieces[1].bottom, 60);
        QVERIFY(layout.pieces[1].isContinued);
    }

    void aSessionThatEndsAtMidnightStaysInItsDay()
    {
        const CalendarLayout layout = layOut(week, {spanAt(1, monday, {23, 0}, 60)});
        QCOMPARE(layout.pieces.size(), 1U);
        QVERIFY(!layout.pieces[0].goesOn);
    }

    void whatBeganBeforeTheFirstDayIsThereToo()
    {
        const CalendarLayout layout = layOut(week, {spanAt(1, monday.addDays(-1), {23, 30}, 60)});
        QCOMPARE(layout.pieces.size(), 1U);
        QCOMPARE(layout.pieces[0].day, 0);
        QCOMPARE(layout.pieces[0].bottom, 30);
        QVERIFY(layout.pieces[0].isContinued);
    }

    void whatLiesOutsideIsLeftOut()
    {
        const CalendarLayout layout =
            layOut(week, {spanAt(1, monday.addDays(-1), {9, 0}, 60), spanAt(2, monday.addDays(7), {9, 0}, 60)});
        QVERIFY(layout.pieces.empty());
    }

    void aShortSessionIsHighEnoughToRead()
    {
        const CalendarLayout layout = layOut(week, {spanAt(1, monday, {9, 0}, 1), spanAt(2, monday, {23, 59}, 1)});
        QCOMPARE(layout.pieces[0].bottom - layout.pieces[0].top, least);
        QCOMPARE(layout.pieces[1].bottom, minutesInDay);
        QCOMPARE(layout.pieces[1].bottom - layout.pieces[1].top, least);
    }

    void aSessionGoesThroughTheHourThatIsSkipped_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<int>("bottom");
        QTest::newRow("Madrid") << QByteArray("Europe/Madrid") << QDate(2026, 3, 29) << 210;
        QTest::newRow("New York") << newYork << QDate(2026, 3, 8) << 210;
        QTest::newRow("Lord Howe") << QByteArray("Australia/Lord_Howe") << QDate(2026, 10, 4) << 180;
    }
    void aSessionGoesThroughTheHourThatIsSkipped()
    {
        QFETCH(const QByteArray, zone);
        QFETCH(const QDate, date);
        QFETCH(const int, bottom);
        const std::vector<CalendarDay> days = CalendarDay::range(date, 1, zone);
        const CalendarLayout layout = layOut(days, {spanAt(1, date, {1, 30}, 60, zone)});
        QCOMPARE(layout.pieces[0].top, 90);
        QCOMPARE(layout.pieces[0].bottom, bottom);
    }

    void aSessionInTheHourThatComesTwiceIsAsHighAsItIsLong_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QTime>("time");
        QTest::newRow("Madrid") << QByteArray("Europe/Madrid") << QDate(2026, 10, 25) << QTime(2, 30);
        QTest::newRow("New York") << newYork << QDate(2026, 11, 1) << QTime(1, 30);
        QTest::newRow("Lord Howe") << QByteArray("Australia/Lord_Howe") << QDate(2026, 4, 5) << QTime(1, 45);
    }
    void aSessionInTheHourThatComesTwiceIsAsHighAsItIsLong()
    {
        QFETCH(const QByteArray, zone);
        QFETCH(const QDate, date);
        QFETCH(const QTime, time);
        const std::vector<CalendarDay> days = CalendarDay::range(date, 1, zone);
        SessionSpan first = spanAt(1, date, time, 60, zone);
        // The next one begins when the first ends, which the clock may show as the same time or an earlier one.
        SessionSpan second = first;
        second.id = SessionId {2};
        second.start = first.end();
        const CalendarLayout layout = layOut(days, {first, second});
        QCOMPARE(layout.pieces.size(), 2U);
        for (const CalendarPiece &piece : layout.pieces)
            QVERIFY(piece.bottom - piece.top >= 60);
        QVERIFY(!cover(layout.pieces[0], layout.pieces[1]));
    }

    void noSessionCoversAnother()
    {
        QRandomGenerator random(7);
        for (const QDate first : {monday, QDate(2026, 10, 26), QDate(2026, 3, 2)}) {
            const std::vector<CalendarDay> days = CalendarDay::range(first, 7, newYork);
            std::vector<SessionSpan> spans;
            for (int id = 1; id <= 150; ++id)
                spans.push_back(spanAt(id, first.addDays(random.bounded(7)),
                                       QTime(random.bounded(24), random.bounded(60)), 1 + random.bounded(300)));
            const CalendarLayout layout = layOut(days, spans);
            QVERIFY(layout.pieces.size() >= spans.size());
            for (int day = 0; day < 7; ++day) {
                const std::span<const CalendarPiece> pieces = layout.ofDay(day);
                QVERIFY(!pieces.empty());
                for (std::size_t a = 0; a < pieces.size(); ++a) {
                    QCOMPARE(pieces[a].day, day);
                    QVERIFY(pieces[a].top >= 0 && pieces[a].bottom <= minutesInDay);
                    QVERIFY(pieces[a].bottom - pieces[a].top >= least);
                    QVERIFY(pieces[a].width >= 1 && pieces[a].lane + pieces[a].width <= pieces[a].lanes);
                    for (std::size_t b = a + 1; b < pieces.size(); ++b)
                        QVERIFY(!cover(pieces[a], pieces[b]));
                }
            }
        }
    }

    void aMonthHasASessionOverMidnightOnBothDays()
    {
        std::vector<SessionSpan> spans {spanAt(1, monday.addDays(-1), {23, 30}, 60), spanAt(2, monday, {9, 0}, 60),
                                        spanAt(3, monday, {23, 30}, 120), spanAt(4, monday.addDays(2), {9, 0}, 60)};
        const auto byDay = sessionsByDay(week, spans);
        QCOMPARE(byDay.size(), 7U);
        QCOMPARE(byDay[0], (std::vector<int> {0, 1, 2}));
        QCOMPARE(byDay[1], (std::vector<int> {2}));
        QCOMPARE(byDay[2], (std::vector<int> {3}));
    }
};

QTEST_GUILESS_MAIN(TestCalendarLayout)
#include "tst_calendarlayout.moc"
