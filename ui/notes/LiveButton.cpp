#include "LiveButton.h"

#include "ControlPainting.h"
#include "Metrics.h"
#include "TextRole.h"
#include "Theme.h"

#include <QKeyEvent>
#include <QKeySequence>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace bitacora {

namespace {

constexpr int padding = metrics::controlPadding;

int heightOf(const QFont &font, int width, const QString &text)
{
    constexpr int tall = 10'000;
    return text.isEmpty() ? 0 : QFontMetrics(font).boundingRect(0, 0, width, tall, Qt::TextWordWrap, text).height();
}

QFont figureFont()
{
    return fontFor(TextRole::Title, true);
}

int figureWidth(const QString &figure)
{
    // What is exactly as wide as the figure would cut it.
    constexpr int slack = 2;
    return int(std::ceil(QFontMetricsF(figureFont()).horizontalAdvance(figure))) + slack;
}

} // namespace

LiveButton::LiveButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LiveButton::setTitle(const QString &title)
{
    m_title = title;
    say();
}

void LiveButton::setSubject(const QString &subject)
{
    m_subject = subject;
    say();
}

void LiveButton::setDetail(const QString &detail)
{
    if (detail == m_detail)
        return;
    m_detail = detail;
    say();
}

void LiveButton::setFigure(const QString &figure)
{
    if (figure == m_figure)
        return;
    m_figure = figure;
    say();
}

void LiveButton::setKey(int key)
{
    m_key = key;
    say();
}

void LiveButton::setActive(bool active)
{
    m_isActive = active;
    update();
}

QString LiveButton::keyText() const
{
    return m_key == 0 ? QString() : keyHintText(QKeySequence(m_key));
}

void LiveButton::say()
{
    QStringList parts {m_subject, m_title, m_figure, m_detail};
    parts.removeAll(QString());
    setAccessibleName(parts.join(QStringLiteral(", ")));
    //: For screen readers, of a button: the key that does the same.
    setAccessibleDescription(m_key == 0 ? QString() : tr("Key %1").arg(keyText()));
    updateGeometry();
    update();
}

int LiveButton::wordsWidth(int width) const
{
    int words = width - 2 * padding;
    if (m_key != 0)
        words -= keyHintWidth(keyText()) + metrics::grid;
    if (!m_figure.isEmpty())
        words -= figureWidth(m_figure) + metrics::grid;
    return std::max(words, metrics::grid);
}

QSize LiveButton::sizeHint() const
{
    constexpr int usualWidth = 280;
    return {usualWidth, heightForWidth(usualWidth)};
}

QSize LiveButton::minimumSizeHint() const
{
    constexpr int least = 110;
    return {least, leastHeight};
}

int LiveButton::heightForWidth(int width) const
{
    const int words = wordsWidth(width);
    const int text =
        heightOf(fontFor(TextRole::Body, true), words, m_title) + heightOf(fontFor(TextRole::Small), words, m_detail);
    return std::max(text + 2 * metrics::grid, leastHeight);
}

void LiveButton::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::instance().tokens();
    QPainter painter(this);
    const bool isOn = m_isActive || isDown();
    const QColor rest = underMouse() ? tokens.hover() : tokens.background;
    paintBox(painter, rect(), isOn ? tokens.accentTint : rest, isOn ? tokens.accent : tokens.hairline);
    QRect area = rect().adjusted(padding, 0, -padding, 0);
    const bool isReversed = isRightToLeft();
    const auto takeEnd = [&area, isReversed](int width) {
        const QRect end(isReversed ? area.left() : area.right() - width + 1, area.top(), width, area.height());
        area.adjust(isReversed ? width + metrics::grid : 0, 0, isReversed ? 0 : -width - metrics::grid, 0);
        return end;
    };
    if (m_key != 0)
        paintKeyHint(painter, takeEnd(keyHintWidth(keyText())), keyText(), tokens.muted);
    if (!m_figure.isEmpty()) {
        const QRect figure = takeEnd(figureWidth(m_figure));
        paintText(painter, figure, Qt::AlignCenter, m_figure, figureFont(), m_isActive ? tokens.accent : tokens.text);
    }
    const QFont titleFont = fontFor(TextRole::Body, true);
    const int titleHeight = heightOf(titleFont, area.width(), m_title);
    const int detailHeight = heightOf(fontFor(TextRole::Small), area.width(), m_detail);
    QRect words(area.left(), (height() - titleHeight - detailHeight) / 2, area.width(), titleHeight);
    painter.setFont(titleFont);
    painter.setPen(m_isActive ? tokens.accent : tokens.text);
    painter.drawText(words, int(Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignTop), m_title);
    words.moveTop(words.top() + titleHeight);
    words.setHeight(detailHeight);
    painter.setFont(fontFor(TextRole::Small));
    painter.setPen(tokens.muted);
    painter.drawText(words, int(Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignTop), m_detail);
    if (hasFocus())
        paintFocusRing(painter, rect(), tokens.accent, metrics::radius);
}

void LiveButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void LiveButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void LiveButton::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier && !event->isAutoRepeat())
        click();
    else if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Select)
        QAbstractButton::keyPressEvent(event);
    else
        // The arrows do not lead among them: what they count stays what it is.
        event->ignore();
}

} // namespace bitacora
