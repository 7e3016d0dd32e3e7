#include "SegmentedControl.h"

#include "ControlPainting.h"
#include "Metrics.h"
#include "TextRole.h"
#include "Theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace bitacora {

namespace {

/// One choice. A real button, so that screen readers and tests see it as one.
class Segment final : public QAbstractButton
{
public:
    explicit Segment(QWidget *parent)
        : QAbstractButton(parent)
    {
        setCheckable(true);
        setFocusPolicy(Qt::ClickFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        // As wide as it is when chosen, so that choosing moves nothing.
        const QFontMetrics strong(fontFor(TextRole::Body, true));
        return {strong.size(Qt::TextShowMnemonic, text()).width() + 2 * metrics::controlPadding,
                qMax(metrics::controlHeight, strong.height() + metrics::grid)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = Theme::instance().tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        // The rounded outline belongs to the control; each part clips itself to it.
        QPainterPath outline;
        const QRectF whole = QRectF(parentWidget()->rect()).translated(-pos()).adjusted(1, 1, -1, -1);
        outline.addRoundedRect(whole, metrics::radius - 1, metrics::radius - 1);
        painter.setClipPath(outline);
        if (isChecked())
            painter.fillRect(rect(), tokens.accentTint);
        else if (underMouse() && isEnabled())
            painter.fillRect(rect(), tokens.hover());
        painter.setClipping(false);
        painter.setFont(fontFor(TextRole::Body, isChecked()));
        painter.setPen(!isEnabled()      ? palette().color(QPalette::ButtonText)
                           : isChecked() ? tokens.accent
                                         : tokens.text);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
        if (hasFocus())
            paintFocusRing(painter, rect(), tokens.accent, metrics::radius);
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        switch (event->key()) {
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_Home:
        case Qt::Key_End:
            event->ignore();
            return; // the control moves
        default:
            QAbstractButton::keyPressEvent(event);
        }
    }
};

} // namespace

SegmentedControl::SegmentedControl(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool checked) {
        m_group->button(index)->setFocusPolicy(checked ? Qt::StrongFocus : Qt::ClickFocus);
        if (checked)
            Q_EMIT currentChanged(index);
    });
}

int SegmentedControl::addSegment(const QString &text)
{
    auto *segment = new Segment(this);
    const int index = count();
    segment->setText(text);
    layout()->addWidget(segment);
    orderAfterPrevious(segment, index);
    m_group->addButton(segment, index);
    if (index == 0) {
        const QSignalBlocker quiet(m_group);
        segment->setFocusPolicy(Qt::StrongFocus);
        segment->setChecked(true);
    }
    return index;
}

void SegmentedControl::orderAfterPrevious(QWidget *segment, int index)
{
    // Right behind the one before it, not behind whatever the page has made since. setTabOrder passes over
    // widgets without focus, so the control takes part for a moment.
    if (index > 0) {
        setTabOrder(m_group->button(index - 1), segment);
        return;
    }
    setFocusPolicy(Qt::StrongFocus);
    setTabOrder(this, segment);
    setFocusPolicy(Qt::NoFocus);
}

void SegmentedControl::setText(int index, const QString &text)
{
    if (QAbstractButton *button = segment(index)) {
        button->setText(text);
        button->updateGeometry();
    }
}

int SegmentedControl::count() const
{
    return int(m_group->buttons().size());
}

QAbstractButton *SegmentedControl::segment(int index) const
{
    return m_group->button(index);
}

int SegmentedControl::current() const
{
    return m_group->checkedId();
}

void SegmentedControl::setCurrent(int index)
{
    if (QAbstractButton *button = segment(index))
        button->setChecked(true);
}

void SegmentedControl::keyPressEvent(QKeyEvent *event)
{
    const int forward = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
        moveBy(forward);
        return;
    case Qt::Key_Left:
        moveBy(-forward);
        return;
    case Qt::Key_Down:
        moveBy(1);
        return;
    case Qt::Key_Up:
        moveBy(-1);
        return;
    case Qt::Key_Home:
        moveBy(-count());
        return;
    case Qt::Key_End:
        moveBy(count());
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void SegmentedControl::moveBy(int steps)
{
    if (count() == 0)
        return;
    setCurrent(qBound(0, current() + steps, count() - 1));
    focusCurrent();
}

void SegmentedControl::focusCurrent()
{
    if (QAbstractButton *button = segment(current()))
        button->setFocus(Qt::OtherFocusReason);
}

// No focus proxy, past which Qt leads Tab to its target, even backwards.
void SegmentedControl::focusInEvent(QFocusEvent *)
{
    focusCurrent();
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::instance().tokens();
    QPainter painter(this);
    paintBox(painter, rect(), tokens.surface, tokens.hairline);
    painter.setPen(tokens.hairline);
    for (int index = 1; index < count(); ++index) {
        const QRect part = segment(index)->geometry();
        const int x = isRightToLeft() ? part.right() : part.left();
        painter.drawLine(x, 1, x, height() - 2);
    }
}

void SegmentedControl::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace bitacora
