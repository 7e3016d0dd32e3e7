#include "Invitation.h"
#include "MadeUpCalendars.h"
#include "ReadCalendarFile.h"
#include "SessionNotice.h"
#include "UtcZone.h"

#include <QStringEncoder>
#include <QTest>

using namespace bitacora;
using namespace Qt::StringLiterals;

class TestCalendarFileTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatGoogleWritesIsRead();
    void whatOutlookWritesIsRead();
    void whatAppleWritesIsRead();
    void ourOwnInvitationComesBack_data();
    void ourOwnInvitationComesBack();
    void zonesAreKnownByEveryName_data();
    void zonesAreKnownByEveryName();
    void timesAndDurations_data();
    void timesAndDurations();
    void instancesAreLeftOutHoweverTheirTimeIsSaid_data();
    void instancesAreLeftOutHoweverTheirTimeIsSaid();
    void datesOfItsOwnAreAdded();
    void whatIsNotWrittenOutIsNamed();
    void peopleAreThoseWhoAreAsked();
    void anEventWithoutAStartIsARowAllTheSame();
    void everyEncodingIsTold();
    void nothingToImportIsEmpty_data();
    void nothingToImportIsEmpty();
};

void TestCalendarFileTable::whatGoogleWritesIsRead()
{
    const auto table = readCalendar(MadeUpCalendars::ofGoogle());
    QVERIFY(table);
    QCOMPARE(table->kind, ImportTable::Kind::Calendar);
    QVERIFY(table->columns.isEmpty());
    QCOMPARE(table->rows.constFirst(),
             (ImportTable::Row {1,
                                {u"Ana Prueba"_s, u"2026-05-04T14:30"_s, u"UTC"_s, u"60"_s, u"Calle 5, Apt. 2"_s,
                                 u"<b>Bring</b> the picture cards, please\nGate 4\\5; ring twice"_s, u"CONFIRMED"_s,
                                 u"ana@example.org"_s}}));
    QCOMPARE(columnOf(table, CalendarFileColumn::Start),
             QStringList({u"2026-05-04T14:30"_s, u"2026-10-19T16:00"_s, u"2026-11-02T16:00"_s, u"2026-11-16T16:00"_s,
                          u"2026-11-10T09:00"_s, u"2026-12-24"_s}));
    QCOMPARE(columnOf(table, CalendarFileColumn::DurationMinutes),
             QStringList({u"60"_s, u"90"_s, u"90"_s, u"90"_s, u"60"_s, u"2880"_s}));
    const QString newYork = u"America/New_York"_s;
    QCOMPARE(columnOf(table, CalendarFileColumn::TimeZone),
             QStringList({u"UTC"_s, newYork, newYork, newYork, newYork, QString()}));
    QList<int> places;
    for (const ImportTable::Row &row : table->rows)
        places += row.place;
    QCOMPARE(places, QList<int>({1, 2, 2, 2, 3, 4}));
    QCOMPARE(columnOf(table, CalendarFileColumn::Status).last(2), QStringList({u"TENTATIVE"_s, u"CANCELLED"_s}));
}

void TestCalendarFileTable::whatOutlookWritesIsRead()
{
    const auto table = readCalendar(MadeUpCalendars::ofOutlook());
    QVERIFY(table);
    QCOMPARE(table->rows.size(), 1);
    QCOMPARE(table->rows.constFirst().cells,
             QStringList({u"Terapia de Ana: niño"_s, u"2026-01-12T10:00"_s, u"America/New_York"_s, u"90"_s, u"Clinic"_s,
                          u"First line\n\nThird line"_s, QString(), u"Prueba, Ana, Luna Prueba"_s}));
}

void TestCalendarFileTable::whatAppleWritesIsRead()
{
    const auto table = readCalendar(MadeUpCalendars::ofApple());
    QVERIFY(table);
    QCOMPARE(columnOf(table, CalendarFileColumn::Title), QStringList({u"Ana Muñoz 👧"_s, u"Mateo Prueba"_s}));
    QCOMPARE(columnOf(table, CalendarFileColumn::Start), QStringList({u"2026-06-15T09:30"_s, u"2026-06-16T09:30"_s}));
    QCOMPARE(columnOf(table, CalendarFileColumn::TimeZone),
             QStringList({u"Europe/Madrid"_s, u"America/Mexico_City"_s}));
    // The second ends on another zone's clock.
    QCOMPARE(columnOf(table, CalendarFileColumn::DurationMinutes), QStringList({u"90"_s, u"60"_s}));
    QCOMPARE(columnOf(table, CalendarFileColumn::Location), QStringList({QString(), QString()}));
}

