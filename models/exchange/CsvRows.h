#pragma once

#include <QByteArrayView>
#include <QStringList>

#include <functional>
#include <memory>

namespace bitacora {

/// One row of a CSV file.
struct CsvRow
{
    /// The line of the file that it begins in, from 1.
    int line = 0;
    /// How many cells it has, the empty ones at its end too.
    int width = 0;
    /// Without white space around them, and without the empty ones at its end; at most maxImportColumns.
    QStringList cells;

    /// Without white space, and marks of a byte order that copying files together left, around it.
    [[nodiscard]] static QString cleaned(const QString &cell);
};

/// Takes a CSV file's text (UTF-8) as it comes, and gives its rows (RFC 4180, leniently: a quotation mark inside of a bare
/// cell is one, and a quoted cell that never ends goes on until the text does).
class CsvRows
{
public:
    /// False takes no more.
    using Sink = std::function<bool(CsvRow &&row)>;

    CsvRows(char separator, Sink sink);
    ~CsvRows();
    CsvRows(const CsvRows &) = delete;
    CsvRows &operator=(const CsvRows &) = delete;

    /// False once the sink said so, or the memory is at its end.
    bool feed(QByteArrayView text);
    /// The text is at its end: gives what has begun.
    bool finish();

private:
    class Parser;
    std::unique_ptr<Parser> m_parser;
};

} // namespace bitacora
