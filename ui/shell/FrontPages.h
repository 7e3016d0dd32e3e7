#pragma once

#include "ShellOptions.h"
#include "UnlockPage.h"

#include <QObject>

#include <functional>
#include <memory>

class QStackedWidget;

namespace bitacora {

class CreatePage;
class Erasures;
class FrontPage;
class IdleLock;
class NewPassphrasePage;
class NewSheetPage;
class PinPage;
class Preferences;
class QuickUnlock;
class WelcomePage;
struct RestoreOrder;

/// The pages outside a practice and the ways between them, each page made when it is first needed: the window
/// starts sooner. They end with a key, which opens a practice.
class FrontPages : public QObject
{
    Q_OBJECT

public:
    /// Opens the practice with the key, and leaves these pages; its error is shown on the page that found the key.
    using Open = std::function<Result<void>(const QString &path, SecretBytes key)>;

    /// What they stand on; all of it outlives them.
    struct Ground
    {
        QStackedWidget &stack;
        Preferences &preferences;
        /// Runs while a page shows a code or holds a key.
        IdleLock &idleLock;
        /// What the page of a locked practice tells of.
        Erasures &erasures;
        /// What lets somebody in with a PIN.
        QuickUnlock &quick;
    };

    FrontPages(const Ground &ground, const ShellOptions &options, QObject *parent = nullptr);

    void setOpen(const Open &open) { m_open = open; }
    void setNotice(const UnlockPage::Notice &notice) { m_notice = notice; }
    void showWelcome();
    /// The practice that was to be asked for, if any, is not at its place: says so, and offers its last good backup.
    void showLost(const QString &practice);
    void beginCreating();
    void ask(const QString &path, UnlockPage::Reason reason, const QDateTime &draftSavedAt = {});
    /// The program closes when all is erased: says so, and lets nobody in any more.
    void waitToQuit();
    /// The same while a backup is made.
    void waitForBackup();
    void setBackupPercent(int percent);
    /// A backup takes the place of the practice that is asked for; whoever unlocks it meanwhile waits.
    void setRestoring(bool restoring);
    /// Why the backup that somebody wanted restored here was not.
    void showRestoreFailure(const Error &error);
    /// The practice that is asked for gets another data key; nobody is let in meanwhile.
    void beginReplacingKey();
    /// It has it: shows the new recovery sheet, and then opens the practice.
    void showNewSheet(const QString &path, SecretBytes key);
    /// It has not, and is asked for.
    void showKeyFailure(const QString &path, const Error &error);
    /// It has it or not, and another practice is open.
    void endReplacingKey() { m_replacesKey = false; }
    /// Waits for nothing any more: the program does not close after all.
    void stayOpen();
    /// Says what is wrong with the practice that is asked for.
    void showUnlockError(const Error &error);
    void showUnlockError(const QString &sentence);
    void showWelcomeError(const Error &error);
    /// The practice is open: what was typed for it goes, and it is the one to come back to.
    void opened(const QString &path);
    /// Where a key or a recovery code waits outside a practice, it is wiped, and the passphrase is asked for.
    void lock(UnlockPage::Reason reason);
    /// Whether one does, a passphrase or a PIN is being looked at, or a practice made.
    [[nodiscard]] bool holdsKey() const { return isUnlocking() || !heldPath().isEmpty(); }

Q_SIGNALS:
    void pageShown();
    /// holdsKey() may have changed, other than by another page.
    void heldChanged();
    void createRequested();
    void openRequested();
    void backupGivenUp();
    /// A backup, whose key was found here, is to take the place of a practice, which opens then.
    void restoreRequested(const std::shared_ptr<RestoreOrder> &order, const QString &practice);

private:
    WelcomePage &welcome();
    CreatePage &create();
    UnlockPage &unlock();
    NewPassphrasePage &newPassphrase();
    void show(FrontPage &page);
    void unlocked(const QString &path, bool withRecoveryCode);
    void showErasure(const QString &path, bool isRunning);
    void beginRestoring(const QString &backup, const QString &practice);
    void leaveUnlock();
    NewSheetPage &newSheet();
    PinPage &pin();
    /// The page that asks for the passphrase, where it is not on the screen.
    void showUnlock();
    [[nodiscard]] bool isUnlocking() const;
    /// The practice whose key or recovery code waits on the page that is shown; empty where none does.
    [[nodiscard]] QString heldPath() const;
    void offerNewPassphrase(const QString &path, SecretBytes key);
    /// Opens it, or says on the unlock page why not.
    void openOrAsk(const QString &path, SecretBytes key);

    QStackedWidget &m_stack;
    Preferences &m_preferences;
    ShellOptions m_options;
    IdleLock &m_idleLock;
    Erasures &m_erasures;
    QuickUnlock &m_quick;
    Open m_open;
    UnlockPage::Notice m_notice;
    /// The practice whose place a backup is to take, while its key is asked for; otherwise empty.
    QString m_toRestore;
    bool m_restoresWithCode = false;
    bool m_quits = false;
    bool m_replacesKey = false;
    WelcomePage *m_welcome = nullptr;
    CreatePage *m_create = nullptr;
    UnlockPage *m_unlock = nullptr;
    NewPassphrasePage *m_newPassphrase = nullptr;
    NewSheetPage *m_newSheet = nullptr;
    PinPage *m_pin = nullptr;
};

} // namespace bitacora
