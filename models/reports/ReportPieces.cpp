#include "ReportPieces.h"

#include "PageFlow.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace bitacora::ReportPieces {

using namespace ReportMetrics;

namespace {

constexpr qreal titlePitch = 27 * point;
constexpr qreal headingPitch = 15 * point;
constexpr qreal factGap = 5 * point;
constexpr qreal rowPadding = 3.5 * point;
constexpr qreal belowHeading = 3 * point;
constexpr qreal labelWidth = 112 * point;
constexpr int factsInARow = 3;
constexpr qreal longestFact = 1.8; // lines of its column

TextStyle style(const QFont &font, const QColor &color, qreal pitch, Qt::Alignment alignment = Qt::AlignLeft)
{
    return {font, color, pitch, alignment};
}

std::vector<PageFlow::Cell> cellsOf(const QStringList &texts, const QList<qreal> &shares, qreal width,
                                    const TextStyle &style)
{
    std::vector<PageFlow::Cell> cells;
    qreal left = 0;
    for (qsizetype i = 0; i < texts.size() && i < shares.size(); ++i) {
        PageFlow::Cell cell;
        cell.left = left;
        cell.text.add(texts.at(i), style, shares.at(i) * width - (i + 1 < shares.size() ? columnGap : 0));
        cells.push_back(std::move(cell));
        left += shares.at(i) * width;
    }
    return cells;
}

} // namespace

qreal addLetterhead(PageBlock &block, const Practitioner &from, qreal width, const ReportFonts &fonts)
{
    const TextStyle strong = style(fonts.strong, ReportColor::text, bodyPitch);
    const TextStyle small = style(fonts.small, ReportColor::muted, smallPitch);
    TextStyle strongRight = strong;
    TextStyle smallRight = small;
    strongRight.alignment = smallRight.alignment = Qt::AlignRight;
    const qreal half = (width - columnGap) / 2;
    const qreal right = width - half;
    qreal left = block.addText({0, 0}, from.practiceName, strong, half);
    left += block.addText({0, left}, from.practiceAddress, small, half);
    qreal beside = block.addText({right, 0}, from.name, strongRight, half);
    beside += block.addText({right, beside}, from.credential, smallRight, half);
    qreal end = std::max(left, beside);
    if (end <= 0)
        return 0;
    end += boxPadding;
    block.addRule(end, 0, width, ReportColor::hairline);
    return end + sectionGap;
}

qreal addTitle(PageBlock &block, qreal top, const QString &kicker, const QString &title, qreal width,
               const ReportFonts &fonts)
{
    if (!title.isEmpty())
        top += block.addText({0, top}, kicker, style(fonts.strong, ReportColor::accent, bodyPitch), width);
    return top
        + block.addText({0, top}, title.isEmpty() ? kicker : title, style(fonts.title, ReportColor::text, titlePitch),
                        width);
}

qreal addFacts(PageBlock &block, qreal top, const QList<Pair> &pairs, qreal width, const ReportFonts &fonts)
{
    if (pairs.isEmpty())
        return top;
    const TextStyle label = style(fonts.small, ReportColor::muted, smallPitch);
    const TextStyle value = style(fonts.body, ReportColor::text, bodyPitch);
    const qreal column = (width - (factsInARow - 1) * columnGap) / factsInARow;
    qreal x = 0;
    qreal tallest = 0;
    const auto endRow = [&] {
        top += tallest + factGap;
        x = tallest = 0;
    };
    for (const Pair &pair : pairs) {
        // One that is long, as a diagnosis can be, takes a row of its own.
        const bool isLong = textWidth(pair.value.simplified(), fonts.body) > column * longestFact;
        if (x > 0 && (isLong || x + column > width + 1))
            endRow();
        const qreal taken = isLong ? width : column;
        qreal height = block.addText({x, top}, pair.label, label, taken);
        height += block.addText({x, top + height}, pair.value.simplified(), value, taken);
        tallest = std::max(tallest, height);
        x += taken + columnGap;
    }
    return top + tallest;
}

void addHeading(PageFlow &flow, const QString &heading, qreal width, const ReportFonts &fonts)
{
    flow.addGap(sectionGap);
    TextBlock text;
    text.add(heading, style(fonts.strong, ReportColor::accent, headingPitch), width);
    flow.addText(std::move(text), PageFlow::Joined::WithNext);
    flow.addGap(belowHeading);
}

void addTableHead(PageFlow &flow, const QStringList &titles, const QList<qreal> &shares, qreal width,
                  const ReportFonts &fonts)
{
    PageBlock head;
    const TextStyle small = style(fonts.small, ReportColor::muted, smallPitch);
    qreal left = 0;
    qreal tallest = 0;
    for (qsizetype i = 0; i < titles.size() && i < shares.size(); ++i) {
        const qreal taken = shares.at(i) * width - (i + 1 < shares.size() ? columnGap : 0);
        tallest = std::max(tallest, head.addText({left, 0}, titles.at(i), small, taken));
        left += shares.at(i) * width;
    }
    tallest += rowPadding;
    head.addRule(tallest, 0, width, ReportColor::text);
    flow.addRowHead(std::move(head), tallest);
}

void addTableRow(PageFlow &flow, const QStringList &texts, const QList<qreal> &shares, qreal width,
                 const ReportFonts &fonts)
{
    flow.addRow(cellsOf(texts, shares, width, style(fonts.body, ReportColor::text, bodyPitch)), rowPadding,
                PageFlow::Rule::Below, width);
}

void beginTableRow(PageFlow &flow, const QStringList &texts, const QList<qreal> &shares, qreal width,
                   const ReportFonts &fonts)
{
    flow.addRow(cellsOf(texts, shares, width, style(fonts.body, ReportColor::text, bodyPitch)), rowPadding,
                PageFlow::Rule::None, width, PageFlow::Joined::WithNext);
}

void endTableRow(PageFlow &flow, qreal width)
{
    PageBlock rule;
    rule.addRule(rowPadding / 2, 0, width, ReportColor::hairline);
    flow.addBlock(std::move(rule), rowPadding);
}

void addLine(PageFlow &flow, const Pair &pair, qreal width, const ReportFonts &fonts)
{
    std::vector<PageFlow::Cell> cells(2);
    cells[0].text.add(pair.label, style(fonts.body, ReportColor::muted, bodyPitch), labelWidth - columnGap);
    cells[1].left = labelWidth;
    cells[1].text.add(pair.value, style(fonts.body, ReportColor::text, bodyPitch), width - labelWidth);
    flow.addRow(std::move(cells), 1 * point, PageFlow::Rule::None, width);
}

} // namespace bitacora::ReportPieces
