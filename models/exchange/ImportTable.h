#pragma once

#include "Result.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QStringList>

#include <functional>

namespace bitacora {

/// What another program wrote, as a table of texts: what an import is made of.
struct ImportTable
{
    enum class Kind { Csv, Calendar };

    struct Row
    {
        /// Where it begins in the file, from 1: the line of a CSV file, the event of a calendar file.
        int place = 0;
        /// As many as there are columns, without white space around them.
        QStringList cells;

        friend bool operator==(const Row &, const Row &) = default;
    };

    Kind kind = Kind::Csv;
    /// A CSV file's names of its columns, as they stand in its first row; empty for a calendar file, whose columns are
    /// CalendarFileColumn.
    QStringList columns;
    QList<Row> rows;
    /// Titles of a calendar file's events that repeat in a way that is not written out: their first date alone is a row.
    QStringList notRepeated;

    friend bool operator==(const ImportTable &, const ImportTable &) = default;
};

/// What a calendar file's rows hold, in this order.
enum class CalendarFileColumn {
    /// The event's SUMMARY.
    Title,
    /// The wall time of its beginning, as "2026-05-04T10:30", or the date alone of an event that takes the whole day.
    Start,
    /// The IANA identifier of the zone of that wall time, or what the file calls it where nobody knows it; empty for a
    /// time that belongs to no zone.
    TimeZone,
    /// Whole minutes; empty when the event has no end.
    DurationMinutes,
    Location,
    /// The event's DESCRIPTION.
    Description,
    /// STATUS of RFC 5545, 3.8.1.11, in upper case: "TENTATIVE", "CONFIRMED", "CANCELLED", or empty.
    Status,
    /// The attendees' names, or their addresses where they have none, separated by ", ".
    Attendees,
    CalendarFileColumnCount
};

inline constexpr qint64 maxImportBytes = 64LL * 1024 * 1024;
inline constexpr int maxImportRows = 50'000;
inline constexpr int maxImportColumns = 200;

/// How far a reading is, 0 to 100; false stops it.
using ImportProgress = std::function<bool(int percent)>;

/// Reads what a file of either kind holds, told apart by how it begins: CsvTable.h and CalendarFileTable.h say how each is
/// read. Memory and time are bounded by the limits above, whatever the bytes are. What a calendar repeats is written out
/// until a year after `today`. ImportTooLarge (the detail is the limit in bytes); ImportTooManyRows (the detail is how
/// many are taken), ImportArchive (a workbook or another archive), ImportNotText, ImportEmpty (no row under the names),
/// CalendarFileMalformed; Cancelled when `progress` said so. The subject is empty.
[[nodiscard]] Result<ImportTable> readImport(const QByteArray &bytes, QDate today, const ImportProgress &progress = {});

/// The same of a file; the subject is the path. FileNotReadable also for what is no ordinary file. No more than the limit
/// is ever read of one.
[[nodiscard]] Result<ImportTable> readImportFile(const QString &path, QDate today, const ImportProgress &progress = {});

} // namespace bitacora
