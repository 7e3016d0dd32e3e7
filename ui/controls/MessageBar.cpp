#include "MessageBar.h"

#include "Announcement.h"
#include "Buttons.h"
#include "ControlPainting.h"
#include "Metrics.h"
#include "Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

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

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::controlPadding, metrics::halfGrid, metrics::halfGrid, metrics::halfGrid);
    layout->setSpacing(metrics::grid);
    layout->addWidget(m_icon, 0, Qt::AlignVCenter);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action, 0, Qt::AlignVCenter);
    layout->addWidget(m_close, 0, Qt::AlignVCenter);
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
    setAction({});
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

void MessageBar::clear()
{
    m_text->clear();
    setAction({});
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
