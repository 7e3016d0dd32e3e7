#include "ShellActions.h"

#include "ChangeStack.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

constexpr std::array needPractice {
    ShellActions::Id::Lock,          ShellActions::Id::ChangePassphrase,
    ShellActions::Id::RecoverySheet, ShellActions::Id::NewSession,
    ShellActions::Id::Undo,          ShellActions::Id::Redo,
    ShellActions::Id::Clients,       ShellActions::Id::Calendar,
    ShellActions::Id::History,       ShellActions::Id::Review,
    ShellActions::Id::Settings,      ShellActions::Id::Menu,
};

} // namespace

ShellActions::ShellActions(QWidget *window)
    : QObject(window)
    , m_themes(new QActionGroup(this))
{
    for (QAction *&action : m_actions)
        action = new QAction(this);
    addShortcuts();
    addThemes();
    for (QAction *action : m_actions)
        window->addAction(action);
    get(Id::About)->setMenuRole(QAction::AboutRole);
    get(Id::Quit)->setMenuRole(QAction::QuitRole);
    get(Id::Settings)->setMenuRole(QAction::PreferencesRole);
    retranslate();
    setPracticeOpen(false);
}

void ShellActions::addShortcuts()
{
    get(Id::NewPractice)->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    get(Id::OpenPractice)->setShortcut(QKeySequence::Open);
    get(Id::Lock)->setShortcut(Qt::CTRL | Qt::Key_L);
    get(Id::Quit)->setShortcut(Qt::CTRL | Qt::Key_Q);
    get(Id::NewSession)->setShortcut(QKeySequence::New);
    get(Id::Undo)->setShortcut(Qt::CTRL | Qt::Key_Z);
    get(Id::Redo)->setShortcuts({Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y});
    get(Id::Clients)->setShortcut(Qt::CTRL | Qt::Key_1);
    get(Id::Calendar)->setShortcut(Qt::CTRL | Qt::Key_2);
    get(Id::History)->setShortcut(Qt::CTRL | Qt::Key_3);
    get(Id::Review)->setShortcut(Qt::CTRL | Qt::Key_4);
    get(Id::Settings)->setShortcut(Qt::CTRL | Qt::Key_5);
    get(Id::Palette)->setShortcut(Qt::CTRL | Qt::Key_K);
    get(Id::Shortcuts)->setShortcut(Qt::Key_F1);
    get(Id::Menu)->setShortcuts({Qt::Key_F10, Qt::ALT | Qt::Key_M});
}

void ShellActions::addThemes()
{
    for (const auto &[id, choice] :
         {std::pair {Id::ThemeSystem, ThemeChoice::System}, std::pair {Id::ThemeLight, ThemeChoice::Light},
          std::pair {Id::ThemeDark, ThemeChoice::Dark}}) {
        QAction *action = get(id);
        action->setCheckable(true);
        m_themes->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice = choice] { Q_EMIT themeChosen(choice); });
    }
}

void ShellActions::showTheme(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System:
        return get(Id::ThemeSystem)->setChecked(true);
    case ThemeChoice::Light:
        return get(Id::ThemeLight)->setChecked(true);
    case ThemeChoice::Dark:
        return get(Id::ThemeDark)->setChecked(true);
    }
}

void ShellActions::setPracticeOpen(bool open)
{
    for (const Id id : needPractice)
        get(id)->setEnabled(open);
    updateUndo();
}

void ShellActions::follow(ChangeStack *changes)
{
    if (m_changes)
        disconnect(m_changes, nullptr, this, nullptr);
    m_changes = changes;
    if (m_changes)
        connect(m_changes, &ChangeStack::changed, this, &ShellActions::updateUndo);
    updateUndo();
}

void ShellActions::updateUndo()
{
    const bool canUndo = m_changes && m_changes->canUndo();
    const bool canRedo = m_changes && m_changes->canRedo();
    get(Id::Undo)->setEnabled(canUndo);
    get(Id::Redo)->setEnabled(canRedo);
    //: %1 is what was done, such as "cancelling 3 sessions"
    get(Id::Undo)->setText(canUndo ? tr("Undo %1").arg(m_changes->undoText()) : tr("Undo"));
    //: %1 is what was undone, such as "cancelling 3 sessions"
    get(Id::Redo)->setText(canRedo ? tr("Redo %1").arg(m_changes->redoText()) : tr("Redo"));
}

