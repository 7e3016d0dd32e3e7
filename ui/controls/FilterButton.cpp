#include "FilterButton.h"

#include "ControlPainting.h"
#include "Metrics.h"
#include "Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyleOptionButton>
#include <QToolButton>

namespace bitacora {

namespace {

constexpr int clearWidth = 24;
constexpr int arrowSize = 12;

/// The half that opens: a push button whose box is painted by the filter around it.
class OpenButton final : public QPushButton
{
public:
    explicit OpenButton(QWidget *parent)
        : QPushButton(parent)
    {
        setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    }

    /// An active filter that can be cleared shows its × where the arrow was.
    void setArrow(bool arrow)
    {
        m_arrow = arrow;
        updateGeometry();
        update();
    }

    QSize sizeHint() const override
    {
        const int text = fontMetrics().size(Qt::TextShowMnemonic, QPushButton::text()).width();
        const int arrow = m_arrow ? arrowSize + metrics::halfGrid + metrics::grid : metrics::halfGrid;
        return {metrics::controlPadding + text + arrow,
                qMax(metrics::controlHeight, fontMetrics().height() + metrics::grid)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const auto *filter = qobject_cast<const FilterButton *>(parentWidget());
        const Tokens &tokens = Theme::instance().tokens();
        const bool active = filter != nullptr && filter->isActive();
        QPainter painter(this);
        QRect content = rect().adjusted(metrics::controlPadding, 0, 0, 0);
        if (m_arrow) {
            const QRect arrow(rect().right() - metrics::grid - arrowSize + 1, rect().center().y() - arrowSize / 2 + 1,
                              arrowSize, arrowSize);
            paintIcon(painter, style()->visualRect(layoutDirection(), rect(), arrow), Icon::ChevronDown,
                      active ? tokens.accent : tokens.muted);
            content.setRight(arrow.left() - metrics::halfGrid);
        }
        painter.setPen(!isEnabled() ? palette().color(QPalette::ButtonText) : active ? tokens.accent : tokens.text);
        painter.drawText(style()->visualRect(layoutDirection(), rect(), content),
                         Qt::AlignVCenter | Qt::TextShowMnemonic | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft),
                         text());
        if (hasFocus())
            paintFocusRing(painter, rect(), tokens.accent, metrics::radius);
    }

private:
    bool m_arrow = true;
};

class ClearButton final : public QToolButton
{
public:
    using QToolButton::QToolButton;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = Theme::instance().tokens();
        QPainter painter(this);
        const QRect cross(rect().center().x() - arrowSize / 2, rect().center().y() - arrowSize / 2 + 1, arrowSize,
                          arrowSize);
        paintIcon(painter, cross, Icon::Close, underMouse() ? tokens.text : tokens.accent);
        if (hasFocus())
            paintFocusRing(painter, rect(), tokens.accent, metrics::radius);
    }
};

} // namespace

FilterButton::FilterButton(QWidget *parent)
    : QWidget(parent)
    , m_button(new OpenButton(this))
    , m_clear(new ClearButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_button);
    layout->addWidget(m_clear, 0, Qt::AlignVCenter);
    m_clear->setFixedSize(clearWidth, metrics::controlHeight);
    m_clear->setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_button);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_clear, &QToolButton::clicked, this, [this] {
        m_button->setFocus(Qt::OtherFocusReason); // the × is about to vanish
        Q_EMIT cleared();
    });
    connect(m_button, &QPushButton::clicked, this, &FilterButton::clicked);
    refresh();
}

void FilterButton::setText(const QString &text)
{
    m_button->setText(text);
    m_button->updateGeometry();
    retranslate();
}

QString FilterButton::text() const
{
    return m_button->text();
}

void FilterButton::setActive(bool active)
{
    m_active = active;
    refresh();
}

void FilterButton::setMenu(QMenu *menu)
{
    m_button->setMenu(menu);
}

void FilterButton::setClearable(bool clearable)
{
    m_clearable = clearable;
    refresh();
}

void FilterButton::refresh()
{
    const bool clears = m_active && m_clearable;
    m_clear->setVisible(clears);
    static_cast<OpenButton *>(m_button)->setArrow(!clears);
    retranslate();
    update();
}

void FilterButton::retranslate()
{
    const QString name = text();
    //: The accessible name of a filter that narrows the list at present; %1 is "Status: Completed"
    m_button->setAccessibleName(m_active ? tr("%1 (active filter)").arg(name) : name);
    //: The name of a small × button beside a filter; %1 is the filter
    m_clear->setAccessibleName(tr("Clear filter: %1").arg(name));
    m_clear->setToolTip(tr("Clear this filter"));
}

void FilterButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FilterButton::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) && m_active && m_clearable)
        m_clear->click();
    else
        QWidget::keyPressEvent(event);
}

void FilterButton::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::instance().tokens();
    QPainter painter(this);
    if (m_active)
        paintBox(painter, rect(), tokens.accentTint, tokens.accentTint);
    else
        paintBox(painter, rect(), underMouse() && isEnabled() ? tokens.hover() : tokens.surface, tokens.hairline);
}

} // namespace bitacora
