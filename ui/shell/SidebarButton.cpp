#include "SidebarButton.h"

#include "ControlPainting.h"
#include "Metrics.h"
#include "TextRole.h"
#include "Theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace bitacora {

namespace {

constexpr int rowHeight = 34;
constexpr int sidePadding = 10;
constexpr int iconGap = 10;
constexpr int badgeHeight = 18;
constexpr int badgePadding = 6;

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

void SidebarButton::setCount(int count)
{
    if (count == m_count)
        return;
    m_count = count;
    updateGeometry();
    update();
}

int SidebarButton::badgeWidth() const
{
    const int text = QFontMetrics(fontFor(TextRole::Small)).horizontalAdvance(QLocale().toString(m_count));
    return std::max(badgeHeight, text + 2 * badgePadding);
}

void SidebarButton::paintBadge(QPainter &painter, const QRect &area) const
{
    constexpr double half = 0.5;
    const Tokens &tokens = Theme::instance().tokens();
    const QRect badge(area.right() + 1 - badgeWidth(), area.top() + (area.height() - badgeHeight) / 2, badgeWidth(),
                      badgeHeight);
    painter.setPen(tokens.hairline);
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(QRectF(badge).adjusted(half, half, -half, -half), badgeHeight * half, badgeHeight * half);
    painter.setPen(isChecked() ? tokens.accent : tokens.muted);
    painter.setFont(fontFor(TextRole::Small));
    painter.drawText(badge, Qt::AlignCenter, QLocale().toString(m_count));
}

QSize SidebarButton::sizeHint() const
{
    const QFontMetrics font(fontFor(TextRole::Body, true));
    int width = 2 * sidePadding + metrics::iconSize + iconGap + font.horizontalAdvance(text());
    if (!m_hint.isEmpty())
        width += sidePadding + keyHintWidth(m_hint);
    if (m_count > 0)
        width += sidePadding + badgeWidth();
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
    if (m_count > 0)
        paintBadge(painter, area);
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
