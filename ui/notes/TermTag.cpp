#include "TermTag.h"

#include "ControlPainting.h"
#include "Metrics.h"
#include "Theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace bitacora {

namespace {

constexpr int crossSize = 12;
constexpr int narrowest = 60;

} // namespace

TermTag::TermTag(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setAccessibleName(text);
    setAccessibleDescription(tr("Press to remove"));
    setToolTip(tr("Remove “%1”").arg(text));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize TermTag::sizeHint() const
{
    const int around = 2 * metrics::controlPadding + crossSize + metrics::grid;
    return {fontMetrics().horizontalAdvance(text()) + around, metrics::controlHeight};
}

QSize TermTag::minimumSizeHint() const
{
    return {std::min(narrowest, sizeHint().width()), metrics::controlHeight};
}

void TermTag::keyPressEvent(QKeyEvent *event)
{
    const bool presses = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace
        || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (presses && !(event->modifiers() & Qt::ControlModifier))
        click();
    else
        QPushButton::keyPressEvent(event);
}

void TermTag::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::instance().tokens();
    QPainter painter(this);
    paintBox(painter, rect(), tokens.accentTint, underMouse() ? tokens.accent : tokens.accentTint);
    QRect content = rect().adjusted(metrics::controlPadding, 0, -metrics::controlPadding, 0);
    QRect cross(0, 0, crossSize, crossSize);
    cross.moveCenter({content.right() - crossSize / 2, content.center().y()});
    paintIcon(painter, style()->visualRect(layoutDirection(), rect(), cross), Icon::Close, tokens.accent);
    content.setRight(cross.left() - metrics::halfGrid);
    paintText(painter, style()->visualRect(layoutDirection(), rect(), content), Qt::AlignVCenter | Qt::AlignLeft,
              text(), font(), tokens.accent);
    if (hasFocus())
        paintFocusRing(painter, rect(), tokens.accent, metrics::radius);
}

} // namespace bitacora
