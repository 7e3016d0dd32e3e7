#include "KeyHint.h"

#include "ControlPainting.h"
#include "Theme.h"

#include <QPainter>

namespace bitacora {

KeyHint::KeyHint(const QKeySequence &keys, QWidget *parent)
    : QWidget(parent)
    , m_keys(keys)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize KeyHint::sizeHint() const
{
    constexpr int height = 20;
    return {keyHintWidth(keyHintText(m_keys)), height};
}

void KeyHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintKeyHint(painter, rect(), keyHintText(m_keys), Theme::instance().tokens().muted);
}

} // namespace bitacora
