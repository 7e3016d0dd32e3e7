#include "FactCard.h"

#include "ControlPainting.h"
#include "Metrics.h"
#include "TextRole.h"
#include "Theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace bitacora {

namespace {

constexpr int padding = 11;
constexpr int linePadding = 9;
constexpr int lineGap = 3;
constexpr int tagPadding = 11;

/// Words in several fonts and colors that break over lines together.
struct Run
{
    QString text;
    QFont font;
    QColor color;
};

// Lays the runs out in the width, one behind the other, and returns the height.
int layRuns(QPainter *painter, const QPoint &corner, int width, const QList<Run> &runs)
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const Run &run : runs) {
        QTextLayout::FormatRange range;
        range.start = int(text.size());
        range.length = int(run.text.size());
        range.format.setFont(run.font);
        range.format.setForeground(run.color);
        formats.append(range);
        text += run.text;
    }
    QTextLayout layout(text, runs.constFirst().font);
    layout.setFormats(formats);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    if (painter)
        layout.draw(painter, corner);
    return int(std::ceil(height));
}

} // namespace

FactCard::FactCard(const FactCardText &text, Shape shape, QWidget *parent)
    : QAbstractButton(parent)
    , m_text(text)
    , m_shape(shape)
{
    // One stop for Tab among all of them: see FactsOverview.
    setFocusPolicy(Qt::ClickFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(text.spoken());
    setAccessibleDescription(tr("What was recorded"));
    // Fixed would hold the height of the usual width.
    QSizePolicy policy(shape == Shape::Card ? QSizePolicy::Expanding : QSizePolicy::Fixed,
                       shape == Shape::Card ? QSizePolicy::Minimum : QSizePolicy::Fixed);
    policy.setHeightForWidth(shape == Shape::Card);
    setSizePolicy(policy);
}

bool FactCard::says(const QSet<FactId> &facts) const
{
    return std::any_of(m_text.facts.begin(), m_text.facts.end(), [&facts](FactId id) { return facts.contains(id); });
}

void FactCard::setLit(bool lit)
{
    if (lit == m_isLit)
        return;
    m_isLit = lit;
    update();
}

QSize FactCard::sizeHint() const
{
    if (m_shape == Shape::Card) {
        constexpr int usualWidth = 320;
        return {usualWidth, heightForWidth(usualWidth)};
    }
    const QFontMetricsF font(fontFor(TextRole::Body));
    // What is exactly as wide as the words would cut them.
    constexpr int slack = 2;
    return {int(std::ceil(font.horizontalAdvance(m_text.title))) + 2 * tagPadding + slack, metrics::controlHeight};
}

QSize FactCard::minimumSizeHint() const
{
    constexpr int least = 60;
    return {std::min(sizeHint().width(), least), m_shape == Shape::Card ? 0 : metrics::controlHeight};
}

int FactCard::heightForWidth(int width) const
{
    return layLines(nullptr, {padding, linePadding, width - 2 * padding, 0}) + 2 * linePadding;
}

int FactCard::layLines(QPainter *painter, const QRect &area) const
{
    const Tokens &tokens = Theme::instance().tokens();
    const QFont usual = fontFor(TextRole::Body);
    QList<Run> head {{m_text.title, fontFor(TextRole::Body, true), tokens.text}};
    if (!m_text.figures.isEmpty())
        head.append({QStringLiteral(" · ") + m_text.figures, usual, tokens.text});
    int height = layRuns(painter, area.topLeft(), area.width(), head);
    for (const FactCardText::Line &line : m_text.lines) {
        height += lineGap;
        QList<Run> runs {{line.value, usual, tokens.text}};
        if (!line.label.isEmpty())
            runs.prepend({line.label + u' ', usual, tokens.muted});
        height += layRuns(painter, {area.left(), area.top() + height}, area.width(), runs);
    }
    return height;
}

void FactCard::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::instance().tokens();
    QPainter painter(this);
    const bool isTag = m_shape == Shape::Tag;
    const QColor rest = isTag ? tokens.surface : tokens.background;
    const QColor fill = m_isLit ? tokens.accentTint : underMouse() ? tokens.hover() : rest;
    paintBox(painter, rect(), fill, m_isLit ? tokens.accent : tokens.hairline);
    if (isTag)
        paintText(painter, rect().adjusted(tagPadding, 0, -tagPadding, 0), Qt::AlignCenter, m_text.title,
                  fontFor(TextRole::Body), m_isLit ? tokens.accent : tokens.text);
    else
        layLines(&painter, rect().adjusted(padding, linePadding, -padding, -linePadding));
    if (hasFocus())
        paintFocusRing(painter, rect(), tokens.accent, metrics::radius);
}

void FactCard::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
    Q_EMIT pointed(true);
}

void FactCard::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
    Q_EMIT pointed(hasFocus());
}

void FactCard::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    update();
    Q_EMIT pointed(true);
}

void FactCard::focusOutEvent(QFocusEvent *event)
{
    QAbstractButton::focusOutEvent(event);
    update();
    Q_EMIT pointed(false);
}

void FactCard::keyPressEvent(QKeyEvent *event)
{
    const bool isReversed = isRightToLeft();
    switch (event->key()) {
    case Qt::Key_Down:
        Q_EMIT stepped(1);
        return;
    case Qt::Key_Up:
        Q_EMIT stepped(-1);
        return;
    case Qt::Key_Right:
        Q_EMIT stepped(isReversed ? -1 : 1);
        return;
    case Qt::Key_Left:
        Q_EMIT stepped(isReversed ? 1 : -1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace bitacora
