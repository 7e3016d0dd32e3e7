#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QString>

#include <memory>
#include <vector>

class QPainter;
class QTextLayout;

namespace bitacora {

/// How a piece of text is set. Lengths in report units.
struct TextStyle
{
    QFont font;
    QColor color;
    /// From one baseline to the next; a line with taller characters takes more.
    qreal pitch = 0;
    Qt::Alignment alignment = Qt::AlignLeft;
};

/// Text broken into lines of one width, which can be drawn whole or some lines at a time.
/// Paragraphs run in the direction of their own first letter.
class TextBlock
{
public:
    TextBlock();
    TextBlock(TextBlock &&) noexcept;
    TextBlock &operator=(TextBlock &&) noexcept;
    ~TextBlock();

    /// Adds text below what is there, after a gap. Blank lines become half a line.
    void add(const QString &text, const TextStyle &style, qreal width, qreal gapBefore = 0);

    [[nodiscard]] int lineCount() const { return int(m_lines.size()); }
    [[nodiscard]] qreal height() const { return lineTop(lineCount()); }
    /// From the top of the block; `lineCount()` asks for the bottom.
    [[nodiscard]] qreal lineTop(int line) const;
    /// The first line that does not end within `height` below the top of line `first`.
    [[nodiscard]] int linesWithin(int first, qreal height) const;
    /// The width of the widest line.
    [[nodiscard]] qreal naturalWidth() const;

    /// Draws the lines from `first` up to `last` (not included), the first one's top at `topLeft`.
    void draw(QPainter &painter, QPointF topLeft, int first, int last) const;
    void draw(QPainter &painter, QPointF topLeft) const { draw(painter, topLeft, 0, lineCount()); }

private:
    struct Line
    {
        int layout = 0;
        int line = 0;
        qreal top = 0;
        qreal height = 0;
        /// From the line's top to where the text begins, which centers it in its pitch.
        qreal shift = 0;
    };
    struct Piece;

    void addPiece(const QString &text, bool rightToLeft, const TextStyle &style, qreal width);

    std::vector<std::unique_ptr<Piece>> m_pieces;
    std::vector<Line> m_lines;
    qreal m_pendingGap = 0;
};

/// The width of one line of text, in report units.
qreal textWidth(const QString &text, const QFont &font);

} // namespace bitacora
