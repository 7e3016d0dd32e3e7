#include "ActivityRepository.h"
#include "BackgroundJob.h"
#include "BackupSettings.h"
#include "ClipboardGuard.h"
#include "CommandPalette.h"
#include "Erasures.h"
#include "FrontPages.h"
#include "IdleLock.h"
#include "LockedBackups.h"
#include "MainWindow.h"
#include "OpenDialogs.h"
#include "OpenPractice.h"
#include "PassphraseChange.h"
#include "PendingErasure.h"
#include "PracticeView.h"
#include "Preferences.h"
#include "UnstoredTexts.h"

#include <QCloseEvent>
#include <QStackedWidget>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace bitacora {

// How a practice is left: by a lock that asks nothing, and by whoever locks, closes or quits.

namespace {

void logLocked(const Practice &practice)
{
    ActivityEntry entry;
    entry.kind = ActivityKind::PracticeLocked;
    (void)practice.activity().append(entry);
}

bool areAtRest(const QList<BackgroundJob *> &jobs)
{
    return std::all_of(jobs.begin(), jobs.end(), [](const BackgroundJob *job) { return job->isAtRest(); });
}

} // namespace

bool MainWindow::holdsKey() const
{
    return m_practice || !m_returns.isEmpty() || m_front->holdsKey();
}

void MainWindow::followFront()
{
    m_actions->get(ShellActions::Id::Lock)->setEnabled(m_view || !m_returns.isEmpty() || m_front->holdsKey());
    Q_EMIT guardChanged();
}

MainWindow::Return MainWindow::comeBack()
{
    m_returns.append(std::make_shared<bool>(true));
    followFront();
    return m_returns.constLast();
}

bool MainWindow::takeReturn(const Return &comesBack)
{
    m_returns.removeOne(comesBack);
    return comesBack && *comesBack;
}

void MainWindow::endForSleep()
{
    lock(UnlockPage::Reason::Locked);
    m_backupOrders.clear();
    destroyPractice();
    m_backups->stopAll();
    // Also one that has not begun yet.
    if (m_restoreCalledOff)
        *m_restoreCalledOff = true;
    if (m_restoring->isRunning())
        m_restoring->waitForResult();
}

void MainWindow::lockIdle()
{
    lock(UnlockPage::Reason::Idle);
}

void MainWindow::lock(UnlockPage::Reason reason)
{
    const QList<Return> returns = std::exchange(m_returns, {});
    for (const Return &comesBack : returns)
        *comesBack = false;
    if (m_view)
        return lockView(reason);
    m_clipboard->clearOurs();
    m_front->lock(reason);
    if (!returns.isEmpty())
        followFront();
}

void MainWindow::lockView(UnlockPage::Reason reason)
{
    const PracticeView::Left left = m_view->leave();
    m_unstored->keep(m_practice->practice(), left.unstored, left.isKept);
    m_isWarned = false;
    lockLeft(reason, left.noteSavedAt);
}

void MainWindow::leaveForGood()
{
    const PracticeView::Left left = m_view->leave();
    // There is no page left to say it on, and no memory to keep it in.
    if (!left.isKept || !left.unstored.isEmpty())
        qWarning("What was typed last could not be stored.");
    logLocked(m_practice->practice());
    m_clipboard->clearOurs();
}

bool MainWindow::closePractice(const QString &anyway, const std::function<void()> &next)
{
    if (!m_view)
        return true;
    const PracticeView::Left left = m_view->leave();
    if (!left.stored) {
        m_afterLeaving = next;
        m_view->offerToLeave(left.stored.error(), anyway);
        return false;
    }
    lockLeft(UnlockPage::Reason::Locked, left.noteSavedAt);
    return true;
}

void MainWindow::lockLeft(UnlockPage::Reason reason, const QDateTime &noteSavedAt)
{
    // Whoever wanted something else asks for it once more: it may hold a key.
    m_afterLeaving = {};
    QString path = m_practice->practice().path();
    if (m_practice->practice().isReadOnly() && Practice::exists(m_preferences.lastPractice()))
        path = m_preferences.lastPractice();
    if (const std::shared_ptr<BackupOrder> due = dueBackup())
        m_backupOrders.insert(due->practice, due);
    logLocked(m_practice->practice());
    m_erasure = m_practice->practice().takeErasure();
    m_leaving.reset(std::exchange(m_view, nullptr));
    m_leaving->hide();
    const auto jobs = m_leaving->findChildren<BackgroundJob *>();
    for (BackgroundJob *job : jobs)
        job->abandon();
    const auto changes = m_leaving->findChildren<PassphraseChange *>();
    for (const PassphraseChange *change : changes) {
        connect(change, &PassphraseChange::failedUnseen, this,
                [this, practice = m_practice->practice().path()](const QString &said) { tellLater(practice, said); });
    }
    m_stack->removeWidget(m_leaving.get());
    closeDialogs();
    if (m_palette)
        m_palette->forget();
    m_clipboard->clearOurs();
    m_idleLock->stop();
    m_actions->follow(nullptr);
    m_actions->setPracticeOpen(false);
    m_front->ask(path, reason, noteSavedAt);
    // Before anything that takes time: nothing of the practice is to be seen any more.
    m_stack->repaint();
    // What still ends in it does not take the keyboard from the page that asks for the passphrase.
    m_leaving->setEnabled(false);
    // Not here: the key press or the click that locks may still be on its way through a widget of the view.
    QTimer::singleShot(0, this, &MainWindow::finishLeaving);
}

void MainWindow::finishLeaving()
{
    constexpr std::chrono::milliseconds moment {10};
    // What is being verified or read ends when it next looks up; the window does not stand still until then.
    const bool isAtRest = !m_leaving || areAtRest(m_leaving->findChildren<BackgroundJob *>());
    if (isAtRest)
        destroyPractice();
    else
        QTimer::singleShot(moment, this, &MainWindow::finishLeaving);
}

void MainWindow::destroyPractice()
{
    // A menu or a dialog of a page may still be on the way out of its own event loop: its page must outlive it.
    if (QThread::currentThread()->loopLevel() > m_openLoopLevel) {
        QTimer::singleShot(0, this, &MainWindow::finishLeaving);
        return;
    }
    if (!m_practice || m_view)
        return;
    const QString path = m_practice->practice().path();
    m_leaving.reset();
    m_practice.reset();
    m_backups->closed(path);
    if (m_erasure)
        m_backups->stop(path);
    m_erasures->start(std::move(m_erasure));
    startLockedBackups();
    startKeyReplacement();
    Q_EMIT practiceClosed();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_preferences.setWindowGeometry(saveGeometry());
    const bool isLeft = closePractice(tr("Quit anyway"), [this] {
        m_unstored->forget();
        close();
    });
    if (isLeft && !m_unstored->isEmpty() && !std::exchange(m_isWarned, true)) {
        m_front->showUnlockError(m_unstored->warning());
        return event->ignore();
    }
    event->setAccepted(isLeft && !hasWork());
    if (!isLeft || event->isAccepted())
        return;
    m_quits = true;
    waitToQuit();
}

} // namespace bitacora
