#include "ActivityRepository.h"
#include "CalendarRepository.h"
#include "CommandPractice.h"
#include "PracticeSettingsRepository.h"
#include "SessionRepository.h"

#include <QFile>
#include <QJsonObject>
#include <QTest>

using namespace bitacora;
using namespace Qt::StringLiterals;

class TestSessionCommands : public QObject, private CommandPractice
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(create()); }
    void aBookingIsStoredAndPrinted();
    void theServiceGivesDurationAndFee();
    void aSeriesIsBookedAtTheSameTime();
    void conflictsAreWarningsAndNoWalls();
    void jsonHasTheConflictsInIt();
    void aSessionIsMovedInItsOwnZone();
    void sessionsAreCancelledWithAReason();
    void manySessionsTakeAStatus();
    void aSessionIsWrittenForTheClientsCalendar();
    void namesThatAreNotThereAreRefused_data();
    void namesThatAreNotThereAreRefused();
    void wrongUsageEndsWithTwo_data();
    void wrongUsageEndsWithTwo();
};

void TestSessionCommands::aBookingIsStoredAndPrinted()
{
    const ProgramRun done = book({u"--status"_s, u"confirmed"_s, u"--location"_s, u"Clinic"_s});
    QCOMPARE(done.status, 0);
    QVERIFY2(done.errors.isEmpty(), done.errors.constData());
    QCOMPARE(done.lines().size(), 1);
    const QList<QByteArray> columns = done.lines().constFirst().split('\t');
    QCOMPARE(columns.size(), 6);
    QCOMPARE(columns.at(1), QByteArray("2031-03-04T16:00:00-05:00"));
    QCOMPARE(columns.at(3), QByteArray("confirmed"));
    QCOMPARE(columns.at(4), QByteArray("Mateo Luna"));
    const auto practice = open();
    QVERIFY(practice);
    const Session session = practice->sessions().find(SessionId {columns.at(0).toLongLong()}).value();
    QCOMPARE(session.location, u"Clinic"_s);
    QCOMPARE(session.start.zone, QByteArray("America/Bogota"));
    QCOMPARE(session.calendar, practice->calendars().all()->constFirst().id);
}

