#include "PageFrame.h"

#include "PageBlock.h"

#include <QFontMetricsF>

namespace bitacora {

using namespace ReportMetrics;

namespace {

constexpr qreal noticeGap = 6 * point;
constexpr QColor noticeColor {0x8F, 0x5F, 0x00};

QString oneLine(const QString &text, const QFont &font, qreal width)
{
    return QFontMetricsF(font).elidedText(text.simplified(), Qt::ElideRight, width);
}

} // namespace

QSizeF PageFrame::sheet() const
{
    return QPageSize(paper).size(QPageSize::Point) * point;
}

// The same on every page, so that a document can be broken into pages before anything is painted.
QRectF PageFrame::body() const
{
    const qreal above = runningHeadHeight;
    return QRectF(QPointF(0, 0), sheet()).adjusted(margin, margin + above - noticeGap, -margin, -margin - footerHeight);
}

void PageFrame::paint(QPainter &painter, bool isFirst, const QString &pages) const
{
    const ReportFonts fonts = ReportFonts::create();
    const QRectF inside = body();
    const qreal third = (inside.width() - 2 * columnGap) / 3;
    const qreal middle = inside.left() + third + columnGap;
    const qreal right = middle + third + columnGap;
    TextStyle strong {fonts.smallStrong, ReportColor::text, smallPitch, Qt::AlignLeft};
    TextStyle small {fonts.small, ReportColor::muted, smallPitch, Qt::AlignRight};
    PageBlock page;
    const qreal top = margin - noticeGap;
    if (!isFirst) {
        page.addText({inside.left(), top}, oneLine(subject, strong.font, third), strong, third);
        page.addText({right, top}, oneLine(title, small.font, third), small, third);
    }
    strong.color = noticeColor;
    const QString warning = oneLine(notice, strong.font, third);
    const qreal shift = (third - textWidth(warning, strong.font)) / 2;
    page.addText({middle + shift, top}, warning, strong, third - shift);
    const qreal foot = inside.bottom() + footerHeight - smallPitch;
    page.addText({right, foot}, pages, small, third);
    small.alignment = Qt::AlignLeft;
    page.addText({inside.left(), foot}, oneLine(made, small.font, 2 * third), small, 2 * third);
    page.draw(painter, {0, 0});
}

} // namespace bitacora
