#include "SessionBlock.h"

#include "ControlPainting.h"
#include "Metrics.h"
#include "StatusGlyph.h"
#include "TextRole.h"
#include "Theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr int barWidth = 4;
constexpr int textLeft = 11;
constexpr int textRight = 5;
constexpr int textTop = 5;
constexpr int lineGap = 1;
constexpr int glyphSize = 13;
constexpr int glyphInset = 5;
/// Narrower, a shape would leave no room for a word.
constexpr int leastWidthForShape = 34;
/// A name that has less room than this goes before the time.
constexpr int leastNameWidth = 56;
constexpr double paleOpacity = 0.62;
constexpr double dashLength = 3.0;

QFont nameFont(bool isStruck)
{
    QFont font = fontFor(TextRole::Small, true);
    font.setStrikeOut(isStruck);
    return font;
}

QFont detailFont(bool isStruck)
{
    QFont font = fontFor(TextRole::Small);
    font.setStrikeOut(isStruck);
    return font;
}

/// With corners only where the session begins or ends.
QPainterPath outline(const QRectF &rect, bool roundAbove, bool roundBelow)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(rect, metrics::smallRadius, metrics::smallRadius);
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

} // namespace

bool SessionBlock::hasTwoLines() const
{
    const QFontMetrics name(nameFont(false));
    const QFontMetrics detail(detailFont(false));
    return rect.height() >= textTop + name.height() + lineGap + detail.height();
}

void SessionBlock::paint(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter);
    paintTexts(painter);
    painter.restore();
    if (hasFocus)
        paintFocusRing(painter, rect.adjusted(-1, -1, 1, 1), Theme::instance().tokens().accent, metrics::smallRadius);
}

void SessionBlock::paintBox(QPainter &painter) const
{
    const Tokens &tokens = Theme::instance().tokens();
    constexpr double half = metrics::hairline / 2.0;
    const QRectF box = QRectF(rect).adjusted(half, half, -half, -half);
    const QPainterPath path = outline(box, !isContinued, !goesOn);
    const bool isPending = status == SessionStatus::Pending;
    painter.fillPath(path, isCurrent ? tokens.selection : tokens.surface);

    const bool isPale = status == SessionStatus::Cancelled;
    const QColor line = isPale ? mixed(color, tokens.surface, 1 - paleOpacity) : color;
    painter.save();
    painter.setClipPath(path);
    const QRectF bar(rect.left(), rect.top(), barWidth, rect.height());
    if (isPending) {
        QPen dashes(line, barWidth, Qt::CustomDashLine, Qt::FlatCap);
        dashes.setDashPattern({2, 1});
        painter.setPen(dashes);
        painter.drawLine(QPointF(bar.center().x(), bar.top()), QPointF(bar.center().x(), bar.bottom()));
    } else {
        painter.fillRect(bar, line);
    }
    painter.restore();

    QPen border(line, metrics::hairline);
    if (isPending) {
        border.setDashPattern({dashLength, dashLength});
        border.setCapStyle(Qt::FlatCap);
    }
    painter.setPen(border);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

int SessionBlock::paintShape(QPainter &painter) const
{
    const int right = rect.right() - textRight;
    if (!hasShape(status) || rect.width() < leastWidthForShape)
        return right;
    const int top = hasTwoLines() ? rect.top() + glyphInset : rect.center().y() - glyphSize / 2;
    const QRect glyph(rect.right() - glyphInset - glyphSize + 1, top, glyphSize, glyphSize);
    paintStatusGlyph(painter, glyph, status, Theme::instance().tokens().status(status));
    return glyph.left() - 2;
}

void SessionBlock::paintTexts(QPainter &painter) const
{
    const Tokens &tokens = Theme::instance().tokens();
    const bool isStruck = status == SessionStatus::Cancelled;
    const QColor strong = isStruck ? tokens.muted : tokens.text;
    const int left = rect.left() + textLeft;
    const int nameWidth = paintShape(painter) - left;
    const QFont bold = nameFont(isStruck);
    const QFont plain = detailFont(isStruck);
    const QFontMetrics boldMetrics(bold);
    const QFontMetrics plainMetrics(plain);
    const auto draw = [&painter](const QRect &place, const QString &text, const QFont &font, const QColor &ink) {
        painter.setFont(font);
        painter.setPen(ink);
        // Where three dots would be all, the first letters say more.
        const bool isTiny = place.width() < leastWidthForShape;
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         isTiny ? text : QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width()));
    };
    painter.setClipRect(rect);
    if (hasTwoLines()) {
        QRect line(left, rect.top() + textTop, nameWidth, boldMetrics.height());
        draw(line, name, bold, strong);
        line = {left, line.bottom() + 1 + lineGap, rect.right() - textRight - left, plainMetrics.height()};
        draw(line, service, plain, tokens.muted);
        return;
    }
    QRect line(left, rect.top(), nameWidth, rect.height());
    // Whose it is comes before when it is.
    const int timeWidth = time.isEmpty() ? 0 : plainMetrics.horizontalAdvance(time) + metrics::halfGrid + 1;
    if (timeWidth > 0 && line.width() - timeWidth >= leastNameWidth) {
        draw({line.left(), line.top(), timeWidth, line.height()}, time, plain, tokens.muted);
        line.setLeft(line.left() + timeWidth);
    }
    draw(line, name, bold, strong);
    const int used = boldMetrics.horizontalAdvance(name) + metrics::grid;
    if (time.isEmpty() && used < line.width())
        draw(line.adjusted(used, 0, 0, 0), service, plain, tokens.muted);
}

} // namespace bitacora
