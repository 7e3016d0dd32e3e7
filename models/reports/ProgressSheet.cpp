#include "ProgressSheet.h"

#include "PagePainting.h"
#include "PdfFile.h"
#include "ProgressGraph.h"
#include "ProgressText.h"
#include "ReportText.h"
#include "TextBlock.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QImage>
#include <QImageWriter>
#include <QPainter>

#include <algorithm>

namespace bitacora {

using namespace Qt::StringLiterals;
using namespace ReportMetrics;

namespace {

constexpr qreal titlePitch = 25 * point;
constexpr qreal linePitch = 15 * point;
constexpr qreal figureGap = 22 * point;
constexpr qreal gapAfterName = 4 * point;
constexpr qreal blockGap = 12 * point;
/// A pixel of the screen is three quarters of a point; on paper a graph is set a little finer.
constexpr qreal graphUnit = 0.7 * point;
/// How high a graph is beside its width.
constexpr qreal proportion = 0.5;

constexpr QSizeF picture {760 * point, 430 * point};
constexpr qreal pictureMargin = 20 * point;
constexpr qreal pixelsInUnit = 0.25;

void drawLine(QPainter &painter, const QRectF &place, const QString &text, const QFont &font, const QColor &color,
              Qt::Alignment alignment = Qt::AlignLeft)
{
    const QString fitting = QFontMetricsF(font).elidedText(text, Qt::ElideRight, place.width());
    TextBlock block;
    block.add(fitting, {font, color, place.height(), alignment}, place.width() + 1);
    block.draw(painter, place.topLeft(), 0, std::min(1, block.lineCount()));
}

} // namespace

ProgressSheet::ProgressSheet(const ProgressReport &report)
    : m_report(report)
    , m_fonts(ReportFonts::create())
    , m_sheet(QPageSize(report.pageSize).size(QPageSize::Point).transposed() * point)
{
}

QString ProgressSheet::title() const
{
    //: The title of a document: %1 is a client.
    return tr("Progress \u2013 %1").arg(m_report.clientName);
}

Result<void> ProgressSheet::writePdf(QIODevice &device) const
{
    return bitacora::writePdf(device, {title(), QPageSize(m_report.pageSize), QPageLayout::Landscape}, m_report.pdf,
                              [this](QPagedPaintDevice &sheets, const ReportProgress &going) {
                                  return paint(sheets, 0, pageCount() - 1, going);
                              });
}

Result<void> ProgressSheet::paint(QPagedPaintDevice &device, int first, int last, const ReportProgress &progress) const
{
    return paintPages(
        device, m_sheet, {first, last},
        [this](QPainter &painter, int page) {
            paintPage(painter, page);
            return Result<void>();
        },
        progress);
}

Result<void> ProgressSheet::writePicture(QIODevice &device) const
{
    QImage image((picture * pixelsInUnit).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(pixelsInUnit, pixelsInUnit);
    const QRectF area =
        QRectF(QPointF(), picture).adjusted(pictureMargin, pictureMargin, -pictureMargin, -pictureMargin);
    const ProgressSeries &series = m_report.graphs.constFirst();
    paintGraph(painter, area, series, ProgressText(m_report.locale).caption(series));
    painter.end();
    // In memory first: Qt's writer forgets some of its own where the disk fails in its middle.
    QBuffer png;
    if (!QImageWriter(&png, "png").write(image))
        return failure(ErrorCode::OutOfMemory);
    if (device.write(png.data()) != png.size())
        return failure(ErrorCode::FileNotWritable, {}, device.errorString());
    return {};
}

void ProgressSheet::paintPage(QPainter &painter, int page) const
{
    const ProgressSeries &series = m_report.graphs.at(page);
    const QRectF body = QRectF(QPointF(), m_sheet).adjusted(margin, margin, -margin, -margin);
    const qreal sources = paintSources(painter, body, series);
    const QString subtitle = m_report.clientName + u" \u00B7 "_s + ProgressText(m_report.locale).caption(series);
    paintGraph(painter, body.adjusted(0, 0, 0, -sources - blockGap - footerHeight), series, subtitle);
    const QRectF foot(body.left(), body.bottom() - smallPitch, body.width(), smallPitch);
    //: At the foot of a printed graph; %1 is a date.
    const QString made = tr("As of %1").arg(mediumDate(m_report.madeOn, m_report.locale));
    drawLine(painter, foot, m_report.from, m_fonts.small, ReportColor::muted);
    //: A page of several: "2 of 5".
    const QString number =
        tr("%1 of %2").arg(m_report.locale.toString(page + 1), m_report.locale.toString(m_report.graphs.size()));
    drawLine(painter, foot, m_report.graphs.size() > 1 ? made + u" \u00B7 "_s + number : made, m_fonts.small,
             ReportColor::muted, Qt::AlignRight);
}

void ProgressSheet::paintGraph(QPainter &painter, const QRectF &area, const ProgressSeries &series,
                               const QString &subtitle) const
{
    drawLine(painter, {area.left(), area.top(), area.width(), titlePitch}, series.target.name, m_fonts.figure,
             ReportColor::text);
    drawLine(painter, {area.left(), area.top() + titlePitch, area.width(), linePitch}, subtitle, m_fonts.body,
             ReportColor::muted);
    const qreal top = area.top() + titlePitch + linePitch + blockGap;
    const qreal room = area.bottom() - top - blockGap - linePitch;
    const QSizeF size(area.width(), std::min(room, area.width() * proportion));
    const auto layout =
        ProgressGraphLayout::of(series, {m_fonts.body, m_fonts.strong, graphUnit}, m_report.locale, size);
    painter.save();
    painter.translate(area.left(), top);
    ProgressGraph(layout, ProgressGraphColors::onPaper()).paint(painter);
    painter.restore();
    paintFigures(painter, {area.left(), top + size.height() + blockGap, area.width(), linePitch}, series);
}

void ProgressSheet::paintFigures(QPainter &painter, const QRectF &line, const ProgressSeries &series) const
{
    const ProgressText text(m_report.locale);
    const ProgressStatistics statistics = statisticsOf(series);
    qreal left = line.left();
    for (const ProgressFigureText &figure : text.figures(series, statistics)) {
        const qreal nameWidth = textWidth(figure.name, m_fonts.body) + gapAfterName;
        const qreal width = nameWidth + textWidth(figure.value, m_fonts.strong) + point;
        if (left + width > line.right())
            break;
        drawLine(painter, {left, line.top(), nameWidth, line.height()}, figure.name, m_fonts.body, ReportColor::muted);
        drawLine(painter, {left + nameWidth, line.top(), width - nameWidth, line.height()}, figure.value,
                 m_fonts.strong, ReportColor::text);
        left += width + figureGap;
    }
}

qreal ProgressSheet::paintSources(QPainter &painter, const QRectF &area, const ProgressSeries &series) const
{
    const ProgressText text(m_report.locale);
    TextBlock block;
    const TextStyle style {m_fonts.small, ReportColor::muted, smallPitch, Qt::AlignLeft};
    for (const ProgressFigureText &figure : text.figures(series, statisticsOf(series)))
        //: What a figure of a graph, %1, means.
        block.add(tr("%1: %2").arg(figure.name, figure.about), style, area.width());
    if (const QString leftOut = text.leftOut(series); !leftOut.isEmpty())
        block.add(leftOut, style, area.width());
    block.draw(painter, {area.left(), area.bottom() - footerHeight - block.height()});
    return block.height();
}

} // namespace bitacora
