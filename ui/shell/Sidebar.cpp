#include "Sidebar.h"

#include "Metrics.h"
#include "SidebarButton.h"
#include "TextRole.h"

#include <QAction>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr int barWidth = 208;
constexpr int margin = 10;
constexpr int textMargin = 10;
constexpr int topMargin = 16;
constexpr int entryGap = 2;
constexpr int buttonSize = 28;

Icon iconOf(Sidebar::Entry entry)
{
    switch (entry) {
    case Sidebar::Entry::Clients:
        return Icon::Client;
    case Sidebar::Entry::Calendar:
        return Icon::Calendar;
    case Sidebar::Entry::History:
        return Icon::History;
    case Sidebar::Entry::Review:
        return Icon::Review;
    case Sidebar::Entry::Settings:
        return Icon::Settings;
    }
    return Icon::Client;
}

} // namespace

Sidebar::Sidebar(ShellActions &actions, const QString &practiceName, QWidget *parent)
    : QFrame(parent)
    , m_actions(actions)
    , m_entries(new QButtonGroup(this))
    , m_menu(new QMenu(this))
{
    setObjectName(u"sidebar"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, topMargin, margin + 1, topMargin);
    layout->setSpacing(entryGap);
    layout->addWidget(makeHead());
    layout->addSpacing(margin);
    layout->addWidget(addEntry(Entry::Clients, ShellActions::Id::Clients));
    layout->addWidget(addEntry(Entry::Calendar, ShellActions::Id::Calendar));
    layout->addWidget(addEntry(Entry::History, ShellActions::Id::History));
    layout->addWidget(addEntry(Entry::Review, ShellActions::Id::Review));
    layout->addWidget(addEntry(Entry::Settings, ShellActions::Id::Settings));
    layout->addStretch();
    layout->addWidget(makeFoot(practiceName));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setMinimumWidth(barWidth);
    for (QMenu *menu : m_actions.makeMenus(m_menu))
        m_menu->addMenu(menu);
    connect(&Theme::instance(), &Theme::changed, this, &Sidebar::retranslate);
    retranslate();
}

QWidget *Sidebar::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(textMargin, 0, 0, 0);
    auto *title = new QLabel(u"Bitácora"_s, head);
    setTextRole(title, TextRole::Heading, true);
    m_menuButton = new QToolButton(head);
    m_menuButton->setObjectName(u"menuButton"_s);
    m_menuButton->setAutoRaise(true);
    m_menuButton->setFocusPolicy(Qt::StrongFocus);
    m_menuButton->setFixedSize(buttonSize, buttonSize);
    connect(m_menuButton, &QToolButton::clicked, this, &Sidebar::openMenu);
    layout->addWidget(title, 1);
    layout->addWidget(m_menuButton);
    return head;
}

SidebarButton *Sidebar::addEntry(Entry entry, ShellActions::Id id)
{
    auto *button = new SidebarButton(iconOf(entry), this);
    button->setCheckable(true);
    button->setObjectName(u"sidebarEntry%1"_s.arg(int(entry)));
    m_entries->addButton(button, int(entry));
    QAction *action = m_actions.get(id);
    connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
    return button;
}

QWidget *Sidebar::makeFoot(const QString &practiceName)
{
    auto *foot = new QWidget(this);
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(margin);
    m_lock = new SidebarButton(Icon::Lock, foot);
    m_lock->setObjectName(u"lockButton"_s);
    QAction *action = m_actions.get(ShellActions::Id::Lock);
    connect(m_lock, &QAbstractButton::clicked, action, &QAction::trigger);
    m_line = new QWidget(foot);
    m_line->setFixedHeight(metrics::hairline);
    auto *name = new QLabel(practiceName, foot);
    name->setObjectName(u"practiceName"_s);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    name->setContentsMargins(textMargin, 0, textMargin, 0);
    setTextRole(name, TextRole::Small);
    setMuted(name);
    layout->addWidget(m_lock);
    layout->addWidget(m_line);
    layout->addWidget(name);
    return foot;
}

void Sidebar::setCurrent(Entry entry)
{
    m_entries->button(int(entry))->setChecked(true);
}

SidebarButton *Sidebar::entry(Entry entry) const
{
    return static_cast<SidebarButton *>(m_entries->button(int(entry)));
}

void Sidebar::setCount(Entry entry, int count)
{
    this->entry(entry)->setCount(count);
    retranslate();
}

void Sidebar::openMenu()
{
    m_menu->popup(m_menuButton->mapToGlobal(QPoint(0, m_menuButton->height())));
    m_menu->setActiveAction(m_menu->actions().first());
}

void Sidebar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = Theme::instance().tokens();
    painter.fillRect(rect(), tokens.background);
    painter.fillRect(QRect(rect().right(), 0, metrics::hairline, height()), tokens.hairline);
    painter.fillRect(QRect(m_line->mapTo(this, QPoint(0, 0)), m_line->size()), tokens.hairline);
}

void Sidebar::retranslate()
{
    m_actions.retranslate();
    for (const auto &[entry, id] :
         {std::pair {Entry::Clients, ShellActions::Id::Clients},
          std::pair {Entry::Calendar, ShellActions::Id::Calendar},
          std::pair {Entry::History, ShellActions::Id::History}, std::pair {Entry::Review, ShellActions::Id::Review},
          std::pair {Entry::Settings, ShellActions::Id::Settings}}) {
        SidebarButton *button = this->entry(entry);
        const QAction *action = m_actions.get(id);
        button->setText(action->text());
        //: A page and how much waits there, for a screen reader: "Review, 12 to look at".
        button->setAccessibleName(button->count() > 0
                                      ? tr("%1, %Ln to look at", nullptr, button->count()).arg(action->text())
                                      : action->text());
        //: A tooltip: what the button does, and the keys that do the same
        button->setToolTip(tr("%1 (%2)").arg(action->text(), action->shortcut().toString(QKeySequence::NativeText)));
    }
    const QAction *lock = m_actions.get(ShellActions::Id::Lock);
    m_lock->setText(lock->text());
    m_lock->setAccessibleName(lock->text());
    m_lock->setHint(lock->shortcut());
    m_menuButton->setIcon(themedIcon(Icon::Menu));
    m_menuButton->setAccessibleName(m_actions.get(ShellActions::Id::Menu)->text());
    m_menuButton->setToolTip(m_actions.get(ShellActions::Id::Menu)->text());
}

} // namespace bitacora
