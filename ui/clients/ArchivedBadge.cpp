#include "ArchivedBadge.h"

#include "ControlPainting.h"
#include "Metrics.h"
#include "TextRole.h"
#include "Theme.h"

#include <QEvent>
#include <QPainter>

namespace bitacora {

ArchivedBadge::ArchivedBadge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

QString ArchivedBadge::text()
{
    //: Beside the name of a client who comes no more.
    return tr("Archived");
}

QSize ArchivedBadge::sizeHint() const
{
    const QFontMetrics font(fontFor(TextRole::Small, true));
    return {font.horizontalAdvance(text()) + 2 * metrics::grid, font.height() + metrics::halfGrid};
}

void ArchivedBadge::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::instance().tokens();
    QPainter painter(this);
    paintBox(painter, rect(), tokens.surface, tokens.warning());
    painter.setFont(fontFor(TextRole::Small, true));
    painter.setPen(tokens.warning());
    painter.drawText(rect(), Qt::AlignCenter, text());
}

void ArchivedBadge::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

void ArchivedBadge::retranslate()
{
    setAccessibleName(text());
    updateGeometry();
    update();
}

} // namespace bitacora
