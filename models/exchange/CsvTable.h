#pragma once

#include "ImportTable.h"

namespace bitacora {

/// As many cells, the empty ones too, are kept in memory at most: a table of maxImportColumns takes fewer rows.
inline constexpr qint64 maxImportCells = 4'000'000;

/// A CSV file's table. How its text is encoded, and what parts its cells, is told by the file (ImportText,
/// CsvSeparator). The first row that holds something names the columns. Rows that hold nothing are left out; the others
/// have as many cells as there are columns: where one holds more than there are names, columns without a name follow. What
/// lies beyond maxImportColumns is left out. A quotation mark that is never closed makes the rest of the file one cell.
/// An apostrophe that keeps a spreadsheet from reading a cell as a formula, as our own exports write it, is taken off.
/// ImportNotText, ImportTooManyRows as soon as it is one too many, ImportEmpty, Cancelled.
[[nodiscard]] Result<ImportTable> csvTable(const QByteArray &bytes, const ImportProgress &progress = {});

} // namespace bitacora
