#include "ActivityRepository.h"
#include "BackupList.h"
#include "DayOfWork.h"
#include "DraftRepository.h"
#include "PracticeBackup.h"
#include "SigningFixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

const QDateTime present(QDate(2026, 11, 18), QTime(15, 0), QTimeZone::utc());

} // namespace

/// The computer's clock is put back or ahead, by a year and more: nothing is lost by it, and nothing refused.
class ClockSetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workGoesOnWhateverTheClockSays();
    void aDraftIsReplacedByALaterOneOfAnEarlierClock();
    void everyBackupStaysWhateverTheClockSays();

private:
    /// As the clock may go: right, back by a year, ahead by ten, and right again.
    static QList<QDateTime> clocks()
    {
        return {present, present.addYears(-1), present.addYears(10), present.addSecs(3600)};
    }
};

void ClockSetTest::workGoesOnWhateverTheClockSays()
{
    SigningFixture fixture;
    Promises promises;
    qint64 round = 0;
    for (const QDateTime &time : clocks()) {
        fixture.clock.time = time;
        // Both in the middle of the work, and when the practice is opened anew.
        for (int half = 0; half < 2; ++half) {
            DayOfWork day(fixture.practice(), fixture.session.id);
            promises.typed = ++round;
            QVERIFY(day.type(round));
            const auto booked = day.book(round);
            QVERIFY(booked);
            promises.booked.insert(round, *booked);
            const auto signedNote = day.sign(round);
            QVERIFY2(signedNote, signedNote ? "" : qPrintable(signedNote.error().sentence()));
            promises.notes.insert(round, *signedNote);
            const auto erased = day.erase(round);
            QVERIFY(erased);
            promises.erased.insert(round, *erased);
            QVERIFY(fixture.reopen());
        }
        const auto report = fixture.practice().verify();
        QVERIFY(report);
        QVERIFY2(report->isSound(), qPrintable(report->findings.join(u'\n')));
        QCOMPARE(promises.broken(fixture.practice(), fixture.session.id), QString());
    }
    // The order of what happened is that of the log, whatever its times.
    const auto entries = fixture.practice().activity().latest(1);
    QVERIFY(entries && entries->constFirst().kind == ActivityKind::PracticeOpened);
    QCOMPARE(entries->constFirst().at, clocks().constLast());
}

void ClockSetTest::aDraftIsReplacedByALaterOneOfAnEarlierClock()
{
    SigningFixture fixture;
    for (const QDateTime &time : clocks()) {
        fixture.clock.time = time;
        const QString text = u"at %1"_s.arg(time.date().year());
        QVERIFY(fixture.practice().drafts().save(fixture.session.id, NoteKind::Private, text));
        QVERIFY(fixture.reopen());
        const auto found = fixture.practice().drafts().find(fixture.session.id, NoteKind::Private);
        QVERIFY(found && *found);
        QCOMPARE((*found)->text, text);
        QCOMPARE((*found)->savedAt, time);
    }
}

void ClockSetTest::everyBackupStaysWhateverTheClockSays()
{
    SigningFixture fixture;
    BackupOrder order;
    order.practice = fixture.path();
    order.dataKey = fixture.key().clone();
    order.clock = &fixture.clock;
    const QTemporaryDir second;
    order.secondFolder = second.path();
    const QString practiceId = fixture.practice().id();
    QStringList made;
    for (const QDateTime &time : clocks()) {
        fixture.clock.time = time;
        const auto backup = PracticeBackup::make(order);
        QVERIFY2(backup, backup ? "" : qPrintable(backup.error().sentence()));
        QCOMPARE(backup->removed, 0);
        made << backup->path << backup->secondPath;
        for (const QString &path : std::as_const(made))
            QVERIFY2(BackupList::at(path).isGood(), qPrintable(path));
    }
    QCOMPARE(BackupList::of(PracticeBackup::folderOf(order), practiceId, u"Test"_s).size(), clocks().size());
    // Days of a clock that is wrong: what is made then makes room among itself, and never for what was there before.
    fixture.clock.time = present.addYears(-1).addDays(1);
    for (int day = 0; day < 3; ++day) {
        for (int hour = 0; hour < 2; ++hour) {
            fixture.clock.time = fixture.clock.time.addSecs(3600);
            const auto backup = PracticeBackup::make(order);
            QVERIFY(backup && BackupList::at(backup->path).isGood());
        }
        fixture.clock.time = fixture.clock.time.addDays(1);
    }
    for (const QString &path : std::as_const(made))
        QVERIFY2(BackupList::at(path).isGood(), qPrintable(path));
}

QTEST_GUILESS_MAIN(ClockSetTest)
#include "tst_clockset.moc"
