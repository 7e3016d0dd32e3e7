#include "CsvRows.h"

#include "ImportTable.h"

#include <csv.h>

#include <algorithm>
#include <cstddef>

namespace bitacora {

namespace {

/// What the library's buffer grows by at least.
constexpr std::size_t bufferStep = 4096;

} // namespace

QString CsvRow::cleaned(const QString &cell)
{
    QString text = cell.trimmed();
    while (text.startsWith(QChar::ByteOrderMark))
        text = text.sliced(1).trimmed();
    return text;
}

class CsvRows::Parser
{
public:
    Parser(char separator, Sink sink)
        : m_sink(std::move(sink))
    {
        // Every end of a line is told of, also of an empty one, so that it is known where the next row begins.
        csv_init(&m_csv, CSV_REPALL_NL);
        csv_set_delim(&m_csv, static_cast<unsigned char>(separator));
    }
    ~Parser() { csv_free(&m_csv); }
    Parser(const Parser &) = delete;
    Parser &operator=(const Parser &) = delete;

    bool feed(QByteArrayView text);
    bool finish();

private:
    static void takeCell(void *bytes, std::size_t size, void *self);
    static void takeEnd(int terminator, void *self);
    void addCell(QByteArrayView bytes);
    void endRow();
    bool feedPart(QByteArrayView part);

    csv_parser m_csv {};
    Sink m_sink;
    CsvRow m_row;
    /// The line that is being read.
    int m_line = 1;
    bool m_isBetweenRows = true;
    bool m_isAfterReturn = false;
    bool m_goesOn = true;
};

void CsvRows::Parser::takeCell(void *bytes, std::size_t size, void *self)
{
    static_cast<Parser *>(self)->addCell(QByteArrayView(static_cast<const char *>(bytes), qsizetype(size)));
}

void CsvRows::Parser::takeEnd(int, void *self)
{
    static_cast<Parser *>(self)->endRow();
}

void CsvRows::Parser::addCell(QByteArrayView bytes)
{
    ++m_row.width;
    if (bytes.isEmpty() || m_row.width > maxImportColumns)
        return;
    const QString cell = CsvRow::cleaned(QString::fromUtf8(bytes));
    if (cell.isEmpty())
        return;
    m_row.cells.resize(m_row.width - 1);
    m_row.cells.append(cell);
}

void CsvRows::Parser::endRow()
{
    m_isBetweenRows = true;
    if (!m_row.cells.isEmpty() && m_goesOn)
        m_goesOn = m_sink(std::move(m_row));
    m_row = {};
}

bool CsvRows::Parser::feedPart(QByteArrayView part)
{
    if (m_isBetweenRows)
        m_row.line = m_line;
    m_isBetweenRows = false;
    // Twice as large each time: a cell may be as long as the file.
    csv_set_blk_size(&m_csv, std::max(bufferStep, csv_get_buffer_size(&m_csv)));
    const auto size = std::size_t(part.size());
    const std::size_t taken = csv_parse(&m_csv, part.data(), size, &Parser::takeCell, &Parser::takeEnd, this);
    return m_goesOn && taken == size;
}

// A line at a time, with its end: the library tells nothing of where it is.
bool CsvRows::Parser::feed(QByteArrayView text)
{
    const char *at = text.begin();
    while (at != text.end() && m_goesOn) {
        // The second half of the end of a line.
        if (m_isAfterReturn && *at == '\n')
            --m_line;
        m_isAfterReturn = false;
        const char *end = std::find_if(at, text.end(), [](char byte) { return byte == '\n' || byte == '\r'; });
        const bool isEnded = end != text.end();
        if (isEnded) {
            m_isAfterReturn = *end == '\r';
            ++end;
        }
        if (!feedPart(QByteArrayView(at, end - at)))
            return false;
        m_line += isEnded ? 1 : 0;
        at = end;
    }
    return m_goesOn;
}

bool CsvRows::Parser::finish()
{
    if (m_goesOn)
        csv_fini(&m_csv, &Parser::takeCell, &Parser::takeEnd, this);
    return m_goesOn;
}

CsvRows::CsvRows(char separator, Sink sink)
    : m_parser(std::make_unique<Parser>(separator, std::move(sink)))
{
}

CsvRows::~CsvRows() = default;

bool CsvRows::feed(QByteArrayView text)
{
    return m_parser->feed(text);
}

bool CsvRows::finish()
{
    return m_parser->finish();
}

} // namespace bitacora
