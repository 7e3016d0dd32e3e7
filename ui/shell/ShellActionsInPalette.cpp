// How the command palette lists the actions of the window, and by which other words it finds them.

#include "ShellActions.h"

#include <QAction>
#include <QActionGroup>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

using Id = ShellActions::Id;

/// All but the palette itself: what is done every day first, what closes the program last.
constexpr std::array listed {
    Id::NewSession,    Id::Clients, Id::Calendar,     Id::History,     Id::Review,     Id::Undo,
    Id::Redo,          Id::Lock,    Id::Settings,     Id::ThemeSystem, Id::ThemeLight, Id::ThemeDark,
    Id::Shortcuts,     Id::Menu,    Id::OpenPractice, Id::NewPractice, Id::About,      Id::ChangePassphrase,
    Id::RecoverySheet, Id::Quit,
};
static_assert(listed.size() == std::size_t(Id::Count) - 1);

} // namespace

PaletteEntries ShellActions::paletteEntries() const
{
    PaletteEntries entries;
    for (const Id id : listed) {
        QAction *action = get(id);
        if (!action->isEnabled())
            continue;
        // "Light" alone would say little.
        const bool isTheme = m_themes->actions().contains(action);
        entries.push_back({u"action %1"_s.arg(int(id)), action->text(), isTheme ? title(Title::Theme) : QString(),
                           synonyms(id), action->shortcut(), [action] { action->trigger(); }});
    }
    return entries;
}

QString ShellActions::synonyms(Id id)
{
    switch (id) {
    case Id::NewSession:
        //: Other words by which the command "New session" is found; translate freely, each word counts.
        return tr("book add schedule appointment visit");
    case Id::Clients:
        //: Other words by which the page of the clients is found; each word counts.
        return tr("dashboard home start people patients go to");
    case Id::Calendar:
        //: Other words by which the calendar is found; each word counts.
        return tr("agenda schedule week month day go to");
    case Id::History:
        //: Other words by which the page of all sessions is found; each word counts.
        return tr("sessions list past log all go to");
    case Id::Review:
        //: Other words by which the review page is found; each word counts.
        return tr("pending to do follow-up overdue monthly go to");
    case Id::Settings:
        //: Other words by which the settings are found; each word counts.
        return tr("preferences options configuration go to");
    case Id::Lock:
        //: Other words by which the command "Lock" is found; each word counts.
        return tr("close leave sign out secure");
    case Id::Undo:
        //: Other words by which the command "Undo" is found; each word counts.
        return tr("take back revert");
    case Id::Redo:
        //: Other words by which the command "Redo" is found; each word counts.
        return tr("again repeat");
    case Id::ChangePassphrase:
        //: Other words by which the command "Change passphrase" is found; each word counts.
        return tr("password key security");
    case Id::RecoverySheet:
        //: Other words by which the command "Print recovery sheet" is found; each word counts.
        return tr("code lost forgotten password");
    case Id::ThemeSystem:
    case Id::ThemeLight:
    case Id::ThemeDark:
        //: Other words by which a light or dark theme is found; each word counts.
        return tr("appearance color mode night day");
    case Id::Shortcuts:
        //: Other words by which the command "Keyboard shortcuts" is found; each word counts.
        return tr("keys help");
    case Id::About:
        //: Other words by which the command "About" is found; each word counts.
        return tr("version license help");
    case Id::Quit:
        //: Other words by which the command "Quit" is found; each word counts.
        return tr("exit close end");
    case Id::NewPractice:
        //: Other words by which the command "New practice" is found; each word counts.
        return tr("create");
    case Id::OpenPractice:
        //: Other words by which the command "Open a practice" is found; each word counts.
        return tr("switch another folder file");
    case Id::Palette:
    case Id::Menu:
    case Id::Count:
        break;
    }
    return {};
}

} // namespace bitacora
