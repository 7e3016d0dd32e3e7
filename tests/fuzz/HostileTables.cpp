#include "HostileTables.h"

#include "CalendarFileTable.h"
#include "CsvTable.h"
#include "DurationText.h"
#include "ImportRows.h"
#include "ImportValues.h"

#include <QDate>
#include <QTime>

#include <algorithm>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

/// What was wrong with a refusal.
QString refusal(const Error &error, const QList<ErrorCode> &documented)
{
    if (!documented.contains(error.code))
        return u"refused with a code that is not its own: %1"_s.arg(int(error.code));
    return error.sentence().isEmpty() ? u"refused without a word"_s : QString();
}

bool isTrimmed(const QString &cell)
{
    return cell.isEmpty() || (!cell.front().isSpace() && !cell.back().isSpace());
}

/// What every table is, of however many columns.
QString wrongInRows(const ImportTable &table, qsizetype columns)
{
    if (table.rows.isEmpty() || table.rows.size() > maxImportRows)
        return u"%1 rows"_s.arg(table.rows.size());
    int place = 1;
    for (const ImportTable::Row &row : table.rows) {
        if (row.place < place)
            return u"a place before the one before it"_s;
        place = row.place;
        if (row.cells.size() != columns)
            return u"a row of %1 cells of %2"_s.arg(row.cells.size()).arg(columns);
        if (!std::all_of(row.cells.cbegin(), row.cells.cend(), isTrimmed))
            return u"white space around a cell"_s;
        if (std::all_of(row.cells.cbegin(), row.cells.cend(), [](const QString &cell) { return cell.isEmpty(); }))
            return u"a row of nothing"_s;
    }
    return {};
}

/// A cell as the other program would write it again.
QByteArray quoted(QString cell)
{
    return '"' + cell.replace(u"\""_s, u"\"\""_s).toUtf8() + '"';
}

QByteArray written(const QStringList &cells)
{
    QByteArrayList fields;
    std::transform(cells.cbegin(), cells.cend(), std::back_inserter(fields), quoted);
    return fields.join(',') + "\r\n";
}

/// What is written as it was read is read as it was written, but for the lines it stands in.
QString wrongWhenWrittenAgain(const ImportTable &table)
{
    QByteArray bytes = "\xEF\xBB\xBFsep=,\r\n" + written(table.columns);
    for (const ImportTable::Row &row : table.rows)
        bytes += written(row.cells);
    const auto again = csvTable(bytes);
    // It may hold less space between its control characters.
    if (!again && again.error().code == ErrorCode::ImportNotText)
        return {};
    if (!again)
        return u"a table that is refused when it is written again"_s;
    const bool isSame = again->columns == table.columns && again->rows.size() == table.rows.size()
        && std::equal(again->rows.cbegin(), again->rows.cend(), table.rows.cbegin(),
                      [](const ImportTable::Row &one, const ImportTable::Row &other) {
                          return one.cells == other.cells;
                      });
    return isSame ? QString() : u"another table when it is written again"_s;
}

QString wrongInCalendarRow(const QStringList &cells)
{
    const auto cell = [&cells](CalendarFileColumn column) { return cells.at(qsizetype(column)); };
    const QString start = cell(CalendarFileColumn::Start);
    constexpr qsizetype dateLength = 10;
    const bool isDate = QDate::fromString(start.left(dateLength), Qt::ISODate).isValid();
    const bool isTime = isDate && QTime::fromString(start.mid(dateLength), u"'T'HH:mm"_s).isValid();
    if (!start.isEmpty() && !isTime && !(isDate && start.size() == dateLength))
        return u"a start that is none: "_s + start;
    // Its name, where nobody knows it.
    constexpr qsizetype longestZone = 256;
    const QString zone = cell(CalendarFileColumn::TimeZone);
    if (!zone.isEmpty() && (!isTime || zone.size() > longestZone))
        return u"a zone that is none: "_s + zone;
    const QString minutes = cell(CalendarFileColumn::DurationMinutes);
    bool isNumber = false;
    if (!minutes.isEmpty() && (minutes.toLongLong(&isNumber) < 0 || !isNumber))
        return u"a duration that is none: "_s + minutes;
    const QString status = cell(CalendarFileColumn::Status);
    const QStringList statuses {QString(), u"TENTATIVE"_s, u"CONFIRMED"_s, u"CANCELLED"_s};
    return statuses.contains(status) ? QString() : u"a status that is none: "_s + status;
}

/// As the planning of an import reads the cells.
QString wrongWhenUnderstood(const ImportTable &table)
{
    constexpr qsizetype mostRows = 50;
    const ImportMapping mapping = guessMapping(table, guessTarget(table), DateOrder::DayFirst);
    for (const int column : mapping.columns) {
        if (column < 0 || column >= table.columns.size())
            return u"a field in column %1"_s.arg(column);
    }
    for (const ImportTable::Row &row : table.rows.first(std::min(mostRows, table.rows.size()))) {
        for (const QString &cell : row.cells) {
            const auto moment = ImportValues::momentOf(cell, mapping.dateOrder, today.year());
            if (moment && !moment->date.isValid())
                return u"a date that there is not"_s;
            if (const auto minutes = minutesOf(cell); minutes && *minutes < 0)
                return u"%1 minutes"_s.arg(*minutes);
            (void)ImportValues::timeOf(cell);
            (void)ImportValues::statusOf(cell);
            (void)ImportRows::firstNameFirst(cell);
        }
    }
    return {};
}

} // namespace