void TestSessionCommands::theServiceGivesDurationAndFee()
{
    const QJsonArray usual = json(u"book"_s, mateo + QStringList {u"--start"_s, u"2031-03-04T16:00"_s});
    QCOMPARE(usual.size(), 1);
    QCOMPARE(usual[0]["duration_minutes"_L1].toInt(), 45);
    QCOMPARE(usual[0]["fee_minor"_L1].toInt(), 6'000);
    QCOMPARE(usual[0]["currency"_L1].toString(), u"USD"_s);
    QCOMPARE(usual[0]["status"_L1].toString(), u"pending"_s);
    const QJsonArray longer = json(u"book"_s,
                                   mateo
                                       + QStringList {u"--start"_s, u"2031-03-05T16:00"_s, u"--duration"_s, u"90"_s,
                                                      u"--zone"_s, u"Europe/Madrid"_s});
    QCOMPARE(longer[0]["duration_minutes"_L1].toInt(), 90);
    QCOMPARE(longer[0]["start"_L1].toString(), u"2031-03-05T16:00:00+01:00"_s);
    QCOMPARE(longer[0]["zone"_L1].toString(), u"Europe/Madrid"_s);
}

void TestSessionCommands::aSeriesIsBookedAtTheSameTime()
{
    const QStringList series {u"--start"_s,  u"2031-03-23T16:00"_s, u"--zone"_s,  u"Europe/Madrid"_s,
                              u"--repeat"_s, u"weekly"_s,           u"--count"_s, u"3"_s};
    const QJsonArray weekly = json(u"book"_s, mateo + series);
    QCOMPARE(weekly.size(), 3);
    QCOMPARE(weekly[0]["start"_L1].toString(), u"2031-03-23T16:00:00+01:00"_s);
    QCOMPARE(weekly[1]["start"_L1].toString(), u"2031-03-30T16:00:00+02:00"_s);
    QCOMPARE(weekly[2]["start"_L1].toString(), u"2031-04-06T16:00:00+02:00"_s);
    const QJsonObject place = weekly[1]["series"_L1].toObject();
    QCOMPARE(place["repeat"_L1].toString(), u"weekly"_s);
    QCOMPARE(place["number"_L1].toInt(), 2);
    QCOMPARE(place["count"_L1].toInt(), 3);
    QVERIFY(place["id"_L1].toInt() > 0);
    const QJsonArray monthly = json(u"book"_s,
                                    mateo
                                        + QStringList {u"--start"_s, u"2031-07-08T16:00"_s, u"--repeat"_s, u"monthly"_s,
                                                       u"--until"_s, u"2031-09-09"_s});
    QCOMPARE(monthly.size(), 3);
    QCOMPARE(monthly[2]["start"_L1].toString(), u"2031-09-09T16:00:00-05:00"_s);
}

void TestSessionCommands::conflictsAreWarningsAndNoWalls()
{
    QCOMPARE(book({}).status, 0);
    const ProgramRun again = book({}, u"2031-03-04T16:30"_s);
    QCOMPARE(again.status, 0);
    QCOMPARE(again.lines().size(), 1);
    QVERIFY2(again.saysOneLine() && again.errors.contains("Mateo Luna") && again.errors.contains("Warning"),
             again.errors.constData());
    QVERIFY(book({}, u"2031-03-04T16:45"_s).errors.contains("4:30"));
}

void TestSessionCommands::jsonHasTheConflictsInIt()
{
    {
        const auto practice = open();
        QVERIFY(practice);
        WorkingHours hours;
        hours.on(Qt::Monday) = {{540, 780}};
        QVERIFY(practice->settings().setWorkingHours(hours));
    }
    QCOMPARE(book({}).status, 0);
    const QJsonArray booked = json(u"book"_s, mateo + QStringList {u"--start"_s, u"2031-03-04T16:30"_s});
    const QJsonArray conflicts = booked[0]["conflicts"_L1].toArray();
    QCOMPARE(conflicts.size(), 2);
    QCOMPARE(conflicts[0]["kind"_L1].toString(), u"overlap"_s);
    QCOMPARE(conflicts[0]["client"_L1].toString(), u"Mateo Luna"_s);
    QCOMPARE(conflicts[0]["start"_L1].toString(), u"2031-03-04T16:00:00-05:00"_s);
    QCOMPARE(conflicts[1]["kind"_L1].toString(), u"outside_working_hours"_s);
    const QJsonArray skipped =
        json(u"book"_s, mateo + QStringList {u"--start"_s, u"2031-03-30T02:30"_s, u"--zone"_s, u"Europe/Madrid"_s});
    QCOMPARE(skipped[0]["start"_L1].toString(), u"2031-03-30T03:30:00+02:00"_s);
    QVERIFY(skipped[0]["conflicts"_L1].toArray().last()["kind"_L1].toString() == u"skipped_hour"_s);
}

void TestSessionCommands::aSessionIsMovedInItsOwnZone()
{
    const QJsonArray booked =
        json(u"book"_s, mateo + QStringList {u"--start"_s, u"2031-03-04T16:00"_s, u"--zone"_s, u"Europe/Madrid"_s});
    const QString id = QString::number(booked[0]["id"_L1].toInt());
    const QJsonArray moved = json(u"reschedule"_s, {u"--session"_s, id, u"--start"_s, u"2031-03-05T10:15"_s});
    QCOMPARE(moved[0]["start"_L1].toString(), u"2031-03-05T10:15:00+01:00"_s);
    QCOMPARE(moved[0]["duration_minutes"_L1].toInt(), 45);
    const QJsonArray shorter = json(u"reschedule"_s, {u"--session"_s, id, u"--duration"_s, u"30"_s});
    QCOMPARE(shorter[0]["duration_minutes"_L1].toInt(), 30);
    QCOMPARE(shorter[0]["start"_L1].toString(), u"2031-03-05T10:15:00+01:00"_s);
    const auto practice = open();
    QVERIFY(practice);
    const auto entries = practice->activity().ofSession(SessionId {id.toLongLong()}).value();
    QCOMPARE(entries.constFirst().kind, ActivityKind::SessionRescheduled);
    QCOMPARE(entries.constFirst().after, u"2031-03-05T10:15 Europe/Madrid 30"_s);
}

void TestSessionCommands::sessionsAreCancelledWithAReason()
{
    const QJsonArray booked = json(
        u"book"_s,
        mateo + QStringList {u"--start"_s, u"2031-03-04T16:00"_s, u"--repeat"_s, u"biweekly"_s, u"--count"_s, u"3"_s});
    QCOMPARE(booked.size(), 3);
    const QString ids = u"%1,%2"_s.arg(booked[0]["id"_L1].toInt()).arg(booked[2]["id"_L1].toInt());
    const QJsonArray cancelled = json(u"cancel"_s, {u"--session"_s, ids, u"--reason"_s, u"Holiday"_s});
    QCOMPARE(cancelled.size(), 2);
    QCOMPARE(cancelled[1]["status"_L1].toString(), u"cancelled"_s);
    QCOMPARE(cancelled[1]["cancellation_reason"_L1].toString(), u"Holiday"_s);
    const auto practice = open();
    QVERIFY(practice);
    QCOMPARE(practice->sessions().statistics({})->count(SessionStatus::Cancelled), 2);
    QCOMPARE(practice->sessions().cancellationReasons(3).value(), QStringList {u"Holiday"_s});
}

void TestSessionCommands::manySessionsTakeAStatus()
{
    const QJsonArray booked = json(
        u"book"_s,
        mateo + QStringList {u"--start"_s, u"2031-03-04T16:00"_s, u"--repeat"_s, u"weekly"_s, u"--count"_s, u"2"_s});
    const QString first = QString::number(booked[0]["id"_L1].toInt());
    const QString second = QString::number(booked[1]["id"_L1].toInt());
    const ProgramRun done =
        run(u"status"_s, {u"--session"_s, first, u"--session"_s, second, u"--to"_s, u"completed"_s});
    QCOMPARE(done.status, 0);
    QCOMPARE(done.lines().size(), 2);
    QVERIFY(done.lines().constLast().contains("completed"));
    const ProgramRun missing = run(u"status"_s, {u"--session"_s, first + u",4711"_s, u"--to"_s, u"pending"_s});
    QCOMPARE(missing.status, 1);
    QVERIFY2(missing.saysOneLine() && missing.errors.contains("4711"), missing.errors.constData());
    const auto practice = open();
    QCOMPARE(practice->sessions().statistics({})->count(SessionStatus::Completed), 2);
}

void TestSessionCommands::aSessionIsWrittenForTheClientsCalendar()
{
    const QString id = QString::fromUtf8(book({}).lines().constFirst().split('\t').constFirst());
    const auto written = [&] { return run(u"invitation"_s, {u"--session"_s, id}).output; };
    const auto uid = [](const QByteArray &text) { return text.mid(text.indexOf("\r\nUID:"), 40); };
    // Nobody is asked by a practice without an address.
    QVERIFY(written().contains("METHOD:PUBLISH\r\n"));
    {
        const auto practice = open();
        Practitioner practitioner;
        practitioner.practiceAddress = u"ana@example.org"_s;
        QVERIFY(practice->settings().setPractitioner(practitioner));
    }
    const QByteArray first = written();
    QVERIFY2(first.contains("METHOD:REQUEST\r\n") && first.contains("SEQUENCE:0\r\n"), first.constData());
    QVERIFY2(first.contains("DTSTART;TZID=America/Bogota:20310304T160000\r\n"), first.constData());
    QVERIFY2(first.contains("mateo@example.com") && !first.contains("Luna"), first.constData());
    QCOMPARE(run(u"reschedule"_s, {u"--session"_s, id, u"--start"_s, u"2031-03-05T09:00"_s}).status, 0);
    QVERIFY(written().contains("SEQUENCE:1\r\n"));
    QCOMPARE(run(u"cancel"_s, {u"--session"_s, id, u"--reason"_s, u"ill"_s}).status, 0);
    const QByteArray last = written();
    QVERIFY2(last.contains("METHOD:CANCEL\r\n") && last.contains("SEQUENCE:2\r\n"), last.constData());
    QVERIFY(!last.contains("ill\r\n"));
    QCOMPARE(uid(last), uid(first));

    const QString path = m_folder->filePath(u"session.ics"_s);
    const ProgramRun saved = run(u"invitation"_s, {u"--session"_s, id, u"--out"_s, path});
    QCOMPARE(saved.status, 0);
    QVERIFY(saved.output.isEmpty());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("BEGIN:VCALENDAR\r\n"));
    QCOMPARE(open()->activity().ofSession(SessionId {id.toLongLong()})->constFirst().kind,
             ActivityKind::InvitationSaved);
    const ProgramRun missing = run(u"invitation"_s, {u"--session"_s, u"999"_s});
    QCOMPARE(missing.status, 1);
    QVERIFY(missing.saysOneLine());
    QCOMPARE(run(u"invitation"_s, {}).status, 2);
}

