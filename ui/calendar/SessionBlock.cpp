#include "SessionBlock.h"

#include "BlockPlaces.h"
#include "ControlPainting.h"
#include "Metrics.h"
#include "StatusGlyph.h"
#include "Theme.h"

#include <QPainter>
#include <QPainterPath>

namespace bitacora {

namespace {

using Face = BlockCache::Face;

constexpr int barWidth = 4;
constexpr double paleOpacity = 0.62;
constexpr double dashLength = 3.0;
/// Of a line's height, from above.
constexpr double strikeShare = 0.54;

/// With corners only where the session begins or ends.
QPainterPath outline(const QRectF &rect, bool roundAbove, bool roundBelow)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(rect, metrics::smallRadius, metrics::smallRadius);
    if (roundAbove && roundBelow)
        return path;
    if (!roundAbove)
        path.addRect(rect.adjusted(0, 0, 0, -rect.height() / 2));
    if (!roundBelow)
        path.addRect(rect.adjusted(0, rect.height() / 2, 0, 0));
    return path.simplified();
}

bool hasShape(SessionStatus status)
{
    return status == SessionStatus::Completed || status == SessionStatus::NoShow;
}

/// In the middle of the line's height.
void drawLine(QPainter &painter, BlockCache &cache, const BlockPlaces::Line &line, const QColor &ink)
{
    painter.setFont(cache.font(line.face));
    painter.setPen(ink);
    const int top = line.rect.top() + (line.rect.height() - cache.lineHeight(line.face)) / 2;
    const QStaticText text = cache.line(line.text, line.face, line.rect.width());
    painter.drawStaticText(line.rect.left(), top, text);
    const bool isStruck = line.face == Face::StruckName || line.face == Face::StruckDetail;
    if (!isStruck)
        return;
    // A font's own line is not drawn with every font that is prepared beforehand.
    const int middle = top + qRound(cache.lineHeight(line.face) * strikeShare);
    painter.fillRect(QRectF(line.rect.left(), middle, text.size().width(), metrics::hairline), ink);
}

} // namespace

void SessionBlock::paint(QPainter &painter, BlockCache &cache) const
{
    if (rect.isEmpty())
        return;
    const BlockCache::Look look {
        rect.size(), color.rgba(), int(status), isCurrent, isContinued, goesOn, painter.device()->devicePixelRatioF(),
    };
    painter.drawPixmap(rect.topLeft(), cache.box(look, [this](QPainter &own) {
        own.translate(-rect.topLeft());
        paintBox(own);
    }));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (rect.width() >= leastWidthForWords)
        paintTexts(painter, cache);
    painter.restore();
    if (hasFocus)
        paintFocusRing(painter, rect.adjusted(-1, -1, 1, 1), Theme::instance().tokens().accent, metrics::smallRadius);
}

void SessionBlock::paintBox(QPainter &painter) const
{
    const Tokens &tokens = Theme::instance().tokens();
    constexpr double half = metrics::hairline / 2.0;
    const QPainterPath path = outline(QRectF(rect).adjusted(half, half, -half, -half), !isContinued, !goesOn);
    const bool isPending = status == SessionStatus::Pending;
    const QColor fill = isCurrent ? tokens.selection : tokens.surface;
    const QColor line = isStruck() ? mixed(color, tokens.surface, 1 - paleOpacity) : color;
    // The whole in the color of the bar, and its inside over it: no clipping, which would be dear.
    painter.fillPath(path, isPending ? fill : line);
    if (isPending) {
        QPen dashes(line, barWidth, Qt::CustomDashLine, Qt::FlatCap);
        dashes.setDashPattern({2, 1});
        painter.setPen(dashes);
        const double x = rect.left() + barWidth / 2.0;
        painter.drawLine(QPointF(x, rect.top() + 2), QPointF(x, rect.bottom() - 1));
    } else {
        const QRectF inside = QRectF(rect).adjusted(barWidth, 1, -1, -1);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(inside, metrics::smallRadius - 1, metrics::smallRadius - 1);
        painter.fillRect(inside.adjusted(0, 0, -inside.width() / 2, 0), fill);
    }
    QPen border(line, metrics::hairline);
    if (isPending) {
        border.setDashPattern({dashLength, dashLength});
        border.setCapStyle(Qt::FlatCap);
    }
    painter.setPen(border);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

void SessionBlock::paintTexts(QPainter &painter, BlockCache &cache) const
{
    const Tokens &tokens = Theme::instance().tokens();
    const BlockPlaces places = BlockPlaces::of(rect, {time, name, service, isStruck(), hasShape(status)}, cache);
    painter.setClipRect(rect.adjusted(0, 0, -1, 0), Qt::IntersectClip);
    for (const BlockPlaces::Line &line : places.lines)
        drawLine(painter, cache, line, line.face == Face::Name ? tokens.text : tokens.muted);
    if (!places.shape.isEmpty())
        paintStatusGlyph(painter, places.shape, status, tokens.status(status));
}

} // namespace bitacora
