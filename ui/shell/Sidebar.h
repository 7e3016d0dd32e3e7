#pragma once

#include "ShellActions.h"

#include <QFrame>

class QButtonGroup;
class QLabel;
class QToolButton;

namespace bitacora {

class SidebarButton;

/// The slim bar beside every page of an open practice: where one can go, the menu, and the lock.
class Sidebar : public QFrame
{
    Q_OBJECT

public:
    enum class Entry { Clients, Calendar, History, Review, Settings };

    Sidebar(ShellActions &actions, const QString &practiceName, QWidget *parent = nullptr);

    void setCurrent(Entry entry);
    /// How much waits there, beside the word; nothing for 0.
    void setCount(Entry entry, int count);
    /// Opens the menu below its button, its first entry ready for the arrow keys.
    void openMenu();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] SidebarButton *entry(Entry entry) const;
    SidebarButton *addEntry(Entry entry, ShellActions::Id action);
    QWidget *makeHead();
    QWidget *makeFoot(const QString &practiceName);
    void retranslate();

    ShellActions &m_actions;
    QButtonGroup *m_entries = nullptr;
    QToolButton *m_menuButton = nullptr;
    QMenu *m_menu = nullptr;
    SidebarButton *m_lock = nullptr;
    /// Where the line above the name of the practice is painted.
    QWidget *m_line = nullptr;
};

} // namespace bitacora
