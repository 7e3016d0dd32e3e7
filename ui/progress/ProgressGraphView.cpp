#include "ProgressGraphView.h"

#include "Announcement.h"
#include "Metrics.h"
#include "ProgressText.h"
#include "TextRole.h"
#include "Theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace bitacora {

namespace {

// Of the picture of DESIGN.md; the same whatever is shown.
constexpr double proportion = 0.44;
constexpr int leastHeight = 250;
constexpr int mostHeight = 520;
constexpr int leastWidth = 320;
constexpr int ringMargin = 6;
constexpr int page = 10;

} // namespace

ProgressGraphView::ProgressGraphView(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void ProgressGraphView::setSeries(const ProgressSeries &series, const ProgressStatistics &statistics)
{
    m_series = series;
    m_statistics = statistics;
    m_current = -1;
    m_hovered = -1;
    forgetLayout();
    retranslate();
}

void ProgressGraphView::forgetLayout()
{
    m_layout.reset();
    update();
}

QRect ProgressGraphView::graphRect() const
{
    return rect().adjusted(ringMargin, ringMargin, -ringMargin, -ringMargin);
}

const ProgressGraphLayout &ProgressGraphView::graphLayout()
{
    if (!m_layout) {
        const ProgressGraphStyle style {fontFor(TextRole::Small), fontFor(TextRole::Small, true), 1};
        m_layout = ProgressGraphLayout::of(m_series, style, QLocale(), graphRect().size());
    }
    return *m_layout;
}

int ProgressGraphView::heightForWidth(int width) const
{
    return std::clamp(int(std::lround(width * proportion)), leastHeight, mostHeight);
}

QSize ProgressGraphView::sizeHint() const
{
    constexpr int usualWidth = 800;
    return {usualWidth, heightForWidth(usualWidth)};
}

QSize ProgressGraphView::minimumSizeHint() const
{
    return {leastWidth, leastHeight};
}

int ProgressGraphView::currentPoint() const
{
    return m_current >= 0 && m_layout ? m_layout->dots.at(m_current).point : -1;
}

void ProgressGraphView::setCurrentPoint(int point)
{
    const auto &dots = graphLayout().dots;
    const auto found =
        std::find_if(dots.cbegin(), dots.cend(), [point](const auto &dot) { return dot.point == point; });
    m_current = found == dots.cend() ? -1 : int(found - dots.cbegin());
    update();
}

void ProgressGraphView::goTo(int dot)
{
    const int last = int(graphLayout().dots.size()) - 1;
    if (last < 0)
        return;
    m_current = std::clamp(dot, 0, last);
    m_focusRing = true;
    announce(this, ProgressText().point(m_series, currentPoint()));
    Q_EMIT pointChosen(currentPoint());
    update();
}

void ProgressGraphView::keyPressEvent(QKeyEvent *event)
{
    const int last = int(graphLayout().dots.size()) - 1;
    const int from = m_current < 0 ? last + 1 : m_current;
    switch (event->key()) {
    case Qt::Key_Left:
        return goTo(from - 1);
    case Qt::Key_Right:
        return goTo(m_current < 0 ? last : from + 1);
    case Qt::Key_PageUp:
        return goTo(from - page);
    case Qt::Key_PageDown:
        return goTo(from + page);
    case Qt::Key_Home:
        return goTo(0);
    case Qt::Key_End:
        return goTo(last);
    case Qt::Key_Escape:
        if (m_current >= 0) {
            m_current = -1;
            update();
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ProgressGraphView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_focusRing = Theme::instance().showsFocusRing(event->reason(), m_focusRing);
    update();
}

void ProgressGraphView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        m_current = -1;
    update();
}

void ProgressGraphView::mouseMoveEvent(QMouseEvent *event)
{
    const int dot = graphLayout().dotAt(event->position() - graphRect().topLeft());
    if (dot == m_hovered)
        return;
    m_hovered = dot;
    update();
}

void ProgressGraphView::mousePressEvent(QMouseEvent *event)
{
    const int dot = graphLayout().dotAt(event->position() - graphRect().topLeft());
    if (event->button() != Qt::LeftButton || dot < 0)
        return QWidget::mousePressEvent(event);
    m_current = dot;
    Q_EMIT pointChosen(currentPoint());
    update();
}

void ProgressGraphView::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hovered = -1;
    update();
}

void ProgressGraphView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    forgetLayout();
}

void ProgressGraphView::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::instance().tokens();
    constexpr double half = 0.5;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus() && m_focusRing) {
        constexpr qreal inset = metrics::focusRing * half;
        painter.setPen(QPen(tokens.accent, metrics::focusRing));
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), metrics::radius,
                                metrics::radius);
    }
    painter.translate(graphRect().topLeft());
    const ProgressGraphLayout &layout = graphLayout();
    ProgressGraph(layout, {tokens.text, tokens.muted, tokens.accent}).paint(painter);
    const int dot = m_hovered >= 0 ? m_hovered : m_current;
    if (dot >= 0 && dot < layout.dots.size())
        paintCallout(painter, dot);
}

void ProgressGraphView::paintCallout(QPainter &painter, int dot) const
{
    constexpr int padding = 8;
    constexpr int lift = 10;
    constexpr qreal ring = 3;
    const Tokens &tokens = Theme::instance().tokens();
    const ProgressGraphLayout::Dot &at = m_layout->dots.at(dot);
    painter.setBrush(tokens.accent);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(at.center, m_layout->dotRadius, m_layout->dotRadius);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.accent, metrics::focusRing));
    painter.drawEllipse(at.center, m_layout->dotRadius + ring, m_layout->dotRadius + ring);
    const QString text = ProgressText().point(m_series, at.point);
    const QFont font = fontFor(TextRole::Small);
    const QFontMetricsF measured(font);
    QRectF box(0, 0, measured.horizontalAdvance(text) + 2 * padding, measured.height() + padding);
    box.moveCenter(at.center);
    box.moveBottom(at.center.y() - lift);
    box.moveLeft(std::clamp(box.left(), 0.0, std::max(0.0, graphRect().width() - box.width())));
    if (box.top() < 0)
        box.moveTop(at.center.y() + lift);
    painter.setBrush(tokens.surface);
    painter.setPen(tokens.hairline);
    painter.drawRoundedRect(box, metrics::radius, metrics::radius);
    painter.setPen(tokens.text);
    painter.setFont(font);
    painter.drawText(box, Qt::AlignCenter, text);
}

void ProgressGraphView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        forgetLayout();
        retranslate();
    }
}

void ProgressGraphView::retranslate()
{
    //: A graph, for screen readers; %1 is what it is of.
    setAccessibleName(tr("Graph of %1").arg(m_series.target.name));
    setAccessibleDescription(ProgressText().description(m_series, m_statistics));
    forgetLayout();
}

} // namespace bitacora
