#include "TextBlock.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <array>

namespace bitacora {

struct TextBlock::Piece
{
    QTextLayout layout;
    QColor color;
};

namespace {

constexpr qreal blankLineShare = 0.5;

// Every kind of line end becomes one, and characters that show nothing become spaces.
QStringList paragraphsOf(const QString &text)
{
    // Composed, so that a letter and its accent are one glyph of the font.
    QString plain = text.normalized(QString::NormalizationForm_C);
    plain.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (QChar &character : plain) {
        switch (character.unicode()) {
        case u'\r':
        case u'\v':
        case u'\f':
        case u'\x85':
        case QChar::LineSeparator:
        case QChar::ParagraphSeparator:
            character = u'\n';
            break;
        default:
            if (character != u'\n' && character.category() == QChar::Other_Control)
                character = u' ';
        }
    }
    QStringList paragraphs;
    for (const QString &paragraph : plain.split(u'\n')) {
        const bool blank = paragraph.trimmed().isEmpty();
        // Several blank lines say no more than one.
        if (blank && (paragraphs.isEmpty() || paragraphs.back().isEmpty()))
            continue;
        paragraphs += blank ? QString() : paragraph;
    }
    while (!paragraphs.isEmpty() && paragraphs.back().isEmpty())
        paragraphs.removeLast();
    return paragraphs;
}

// Whether a character belongs to a script whose letters join, stack or change places.
bool needsShaping(QChar character)
{
    struct Range
    {
        char16_t first;
        char16_t last;
    };
    static constexpr std::array ranges {Range {0x0300, 0x036F}, Range {0x0590, 0x10FF}, Range {0x1100, 0x11FF},
                                        Range {0x1200, 0x1CFF}, Range {0x1DC0, 0x1DFF}, Range {0x200C, 0x200F},
                                        Range {0xA800, 0xABFF}, Range {0xFB1D, 0xFDFF}, Range {0xFE70, 0xFEFC}};
    const char16_t code = character.unicode();
    return code >= ranges.front().first && std::any_of(ranges.begin(), ranges.end(), [code](Range range) {
               return code >= range.first && code <= range.last;
           });
}

// The runs of a text that are shaped although the report's fonts ask for no shaping.
QList<QTextLayout::FormatRange> shapedRuns(const QString &text, const QFont &font)
{
    QList<QTextLayout::FormatRange> runs;
    QTextCharFormat shaped;
    qsizetype end = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!needsShaping(text.at(i)))
            continue;
        if (runs.isEmpty()) {
            QFont shapingFont = font;
            const int strategy = font.styleStrategy() & ~QFont::PreferNoShaping;
            shapingFont.setStyleStrategy(QFont::StyleStrategy(strategy));
            // Joined letters overlap by less than a hinted width is off.
            shapingFont.setHintingPreference(QFont::PreferNoHinting);
            shaped.setFont(shapingFont);
        }
        // A mark is shaped with the letter before it, and the words of a sentence in one run.
        const qsizetype begin = i > 0 && text.at(i).isMark() ? i - 1 : i;
        const bool goesOn = !runs.isEmpty() && (begin <= end || (begin == end + 1 && text.at(end).isSpace()));
        if (!goesOn)
            runs.append({int(begin), 0, shaped});
        end = i + 1;
        runs.back().length = int(end) - runs.back().start;
    }
    return runs;
}

} // namespace

TextBlock::TextBlock() = default;
TextBlock::TextBlock(TextBlock &&) noexcept = default;
TextBlock &TextBlock::operator=(TextBlock &&) noexcept = default;
TextBlock::~TextBlock() = default;

void TextBlock::add(const QString &text, const TextStyle &style, qreal width, qreal gapBefore)
{
    const QStringList paragraphs = paragraphsOf(text);
    if (paragraphs.isEmpty())
        return;
    m_pendingGap += m_lines.empty() ? 0 : gapBefore;
    // Neighbours of one direction share a layout: a note of thousands of short lines stays cheap.
    QString joined = paragraphs.front();
    bool rightToLeft = joined.isRightToLeft();
    for (qsizetype i = 1; i < paragraphs.size(); ++i) {
        const QString &paragraph = paragraphs.at(i);
        const bool direction = paragraph.isEmpty() ? rightToLeft : paragraph.isRightToLeft();
        if (direction == rightToLeft) {
            joined += QChar(QChar::LineSeparator) + paragraph;
        } else {
            addPiece(joined, rightToLeft, style, width);
            joined = paragraph;
            rightToLeft = direction;
        }
    }
    addPiece(joined, rightToLeft, style, width);
}

void TextBlock::addPiece(const QString &text, bool rightToLeft, const TextStyle &style, qreal width)
{
    m_pieces.push_back(std::make_unique<Piece>());
    Piece &piece = *m_pieces.back();
    piece.color = style.color;
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    const bool atEnd = style.alignment.testFlag(Qt::AlignRight);
    option.setAlignment((rightToLeft || atEnd ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    piece.layout.setTextOption(option);
    piece.layout.setFont(style.font);
    piece.layout.setText(text);
    piece.layout.setFormats(shapedRuns(text, style.font));
    // The glyphs are needed again when the page is painted.
    piece.layout.setCacheEnabled(true);
    qreal top = height() + m_pendingGap;
    m_pendingGap = 0;
    piece.layout.beginLayout();
    for (QTextLine line = piece.layout.createLine(); line.isValid(); line = piece.layout.createLine()) {
        line.setLineWidth(width);
        const bool blank = line.naturalTextWidth() <= 0 && line.textLength() <= 1;
        const qreal tall = line.ascent() + line.descent();
        const qreal height = blank ? style.pitch * blankLineShare : std::max(style.pitch, tall);
        m_lines.push_back({int(m_pieces.size()) - 1, line.lineNumber(), top, height, (height - tall) / 2});
        top += height;
    }
    piece.layout.endLayout();
}

qreal TextBlock::lineTop(int line) const
{
    if (m_lines.empty())
        return 0;
    if (line < lineCount())
        return m_lines[size_t(line)].top;
    return m_lines.back().top + m_lines.back().height;
}

int TextBlock::linesWithin(int first, qreal height) const
{
    const qreal limit = lineTop(first) + height;
    const auto begin = m_lines.begin() + std::min(first, lineCount());
    const auto beyond = std::partition_point(begin, m_lines.end(),
                                             [limit](const Line &line) { return line.top + line.height <= limit; });
    return int(beyond - m_lines.begin());
}

qreal TextBlock::naturalWidth() const
{
    qreal widest = 0;
    for (const Line &line : m_lines) {
        const QTextLine text = m_pieces[size_t(line.layout)]->layout.lineAt(line.line);
        widest = std::max(widest, text.naturalTextWidth());
    }
    return widest;
}

void TextBlock::draw(QPainter &painter, QPointF topLeft, int first, int last) const
{
    const qreal offset = lineTop(first);
    for (int i = first; i < std::min(last, lineCount()); ++i) {
        const Line &line = m_lines[size_t(i)];
        const Piece &piece = *m_pieces[size_t(line.layout)];
        const QTextLine text = piece.layout.lineAt(line.line);
        painter.setPen(piece.color);
        text.draw(&painter, topLeft + QPointF(0, line.top - offset + line.shift - text.y()));
    }
}

qreal textWidth(const QString &text, const QFont &font)
{
    TextBlock block;
    constexpr qreal noLimit = 1e7;
    block.add(text, {font, Qt::black, 0, Qt::AlignLeft}, noLimit);
    return block.naturalWidth();
}

} // namespace bitacora
