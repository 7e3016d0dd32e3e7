#pragma once

#include <QList>
#include <QStringList>

class QWidget;

namespace bitacora {

/// What the Tab key leads through in a window, a dialog or a popup, found out by pressing it as a person does.
class TabWalk
{
public:
    explicit TabWalk(QWidget &root)
        : m_root(root)
    {
    }

    /// What Tab is to come to: all that can be seen, is enabled, and takes the keyboard from it.
    [[nodiscard]] QList<QWidget *> stops() const;
    /// All that is wrong with it, as sentences: what neither Tab nor Shift+Tab comes to, where the keyboard is caught, what
    /// is out of the reading order, and what has no name.
    [[nodiscard]] QStringList problems() const;

    /// What has the keyboard before all else: the popup, the dialog, or the window itself.
    static QWidget &shown(QWidget &window);

private:
    [[nodiscard]] QList<QWidget *> round(QWidget *from, bool back, QStringList &problems) const;
    void press(bool back) const;
    void collectUnreached(const QList<QWidget *> &visited, const char *key, QStringList &problems) const;
    void collectDisorder(const QList<QWidget *> &visited, QStringList &problems) const;
    void collectNameless(const QList<QWidget *> &visited, QStringList &problems) const;
    [[nodiscard]] bool readsAfter(const QWidget *earlier, const QWidget *later) const;

    QWidget &m_root;
};

} // namespace bitacora
