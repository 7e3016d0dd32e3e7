#include "ProgressTargetDelegate.h"

#include "Metrics.h"
#include "ProgressStatistics.h"
#include "ProgressTargetModel.h"
#include "TextRole.h"
#include "Theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace bitacora {

namespace {

constexpr int side = 8;
constexpr int padding = 10;
constexpr int spacing = 8;
constexpr int verticalPadding = 8;
constexpr int badgeHeight = 18;
constexpr int badgePadding = 7;
constexpr int arrowSize = 7;
constexpr int headingHeight = 36;
/// A name that needs more loses its end.
constexpr int mostLines = 6;
constexpr qreal half = 0.5;
constexpr qreal penWidth = 1.4;

bool isHeading(const QModelIndex &index)
{
    return index.data(ProgressTargetModel::HeadingRole).toBool();
}

// A line that points up, down or ahead, in a square.
QPainterPath arrow(const QRectF &square, TrendDirection direction)
{
    const qreal y = square.center().y();
    QPointF from(square.left(), y);
    QPointF to(square.right(), y);
    if (direction == TrendDirection::Rising) {
        from = square.bottomLeft();
        to = square.topRight();
    } else if (direction == TrendDirection::Falling) {
        from = square.topLeft();
        to = square.bottomRight();
    }
    QPainterPath path(from);
    path.lineTo(to);
    const qreal head = square.width() * half;
    const QPointF back = direction == TrendDirection::Level ? QPointF(-head * half - 1, -head * half - 1)
        : direction == TrendDirection::Rising               ? QPointF(-head, 0)
                                                            : QPointF(-head, 0);
    const QPointF other = direction == TrendDirection::Level ? QPointF(-head * half - 1, head * half + 1)
        : direction == TrendDirection::Rising                ? QPointF(0, head)
                                                             : QPointF(0, -head);
    path.moveTo(to + back);
    path.lineTo(to);
    path.lineTo(to + other);
    return path;
}

} // namespace

QRect ProgressTargetDelegate::badge(const QRect &row, const QModelIndex &index)
{
    const QString word = index.data(ProgressTargetModel::TrendTextRole).toString();
    if (word.isEmpty())
        return {};
    const int width = 2 * badgePadding + arrowSize + badgePadding - 1
        + QFontMetrics(fontFor(TextRole::Small)).horizontalAdvance(word);
    return {row.right() - side - padding - width + 1, row.center().y() - badgeHeight / 2, width, badgeHeight};
}

QRect ProgressTargetDelegate::nameRect(const QRect &row, const QModelIndex &index)
{
    const QRect trend = badge(row, index);
    const int right = trend.isNull() ? row.right() - side - padding : trend.left() - spacing;
    return {QPoint(row.left() + side + padding, row.top() + verticalPadding),
            QPoint(right, row.bottom() - verticalPadding)};
}

QSize ProgressTargetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (isHeading(index))
        return {option.rect.width(), headingHeight};
    const QRect row(0, 0, option.rect.width(), metrics::rowHeight);
    const QFontMetrics font(fontFor(TextRole::Body, true));
    const QRect words = font.boundingRect(QRect(0, 0, std::max(1, nameRect(row, index).width()), 1000),
                                          Qt::TextWordWrap, index.data().toString());
    const int height = std::min(words.height(), mostLines * font.lineSpacing());
    return {option.rect.width(), std::max(metrics::rowHeight - 4, height + 2 * verticalPadding)};
}

void ProgressTargetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const Tokens &tokens = Theme::instance().tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QString text = index.data().toString();
    if (isHeading(index)) {
        const QRect words = option.rect.adjusted(side + padding, 0, -side, -verticalPadding / 2);
        painter->setFont(fontFor(TextRole::Small, true));
        painter->setPen(tokens.text);
        painter->drawText(words, Qt::AlignLeft | Qt::AlignBottom, text);
        painter->restore();
        return;
    }
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    if (isSelected || isHovered) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isSelected ? tokens.accentTint : tokens.hover());
        painter->drawRoundedRect(option.rect.adjusted(side, 1, -side, -1), metrics::radius, metrics::radius);
    }
    painter->setFont(fontFor(TextRole::Body, isSelected));
    painter->setPen(isSelected ? tokens.accent : tokens.text);
    const QRect room = nameRect(option.rect, index);
    const QRect words = painter->boundingRect(room, Qt::AlignLeft | Qt::TextWordWrap, text);
    painter->setClipRect(room);
    painter->drawText(
        room, Qt::AlignLeft | (words.height() > room.height() ? Qt::AlignTop : Qt::AlignVCenter) | Qt::TextWordWrap,
        text);
    painter->setClipping(false);
    paintBadge(painter, badge(option.rect, index), index);
    paintFocusRing(painter, option, index);
    painter->restore();
}

void ProgressTargetDelegate::paintBadge(QPainter *painter, const QRect &rect, const QModelIndex &index)
{
    if (rect.isNull())
        return;
    const Tokens &tokens = Theme::instance().tokens();
    painter->setBrush(tokens.surface);
    painter->setPen(tokens.hairline);
    painter->drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), rect.height() * half,
                             rect.height() * half);
    const QRectF square(rect.left() + badgePadding, rect.center().y() - arrowSize * half + half, arrowSize, arrowSize);
    const auto direction = TrendDirection(index.data(ProgressTargetModel::TrendRole).toInt());
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(tokens.text, penWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(arrow(square, direction));
    painter->setPen(tokens.muted);
    painter->setFont(fontFor(TextRole::Small));
    painter->drawText(rect.adjusted(2 * badgePadding + arrowSize - 1, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                      index.data(ProgressTargetModel::TrendTextRole).toString());
}

} // namespace bitacora
