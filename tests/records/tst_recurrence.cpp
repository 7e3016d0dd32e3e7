#include "Recurrence.h"

#include "SessionCopy.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

using Rhythm = Recurrence::Rhythm;

namespace {

QList<QDate> daysOf(const QList<ZonedTime> &starts)
{
    QList<QDate> days;
    for (const ZonedTime &start : starts)
        days.append(start.day());
    return days;
}

ZonedTime first(QDate day, QTime time = QTime(16, 0), const QByteArray &zone = "Europe/Madrid")
{
    return ZonedTime::fromWall(day, time, zone);
}

Recurrence times(Rhythm rhythm, int count)
{
    return {rhythm, count, {}};
}

} // namespace

class RecurrenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAnEndThereIsOnlyTheFirst();
    void weeksAndFortnightsAreCounted();
    void theLastDayIsIncluded();
    void monthsKeepTheWeekday();
    void aFifthWeekdayIsTheLast();
    void thereAreNeverMoreThanAHundred();
    void theWallTimeIsKeptAcrossClockChanges_data();
    void theWallTimeIsKeptAcrossClockChanges();
    void aSkippedTimeMovesThatDateAlone();
    void aDuplicateLeavesBehindWhatWasPrivate();
};

void RecurrenceTest::withoutAnEndThereIsOnlyTheFirst()
{
    const ZonedTime start = first(QDate(2026, 11, 24));
    QCOMPARE(occurrences({}, start), QList<ZonedTime> {start});
    QCOMPARE(occurrences(times(Rhythm::Weekly, 1), start), QList<ZonedTime> {start});
    // An end before the beginning does not take the first away: it is the session that is being booked.
    QCOMPARE(occurrences({Rhythm::Weekly, 0, QDate(2026, 1, 1)}, start), QList<ZonedTime> {start});
}

void RecurrenceTest::weeksAndFortnightsAreCounted()
{
    const ZonedTime start = first(QDate(2026, 12, 22));
    QCOMPARE(daysOf(occurrences(times(Rhythm::Weekly, 3), start)),
             (QList<QDate> {{2026, 12, 22}, {2026, 12, 29}, {2027, 1, 5}}));
    QCOMPARE(daysOf(occurrences(times(Rhythm::EveryTwoWeeks, 3), start)),
             (QList<QDate> {{2026, 12, 22}, {2027, 1, 5}, {2027, 1, 19}}));
}

void RecurrenceTest::theLastDayIsIncluded()
{
    const ZonedTime start = first(QDate(2026, 12, 22));
    QCOMPARE(occurrences({Rhythm::Weekly, 0, QDate(2027, 1, 5)}, start).size(), 3);
    QCOMPARE(occurrences({Rhythm::Weekly, 0, QDate(2027, 1, 4)}, start).size(), 2);
    // With both, whichever comes first.
    QCOMPARE(occurrences({Rhythm::Weekly, 2, QDate(2027, 1, 5)}, start).size(), 2);
}

void RecurrenceTest::monthsKeepTheWeekday()
{
    // The second Tuesday.
    QCOMPARE(daysOf(occurrences(times(Rhythm::Monthly, 4), first(QDate(2026, 11, 10)))),
             (QList<QDate> {{2026, 11, 10}, {2026, 12, 8}, {2027, 1, 12}, {2027, 2, 9}}));
    // The first Sunday, which may be the first day of a month.
    QCOMPARE(daysOf(occurrences(times(Rhythm::Monthly, 3), first(QDate(2026, 11, 1)))),
             (QList<QDate> {{2026, 11, 1}, {2026, 12, 6}, {2027, 1, 3}}));
}

void RecurrenceTest::aFifthWeekdayIsTheLast()
{
    // Monday 30 November 2026 is a fifth one.
    QCOMPARE(daysOf(occurrences(times(Rhythm::Monthly, 5), first(QDate(2026, 11, 30)))),
             (QList<QDate> {{2026, 11, 30}, {2026, 12, 28}, {2027, 1, 25}, {2027, 2, 22}, {2027, 3, 29}}));
}

