#include "MessageBar.h"

#include "Announcement.h"
#include "Buttons.h"
#include "ControlPainting.h"
#include "Metrics.h"
#include "Theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace bitacora {

namespace {

QColor kindColor(MessageBar::Kind kind)
{
    const Tokens &tokens = Theme::instance().tokens();
    switch (kind) {
    case MessageBar::Kind::Info:
        return tokens.accent;
    case MessageBar::Kind::Warning:
        return tokens.warning();
    case MessageBar::Kind::Error:
        break;
    }
    return tokens.danger();
}

constexpr double tintShare = 0.08;

/// Where the parts stand: the buttons behind the sentence, or below it where they would crowd it.
enum Column { IconColumn, TextColumn, ActionsColumn, CloseColumn };

/// Puts the buttons where there is room for them, as wide as the bar is now.
class ActionsPlace final : public QObject
{
public:
    ActionsPlace(QGridLayout *grid, QLabel *text, QWidget *actions)
        : QObject(text)
        , m_grid(grid)
        , m_text(text)
        , m_actions(actions)
    {
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
            arrange();
        return false;
    }

private:
    void arrange()
    {
        const int text = m_text->fontMetrics().horizontalAdvance(m_text->text());
        const int row = m_grid->parentWidget()->width() - 2 * (metrics::controlHeight + metrics::grid);
        const int buttons = m_actions->sizeHint().width() + 2 * metrics::grid;
        // A single button stays where it always is.
        const bool isBelow = buttons > row / 3 && text + buttons > row;
        if (isBelow == m_isBelow)
            return;
        m_isBelow = isBelow;
        m_grid->removeWidget(m_actions);
        if (isBelow)
            m_grid->addWidget(m_actions, 1, TextColumn, Qt::AlignLeft);
        else
            m_grid->addWidget(m_actions, 0, ActionsColumn, Qt::AlignVCenter);
    }

    QGridLayout *m_grid;
    QLabel *m_text;
    QWidget *m_actions;
    bool m_isBelow = false;
};

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(metrics::controlPadding, metrics::halfGrid, metrics::halfGrid, metrics::halfGrid);
    layout->setHorizontalSpacing(metrics::grid);
    layout->setVerticalSpacing(0);
    layout->setColumnStretch(TextColumn, 1);
    auto *actions = new QWidget(this);
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins({});
    row->setSpacing(metrics::grid);
    row->addWidget(m_action);
    layout->addWidget(m_icon, 0, IconColumn, Qt::AlignVCenter);
    layout->addWidget(m_text, 0, TextColumn);
    layout->addWidget(actions, 0, ActionsColumn, Qt::AlignVCenter);
    layout->addWidget(m_close, 0, CloseColumn, Qt::AlignVCenter);
    installEventFilter(new ActionsPlace(layout, m_text, actions));
    setTabOrder(m_action, m_close);
    m_text->setWordWrap(true);
    m_text->setMinimumHeight(metrics::controlHeight);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setAutoRaise(true);
    m_close->setIcon(themedIcon(Icon::Close));
    m_close->setFocusPolicy(Qt::StrongFocus);
    makeLink(m_action);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });
    connect(&Theme::instance(), &Theme::changed, this, &MessageBar::refreshColors);
    retranslate();
    clear();
}

void MessageBar::showMessage(Kind kind, const QString &text)
{
    m_kind = kind;
    m_text->setText(text);
    dropActions();
    setAccessibleName(text);
    refreshColors();
    setVisible(!text.isEmpty());
    announce(this, text);
    Q_EMIT messageChanged();
}

void MessageBar::showError(const Error &error)
{
    showMessage(Kind::Error, error.sentence());
}

void MessageBar::showError(const QString &text)
{
    showMessage(Kind::Error, text);
}

void MessageBar::showWarning(const QString &text)
{
    showMessage(Kind::Warning, text);
}

void MessageBar::showInfo(const QString &text)
{
    showMessage(Kind::Info, text);
}

void MessageBar::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

QPushButton *MessageBar::addAction(const QString &text)
{
    auto *button = new QPushButton(text, m_action->parentWidget());
    makeLink(button);
    m_action->parentWidget()->layout()->addWidget(button);
    button->show();
    setTabOrder(m_more.isEmpty() ? m_action : m_more.constLast(), button);
    m_more.append(button);
    return button;
}

void MessageBar::dropActions()
{
    setAction({});
    // One of them may have been pressed just now.
    for (QPushButton *button : std::exchange(m_more, {})) {
        button->hide();
        button->deleteLater();
    }
}

void MessageBar::clear()
{
    m_text->clear();
    dropActions();
    setAccessibleName({});
    hide();
    Q_EMIT messageChanged();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::refreshColors()
{
    const Icon which = m_kind == Kind::Info ? Icon::Info : Icon::Warning;
    m_icon->setPixmap(
        icon(which, kindColor(m_kind)).pixmap({metrics::iconSize, metrics::iconSize}, devicePixelRatio()));
    update();
}

void MessageBar::retranslate()
{
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(tr("Close message"));
    //: What the picture beside a message means, for screen readers
    m_icon->setAccessibleName(tr("Message"));
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const QColor color = kindColor(m_kind);
    QPainter painter(this);
    const QColor fill = mixed(Theme::instance().tokens().surface, color, tintShare);
    constexpr double borderShare = 0.35;
    paintBox(painter, rect(), fill, mixed(Theme::instance().tokens().surface, color, borderShare));
}

} // namespace bitacora
