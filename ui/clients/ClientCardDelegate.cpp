#include "ClientCardDelegate.h"

#include "Avatar.h"
#include "ClientCardGeometry.h"
#include "ClientListModel.h"
#include "ClientWords.h"
#include "Icons.h"
#include "Metrics.h"
#include "TextRole.h"
#include "Theme.h"

#include <QPainter>

namespace bitacora {

namespace {

void drawLine(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &color)
{
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

QRectF sharp(const QRect &rect)
{
    // A line of one pixel lies on half pixels.
    constexpr double half = 0.5;
    return QRectF(rect).adjusted(half, half, -half, -half);
}

} // namespace

ClientCardDelegate::ClientCardDelegate(const Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_clock(clock)
{
}

QSize ClientCardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return m_cellSize;
}

ClientCardDelegate::Part ClientCardDelegate::partAt(const QRect &cell, const QPoint &position) const
{
    const ClientCardGeometry geometry {cell};
    const int textWidth = QFontMetrics(fontFor(TextRole::Body)).horizontalAdvance(tr("View sessions"));
    if (geometry.view(textWidth).contains(position))
        return Part::View;
    if (geometry.more().contains(position))
        return Part::More;
    return geometry.card().contains(position) ? Part::Card : Part::None;
}

void ClientCardDelegate::setHovered(int row, Part part)
{
    m_hoveredRow = row;
    m_hoveredPart = part;
}

void ClientCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const ClientListModel *>(index.model());
    if (!model)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const ClientCardGeometry geometry {option.rect};
    const bool hovered = index.row() == m_hoveredRow && m_hoveredPart != Part::None;
    const bool focused = m_focusRing && (option.state & QStyle::State_HasFocus);
    paintFrame(*painter, geometry.card(), hovered, focused);
    paintWords(*painter, option.rect, model->clientAt(index.row()));
    paintButtons(*painter, option.rect, hovered ? m_hoveredPart : Part::None);
    painter->restore();
}

void ClientCardDelegate::paintFrame(QPainter &painter, const QRect &card, bool hovered, bool focused) const
{
    const Tokens &tokens = Theme::instance().tokens();
    constexpr int cornerRadius = metrics::radius + 3;
    painter.setBrush(tokens.surface);
    painter.setPen(hovered ? mixed(tokens.hairline, tokens.muted, 0.5) : tokens.hairline);
    painter.drawRoundedRect(sharp(card), cornerRadius, cornerRadius);
    if (!focused)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.accent, metrics::focusRing));
    painter.drawRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), cornerRadius, cornerRadius);
}

void ClientCardDelegate::paintWords(QPainter &painter, const QRect &cell, const ClientSummary &summary) const
{
    const Tokens &tokens = Theme::instance().tokens();
    const ClientCardGeometry geometry {cell};
    Avatar::paint(painter, geometry.avatar(), Avatar::initialsOf(summary.client.name));
    drawLine(painter, geometry.name(), summary.client.name, fontFor(TextRole::Body, true), tokens.text);
    const QFont small = fontFor(TextRole::Small);
    drawLine(painter, geometry.next(), ClientWords::next(summary, m_clock), small, tokens.muted);
    const QString attention = ClientWords::attention(summary, m_clock, m_weeksUnseen);
    const QFont strong = fontFor(TextRole::Small, true);
    const int width = attention.isEmpty() ? 0 : QFontMetrics(strong).horizontalAdvance(attention) + 1;
    drawLine(painter, geometry.last(width), ClientWords::last(summary, m_clock), small, tokens.muted);
    if (width > 0)
        drawLine(painter, geometry.attention(width), attention, strong, tokens.warning());
}

void ClientCardDelegate::paintButtons(QPainter &painter, const QRect &cell, Part hovered) const
{
    const Tokens &tokens = Theme::instance().tokens();
    const ClientCardGeometry geometry {cell};
    const QFont body = fontFor(TextRole::Body);
    //: A button on a client's card.
    const QString view = tr("View sessions");
    const QRect button = geometry.view(QFontMetrics(body).horizontalAdvance(view));
    painter.setBrush(hovered == Part::View ? tokens.hover() : tokens.surface);
    painter.setPen(tokens.hairline);
    painter.drawRoundedRect(sharp(button), metrics::radius, metrics::radius);
    painter.setFont(body);
    painter.setPen(tokens.text);
    painter.drawText(button, Qt::AlignCenter | Qt::TextSingleLine,
                     QFontMetrics(body).elidedText(view, Qt::ElideRight, button.width()));
    if (hovered == Part::More) {
        painter.setBrush(tokens.hover());
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(geometry.more(), metrics::radius, metrics::radius);
    }
    QRect glyph(0, 0, metrics::iconSize, metrics::iconSize);
    glyph.moveCenter(geometry.more().center());
    icon(Icon::More, tokens.muted).paint(&painter, glyph);
}

} // namespace bitacora
