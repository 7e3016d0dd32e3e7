#pragma once

#include "ShellActions.h"
#include "ShellOptions.h"
#include "UnlockPage.h"

#include <QHash>
#include <QMainWindow>
#include <QSet>

#include <atomic>
#include <functional>
#include <memory>

class QStackedWidget;

namespace bitacora {

class BackgroundJob;
class ClipboardGuard;
class CommandPalette;
class Erasures;
class FrontPages;
class IdleLock;
class LockedBackups;
class LockedRekeying;
class OpenPractice;
class PendingErasure;
class PracticeView;
class Preferences;
class QuickUnlock;
class UnstoredTexts;
struct BackupOrder;
struct MadeBackup;
struct RestoredPractice;
struct RestoreOrder;
struct SecurityServices;

/// The one window: the pages before a practice is open, and the open practice. Locking destroys the latter.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Preferences &preferences, const ShellOptions &options, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Asks for the passphrase of the given practice, else of the last one, else shows the first page.
    void start(const QString &practicePath);
    /// Opens a practice whose key is known already, at the place where it was left.
    [[nodiscard]] Result<void> openWithKey(const QString &path, SecretBytes key);
    /// Asks nothing: what is typed is stored, and everything that was read is destroyed. What cannot be stored is kept
    /// in memory, encrypted, and that is said. A recovery code on a page before a practice goes as well. For when nobody
    /// is there; whoever locks or quits is told first when something typed cannot be stored (see closePractice).
    void lock(UnlockPage::Reason reason);

    /// Null while no practice is open.
    [[nodiscard]] OpenPractice *practice() const { return m_view ? m_practice.get() : nullptr; }
    [[nodiscard]] PracticeView *view() const { return m_view; }
    /// Whether there is anything to lock, or what is locked is on its way out of memory: a practice, the key or recovery
    /// code of one on a page before it, a passphrase that is being looked at, or work behind the lock page that ends in
    /// the open practice.
    [[nodiscard]] bool holdsKey() const;
    /// Whether behind the lock page something is done yet that needs a key: an erasure, a backup, a restore, a new key.
    [[nodiscard]] bool isAtWork() const { return hasWork(); }
    /// The system sleeps as soon as this returns: what is being locked goes at once, and no backup and no restore carries
    /// a key on. A backup that is due comes with the next lock. Only a new data key that is being put in place goes on:
    /// half of it opens nothing.
    void endForSleep();
    /// Whether the system tells when the person leaves; nobody has said so yet.
    void setNoticesLeaving(bool notices);
    [[nodiscard]] IdleLock &idleLock() { return *m_idleLock; }
    [[nodiscard]] ShellActions &actions() { return *m_actions; }
    [[nodiscard]] CommandPalette &commandPalette();

Q_SIGNALS:
    void practiceOpened();
    /// Nothing of the practice is in memory any more.
    void practiceClosed();
    /// holdsKey() or isAtWork() may have changed, other than by these two.
    void guardChanged();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectActions();
    void beginCreating();
    void chooseAndOpen();
    void togglePalette();
    void lockIdle();
    void followFront();
    /// Of the open practice; what could not be stored is kept.
    void lockView(UnlockPage::Reason reason);
    /// The same when the window goes.
    void leaveForGood();
    /// Once it is left.
    void lockLeft(UnlockPage::Reason reason, const QDateTime &noteSavedAt);
    /// Locks unless something typed cannot be stored: then the practice stays open with the text and the error, and
    /// a button `anyway` locks and goes on with `next`. Asking again tries to store it again.
    bool closePractice(const QString &anyway, const std::function<void()> &next = {});
    /// Once nothing of its view runs any more.
    void finishLeaving();
    /// Waits for what still runs.
    void destroyPractice();
    [[nodiscard]] bool hasToErase() const;
    /// What a new key waits for behind the lock page.
    [[nodiscard]] bool hasWorkBeforeKeys() const;
    /// Behind the lock page there is something to be done yet, before the program closes.
    [[nodiscard]] bool hasWork() const;
    void erased(bool isErased);
    void waitToQuit();
    /// Closes where somebody wanted that and nothing is left to be done.
    void quitWhenDone();
    /// Whether what goes on behind the lock page may end in an open practice, without a passphrase: a lock says no.
    using Return = std::shared_ptr<bool>;
    [[nodiscard]] Return comeBack();
    /// Ends it, and says whether.
    bool takeReturn(const Return &comesBack);
    void connectBackups();
    /// Of the practice that is open, where there is something new in it and nobody said not to.
    [[nodiscard]] std::unique_ptr<BackupOrder> dueBackup() const;
    void startLockedBackups();
    void backedUp(const std::shared_ptr<Error> &error);
    void followBackups();
    void openBackup(const QString &path);
    void restoreBackup(const QString &path);
    struct Restoring;
    /// Once no practice is open.
    void restore(const std::shared_ptr<Restoring> &work);
    void endRestore(const Restoring &work, const Result<RestoredPractice> &restored);
    [[nodiscard]] static QString sentenceOfFailedRestore(const Error &error);
    void restoreFromFront(const std::shared_ptr<RestoreOrder> &order, const QString &target);
    [[nodiscard]] static QString sentenceOf(const RestoredPractice &restored);
    /// Once the practice is open.
    void tellLater(const QString &path, const QString &sentence);
    /// Once, in a practice that has nothing else to say.
    void sayUnsavedSettings();
    /// Which practice a backup that is open would take the place of.
    [[nodiscard]] QString restoreTarget() const;
    void connectKeys();
    void followKeys();
    [[nodiscard]] SecurityServices securityServices();
    /// Locks, and has the data key replaced once nothing else is to be done with the practice.
    void replaceKey(SecretBytes passphrase);
    void startKeyReplacement();
    void keyReplaced(const std::shared_ptr<Error> &error);
    void retranslate();

