#pragma once

#include "PageBlock.h"
#include "TextBlock.h"

#include <QRectF>

#include <utility>
#include <vector>

namespace bitacora {

/// A document as pieces one below the other, broken into pages: measured once, painted page by page. Lengths in report
/// units.
class PageFlow
{
public:
    /// A text in a row, so far from the left edge of the page's body.
    struct Cell
    {
        qreal left = 0;
        TextBlock text;
    };
    enum class Rule { None, Below };
    /// Whether a piece stands on the page of the one after it, as headings do.
    enum class Joined { No, WithNext };

    /// What is never broken, and no taller than a page.
    void addBlock(PageBlock block, qreal height, Joined joined = Joined::No);
    /// Texts beside each other, which go on over pages where they must.
    void addRow(std::vector<Cell> cells, qreal padding, Rule rule, qreal width, Joined joined = Joined::No);
    void addText(TextBlock text, Joined joined = Joined::No);
    /// Nothing at the head of a page.
    void addGap(qreal height);
    /// Stands above the rows that follow, and again on every page that begins with one of them.
    void addRowHead(PageBlock block, qreal height);
    void endRowHead() { m_head = -1; }

    /// Breaks it into pages whose bodies are so tall.
    void layOut(qreal height);
    [[nodiscard]] int pageCount() const { return int(m_pages.size()); }
    /// From where the last page is free.
    [[nodiscard]] qreal lastPageEnd() const { return m_end; }
    /// The page's body begins at `topLeft`.
    void paint(QPainter &painter, int page, QPointF topLeft) const;

private:
    struct Piece
    {
        PageBlock block;
        std::vector<Cell> cells;
        qreal height = 0;
        qreal padding = 0;
        qreal ruleWidth = 0;
        /// Of a row, what stands above it at the head of a page; the head itself has no cells. Less than 0 for none.
        int head = -1;
        bool isGap = false;
        bool joinsNext = false;
    };
    struct Head
    {
        PageBlock block;
        qreal height = 0;
    };
    using Lines = std::vector<std::pair<int, int>>;
    struct Part
    {
        int piece = 0;
        qreal top = 0;
        qreal height = 0;
        /// Of each cell, from the first up to the last (not included).
        Lines lines;
        /// Painted above the part; less than 0 for none.
        int head = -1;
    };

    [[nodiscard]] static Lines allLines(const Piece &piece);
    [[nodiscard]] static qreal heightOf(const Piece &piece, const Lines &lines);
    [[nodiscard]] static int longest(const Lines &lines);
    /// A piece of no more lines is not broken.
    [[nodiscard]] static int keptTogether(const Piece &piece);
    /// What of the rest goes into the room; empty where it had better begin on the next page.
    [[nodiscard]] static Lines linesThatFit(const Piece &piece, const Lines &rest, qreal room, bool atTop);
    /// The least that a piece, and all that it is joined to, needs.
    [[nodiscard]] qreal least(size_t first) const;
    void beginPage();
    void place(size_t index);
    void placeRow(size_t index);

    std::vector<Piece> m_pieces;
    std::vector<Head> m_heads;
    int m_head = -1;
    std::vector<std::vector<Part>> m_pages;
    qreal m_pageHeight = 0;
    qreal m_end = 0;
};

} // namespace bitacora