void TestCalendarFileTable::ourOwnInvitationComesBack_data()
{
    QTest::addColumn<QDateTime>("wall");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("readZone");
    const auto wall = [](QDate date, QTime time) { return QDateTime(date, time, utcZone); };
    QTest::newRow("usual") << wall({2026, 11, 20}, {16, 0}) << QByteArray("America/New_York") << u"2026-11-20T16:00"_s
                           << u"America/New_York"_s;
    QTest::newRow("through a change of the clocks")
        << wall({2026, 3, 29}, {1, 30}) << QByteArray("Europe/Madrid") << u"2026-03-29T01:30"_s << u"Europe/Madrid"_s;
    // Only in UTC is it said which of the two hours is meant.
    QTest::newRow("ends in an hour that comes twice")
        << wall({2026, 11, 1}, {0, 0}) << QByteArray("America/New_York") << u"2026-11-01T04:00"_s << u"UTC"_s;
}

void TestCalendarFileTable::ourOwnInvitationComesBack()
{
    QFETCH(const QDateTime, wall);
    QFETCH(const QByteArray, zone);
    SessionNotice notice;
    notice.uid = u"practice-7@bitacora"_s;
    notice.status = SessionStatus::Pending;
    notice.start = ZonedTime::fromWall(wall.date(), wall.time(), zone);
    notice.durationMinutes = 135;
    notice.service = u"Terapia, directa; \\ 👩‍👧"_s;
    notice.location = u"Calle 5, Apt. 2; \"Casa\\Azul\""_s;
    notice.notes = u"Bring water, please; thanks.\nEND:VEVENT\n"_s + u"largo "_s.repeated(100) + u"ñ"_s;
    notice.practitioner.name = u"Ana Prueba"_s;
    notice.sender = u"ana@example.org"_s;
    notice.recipients = {u"carmen@example.com"_s, u"o'luna+x@example.com"_s};
    notice.locale = QLocale(QLocale::English, QLocale::UnitedStates);
    notice.madeAt = QDateTime(QDate(2026, 11, 18), QTime(15, 0), utcZone);
    const auto table = readCalendar(invitationText(notice));
    QVERIFY(table);
    QCOMPARE(table->rows.size(), 1);
    QTEST(cellOf(*table, 0, CalendarFileColumn::Start), "start");
    QTEST(cellOf(*table, 0, CalendarFileColumn::TimeZone), "readZone");
    QVERIFY(cellOf(*table, 0, CalendarFileColumn::Title).startsWith(notice.service));
    QCOMPARE(cellOf(*table, 0, CalendarFileColumn::DurationMinutes), u"135"_s);
    QCOMPARE(cellOf(*table, 0, CalendarFileColumn::Location), notice.location);
    QCOMPARE(cellOf(*table, 0, CalendarFileColumn::Description), notice.notes);
    QCOMPARE(cellOf(*table, 0, CalendarFileColumn::Status), u"TENTATIVE"_s);
    QCOMPARE(cellOf(*table, 0, CalendarFileColumn::Attendees), u"carmen@example.com, o'luna+x@example.com"_s);
}

void TestCalendarFileTable::zonesAreKnownByEveryName_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("zone");
    const QString newYork = u"America/New_York"_s;
    QTest::newRow("IANA") << QByteArray("America/New_York") << newYork;
    QTest::newRow("of old") << QByteArray("US/Eastern") << u"US/Eastern"_s;
    QTest::newRow("three parts") << QByteArray("/x.org/20050126_1/America/Argentina/Buenos_Aires")
                                 << u"America/Argentina/Buenos_Aires"_s;
    QTest::newRow("maker's") << QByteArray("/freeassociation.sourceforge.net/Tzfile/America/New_York") << newYork;
    QTest::newRow("Windows") << QByteArray("\"Romance Standard Time\"") << u"Europe/Paris"_s;
    QTest::newRow("UTC") << QByteArray("UTC") << u"UTC"_s;
    QTest::newRow("unknown") << QByteArray("Somewhere") << u"Somewhere"_s;
    QTest::newRow("a file") << QByteArray("../../etc/localtime") << u"../../etc/localtime"_s;
    QTest::newRow("a file by its path") << QByteArray("/usr/share/zoneinfo/../zoneinfo/Nowhere")
                                        << u"/usr/share/zoneinfo/../zoneinfo/Nowhere"_s;
    QTest::newRow("a rule") << QByteArray("ABC3DEF") << u"ABC3DEF"_s;
    QTest::newRow("nothing") << QByteArray("\"\"") << QString();
    QTest::newRow("very long") << QByteArray("a/").repeated(2000) + "UTC" << u"a/"_s.repeated(128);
}

