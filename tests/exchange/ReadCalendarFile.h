#pragma once

#include "CalendarFileTable.h"
#include "MadeUpCalendars.h"

namespace bitacora {

inline const QDate readCalendarToday(2026, 11, 22);

inline Result<ImportTable> readCalendar(const QByteArray &bytes)
{
    return calendarFileTable(bytes, readCalendarToday);
}

/// Of a file with an event of these lines.
inline Result<ImportTable> readEventOf(const QByteArray &lines)
{
    return readCalendar(MadeUpCalendars::calendarOf(lines));
}

/// StorageFailed, which no reading says, of what is taken.
inline ErrorCode codeWhenRead(const QByteArray &bytes)
{
    const auto table = readCalendar(bytes);
    return table ? ErrorCode::StorageFailed : table.error().code;
}

inline QString cellOf(const ImportTable &table, qsizetype row, CalendarFileColumn column)
{
    return table.rows.at(row).cells.at(qsizetype(column));
}

/// None of what was refused.
inline QStringList columnOf(const Result<ImportTable> &table, CalendarFileColumn column)
{
    QStringList cells;
    for (qsizetype row = 0; table && row < table->rows.size(); ++row)
        cells += cellOf(*table, row, column);
    return cells;
}

} // namespace bitacora
