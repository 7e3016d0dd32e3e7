#include "FollowUp.h"
#include "UtcZone.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

const QByteArray madrid = "Europe/Madrid";

ZonedTime at(int month, int day, QTime time = QTime(16, 0))
{
    return ZonedTime::fromWall(QDate(2026, month, day), time, madrid);
}

bool always(const ZonedTime &)
{
    return true;
}

QDateTime noon(int month, int day)
{
    return QDateTime(QDate(2026, month, day), QTime(12, 0), utcZone);
}

} // namespace

class FollowUpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutASessionThereIsNothingToFollow();
    void oneSessionSuggestsAWeek();
    void weeklySessionsGoOnWeekly();
    void theMedianIgnoresAHoliday();
    void fortnightsStayFortnights();
    void aSessionMovedOnceDoesNotMoveTheNext();
    void whoComesThreeTimesAWeekComesOnTheNextOfTheDays();
    void eachWeekdayHasItsHour();
    void aTakenDateGivesWayToTheNextWeek();
    void longAgoMeansTheFirstSuchDayFromNow();
    void laterTodayIsStillPossible();
    void theHourIsKeptAcrossAClockChange();
    void aYearWithoutAFreeDateSuggestsNothing();
    void twoSessionsOnADayAreNoRhythm();
};

void FollowUpTest::withoutASessionThereIsNothingToFollow()
{
    QVERIFY(!followUpAfter({}, noon(6, 1), always));
}

void FollowUpTest::oneSessionSuggestsAWeek()
{
    const auto followUp = followUpAfter({at(6, 2)}, noon(6, 2), always);
    QVERIFY(followUp);
    QCOMPARE(followUp->start, at(6, 9));
    QCOMPARE(followUp->gapDays, 7);
    QCOMPARE(followUp->weekday, Qt::Tuesday);
    QCOMPARE(followUp->time, QTime(16, 0));
    QCOMPARE(followUp->sessionsLookedAt, 1);
}

void FollowUpTest::weeklySessionsGoOnWeekly()
{
    const auto followUp = followUpAfter({at(6, 2), at(6, 9), at(6, 16)}, noon(6, 17), always);
    QCOMPARE(followUp->start, at(6, 23));
    QCOMPARE(followUp->gapDays, 7);
    QCOMPARE(followUp->sessionsLookedAt, 3);
    // The last one may still be to come.
    QCOMPARE(followUpAfter({at(6, 2), at(6, 9), at(6, 16)}, noon(6, 10), always)->start, at(6, 23));
}

void FollowUpTest::theMedianIgnoresAHoliday()
{
    const auto followUp = followUpAfter({at(6, 2), at(6, 9), at(6, 16), at(7, 14), at(7, 21)}, noon(7, 22), always);
    QCOMPARE(followUp->gapDays, 7);
    QCOMPARE(followUp->start, at(7, 28));
}

void FollowUpTest::fortnightsStayFortnights()
{
    const auto followUp = followUpAfter({at(6, 2), at(6, 16), at(6, 30)}, noon(7, 1), always);
    QCOMPARE(followUp->gapDays, 14);
    QCOMPARE(followUp->start, at(7, 14));
}

void FollowUpTest::aSessionMovedOnceDoesNotMoveTheNext()
{
    const auto followUp = followUpAfter({at(6, 2), at(6, 9), at(6, 16), at(6, 25, QTime(10, 0))}, noon(6, 26), always);
    QCOMPARE(followUp->weekday, Qt::Tuesday);
    QCOMPARE(followUp->start, at(6, 30));
}

void FollowUpTest::whoComesThreeTimesAWeekComesOnTheNextOfTheDays()
{
    // Monday, Wednesday, Friday.
    const QList<ZonedTime> starts {at(6, 1), at(6, 3), at(6, 5), at(6, 8), at(6, 10), at(6, 12)};
    const auto followUp = followUpAfter(starts, noon(6, 12), always);
    QCOMPARE(followUp->gapDays, 2);
    QCOMPARE(followUp->start, at(6, 15));
    QCOMPARE(followUp->weekday, Qt::Monday);
    const auto notMonday = [](const ZonedTime &start) { return start.day().dayOfWeek() != Qt::Monday; };
    QCOMPARE(followUpAfter(starts, noon(6, 12), notMonday)->start, at(6, 17));
}

void FollowUpTest::eachWeekdayHasItsHour()
{
    const QTime morning(9, 0);
    const auto followUp =
        followUpAfter({at(6, 1), at(6, 4, morning), at(6, 8), at(6, 11, morning), at(6, 15)}, noon(6, 15), always);
    QCOMPARE(followUp->start, at(6, 18, morning));
}

void FollowUpTest::aTakenDateGivesWayToTheNextWeek()
{
    const auto isFree = [](const ZonedTime &start) { return start.day() > QDate(2026, 6, 24); };
    QCOMPARE(followUpAfter({at(6, 2), at(6, 9), at(6, 16)}, noon(6, 17), isFree)->start, at(6, 30));
}

void FollowUpTest::longAgoMeansTheFirstSuchDayFromNow()
{
    const auto followUp = followUpAfter({at(1, 6), at(1, 13)}, noon(9, 23), always);
    QCOMPARE(followUp->start, at(9, 29));
}

void FollowUpTest::laterTodayIsStillPossible()
{
    QCOMPARE(followUpAfter({at(6, 2), at(6, 9)}, noon(6, 16), always)->start, at(6, 16));
    const QDateTime evening(QDate(2026, 6, 16), QTime(20, 0), utcZone);
    QCOMPARE(followUpAfter({at(6, 2), at(6, 9)}, evening, always)->start, at(6, 23));
}

void FollowUpTest::theHourIsKeptAcrossAClockChange()
{
    const auto followUp = followUpAfter({at(3, 17), at(3, 24)}, noon(3, 25), always);
    QCOMPARE(followUp->start.wall().time(), QTime(16, 0));
    QCOMPARE(followUp->start.day(), QDate(2026, 3, 31));
}

void FollowUpTest::aYearWithoutAFreeDateSuggestsNothing()
{
    QVERIFY(!followUpAfter({at(6, 2), at(6, 9)}, noon(6, 10), [](const ZonedTime &) { return false; }));
}

void FollowUpTest::twoSessionsOnADayAreNoRhythm()
{
    const auto followUp = followUpAfter({at(6, 2, QTime(9, 0)), at(6, 2, QTime(16, 0))}, noon(6, 3), always);
    QCOMPARE(followUp->gapDays, 7);
    QCOMPARE(followUp->start.day(), QDate(2026, 6, 9));
}

QTEST_APPLESS_MAIN(FollowUpTest)
#include "tst_followup.moc"
