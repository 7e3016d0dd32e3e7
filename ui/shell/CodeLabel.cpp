#include "CodeLabel.h"

#include "ControlPainting.h"
#include "Metrics.h"
#include "TextRole.h"
#include "Theme.h"

#include <QFontDatabase>
#include <QPainter>

namespace bitacora {

namespace {
constexpr int padding = 2 * metrics::grid;
}

CodeLabel::CodeLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setMargin(padding);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(fontFor(TextRole::Title).pointSizeF());
    setFont(font);
}

void CodeLabel::paintEvent(QPaintEvent *event)
{
    {
        const Tokens &tokens = Theme::instance().tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintBox(painter, rect(), tokens.surface, tokens.hairline);
    }
    QLabel::paintEvent(event);
}

} // namespace bitacora
