#pragma once

#include "Error.h"
#include "PracticePlace.h"
#include "Result.h"

#include <QWidget>

class QStackedWidget;

namespace bitacora {

class CalendarPage;
class ClientPage;
class ClientsPage;
class HistoryPage;
class MessageBar;
class OpenPractice;
class Preferences;
class RecoveredBar;
class SessionTimeline;
class SettingsPage;
class ShellActions;
class Sidebar;

/// An open practice: the sidebar and its pages, each made when it is first shown.
class PracticeView : public QWidget
{
    Q_OBJECT

public:
    PracticeView(OpenPractice &practice, Preferences &preferences, ShellActions &actions, QWidget *parent = nullptr);

    /// Shows the page, and with it the client, the session (without the filters when they hide it) and the note.
    /// Stays, and says why, when something typed on the page that is left could be stored nowhere.
    void goTo(const PracticePlace &place);
    /// Where the person is, as exactly as goTo() can bring them back.
    [[nodiscard]] PracticePlace place() const;
    /// Goes where the person was when the practice was left.
    void restorePlace();
    /// Stores what is typed and where the person is; asks nothing. What failed is still on its page.
    [[nodiscard]] Result<void> leave();
    /// Says why the practice is not left, and offers to leave it all the same.
    void offerToLeave(const Error &error, const QString &action);
    void showError(const Error &error);

    [[nodiscard]] QWidget *currentPage() const;
    [[nodiscard]] MessageBar &messages() { return *m_messages; }
    [[nodiscard]] RecoveredBar &recovered() { return *m_recovered; }
    [[nodiscard]] Sidebar &sidebar() { return *m_sidebar; }

Q_SIGNALS:
    /// The person leaves although something typed is not stored.
    void leaveAnyway();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// What the button beside the message does.
    enum class Offer { Undo, Redo, Leave };

    void connectActions();
    QWidget *pageFor(PracticePlace::Page page);
    ClientsPage *makeClientsPage();
    ClientPage *makeClientPage();
    /// False when it could not be.
    bool showPage(const PracticePlace &place);
    void showSession(const PracticePlace &place);
    /// The list of sessions that is on the screen, if any.
    [[nodiscard]] SessionTimeline *timeline() const;
    void focusPage();
    /// Whether everything that was typed is stored, or kept for later.
    bool flush();
    void act();
    void newSession();
    void undo();
    void redo();
    void showStep(const QString &sentence, const QString &opposite);
    void showSampleHint();

    OpenPractice &m_practice;
    Preferences &m_preferences;
    ShellActions &m_actions;
    PracticePlace::Page m_page = PracticePlace::Page::Clients;
    Sidebar *m_sidebar = nullptr;
    /// Above the bars, while one of them shows.
    QWidget *m_barsGap = nullptr;
    MessageBar *m_sample = nullptr;
    RecoveredBar *m_recovered = nullptr;
    MessageBar *m_messages = nullptr;
    QStackedWidget *m_pages = nullptr;
    ClientsPage *m_clients = nullptr;
    ClientPage *m_client = nullptr;
    CalendarPage *m_calendar = nullptr;
    HistoryPage *m_history = nullptr;
    SettingsPage *m_settings = nullptr;
    Offer m_offer = Offer::Redo;
    bool m_stepFailed = false;
};

} // namespace bitacora
