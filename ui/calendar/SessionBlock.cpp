#include "SessionBlock.h"

#include "ControlPainting.h"
#include "Metrics.h"
#include "StatusGlyph.h"
#include "Theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

using Face = BlockCache::Face;

constexpr int barWidth = 4;
constexpr int textLeft = 11;
constexpr int narrowTextLeft = 7;
constexpr int narrow = 48;
constexpr int textRight = 5;
constexpr int textTop = 5;
constexpr int lineGap = 1;
constexpr int glyphSize = 13;
constexpr int glyphInset = 5;
/// Narrower, a shape would leave no room for a word.
constexpr int leastWidthForShape = 34;
/// A name that has less room than this goes before the time, and a service that has less is left out.
constexpr int leastNameWidth = 56;
constexpr int leastServiceWidth = 36;
constexpr double paleOpacity = 0.62;
constexpr double dashLength = 3.0;

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
void drawLine(QPainter &painter, BlockCache &cache, const QRect &line, const QString &text, Face face,
              const QColor &ink)
{
    painter.setFont(cache.font(face));
    painter.setPen(ink);
    const int top = line.top() + (line.height() - cache.lineHeight(face)) / 2;
    painter.drawStaticText(line.left(), top, cache.line(text, face, line.width()));
}

} // namespace

bool SessionBlock::hasTwoLines(const BlockCache &cache) const
{
    return rect.height() >= textTop + cache.lineHeight(Face::Name) + lineGap + cache.lineHeight(Face::Detail);
}

void SessionBlock::paint(QPainter &painter, BlockCache &cache) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter);
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

int SessionBlock::paintShape(QPainter &painter, bool hasTwoLines) const
{
    const int right = rect.right() - textRight;
    if (!hasShape(status) || rect.width() < leastWidthForShape)
        return right;
    const int top = hasTwoLines ? rect.top() + glyphInset : rect.center().y() - glyphSize / 2;
    const QRect glyph(rect.right() - glyphInset - glyphSize + 1, top, glyphSize, glyphSize);
    paintStatusGlyph(painter, glyph, status, Theme::instance().tokens().status(status));
    return glyph.left() - 2;
}

void SessionBlock::paintTexts(QPainter &painter, BlockCache &cache) const
{
    const Tokens &tokens = Theme::instance().tokens();
    const bool isTall = hasTwoLines(cache);
    const int left = rect.left() + (rect.width() < narrow ? narrowTextLeft : textLeft);
    const int nameWidth = paintShape(painter, isTall) - left;
    painter.setClipRect(rect.adjusted(0, 0, -1, 0), Qt::IntersectClip);
    if (!isTall)
        return paintOneLine(painter, cache, {left, rect.top(), nameWidth, rect.height()});
    QRect line(left, rect.top() + textTop, nameWidth, cache.lineHeight(Face::Name));
    drawLine(painter, cache, line, name, isStruck() ? Face::StruckName : Face::Name,
             isStruck() ? tokens.muted : tokens.text);
    line = {left, line.bottom() + 1 + lineGap, rect.right() - textRight - left, cache.lineHeight(Face::Detail)};
    drawLine(painter, cache, line, service, isStruck() ? Face::StruckDetail : Face::Detail, tokens.muted);
}

void SessionBlock::paintOneLine(QPainter &painter, BlockCache &cache, QRect line) const
{
    const Tokens &tokens = Theme::instance().tokens();
    const Face nameFace = isStruck() ? Face::StruckName : Face::Name;
    const Face detailFace = isStruck() ? Face::StruckDetail : Face::Detail;
    // Whose it is comes before when it is.
    const int timeWidth = time.isEmpty() ? 0 : cache.widthOf(time, detailFace) + metrics::halfGrid + 1;
    if (timeWidth > 0 && line.width() - timeWidth >= leastNameWidth) {
        drawLine(painter, cache, line, time, detailFace, tokens.muted);
        line.setLeft(line.left() + timeWidth);
    }
    drawLine(painter, cache, line, name, nameFace, isStruck() ? tokens.muted : tokens.text);
    const int used = cache.widthOf(name, nameFace) + metrics::grid;
    if (time.isEmpty() && line.width() - used >= leastServiceWidth)
        drawLine(painter, cache, line.adjusted(used, 0, 0, 0), service, detailFace, tokens.muted);
}

} // namespace bitacora
