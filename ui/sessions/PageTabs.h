#pragma once

#include <QWidget>

class QTabBar;

namespace bitacora {

/// The tabs of a page, in line with its margin, over a thin line. The keys of tabs (Ctrl+Tab, Ctrl+Page Down) work
/// anywhere on the page.
class PageTabs : public QWidget
{
    Q_OBJECT

public:
    /// The tabs begin without words. `page` is where the keys work.
    PageTabs(int count, QWidget *page);

    [[nodiscard]] QTabBar *bar() const { return m_bar; }
    [[nodiscard]] int current() const;
    void setCurrent(int tab);
    void setText(int tab, const QString &text);

Q_SIGNALS:
    void currentChanged(int tab);
    /// By a key: the keyboard belongs into the tab's content.
    void stepped();

private:
    void step(int by);

    QTabBar *m_bar;
};

} // namespace bitacora
