#include "BackgroundJob.h"
#include "BackupDesk.h"
#include "BackupLog.h"
#include "BackupRepository.h"
#include "BackupSettings.h"
#include "DemoPractice.h"
#include "Erasures.h"
#include "FrontPages.h"
#include "LockedBackups.h"
#include "LockedRekeying.h"
#include "MainWindow.h"
#include "MessageBar.h"
#include "OpenPractice.h"
#include "PendingErasure.h"
#include "PracticeRestore.h"
#include "PracticeView.h"

#include <QDir>
#include <QTimer>

#include <utility>

namespace bitacora {

// Backups behind the lock page, and what the settings ask of the window: to look into a backup, and to restore one.

void MainWindow::connectBackups()
{
    connect(m_backups, &LockedBackups::progressed, m_front, &FrontPages::setBackupPercent);
    connect(m_backups, &LockedBackups::ended, this,
            [this](const QString &, const std::shared_ptr<Error> &error) { backedUp(error); });
    connect(m_front, &FrontPages::backupGivenUp, m_backups, &LockedBackups::cancel);
}

std::unique_ptr<BackupOrder> MainWindow::dueBackup() const
{
    const Practice &practice = m_practice->practice();
    const bool isWanted = m_options.backsUp && !m_skipsBackup && !practice.isReadOnly();
    if (!isWanted || DemoPractice::isSample(practice.path()) || !practice.backups().isDue().value_or(true))
        return nullptr;
    return std::make_unique<BackupOrder>(BackupSettings::orderFor(practice));
}

void MainWindow::startLockedBackups()
{
    const QStringList paths = m_backupOrders.keys();
    for (const QString &path : paths) {
        // What is being erased, or is about to be, must not be in it.
        const bool isLeft = !m_practice || m_practice->practice().path() != path;
        if (isLeft && !m_erasures->isRunning(path))
            m_backups->start(std::make_unique<BackupOrder>(std::move(*m_backupOrders.take(path))));
    }
}

bool MainWindow::hasWorkBeforeKeys() const
{
    return hasToErase() || !m_backupOrders.isEmpty() || m_backups->isRunning() || m_restoring->isRunning();
}

bool MainWindow::hasWork() const
{
    return hasWorkBeforeKeys() || m_rekeying->isWanted();
}

void MainWindow::waitToQuit()
{
    // That says itself what it waits for.
    if (m_rekeying->isWanted())
        return;
    if (hasToErase())
        m_front->waitToQuit();
    else
        m_front->waitForBackup();
}

void MainWindow::quitWhenDone()
{
    if (!m_quits)
        return;
    if (hasWork())
        return waitToQuit();
    m_quits = false;
    // Not here: who waited may still tell others.
    QTimer::singleShot(0, this, &QWidget::close);
}

void MainWindow::backedUp(const std::shared_ptr<Error> &error)
{
    Q_EMIT guardChanged();
    // Who is inside is told there; who asked for none is not told that there is none.
    const bool isFailure = error && error->code != ErrorCode::Cancelled;
    if (m_view) {
        m_view->sayHowBackupsStand();
        m_view->backups().list();
        return;
    }
    // What comes next comes whatever became of the backup, which is said inside.
    if (m_rekeying->isWanted())
        return startKeyReplacement();
    if (!m_quits)
        return;
    if (!isFailure)
        return quitWhenDone();
    m_quits = false;
    m_front->stayOpen();
    m_front->showUnlockError(*error);
}

void MainWindow::followBackups()
{
    BackupDesk &desk = m_view->backups();
    connect(&desk, &BackupDesk::openRequested, this, &MainWindow::openBackup);
    connect(&desk, &BackupDesk::restoreRequested, this, &MainWindow::restoreBackup);
    const Practice &practice = m_practice->practice();
    m_backups->opened(practice.path(), [this](const Result<MadeBackup> &outcome) {
        if (m_practice)
            (void)BackupLog::write(m_practice->practice().backups(), outcome);
    });
    if (m_options.backsUp && !DemoPractice::isSample(practice.path()))
        desk.keepTime();
    if (m_options.backsUp || practice.isReadOnly())
        m_view->sayHowBackupsStand();
}

void MainWindow::openBackup(const QString &path)
{
    const auto key = std::make_shared<SecretBytes>(m_practice->practice().dataKey());
    const auto open = [this, path, key] {
        if (const auto opened = openWithKey(path, key->clone()); !opened) {
            m_front->ask(path, UnlockPage::Reason::Opening);
            m_front->showUnlockError(opened.error());
        }
    };
    const auto once = [this, open] {
        connect(this, &MainWindow::practiceClosed, this, open,
                Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    };
    if (closePractice(tr("Lock anyway"), once))
        once();
}

void MainWindow::restoreBackup(const QString &path)
{
    const auto order = std::make_shared<RestoreOrder>();
    order->backup = path;
    order->dataKey = m_practice->practice().dataKey();
    order->clock = &m_practice->practice().clock();
    const QString target = m_practice->practice().path();
    const auto reopen = [this, order, target](const Result<RestoredPractice> &restored) {
        m_front->setRestoring(false);
        // Who has unlocked it meanwhile is inside already.
        if (!m_view) {
            if (const auto opened = openWithKey(target, order->dataKey.clone()); !opened)
                return m_front->showUnlockError(opened.error());
        }
        if (!restored)
            return m_view->showError(restored.error());
        m_view->messages().showInfo(
            //: %1 is the path of a folder
            tr("The backup was restored. The practice as it was before is at \u201C%1\u201D.")
                .arg(QDir::toNativeSeparators(restored->setAside)));
    };
    const auto restore = [this, order, target, reopen] {
        m_skipsBackup = false;
        m_erasures->waitFor(target);
        m_backups->stop(target);
        // What comes may have another key.
        m_quick->forget();
        m_front->setRestoring(true);
        m_restoring->start<Result<RestoredPractice>>(
            [order, target](BackgroundJob::Control &control) {
                return PracticeRestore::run(*order, target,
                                            [&control](int percent) { return control.report(percent); });
            },
            [this, reopen](const Result<RestoredPractice> &restored) {
                reopen(restored);
                Q_EMIT guardChanged();
                quitWhenDone();
            });
    };
    const auto once = [this, restore] {
        connect(this, &MainWindow::practiceClosed, this, restore,
                Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    };
    // It is set aside whole.
    m_skipsBackup = true;
    if (closePractice(tr("Lock anyway"), once))
        once();
    else
        m_skipsBackup = false;
}

} // namespace bitacora