void TestCalendarFileTable::zonesAreKnownByEveryName()
{
    QFETCH(const QByteArray, name);
    const auto table = readEventOf("DTSTART;TZID=" + name + ":20260504T103000\n");
    QVERIFY(table);
    QCOMPARE(cellOf(*table, 0, CalendarFileColumn::Start), u"2026-05-04T10:30"_s);
    QTEST(cellOf(*table, 0, CalendarFileColumn::TimeZone), "zone");
}

void TestCalendarFileTable::timesAndDurations_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("minutes");
    const auto row = [](const char *name, const QByteArray &lines, const QString &start, const QString &minutes) {
        QTest::newRow(name) << lines << start << minutes;
    };
    row("of no zone", "DTSTART:20260504T103000\nDTEND:20260504T111500\n", u"2026-05-04T10:30"_s, u"45"_s);
    row("without an end", "DTSTART:20260504T103000\n", u"2026-05-04T10:30"_s, {});
    row("no time at all", "DTSTART:20260504T103000\nDTEND:20260504T103000\n", u"2026-05-04T10:30"_s, u"0"_s);
    row("ends before", "DTSTART:20260504T103000\nDTEND:20260504T093000\n", u"2026-05-04T10:30"_s, {});
    row("backwards", "DTSTART:20260504T103000\nDURATION:-PT1H\n", u"2026-05-04T10:30"_s, {});
    row("a whole day", "DTSTART;VALUE=DATE:20260504\n", u"2026-05-04"_s, {});
    row("weeks", "DTSTART:20260504T103000\nDURATION:P1W\n", u"2026-05-04T10:30"_s, u"10080"_s);
    row("seconds are left out", "DTSTART:20260504T103059\nDURATION:PT45M59S\n", u"2026-05-04T10:30"_s, u"45"_s);
    row("a leap second", "DTSTART:20161231T235960Z\n", u"2016-12-31T23:59"_s, {});
    row("an hour that is skipped",
        "DTSTART;TZID=America/New_York:20260308T023000\nDTEND;TZID=America/New_York:20260308T043000\n",
        u"2026-03-08T02:30"_s, u"60"_s);
    row("through the night that is longer",
        "DTSTART;TZID=Europe/Madrid:20261024T220000\nDTEND;TZID=Europe/Madrid:20261025T060000\n", u"2026-10-24T22:00"_s,
        u"540"_s);
    row("29 February of no leap year", "DTSTART:20230229T103000\nSUMMARY:x\n", {}, {});
    row("no hour", "DTSTART:20260504T250000\nSUMMARY:x\n", {}, {});
    row("the last year", "DTSTART:99991231T235900Z\n", u"9999-12-31T23:59"_s, {});
}

void TestCalendarFileTable::timesAndDurations()
{
    QFETCH(const QByteArray, lines);
    const auto table = readEventOf(lines);
    QVERIFY(table);
    QTEST(cellOf(*table, 0, CalendarFileColumn::Start), "start");
    QTEST(cellOf(*table, 0, CalendarFileColumn::DurationMinutes), "minutes");
}

void TestCalendarFileTable::instancesAreLeftOutHoweverTheirTimeIsSaid_data()
{
    QTest::addColumn<QByteArray>("exception");
    QTest::newRow("on its own clock") << QByteArray("EXDATE;TZID=Europe/Madrid:20261103T100000\n");
    QTest::newRow("in UTC") << QByteArray("EXDATE:20261103T090000Z\n");
    QTest::newRow("on another clock") << QByteArray("EXDATE;TZID=America/New_York:20261103T040000\n");
    QTest::newRow("on no clock") << QByteArray("EXDATE:20261103T100000\n");
    QTest::newRow("as a day") << QByteArray("EXDATE;VALUE=DATE:20261103\n");
    QTest::newRow("among others") << QByteArray("EXDATE:20261001T090000Z,20261103T090000Z,20270101T000000Z\n");
    QTest::newRow("moved") << QByteArray("END:VEVENT\nBEGIN:VEVENT\nUID:a\nRECURRENCE-ID:20261103T090000Z\n"
                                         "DTSTART:20261109T090000Z\n");
}

void TestCalendarFileTable::instancesAreLeftOutHoweverTheirTimeIsSaid()
{
    QFETCH(const QByteArray, exception);
    const auto table =
        readEventOf("UID:a\nDTSTART;TZID=Europe/Madrid:20261102T100000\nRRULE:FREQ=DAILY;COUNT=3\n" + exception);
    QVERIFY(table);
    const QStringList starts = columnOf(table, CalendarFileColumn::Start).first(2);
    QCOMPARE(starts, QStringList({u"2026-11-02T10:00"_s, u"2026-11-04T10:00"_s}));
}

