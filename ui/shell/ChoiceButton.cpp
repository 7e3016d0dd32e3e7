#include "ChoiceButton.h"

#include "ControlPainting.h"
#include "Metrics.h"
#include "TextRole.h"
#include "Theme.h"

#include <QPainter>

namespace bitacora {

namespace {

constexpr int padding = 2 * metrics::grid;
constexpr int textLeft = padding + metrics::iconSize + padding;
constexpr int lineGap = metrics::halfGrid;
constexpr int preferredWidth = 440;
constexpr int roomForSentence = 1000;

} // namespace

ChoiceButton::ChoiceButton(Icon icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceButton::setWords(const QString &title, const QString &sentence)
{
    setText(title);
    m_sentence = sentence;
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    updateGeometry();
    update();
}

QRect ChoiceButton::textArea(int width) const
{
    return {textLeft, padding, width - textLeft - padding, roomForSentence};
}

int ChoiceButton::sentenceHeight(int width) const
{
    const QFontMetrics font(fontFor(TextRole::Body));
    return font.boundingRect(textArea(width), Qt::TextWordWrap, m_sentence).height();
}

int ChoiceButton::heightForWidth(int width) const
{
    const QFontMetrics title(fontFor(TextRole::Body, true));
    return padding + title.height() + lineGap + sentenceHeight(width) + padding;
}

QSize ChoiceButton::sizeHint() const
{
    return {preferredWidth, heightForWidth(preferredWidth)};
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::instance().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = isEnabled() && (underMouse() || isDown());
    paintBox(painter, rect(), lit ? tokens.selection : tokens.surface, lit ? tokens.accent : tokens.hairline);

    QRect area = textArea(width());
    painter.setFont(fontFor(TextRole::Body, true));
    const int titleHeight = painter.fontMetrics().height();
    const int iconTop = padding + (titleHeight - metrics::iconSize) / 2;
    paintIcon(painter, QRectF(padding, iconTop, metrics::iconSize, metrics::iconSize), m_icon,
              isEnabled() ? tokens.accent : tokens.muted);
    painter.setPen(isEnabled() ? tokens.text : tokens.muted);
    painter.drawText(area, Qt::TextSingleLine, text());
    area.translate(0, titleHeight + lineGap);
    painter.setFont(fontFor(TextRole::Body));
    painter.setPen(tokens.muted);
    painter.drawText(area, Qt::TextWordWrap, m_sentence);
    if (hasFocus())
        paintFocusRing(painter, rect(), tokens.accent, metrics::radius);
}

void ChoiceButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void ChoiceButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace bitacora
