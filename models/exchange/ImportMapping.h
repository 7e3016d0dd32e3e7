#pragma once

#include "ImportTable.h"

#include <QList>
#include <QMap>

namespace bitacora {

/// What a file's rows are.
enum class ImportTarget { Clients, Sessions };

/// What can be taken from a row, in the order in which a person is asked for it. The one list of it.
enum class ImportField {
    // A client
    Name,
    /// Where the file has it in a column of its own.
    LastName,
    Gender,
    BirthDate,
    Caregiver,
    Email,
    Phone,
    Address,
    Language,
    Diagnosis,
    MemberNumber,
    ClientNotes,
    // A session
    Client,
    ClientLastName,
    /// With the time, where both stand in one column.
    Date,
    Time,
    EndTime,
    TimeZone,
    Duration,
    Service,
    Calendar,
    Status,
    CancellationReason,
    Location,
    Fee,
    Currency,
    CustomerNotes,
    PrivateNotes,
    ImportFieldCount
};

[[nodiscard]] QList<ImportField> fieldsOf(ImportTarget target);
/// Without these no row can be taken.
[[nodiscard]] QList<ImportField> requiredFieldsOf(ImportTarget target);

/// How a file writes dates in figures. One that begins with four digits is always year, month, day.
enum class DateOrder { DayFirst, MonthFirst };

/// Which column of a file holds what.
struct ImportMapping
{
    ImportTarget target = ImportTarget::Clients;
    /// Places of columns; a field that the file does not have is not there.
    QMap<ImportField, int> columns;
    DateOrder dateOrder = DateOrder::MonthFirst;

    /// The row's cell for a field; empty where the file does not have it.
    [[nodiscard]] QString cell(const ImportTable::Row &row, ImportField field) const
    {
        return row.cells.value(columns.value(field, -1));
    }
    [[nodiscard]] bool has(ImportField field) const { return columns.contains(field); }

    friend bool operator==(const ImportMapping &, const ImportMapping &) = default;
};

/// What the file is most likely: its columns are known by their names, in English and Spanish, and by what this program
/// and others call them.
[[nodiscard]] ImportTarget guessTarget(const ImportTable &table);
/// `usual` is the order of dates where nothing in the file tells it.
[[nodiscard]] ImportMapping guessMapping(const ImportTable &table, ImportTarget target, DateOrder usual);
/// From the column that holds dates: one with a figure above 12 tells it.
[[nodiscard]] DateOrder guessDateOrder(const ImportTable &table, int column, DateOrder usual);

} // namespace bitacora
