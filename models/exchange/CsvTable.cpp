#include "CsvTable.h"

#include "CsvRows.h"
#include "CsvSeparator.h"
#include "ImportText.h"

#include <algorithm>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sampleBytes = qsizetype(64) * 1024;

/// What HistoryCsv writes an apostrophe before.
QString withoutApostrophe(const QString &cell)
{
    static const QString beginnings = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20"_s;
    QString text = cell;
    while (text.size() > 1 && text.front() == u'\'' && beginnings.contains(text.at(1))) {
        const QString rest = CsvRow::cleaned(text.sliced(1));
        // It keeps nothing from being read.
        if (rest.isEmpty())
            break;
        text = rest;
    }
    return text;
}

/// Gathers rows until there are too many.
class TableOfRows
{
public:
    bool add(CsvRow &&row);
    /// How many rows are taken of a table so wide.
    [[nodiscard]] qsizetype mostRows() const;
    [[nodiscard]] bool isTooLong() const { return m_table.rows.size() > mostRows(); }
    ImportTable take();

private:
    ImportTable m_table;
    qsizetype m_width = 0;
    bool m_hasNames = false;
};

qsizetype TableOfRows::mostRows() const
{
    return qsizetype(std::min<qint64>(maxImportRows, maxImportCells / std::max<qsizetype>(m_width, 1)));
}

bool TableOfRows::add(CsvRow &&row)
{
    std::transform(row.cells.cbegin(), row.cells.cend(), row.cells.begin(), withoutApostrophe);
    m_width = std::max(m_width, row.cells.size());
    if (m_hasNames)
        m_table.rows.append({row.line, std::move(row.cells)});
    else
        m_table.columns = std::move(row.cells);
    m_hasNames = true;
    return !isTooLong();
}

ImportTable TableOfRows::take()
{
    m_table.columns.resize(m_width);
    for (ImportTable::Row &row : m_table.rows)
        row.cells.resize(m_width);
    return std::move(m_table);
}

} // namespace

Result<ImportTable> csvTable(const QByteArray &bytes, const ImportProgress &progress)
{
    ImportText text(bytes);
    if (!text.isText())
        return failure(ErrorCode::ImportNotText);
    QByteArray piece = text.next();
    const CsvSeparator separator = CsvSeparator::of(QByteArrayView(piece).first(std::min(sampleBytes, piece.size())),
                                                    text.isAtEnd() && piece.size() <= sampleBytes);
    TableOfRows table;
    CsvRows rows(separator.letter, [&table](CsvRow &&row) { return table.add(std::move(row)); });
    bool goesOn = rows.feed(QByteArrayView(piece).sliced(separator.skipped));
    while (goesOn && !text.isAtEnd()) {
        if (progress && !progress(text.percent()))
            return failure(ErrorCode::Cancelled);
        piece = text.next();
        goesOn = rows.feed(piece);
    }
    if (goesOn)
        rows.finish();
    if (table.isTooLong())
        return failure(ErrorCode::ImportTooManyRows, {}, QString::number(table.mostRows()));
    ImportTable whole = table.take();
    if (whole.rows.isEmpty())
        return failure(ErrorCode::ImportEmpty);
    if (progress && !progress(text.percent()))
        return failure(ErrorCode::Cancelled);
    return whole;
}

} // namespace bitacora
