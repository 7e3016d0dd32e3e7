#include "MadeUpCalendars.h"
#include "ReadCalendarFile.h"

#include <QTest>

using namespace bitacora;
using namespace Qt::StringLiterals;

/// Files that are damaged, or meant to take endless time or memory.
class TestCalendarFileBounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesThatDoNotEndAsTheyBeganAreRefused_data();
    void filesThatDoNotEndAsTheyBeganAreRefused();
    void tooManyEventsOrInstancesAreRefused();
    void longLinesAreBounded();
    void hostileFilesEnd_data();
    void hostileFilesEnd();
    void progressStopsIt();
};

void TestCalendarFileBounds::filesThatDoNotEndAsTheyBeganAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("only the beginning") << QByteArray("BEGIN:VCALENDAR");
    QTest::newRow("no end") << QByteArray("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x\nEND:VEVENT\n");
    QTest::newRow("no end of an event") << QByteArray("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x\nEND:VCALENDAR\n");
    QTest::newRow("another end") << QByteArray("BEGIN:VCALENDAR\nEND:VEVENT\nEND:VCALENDAR\n");
    QTest::newRow("an end too many") << QByteArray("BEGIN:VCALENDAR\nEND:VCALENDAR\nEND:VCALENDAR\n");
    QTest::newRow("no calendar") << QByteArray("BEGIN:VEVENT\nSUMMARY:x\nEND:VEVENT\n");
    QTest::newRow("cut off anywhere") << MadeUpCalendars::ofGoogle().chopped(100);
    QTest::newRow("very deep") << "BEGIN:VCALENDAR\n" + QByteArray("BEGIN:X\n").repeated(100'000)
            + QByteArray("END:X\n").repeated(100'000) + "END:VCALENDAR\n";
}

void TestCalendarFileBounds::filesThatDoNotEndAsTheyBeganAreRefused()
{
    QFETCH(const QByteArray, bytes);
    QCOMPARE(codeWhenRead(bytes), ErrorCode::CalendarFileMalformed);
}

void TestCalendarFileBounds::tooManyEventsOrInstancesAreRefused()
{
    const auto fileOf = [](const QByteArray &lines, int count) {
        return "BEGIN:VCALENDAR\n" + ("BEGIN:VEVENT\n" + lines + "END:VEVENT\n").repeated(count) + "END:VCALENDAR\n";
    };
    const auto tooMany = readCalendar(fileOf("", maxImportRows + 1));
    QVERIFY(!tooMany);
    QCOMPARE(tooMany.error(), (Error {ErrorCode::ImportTooManyRows, {}, QString::number(maxImportRows)}));
    QCOMPARE(codeWhenRead(fileOf("DTSTART:20200101T100000\nRRULE:FREQ=DAILY\n", 51)), ErrorCode::ImportTooManyRows);
    QCOMPARE(columnOf(readCalendar(fileOf("DTSTART:20200101T100000\nRRULE:FREQ=DAILY\n", 2)), CalendarFileColumn::Start)
                 .size(),
             2000);
}

void TestCalendarFileBounds::longLinesAreBounded()
{
    const QByteArray folded = QByteArray(70, 'x') + "\n ";
    // What is not read may be as long as it likes.
    const auto table = readEventOf("SUMMARY:a\nATTACH:" + folded.repeated(40'000)
                                   + "\nX-A:" + QByteArray(2'000'000, 'y') + "\nLOCATION:b\n");
    QVERIFY(table);
    QCOMPARE(cellOf(*table, 0, CalendarFileColumn::Location), u"b"_s);
    QCOMPARE(columnOf(readEventOf("DESCRIPTION:" + QByteArray(500'000, 'z') + '\n'), CalendarFileColumn::Description),
             QStringList({QString(500'000, u'z')}));
    const QByteArray tooLong = "DESCRIPTION:" + folded.repeated(20'000) + '\n';
    QCOMPARE(codeWhenRead(MadeUpCalendars::calendarOf(tooLong)), ErrorCode::CalendarFileMalformed);
    const QByteArray tooMany = QByteArray("ATTENDEE:mailto:a@example.org\n").repeated(50'000);
    QCOMPARE(codeWhenRead(MadeUpCalendars::calendarOf(tooMany)), ErrorCode::CalendarFileMalformed);
}

void TestCalendarFileBounds::hostileFilesEnd_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::newRow("exceptions") << "DTSTART:20200101T100000\nRRULE:FREQ=DAILY\nEXDATE:"
            + QByteArray("20260504T103000,").repeated(60'000) + "20260504T103000\n";
    QTest::newRow("lines of exceptions") << "DTSTART:20200101T100000\n"
            + QByteArray("EXDATE;TZID=Europe/Madrid:20260504T103000\n").repeated(20'000);
    QTest::newRow("attendees") << "SUMMARY:x\n" + QByteArray("ATTENDEE:a\n").repeated(90'000);
    QTest::newRow("parameters") << "SUMMARY" + QByteArray(";X-A=b").repeated(100'000) + ":x\n";
    QTest::newRow("quotation marks") << "SUMMARY;CN=" + QByteArray(500'000, '"') + ":x\nLOCATION:y\n";
    QTest::newRow("backslashes") << "SUMMARY:" + QByteArray(500'000, '\\') + "\n";
    QTest::newRow("the end of a duration") << QByteArray("SUMMARY:x\nDURATION:P99999999999999999999W\n");
}

void TestCalendarFileBounds::hostileFilesEnd()
{
    QFETCH(const QByteArray, lines);
    const auto table = readEventOf(lines);
    QVERIFY(table);
    QVERIFY(!table->rows.isEmpty());
}

void TestCalendarFileBounds::progressStopsIt()
{
    const QByteArray bytes = MadeUpCalendars::ofGoogle();
    QList<int> asked;
    QVERIFY(calendarFileTable(bytes, readCalendarToday, [&asked](int percent) {
        asked += percent;
        return true;
    }));
    QVERIFY(!asked.isEmpty());
    QVERIFY(std::is_sorted(asked.cbegin(), asked.cend()));
    QCOMPARE(asked.constLast(), 100);
    for (qsizetype stop = 0; stop < asked.size(); ++stop) {
        qsizetype count = 0;
        const auto stopped =
            calendarFileTable(bytes, readCalendarToday, [&count, stop](int) { return count++ < stop; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }
}

QTEST_GUILESS_MAIN(TestCalendarFileBounds)
#include "tst_calendarfilebounds.moc"
