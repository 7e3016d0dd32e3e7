#include "PageFlow.h"

#include "ReportStyle.h"

#include <QPainter>

#include <algorithm>

namespace bitacora {

namespace {

// Text is not torn apart for less than this on either side, and short text not at all; a row of a table even less.
constexpr int leastLines = 2;
constexpr int linesKeptTogether = 4;
constexpr int rowLinesKeptTogether = 14;
// Measured heights are sums of fractions.
constexpr qreal hair = 0.01;

} // namespace

void PageFlow::addBlock(PageBlock block, qreal height, Joined joined)
{
    Piece piece;
    piece.block = std::move(block);
    piece.height = height;
    piece.joinsNext = joined == Joined::WithNext;
    m_pieces.push_back(std::move(piece));
}

void PageFlow::addRow(std::vector<Cell> cells, qreal padding, Rule rule, qreal width, Joined joined)
{
    Piece piece;
    piece.cells = std::move(cells);
    piece.padding = padding;
    piece.ruleWidth = rule == Rule::Below ? width : 0;
    piece.head = m_head;
    piece.joinsNext = joined == Joined::WithNext;
    piece.height = heightOf(piece, allLines(piece));
    m_pieces.push_back(std::move(piece));
}

void PageFlow::addText(TextBlock text, Joined joined)
{
    if (text.lineCount() == 0)
        return;
    std::vector<Cell> cells;
    cells.push_back({0, std::move(text)});
    addRow(std::move(cells), 0, Rule::None, 0, joined);
}

void PageFlow::addGap(qreal height)
{
    Piece piece;
    piece.height = height;
    piece.isGap = true;
    piece.joinsNext = !m_pieces.empty() && m_pieces.back().joinsNext;
    m_pieces.push_back(std::move(piece));
}

void PageFlow::addRowHead(PageBlock block, qreal height)
{
    m_heads.push_back({std::move(block), height});
    m_head = int(m_heads.size()) - 1;
    Piece piece;
    piece.head = m_head;
    piece.height = height;
    piece.joinsNext = true;
    m_pieces.push_back(std::move(piece));
}

PageFlow::Lines PageFlow::allLines(const Piece &piece)
{
    Lines lines;
    for (const Cell &cell : piece.cells)
        lines.emplace_back(0, cell.text.lineCount());
    return lines;
}

qreal PageFlow::heightOf(const Piece &piece, const Lines &lines)
{
    if (piece.cells.empty())
        return piece.height;
    qreal tallest = 0;
    for (size_t i = 0; i < lines.size(); ++i) {
        const TextBlock &text = piece.cells[i].text;
        tallest = std::max(tallest, text.lineTop(lines[i].second) - text.lineTop(lines[i].first));
    }
    return tallest + 2 * piece.padding;
}

int PageFlow::longest(const Lines &lines)
{
    int most = 0;
    for (const auto &[first, last] : lines)
        most = std::max(most, last - first);
    return most;
}

int PageFlow::keptTogether(const Piece &piece)
{
    return piece.ruleWidth > 0 ? rowLinesKeptTogether : linesKeptTogether;
}

PageFlow::Lines PageFlow::linesThatFit(const Piece &piece, const Lines &rest, qreal room, bool atTop)
{
    if (heightOf(piece, rest) <= room + hair)
        return rest;
    if (piece.cells.empty() || (!atTop && longest(rest) <= keptTogether(piece)))
        return {};
    Lines fit;
    for (size_t i = 0; i < rest.size(); ++i) {
        const auto [first, last] = rest[i];
        int end = std::min(last, piece.cells[i].text.linesWithin(first, room - 2 * piece.padding));
        // No line alone on the next page.
        if (end < last)
            end = std::max(first, std::min(end, last - leastLines));
        fit.emplace_back(first, end);
    }
    return longest(fit) >= leastLines ? fit : Lines();
}

qreal PageFlow::least(size_t first) const
{
    qreal height = 0;
    for (size_t i = first; i < m_pieces.size(); ++i) {
        const Piece &piece = m_pieces[i];
        const Lines all = allLines(piece);
        if (piece.cells.empty() || longest(all) <= keptTogether(piece)) {
            height += piece.height;
        } else {
            Lines begun = all;
            for (auto &[from, to] : begun)
                to = std::min(to, leastLines);
            height += heightOf(piece, begun);
        }
        if (!piece.joinsNext && !piece.isGap)
            break;
    }
    return height;
}

void PageFlow::beginPage()
{
    m_pages.emplace_back();
    m_end = 0;
}

void PageFlow::layOut(qreal height)
{
    m_pages.clear();
    m_pageHeight = height;
    beginPage();
    for (size_t i = 0; i < m_pieces.size(); ++i)
        place(i);
}

void PageFlow::place(size_t index)
{
    const Piece &piece = m_pieces[index];
    const bool atTop = m_pages.back().empty();
    if (piece.isGap) {
        m_end += atTop ? 0 : piece.height;
        return;
    }
    if (!atTop && m_end + least(index) > m_pageHeight + hair)
        beginPage();
    if (!piece.cells.empty())
        return placeRow(index);
    m_pages.back().push_back({int(index), m_end, piece.height, {}, -1});
    m_end += piece.height;
}

void PageFlow::placeRow(size_t index)
{
    const Piece &piece = m_pieces[index];
    Lines rest = allLines(piece);
    while (true) {
        const bool atTop = m_pages.back().empty();
        const int head = atTop ? piece.head : -1;
        if (head >= 0)
            m_end += m_heads[size_t(head)].height;
        Lines part = linesThatFit(piece, rest, m_pageHeight - m_end, atTop);
        if (part.empty() && !atTop) {
            beginPage();
            continue;
        }
        // What no page is tall enough for is painted all the same.
        if (part.empty())
            part = rest;
        const qreal height = heightOf(piece, part);
        m_pages.back().push_back({int(index), m_end, height, part, head});
        m_end += height;
        if (part == rest)
            return;
        for (size_t i = 0; i < rest.size(); ++i)
            rest[i].first = part[i].second;
        beginPage();
    }
}

void PageFlow::paint(QPainter &painter, int page, QPointF topLeft) const
{
    for (const Part &part : m_pages.at(size_t(page))) {
        const Piece &piece = m_pieces[size_t(part.piece)];
        if (part.head >= 0) {
            const Head &head = m_heads[size_t(part.head)];
            head.block.draw(painter, topLeft + QPointF(0, part.top - head.height));
        }
        const QPointF at = topLeft + QPointF(0, part.top);
        if (piece.cells.empty())
            (piece.head < 0 ? piece.block : m_heads[size_t(piece.head)].block).draw(painter, at);
        for (size_t i = 0; i < part.lines.size(); ++i) {
            const Cell &cell = piece.cells[i];
            cell.text.draw(painter, at + QPointF(cell.left, piece.padding), part.lines[i].first, part.lines[i].second);
        }
        if (piece.ruleWidth > 0) {
            PageBlock rule;
            rule.addRule(part.height, 0, piece.ruleWidth, ReportColor::hairline);
            rule.draw(painter, at);
        }
    }
}

} // namespace bitacora