QString ShellActions::name(Id id) const
{
    if (id == Id::Undo)
        return tr("Undo");
    if (id == Id::Redo)
        return tr("Redo");
    return get(id)->text().remove(u'…');
}

void ShellActions::setText(Id id, const QString &text)
{
    get(id)->setText(text);
}

void ShellActions::retranslate()
{
    setText(Id::NewPractice, tr("New practice…"));
    setText(Id::OpenPractice, tr("Open a practice…"));
    //: A command: closes the practice until the passphrase is typed again
    setText(Id::Lock, tr("Lock"));
    setText(Id::ChangePassphrase, tr("Change passphrase…"));
    setText(Id::RecoverySheet, tr("Print recovery sheet…"));
    setText(Id::Quit, tr("Quit"));
    //: A command: books a session
    setText(Id::NewSession, tr("New session"));
    setText(Id::Clients, tr("Clients"));
    //: The page with the sessions in days, weeks and months
    setText(Id::Calendar, tr("Calendar"));
    //: The page with the sessions of the whole practice
    setText(Id::History, tr("History"));
    //: The page of what is worth a look now and then
    setText(Id::Review, tr("Review"));
    setText(Id::Settings, tr("Settings"));
    //: Opens a field that finds every command, client and setting
    setText(Id::Palette, tr("Command palette"));
    //: The colors of the interface follow those of the system
    setText(Id::ThemeSystem, tr("As the system"));
    //: A theme with dark text on a light background
    setText(Id::ThemeLight, tr("Light"));
    //: A theme with light text on a dark background
    setText(Id::ThemeDark, tr("Dark"));
    setText(Id::Shortcuts, tr("Keyboard shortcuts"));
    setText(Id::About, tr("About Bitácora"));
    //: Opens the menu of the window
    setText(Id::Menu, tr("Menu"));
    updateUndo();
    std::erase_if(m_menus, [](const TitledMenu &titled) { return !titled.menu; });
    for (const TitledMenu &titled : m_menus)
        titled.menu->setTitle(title(titled.title));
}

QString ShellActions::title(Title title)
{
    switch (title) {
    case Title::Practice:
        //: A menu: what concerns the practice as a whole
        return tr("Practice");
    case Title::Edit:
        //: A menu: undo and redo
        return tr("Edit");
    case Title::View:
        //: A menu: which page is shown, and how
        return tr("View");
    case Title::Theme:
        //: A menu: light or dark
        return tr("Theme");
    case Title::Help:
        //: A menu
        return tr("Help");
    }
    return {};
}

QMenu *ShellActions::makeMenu(QWidget *parent, Title title, std::initializer_list<Id> ids)
{
    auto *menu = new QMenu(parent);
    for (const Id id : ids) {
        if (id == Id::Count)
            menu->addSeparator();
        else
            menu->addAction(get(id));
    }
    m_menus.push_back({menu, title});
    return menu;
}

QList<QMenu *> ShellActions::makeMenus(QWidget *parent)
{
    constexpr Id separator = Id::Count;
    QMenu *practice = makeMenu(parent, Title::Practice,
                               {Id::NewSession, separator, Id::NewPractice, Id::OpenPractice, separator, Id::Lock,
                                Id::ChangePassphrase, Id::RecoverySheet, separator, Id::Quit});
    QMenu *edit = makeMenu(parent, Title::Edit, {Id::Undo, Id::Redo});
    QMenu *view =
        makeMenu(parent, Title::View,
                 {Id::Clients, Id::Calendar, Id::History, Id::Review, Id::Settings, separator, Id::Palette, separator});
    view->addMenu(makeMenu(view, Title::Theme, {Id::ThemeSystem, Id::ThemeLight, Id::ThemeDark}));
    QMenu *help = makeMenu(parent, Title::Help, {Id::Shortcuts, Id::About});
    retranslate();
    return {practice, edit, view, help};
}

} // namespace bitacora