    Preferences &m_preferences;
    ShellOptions m_options;
    bool m_noticesLeaving = false;
    ShellActions *m_actions = nullptr;
    IdleLock *m_idleLock = nullptr;
    QStackedWidget *m_stack = nullptr;
    Erasures *m_erasures = nullptr;
    LockedBackups *m_backups = nullptr;
    BackgroundJob *m_restoring = nullptr;
    LockedRekeying *m_rekeying = nullptr;
    std::unique_ptr<QuickUnlock> m_quick;
    FrontPages *m_front = nullptr;
    CommandPalette *m_palette = nullptr;
    ClipboardGuard *m_clipboard = nullptr;
    std::unique_ptr<OpenPractice> m_practice;
    PracticeView *m_view = nullptr;
    /// What the person wanted when the practice could not be left.
    std::function<void()> m_afterLeaving;
    /// The view of a practice that is locked already, until nothing of it runs any more.
    std::unique_ptr<PracticeView> m_leaving;
    /// What it leaves to be erased.
    std::unique_ptr<PendingErasure> m_erasure;
    /// What practices left to be backed up, by their paths, until nothing stands in the way.
    QHash<QString, std::shared_ptr<BackupOrder>> m_backupOrders;
    bool m_skipsBackup = false;
    QList<Return> m_returns;
    /// Of the new data key.
    Return m_keyReturn;
    /// Calls off the restore that was asked for last.
    std::shared_ptr<std::atomic<bool>> m_restoreCalledOff;
    /// What became of what was done behind the lock page, by the paths of practices that were locked meanwhile: said once
    /// they are open.
    QHash<QString, QStringList> m_untold;
    bool m_saidUnsavedSettings = false;
    /// The practices whose reminder of the recovery sheet was closed.
    QSet<QString> m_silenced;
    /// What could not be stored of what was typed, until its practice is open again.
    std::unique_ptr<UnstoredTexts> m_unstored;
    /// Whoever closes the window was told that it goes with the program.
    bool m_isWarned = false;
    /// Closes once all is erased.
    bool m_quits = false;
    /// How deep in event loops the practice was opened: it is destroyed no deeper.
    int m_openLoopLevel = 0;
};

} // namespace bitacora
