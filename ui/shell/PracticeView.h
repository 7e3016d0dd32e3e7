#pragma once

#include "ChangeStack.h"
#include "Error.h"
#include "PracticePlace.h"
#include "Result.h"
#include "UnstoredDrafts.h"

#include <QDateTime>
#include <QWidget>

namespace bitacora {

class BackupDesk;
class MessageBar;
class OpenPractice;
class PracticeCommands;
class PracticePages;
class Preferences;
class RecoveredBar;
class ShellActions;
class SheetReminder;
class Sidebar;
struct SecurityServices;

/// An open practice: the sidebar, the messages and the pages.
class PracticeView : public QWidget
{
    Q_OBJECT

public:
    /// What became of what was typed.
    struct Left
    {
        Result<void> stored;
        /// What was not, and is kept in memory until it can be.
        UnstoredDrafts unstored {};
        /// Whether that is all of it.
        bool isKept = true;
        /// When the newest note that waits was saved. Invalid when there is none, or when not everything is saved.
        QDateTime noteSavedAt {};
    };

    PracticeView(OpenPractice &practice, Preferences &preferences, ShellActions &actions, QWidget *parent = nullptr);

    /// Shows the page, and with it the client, the session (without the filters when they hide it) and the note.
    /// Stays, and says why, when something typed on the page that is left could be stored nowhere.
    void goTo(const PracticePlace &place);
    /// Where the person is, as exactly as goTo() can bring them back.
    [[nodiscard]] PracticePlace place() const;
    /// Goes where the person was when the practice was left.
    void restorePlace();
    /// Stores what is typed and where the person is; asks nothing. What failed is still on its page.
    Left leave();
    /// Says why the practice is not left, and offers to leave it all the same.
    void offerToLeave(const Error &error, const QString &action);
    void showError(const Error &error);
    /// What the settings may ask of the window; before a page is shown.
    void setSecurity(const SecurityServices &services);
    /// Says what is to be said of the backups: that the last one was not made, or now and then that they lie on this
    /// computer alone.
    void sayHowBackupsStand();
    [[nodiscard]] BackupDesk &backups() const { return *m_backups; }

    [[nodiscard]] QWidget *currentPage() const;
    [[nodiscard]] MessageBar &messages() { return *m_messages; }
    [[nodiscard]] RecoveredBar &recovered() { return *m_recovered; }
    [[nodiscard]] SheetReminder &sheetReminder() { return *m_sheet; }
    /// What the command palette offers here.
    [[nodiscard]] PracticeCommands &commands() { return *m_commands; }
    [[nodiscard]] Sidebar &sidebar() { return *m_sidebar; }

Q_SIGNALS:
    /// The person leaves although something typed is not stored.
    void leaveAnyway();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// What the button beside the message does.
    enum class Offer { Undo, Redo, Leave, Backups };

    void connectActions();
    void store(Left &left);
    /// When the newest draft was saved; invalid without one.
    [[nodiscard]] QDateTime newestDraft() const;
    /// False when it could not be.
    bool showPage(const PracticePlace &place);
    void act();
    void newSession();
    void undo();
    void redo();
    void beginStep(ChangeStack::Way way);
    /// Says what was undone or done again, wherever that was asked for, and whose it was.
    void showStep(ChangeStack::Way way);
    void showSampleHint();
    void showBackups();

    OpenPractice &m_practice;
    ShellActions &m_actions;
    BackupDesk *m_backups = nullptr;
    Sidebar *m_sidebar = nullptr;
    /// Above the bars, while one of them shows.
    QWidget *m_barsGap = nullptr;
    MessageBar *m_sample = nullptr;
    RecoveredBar *m_recovered = nullptr;
    SheetReminder *m_sheet = nullptr;
    MessageBar *m_messages = nullptr;
    PracticePages *m_pages = nullptr;
    PracticeCommands *m_commands = nullptr;
    Offer m_offer = Offer::Redo;
    /// Of the step that is being undone or done again.
    QString m_stepText;
    ChangeSubject m_stepSubject;
    QString m_stepOwner;
    /// The bar says what was undone or done again, and offers the opposite.
    bool m_showsStep = false;
};

} // namespace bitacora
