#include "SidebarButton.h"

#include "ControlPainting.h"
#include "Metrics.h"
#include "TextRole.h"
#include "Theme.h"

#include <QPainter>

namespace bitacora {

namespace {

constexpr int rowHeight = 34;
constexpr int sidePadding = 10;
constexpr int iconGap = 10;

} // namespace

SidebarButton::SidebarButton(Icon icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SidebarButton::setHint(const QKeySequence &key)
{
    m_hint = keyHintText(key);
    update();
}

QSize SidebarButton::sizeHint() const
{
    const QFontMetrics font(fontFor(TextRole::Body, true));
    int width = 2 * sidePadding + metrics::iconSize + iconGap + font.horizontalAdvance(text());
    if (!m_hint.isEmpty())
        width += sidePadding + keyHintWidth(m_hint);
    return {width, std::max(rowHeight, font.height() + sidePadding)};
}

void SidebarButton::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::instance().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? tokens.accentTint : tokens.selection);
        painter.drawRoundedRect(rect(), metrics::radius, metrics::radius);
    }
    const QColor color = isChecked() ? tokens.accent : tokens.text;
    const int iconTop = (height() - metrics::iconSize) / 2;
    paintIcon(painter, QRectF(sidePadding, iconTop, metrics::iconSize, metrics::iconSize), m_icon, color);
    const QRect area = rect().adjusted(sidePadding + metrics::iconSize + iconGap, 0, -sidePadding, 0);
    painter.setPen(color);
    painter.setFont(fontFor(TextRole::Body, isChecked()));
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text());
    if (!m_hint.isEmpty())
        paintKeyHint(painter, area, m_hint, tokens.muted);
    if (hasFocus())
        paintFocusRing(painter, rect(), tokens.accent, metrics::radius);
}

void SidebarButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void SidebarButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace bitacora