void RecurrenceTest::thereAreNeverMoreThanAHundred()
{
    const ZonedTime start = first(QDate(2026, 11, 30));
    QCOMPARE(occurrences(times(Rhythm::Weekly, 5000), start).size(), maxOccurrences);
    QCOMPARE(occurrences({Rhythm::Weekly, 0, QDate(2126, 1, 1)}, start).size(), maxOccurrences);
}

void RecurrenceTest::theWallTimeIsKeptAcrossClockChanges_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<bool>("hasChanges");
    QTest::newRow("Madrid") << QByteArray("Europe/Madrid") << true;
    QTest::newRow("New York") << QByteArray("America/New_York") << true;
    QTest::newRow("Santiago") << QByteArray("America/Santiago") << true;
    QTest::newRow("Lord Howe") << QByteArray("Australia/Lord_Howe") << true;
    QTest::newRow("Bogota") << QByteArray("America/Bogota") << false;
}

void RecurrenceTest::theWallTimeIsKeptAcrossClockChanges()
{
    QFETCH(QByteArray, zone);
    QFETCH(bool, hasChanges);
    constexpr qint64 week = 7 * 24 * 60 * 60;
    const QTime time(9, 30);
    const QList<ZonedTime> starts = occurrences(times(Rhythm::Weekly, 60), first(QDate(2026, 1, 6), time, zone));
    QCOMPARE(starts.size(), 60);
    bool changed = false;
    for (qsizetype i = 0; i < starts.size(); ++i) {
        QCOMPARE(starts.at(i).zone, zone);
        QCOMPARE(starts.at(i).wall().time(), time);
        QCOMPARE(starts.at(i).day(), QDate(2026, 1, 6).addDays(7 * i));
        if (i > 0 && starts.at(i).epochSeconds - starts.at(i - 1).epochSeconds != week)
            changed = true;
    }
    QCOMPARE(changed, hasChanges);
}

void RecurrenceTest::aSkippedTimeMovesThatDateAlone()
{
    const QList<ZonedTime> starts =
        occurrences(times(Rhythm::Weekly, 3), first(QDate(2026, 3, 22), QTime(2, 30), "Europe/Madrid"));
    QCOMPARE(starts.at(0).wall().time(), QTime(2, 30));
    QCOMPARE(starts.at(1).wall().time(), QTime(3, 30));
    QCOMPARE(starts.at(2).wall().time(), QTime(2, 30));
    // Also when that date is the first.
    const ZonedTime skipped = first(QDate(2026, 3, 29), QTime(2, 30), "Europe/Madrid");
    QCOMPARE(occurrences(times(Rhythm::Weekly, 2), skipped, QTime(2, 30)).at(1).wall().time(), QTime(2, 30));
}

void RecurrenceTest::aDuplicateLeavesBehindWhatWasPrivate()
{
    Session session;
    session.id = SessionId {7};
    session.client = ClientId {3};
    session.service = ServiceId {2};
    session.calendar = CalendarId {4};
    session.start = first(QDate(2026, 11, 10));
    session.durationMinutes = 45;
    session.status = SessionStatus::Cancelled;
    session.location = u"Home"_s;
    session.customerNotes = u"Bring the cards."_s;
    session.privateNotes = u"Tired."_s;
    session.fee = Money {100, u"EUR"_s};
    session.cancellationReason = u"Sick"_s;
    session.createdAt = QDateTime::currentDateTimeUtc();
    const ZonedTime start = first(QDate(2026, 11, 17));

    Session expected = session;
    expected.id = {};
    expected.start = start;
    expected.status = SessionStatus::Pending;
    expected.privateNotes.clear();
    expected.cancellationReason.clear();
    expected.createdAt = {};
    QVERIFY(duplicateOf(session, start) == expected);
}

QTEST_APPLESS_MAIN(RecurrenceTest)
#include "tst_recurrence.moc"
