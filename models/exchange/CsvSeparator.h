#pragma once

#include <QByteArrayView>

namespace bitacora {

/// What parts the cells of a CSV file.
struct CsvSeparator
{
    char letter = ',';
    /// How many bytes at the beginning are no table: the line "sep=;" that Excel reads and writes.
    qsizetype skipped = 0;

    /// Told by the beginning of the text (UTF-8): what "sep=" says, or else that one of , ; tab | by which the most rows
    /// have as many cells as each other, more than one. `isWhole` when the text ends there.
    [[nodiscard]] static CsvSeparator of(QByteArrayView beginning, bool isWhole);

    friend bool operator==(const CsvSeparator &, const CsvSeparator &) = default;
};

} // namespace bitacora