void TestSessionCommands::namesThatAreNotThereAreRefused_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("named");
    const QStringList at {u"--start"_s, u"2031-03-04T16:00"_s};
    QTest::newRow("a client") << QStringList {u"--client"_s, u"Nobody"_s, u"--service"_s, u"97153"_s} + at
                              << QByteArray("Nobody");
    QTest::newRow("a service") << QStringList {u"--client"_s, u"Mateo Luna"_s, u"--service"_s, u"Reiki"_s} + at
                               << QByteArray("Reiki");
    QTest::newRow("a retired service") << QStringList {u"--client"_s, u"Mateo Luna"_s, u"--service"_s,
                                                       u"old assessment"_s}
            + at << QByteArray("retired");
    QTest::newRow("a calendar") << mateo + at + QStringList {u"--calendar"_s, u"Moon"_s} << QByteArray("Moon");
}

void TestSessionCommands::namesThatAreNotThereAreRefused()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, named);
    const ProgramRun done = run(u"book"_s, options);
    QCOMPARE(done.status, 1);
    QVERIFY(done.output.isEmpty());
    QVERIFY2(done.saysOneLine() && done.errors.contains(named), done.errors.constData());
}

void TestSessionCommands::wrongUsageEndsWithTwo_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("options");
    const QStringList at {u"--start"_s, u"2031-03-04T16:00"_s};
    const auto booking = [&at](const QStringList &more) { return mateo + at + more; };
    QTest::newRow("no client") << u"book"_s << QStringList {u"--service"_s, u"97153"_s} + at;
    QTest::newRow("no service") << u"book"_s << QStringList {u"--client"_s, u"Mateo Luna"_s} + at;
    QTest::newRow("no start") << u"book"_s << mateo;
    QTest::newRow("a day that is none") << u"book"_s << mateo + QStringList {u"--start"_s, u"2031-02-30T16:00"_s};
    QTest::newRow("a start without time") << u"book"_s << mateo + QStringList {u"--start"_s, u"2031-02-03"_s};
    QTest::newRow("two starts") << u"book"_s << booking(at);
    QTest::newRow("an unknown zone") << u"book"_s << booking({u"--zone"_s, u"Moon/Base"_s});
    QTest::newRow("a day too long") << u"book"_s << booking({u"--duration"_s, u"1441"_s});
    QTest::newRow("no time at all") << u"book"_s << booking({u"--duration"_s, u"0"_s});
    QTest::newRow("an unknown status") << u"book"_s << booking({u"--status"_s, u"done"_s});
    QTest::newRow("an unknown rhythm") << u"book"_s << booking({u"--repeat"_s, u"daily"_s, u"--count"_s, u"3"_s});
    QTest::newRow("a repetition without an end") << u"book"_s << booking({u"--repeat"_s, u"weekly"_s});
    QTest::newRow("an end without a repetition") << u"book"_s << booking({u"--count"_s, u"3"_s});
    QTest::newRow("two ends") << u"book"_s
                              << booking(
                                     {u"--repeat"_s, u"weekly"_s, u"--count"_s, u"3"_s, u"--until"_s, u"2031-05-01"_s});
    QTest::newRow("too many") << u"book"_s << booking({u"--repeat"_s, u"weekly"_s, u"--count"_s, u"101"_s});
    QTest::newRow("an end before the start")
        << u"book"_s << booking({u"--repeat"_s, u"weekly"_s, u"--until"_s, u"2031-03-01"_s});
    QTest::newRow("no session to move") << u"reschedule"_s << at;
    QTest::newRow("nothing to move to") << u"reschedule"_s << QStringList {u"--session"_s, u"1"_s};
    QTest::newRow("two to move") << u"reschedule"_s << QStringList {u"--session"_s, u"1,2"_s} + at;
    QTest::newRow("a zone without a time")
        << u"reschedule"_s
        << QStringList {u"--session"_s, u"1"_s, u"--zone"_s, u"Europe/Madrid"_s, u"--duration"_s, u"30"_s};
    QTest::newRow("no session to cancel") << u"cancel"_s << QStringList {};
    QTest::newRow("a session that is no number") << u"cancel"_s << QStringList {u"--session"_s, u"first"_s};
    QTest::newRow("no status") << u"status"_s << QStringList {u"--session"_s, u"1"_s};
}

void TestSessionCommands::wrongUsageEndsWithTwo()
{
    QFETCH(QString, command);
    QFETCH(QStringList, options);
    const ProgramRun done = run(command, options);
    QCOMPARE(done.status, 2);
    QVERIFY(done.output.isEmpty());
    QVERIFY2(done.saysOneLine(), done.errors.constData());
}

QTEST_GUILESS_MAIN(TestSessionCommands)
#include "tst_sessioncommands.moc"