void TestCalendarFileTable::datesOfItsOwnAreAdded()
{
    const auto table = readEventOf("DTSTART;TZID=Europe/Madrid:20261102T100000\nRRULE:FREQ=DAILY;COUNT=2\n"
                                   "RDATE;TZID=Europe/Madrid:20261103T100000,20261110T120000\nRDATE:20261201T090000Z\n"
                                   "RDATE;VALUE=PERIOD:20261202T090000Z/PT1H\nEXDATE:20261103T090000Z\n");
    QVERIFY(table);
    QCOMPARE(columnOf(table, CalendarFileColumn::Start),
             QStringList({u"2026-11-02T10:00"_s, u"2026-11-10T12:00"_s, u"2026-12-01T10:00"_s, u"2026-12-02T10:00"_s}));
}

void TestCalendarFileTable::whatIsNotWrittenOutIsNamed()
{
    const auto table = readEventOf("SUMMARY:Ana Prueba\nDTSTART:20261102T100000\nRRULE:FREQ=HOURLY;COUNT=3\n");
    QVERIFY(table);
    QCOMPARE(table->rows.size(), 1);
    QCOMPARE(table->notRepeated, QStringList({u"Ana Prueba"_s}));
    const auto usual = readEventOf("SUMMARY:Ana Prueba\nDTSTART:20261102T100000\nRRULE:FREQ=DAILY;COUNT=3\n");
    QVERIFY(usual);
    QCOMPARE(usual->rows.size(), 3);
    QVERIFY(usual->notRepeated.isEmpty());
}

void TestCalendarFileTable::peopleAreThoseWhoAreAsked()
{
    const auto table =
        readEventOf("SUMMARY:x\nORGANIZER:mailto:yo@example.org\nATTENDEE;CN=Yo:MAILTO:YO@example.org\n"
                    "ATTENDEE;CN=\"\":mailto:ana@example.org\nATTENDEE;CN=Ana Prueba:mailto:a@example.org\n"
                    "ATTENDEE;CN=Ana Prueba:mailto:b@example.org\nATTENDEE;CUTYPE=ROOM;CN=3:mailto:c@x\n"
                    "ATTENDEE:\n");
    QVERIFY(table);
    QCOMPARE(cellOf(*table, 0, CalendarFileColumn::Attendees), u"ana@example.org, Ana Prueba"_s);
}

void TestCalendarFileTable::anEventWithoutAStartIsARowAllTheSame()
{
    const auto table = readEventOf("SUMMARY:Ana Prueba\nDTSTART:tomorrow\nRRULE:FREQ=DAILY\nNOT A LINE\nSTATUS:ODD\n");
    QVERIFY(table);
    QStringList cells;
    cells.resize(qsizetype(CalendarFileColumn::CalendarFileColumnCount));
    cells[0] = u"Ana Prueba"_s;
    QCOMPARE(table->rows, QList<ImportTable::Row>({ImportTable::Row {1, cells}}));
}

void TestCalendarFileTable::everyEncodingIsTold()
{
    const QString text = QString::fromUtf8(MadeUpCalendars::calendarOf("SUMMARY:Ana Mu\xC3\xB1oz\n"));
    QStringEncoder utf16(QStringEncoder::Utf16BE, QStringEncoder::Flag::WriteBom);
    for (const QByteArray &bytes :
         {text.toUtf8(), "\xEF\xBB\xBF" + text.toUtf8(), text.toLatin1(), QByteArray(utf16(text))})
        QCOMPARE(columnOf(readCalendar(bytes), CalendarFileColumn::Title), QStringList({u"Ana Muñoz"_s}));
    QCOMPARE(codeWhenRead(text.toUtf8() + QByteArray(1, '\0')), ErrorCode::ImportNotText);
}

void TestCalendarFileTable::nothingToImportIsEmpty_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no event") << QByteArray("BEGIN:VCALENDAR\nEND:VCALENDAR\n");
    QTest::newRow("a task") << QByteArray("BEGIN:VCALENDAR\nBEGIN:VTODO\nSUMMARY:x\nEND:VTODO\nEND:VCALENDAR\n");
    QTest::newRow("an event of nothing") << MadeUpCalendars::calendarOf("CLASS:PUBLIC\n");
    QTest::newRow("every instance left out")
        << MadeUpCalendars::calendarOf("DTSTART:20260101T100000\nRRULE:FREQ=DAILY;COUNT=1\nEXDATE:20260101T100000\n");
}

void TestCalendarFileTable::nothingToImportIsEmpty()
{
    QFETCH(const QByteArray, bytes);
    QCOMPARE(codeWhenRead(bytes), ErrorCode::ImportEmpty);
}

QTEST_GUILESS_MAIN(TestCalendarFileTable)
#include "tst_calendarfiletable.moc"