QList<QByteArray> HostileTables::csvSamples()
{
    return {
        "\xEF\xBB\xBF"
        "Name,Date of birth,E-mail\r\n\"Prueba, Ana\",2016-02-29,ana@example.org\r\n"
        "\"Luna \"\"Lu\"\" Mateo\",,\"dos\r\nlineas\"\r\n",
        "sep=;\nNombre;Tarifa;Notas\nAna Prueba;50,00;'=1+1\n;;\n\nMateo;45,5;|a|b,c\td\n",
        "Nombre\tNi\xF1o\x80\tD\xED"
        "a\nAna\t\x93si\x94\t3\n",
        QByteArray("\xFF\xFEN\0a\0m\0e\0\t\0F\0e\0e\0\r\0\n\0A\0n\0a\0\t\0"
                   "5\0=\xD8\x00\xDE\n\0",
                   38),
        QByteArray("\xFE\xFF\0a\0,\0b\0\n\0"
                   "1\0,\0"
                   "2\0\n",
                   18),
        "a|b|c\n1|2\n1|2|3|4\n\"open|5\n6",
        "one column\r1\r2\r\r3",
    };
}

QString HostileTables::takeCsv(const QByteArray &bytes)
{
    const auto table = csvTable(bytes);
    if (!table)
        return refusal(table.error(), {ErrorCode::ImportNotText, ErrorCode::ImportEmpty, ErrorCode::ImportTooManyRows});
    if (table->columns.isEmpty() || table->columns.size() > maxImportColumns)
        return u"%1 columns"_s.arg(table->columns.size());
    if (QString wrong = wrongInRows(*table, table->columns.size()); !wrong.isEmpty())
        return wrong;
    if (const auto same = readImport(bytes, today); same && same->kind == ImportTable::Kind::Csv && *same != *table)
        return u"another table when its kind is told by what it holds"_s;
    if (QString wrong = wrongWhenUnderstood(*table); !wrong.isEmpty())
        return wrong;
    return wrongWhenWrittenAgain(*table);
}

QList<QByteArray> HostileTables::calendarSamples()
{
    return {
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VTIMEZONE\r\nTZID:Work\r\nX-LIC-LOCATION:Europe/Madrid\r\n"
        "BEGIN:STANDARD\r\nDTSTART:19701025T030000\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n"
        "TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:1@example."
        "org\r\n"
        "DTSTART;TZID=Work:20261005T100000\r\nDTEND;TZID=Work:20261005T113000\r\n"
        "RRULE:FREQ=WEEKLY;BYDAY=MO,WE;COUNT=6\r\nEXDATE;TZID=Work:20261007T100000,20261012T100000\r\n"
        "SUMMARY:Ana\\, Prueba\r\nDESCRIPTION:uno\\ndos\r\n  tres\r\nLOCATION:Calle 5\\; 2\r\nSTATUS:CONFIRMED\r\n"
        "ORGANIZER;CN=Yo:mailto:yo@example.org\r\nATTENDEE;CN=\"Prueba, Ana\":mailto:ana@example.org\r\n"
        "ATTENDEE;CUTYPE=ROOM:mailto:room@example.org\r\nBEGIN:VALARM\r\nTRIGGER:-PT15M\r\nACTION:DISPLAY\r\n"
        "END:VALARM\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:1@example.org\r\nRECURRENCE-ID:20261014T080000Z\r\n"
        "DTSTART;TZID=Eastern Standard Time:20261015T090000\r\nDURATION:PT1H30M\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20261224\nDTEND;VALUE=DATE:20261226\nSUMMARY:Away\n"
        "RDATE;VALUE=DATE:20261231\nEND:VEVENT\nBEGIN:VEVENT\nDTSTART:20261001T120000Z\nDURATION:P1DT1H\n"
        "RRULE:FREQ=MONTHLY;BYDAY=2TU,-1FR;UNTIL=20270301T000000Z\nSUMMARY:x\nEND:VEVENT\nBEGIN:VTODO\nSUMMARY:no\n"
        "END:VTODO\nEND:VCALENDAR\n",
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260101T000000\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;INTERVAL=4;"
        "BYSETPOS=-1\nEND:VEVENT\nBEGIN:VEVENT\nDTSTART:20260131T090000\nRRULE:FREQ=DAILY;INTERVAL=2\nEND:VEVENT\n"
        "END:VCALENDAR\n",
    };
}

QString HostileTables::takeCalendar(const QByteArray &bytes)
{
    const auto table = calendarFileTable(bytes, today);
    if (!table) {
        return refusal(table.error(),
                       {ErrorCode::ImportNotText, ErrorCode::ImportTooManyRows, ErrorCode::CalendarFileMalformed,
                        ErrorCode::ImportEmpty});
    }
    if (QString wrong = wrongInRows(*table, qsizetype(CalendarFileColumn::CalendarFileColumnCount)); !wrong.isEmpty())
        return wrong;
    for (const ImportTable::Row &row : table->rows) {
        if (QString wrong = wrongInCalendarRow(row.cells); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

} // namespace bitacora
