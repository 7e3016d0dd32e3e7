#pragma once

#include "Identifier.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace bitacora {

class ActivityTimeline;
class OpenPractice;
class PageTabs;
class SessionTimeline;

/// Every session of the practice, and everything that was done in it.
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    enum class Tab { Sessions, Activity };

    explicit HistoryPage(OpenPractice &practice, QWidget *parent = nullptr);

    [[nodiscard]] Tab tab() const;
    void setTab(Tab tab);
    /// Gives the list of the tab the keyboard.
    void focusList();
    [[nodiscard]] SessionTimeline *timeline() const { return m_timeline; }
    [[nodiscard]] ActivityTimeline *activity() const { return m_activity; }
    void focusSearch();
    /// Opens the panel that books a session.
    void newSession();
    /// False when something typed would be lost with the page.
    bool flush();

Q_SIGNALS:
    /// An entry of the activity log leads to a client.
    void clientRequested(bitacora::ClientId client);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void showTab();
    void retranslate();

    QLabel *m_title;
    QPushButton *m_export;
    QPushButton *m_print;
    QPushButton *m_newSession;
    PageTabs *m_tabs;
    QStackedWidget *m_stack;
    SessionTimeline *m_timeline;
    ActivityTimeline *m_activity;
};

} // namespace bitacora
