#pragma once

#include "PaletteEntry.h"
#include "Theme.h"

#include <QMenu>
#include <QObject>
#include <QPointer>

#include <array>
#include <vector>

class QAction;
class QActionGroup;
class QWidget;

namespace bitacora {

class ChangeStack;

/// Everything that the window can do as a whole, with its words and shortcuts; the menus are made from it.
class ShellActions : public QObject
{
    Q_OBJECT

public:
    enum class Id {
        NewPractice,
        OpenPractice,
        Lock,
        ChangePassphrase,
        RecoverySheet,
        Quit,
        NewSession,
        Undo,
        Redo,
        Clients,
        Calendar,
        History,
        Review,
        Settings,
        Palette,
        ThemeSystem,
        ThemeLight,
        ThemeDark,
        Shortcuts,
        About,
        Menu,
        Count
    };

    /// The shortcuts work in `window`.
    explicit ShellActions(QWidget *window);

    [[nodiscard]] QAction *get(Id id) const { return m_actions[std::size_t(id)]; }
    /// What it is called, whatever it would undo or ask for now.
    [[nodiscard]] QString name(Id id) const;
    /// Whether the actions that need an open practice can be used.
    void setPracticeOpen(bool open);
    /// Undo and Redo follow this stack, and name its steps; null for none.
    void follow(ChangeStack *changes);
    void showTheme(ThemeChoice choice);
    /// Those that can be used now, for the command palette; the everyday ones first.
    [[nodiscard]] PaletteEntries paletteEntries() const;
    void retranslate();
    /// The menus Practice, Edit, View and Help, as children of `parent`. They re-set their words by retranslate().
    QList<QMenu *> makeMenus(QWidget *parent);

Q_SIGNALS:
    void themeChosen(bitacora::ThemeChoice choice);

private:
    enum class Title { Practice, Edit, View, Theme, Help };
    struct TitledMenu
    {
        QPointer<QMenu> menu;
        Title title;
    };

    void addShortcuts();
    void addThemes();
    void updateUndo();
    void setText(Id id, const QString &text);
    /// What else one may call it when looking for it.
    static QString synonyms(Id id);
    QMenu *makeMenu(QWidget *parent, Title title, std::initializer_list<Id> ids);
    static QString title(Title title);

    std::array<QAction *, std::size_t(Id::Count)> m_actions {};
    QActionGroup *m_themes = nullptr;
    ChangeStack *m_changes = nullptr;
    std::vector<TitledMenu> m_menus;
};

} // namespace bitacora
