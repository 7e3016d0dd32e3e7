#include "ClientBadge.h"

#include "ControlPainting.h"
#include "Metrics.h"
#include "TextRole.h"
#include "Theme.h"

#include <QEvent>
#include <QPainter>

namespace bitacora {

ClientBadge::ClientBadge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ClientBadge::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void ClientBadge::setExplanation(const QString &sentence)
{
    setToolTip(sentence.toHtmlEscaped());
    setAccessibleDescription(sentence);
}

QSize ClientBadge::sizeHint() const
{
    const QFontMetrics font(fontFor(TextRole::Small, true));
    return {font.horizontalAdvance(m_text) + 2 * metrics::grid, font.height() + metrics::halfGrid};
}

void ClientBadge::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::instance().tokens();
    QPainter painter(this);
    paintBox(painter, rect(), tokens.surface, tokens.warning());
    painter.setFont(fontFor(TextRole::Small, true));
    painter.setPen(tokens.warning());
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

void ClientBadge::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace bitacora
