#include "ElidedLabel.h"

#include "Theme.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace bitacora {

ElidedLabel::ElidedLabel(QWidget *parent)
    : QFrame(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

ElidedLabel::ElidedLabel(const QString &text, QWidget *parent)
    : ElidedLabel(parent)
{
    setText(text);
}

void ElidedLabel::setText(const QString &text)
{
    m_text = text;
    m_text.replace(u'\n', u' ');
    setAccessibleName(m_text);
    refreshToolTip();
    updateGeometry();
    update();
}

void ElidedLabel::setMuted(bool muted)
{
    m_muted = muted;
    update();
}

bool ElidedLabel::isElided() const
{
    return fontMetrics().horizontalAdvance(m_text) > contentsRect().width();
}

QSize ElidedLabel::sizeHint() const
{
    const QMargins margins = contentsMargins();
    return {fontMetrics().horizontalAdvance(m_text) + margins.left() + margins.right() + 1,
            fontMetrics().height() + margins.top() + margins.bottom()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(u"…"_s), sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::instance().tokens();
    QPainter painter(this);
    painter.setPen(m_muted ? tokens.muted : palette().color(QPalette::WindowText));
    const QRect area = contentsRect();
    painter.drawText(area, int(Qt::AlignVCenter) | int(isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft),
                     fontMetrics().elidedText(m_text, Qt::ElideRight, area.width()));
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    refreshToolTip();
}

void ElidedLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
        refreshToolTip();
    }
    QFrame::changeEvent(event);
}

void ElidedLabel::refreshToolTip()
{
    setToolTip(isElided() ? m_text.toHtmlEscaped() : QString());
}

} // namespace bitacora
