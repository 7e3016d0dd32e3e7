#include "MenuPainting.h"

#include "ControlPainting.h"
#include "Metrics.h"
#include "Theme.h"

#include <QPainter>
#include <QStyleOption>

namespace bitacora {

namespace {

constexpr int itemHeight = 28;
constexpr int separatorHeight = 9;
constexpr int padding = metrics::grid;
constexpr int arrowColumn = 20;
constexpr int arrowSize = 12;
constexpr int keysGap = 24;
constexpr double disabledOpacity = 0.5;

/// Where the text begins: after the check marks, when any item has one, and the icons, when any has one.
int textStart(const QStyleOptionMenuItem &item)
{
    int start = padding;
    if (item.menuHasCheckableItems)
        start += metrics::iconSize + metrics::grid;
    if (item.maxIconWidth > 0)
        start += metrics::iconSize + metrics::grid;
    return start;
}

QRect visual(const QStyleOptionMenuItem &item, const QRect &rect)
{
    return QStyle::visualRect(item.direction, item.rect, rect);
}

QRect iconAt(const QStyleOptionMenuItem &item, int left)
{
    return visual(item,
                  {item.rect.left() + left, item.rect.center().y() - metrics::iconSize / 2 + 1, metrics::iconSize,
                   metrics::iconSize});
}

void paintCheck(QPainter &painter, const QStyleOptionMenuItem &item)
{
    QStyleOption mark;
    mark.rect = iconAt(item, padding);
    mark.state = item.state & ~QStyle::State_HasFocus;
    mark.state.setFlag(QStyle::State_On, item.checked);
    mark.state.setFlag(QStyle::State_Enabled, true);
    paintCheckMark(painter, mark, item.checkType == QStyleOptionMenuItem::Exclusive);
}

void paintText(QPainter &painter, const QStyleOptionMenuItem &item, const QRect &area)
{
    const Tokens &tokens = Theme::instance().tokens();
    const qsizetype tab = item.text.indexOf(u'\t');
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextShowMnemonic;
    const bool rightToLeft = item.direction == Qt::RightToLeft;
    painter.setFont(item.font);
    painter.setPen(tokens.text);
    painter.drawText(visual(item, area), flags | int(rightToLeft ? Qt::AlignRight : Qt::AlignLeft),
                     item.text.left(tab));
    if (tab < 0)
        return;
    painter.setPen(tokens.muted);
    painter.drawText(visual(item, area), flags | int(rightToLeft ? Qt::AlignLeft : Qt::AlignRight),
                     item.text.mid(tab + 1));
}

} // namespace

void paintMenuItem(QPainter &painter, const QStyleOptionMenuItem &item)
{
    const Tokens &tokens = Theme::instance().tokens();
    painter.save();
    if (item.menuItemType == QStyleOptionMenuItem::Separator && item.text.isEmpty()) {
        painter.fillRect(item.rect.left() + padding, item.rect.center().y(), item.rect.width() - 2 * padding,
                         metrics::hairline, tokens.hairline);
        painter.restore();
        return;
    }
    const bool enabled = item.state.testFlag(QStyle::State_Enabled);
    if (enabled && item.state.testFlag(QStyle::State_Selected)) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.accentTint);
        painter.drawRoundedRect(item.rect, metrics::smallRadius, metrics::smallRadius);
    }
    if (!enabled)
        painter.setOpacity(disabledOpacity);
    if (item.checkType != QStyleOptionMenuItem::NotCheckable)
        paintCheck(painter, item);
    if (!item.icon.isNull()) {
        const int left = item.menuHasCheckableItems ? padding + metrics::iconSize + metrics::grid : padding;
        item.icon.paint(&painter, iconAt(item, left), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    paintText(painter, item, item.rect.adjusted(textStart(item), 0, -padding - metrics::halfGrid, 0));
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu) {
        painter.translate(
            QRectF(visual(item, {item.rect.right() - arrowColumn, item.rect.top(), arrowColumn, item.rect.height()}))
                .center());
        painter.rotate(item.direction == Qt::RightToLeft ? 90 : -90);
        paintIcon(painter, QRectF(-arrowSize / 2, -arrowSize / 2, arrowSize, arrowSize), Icon::ChevronDown,
                  tokens.muted);
    }
    painter.restore();
}

QSize menuItemSize(const QStyleOptionMenuItem &item, const QSize &content)
{
    if (item.menuItemType == QStyleOptionMenuItem::Separator && item.text.isEmpty())
        return {content.width(), separatorHeight};
    int width = textStart(item) + content.width() + arrowColumn;
    if (item.text.contains(u'\t'))
        width += keysGap + item.reservedShortcutWidth;
    return {width, qMax(itemHeight, content.height() + metrics::grid)};
}

} // namespace bitacora
