#include "CalendarChip.h"

#include "CalendarColor.h"
#include "ControlPainting.h"
#include "Metrics.h"
#include "TextRole.h"
#include "Theme.h"

#include <QPainter>

#include <algorithm>

namespace bitacora {

namespace {

constexpr int markSize = 10;
constexpr double markRadius = 2.5;
constexpr double markStroke = 1.6;
constexpr int widest = 200;

QFont chipFont()
{
    QFont font = fontFor(TextRole::Body);
    font.setWeight(QFont::Medium);
    return font;
}

} // namespace

CalendarChip::CalendarChip(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CalendarChip::setColor(const QString &color)
{
    m_color = color;
    update();
}

QSize CalendarChip::sizeHint() const
{
    const QFontMetrics font(chipFont());
    const int width = markSize + metrics::grid + font.horizontalAdvance(text()) + 2 * metrics::controlPadding;
    return {std::min(width, widest), std::max(metrics::controlHeight, font.height() + metrics::grid)};
}

void CalendarChip::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::instance().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, rect(),
             underMouse()      ? tokens.hover()
                 : isChecked() ? tokens.surface
                               : tokens.background,
             tokens.hairline);
    const QColor color = calendarColor(m_color, tokens);
    const QRectF mark(metrics::controlPadding, (height() - markSize) / 2.0, markSize, markSize);
    // Filled or hollow: it reads without color.
    const double inset = isChecked() ? 0 : markStroke / 2;
    painter.setPen(isChecked() ? QPen(Qt::NoPen) : QPen(color, markStroke));
    painter.setBrush(isChecked() ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(mark.adjusted(inset, inset, -inset, -inset), markRadius, markRadius);
    const QRect place =
        rect().adjusted(metrics::controlPadding + markSize + metrics::grid, 0, -metrics::controlPadding + 1, 0);
    painter.setFont(chipFont());
    painter.setPen(isChecked() ? tokens.text : tokens.muted);
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, place.width()));
    if (hasFocus())
        paintFocusRing(painter, rect(), tokens.accent, metrics::radius);
}

} // namespace bitacora
