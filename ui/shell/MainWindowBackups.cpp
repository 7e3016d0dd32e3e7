#include "BackgroundJob.h"
#include "BackupDesk.h"
#include "BackupFolder.h"
#include "BackupLog.h"
#include "BackupRepository.h"
#include "BackupSettings.h"
#include "DemoPractice.h"
#include "Erasures.h"
#include "FrontPages.h"
#include "KeyFile.h"
#include "LockedBackups.h"
#include "LockedRekeying.h"
#include "MainWindow.h"
#include "MessageBar.h"
#include "OpenPractice.h"
#include "PendingErasure.h"
#include "PracticeRestore.h"
#include "PracticeView.h"
#include "Preferences.h"

#include <QDir>
#include <QFileInfo>
#include <QTimer>

#include <utility>

namespace bitacora {

namespace {

/// How the folder with the backups of a practice is called, behind the name of the practice's own.
constexpr QLatin1String backupsEnd {"-backups"};

} // namespace

// Backups behind the lock page, and what the settings ask of the window: to look into a backup, and to restore one.

void MainWindow::connectBackups()
{
    connect(m_backups, &LockedBackups::progressed, m_front, &FrontPages::setBackupPercent);
    connect(m_backups, &LockedBackups::ended, this,
            [this](const QString &, const std::shared_ptr<Error> &error) { backedUp(error); });
    connect(m_front, &FrontPages::backupGivenUp, m_backups, &LockedBackups::cancel);
    connect(m_front, &FrontPages::restoreRequested, this, &MainWindow::restoreFromFront);
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
    desk.setRestoreTarget(restoreTarget());
    connect(&desk, &BackupDesk::openRequested, this, &MainWindow::openBackup);
    connect(&desk, &BackupDesk::restoreRequested, this, &MainWindow::restoreBackup);
    const Practice &practice = m_practice->practice();
    m_backups->opened(practice.path(), [this](const Result<MadeBackup> &outcome) {
        const bool isLogged = m_practice && BackupLog::write(m_practice->practice().backups(), outcome);
        // What the log cannot tell is told here.
        if (m_view && !isLogged && !outcome)
            m_view->showError(outcome.error());
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
        if (!std::exchange(m_comesBack, false))
            return followFront();
        if (const auto opened = openWithKey(path, key->clone()); !opened) {
            m_front->ask(path, UnlockPage::Reason::Opening);
            m_front->showUnlockError(opened.error());
        }
    };
    const auto once = [this, open] {
        comeBack();
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
    const QString target = restoreTarget();
    // Where nothing is restored, the practice that was open comes back, or the backup.
    const QString present = m_practice->practice().path();
    const auto end = [this, order, target, present](const Result<RestoredPractice> &restored) {
        const bool comesBack = std::exchange(m_comesBack, false);
        const QString reopened = restored ? target : present;
        if (restored)
            tellLater(target, sentenceOf(*restored));
        // Who has unlocked it meanwhile is inside already.
        if (!m_view && comesBack) {
            if (const auto opened = openWithKey(reopened, order->dataKey.clone()); !opened) {
                m_front->ask(reopened, UnlockPage::Reason::Opening);
                return m_front->showUnlockError(opened.error());
            }
        } else if (!m_view) {
            m_front->ask(reopened, UnlockPage::Reason::Locked);
        }
        if (restored)
            return;
        if (m_view)
            m_view->showError(restored.error());
        else
            showFailedRestore(restored.error());
    };
    const auto begin = [this, order, target, end] {
        m_skipsBackup = false;
        restore(order, target, end);
    };
    const auto once = [this, begin] {
        comeBack();
        connect(this, &MainWindow::practiceClosed, this, begin,
                Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    };
    // It is set aside whole.
    m_skipsBackup = true;
    if (closePractice(tr("Lock anyway"), once))
        once();
    else
        m_skipsBackup = false;
}

void MainWindow::restoreFromFront(const std::shared_ptr<RestoreOrder> &order, const QString &target)
{
    comeBack();
    restore(order, target, [this, order, target](const Result<RestoredPractice> &restored) {
        const bool comesBack = std::exchange(m_comesBack, false);
        if (!restored)
            return showFailedRestore(restored.error());
        tellLater(target, sentenceOf(*restored));
        if (!comesBack)
            return m_front->ask(target, UnlockPage::Reason::Locked);
        if (const auto opened = openWithKey(target, order->dataKey.clone()); !opened) {
            m_front->ask(target, UnlockPage::Reason::Opening);
            m_front->showUnlockError(opened.error());
        }
    });
}

void MainWindow::showFailedRestore(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        m_front->showUnlockError(
            tr("The restore was called off because the computer was about to sleep. Nothing was changed."));
    else
        m_front->showRestoreFailure(error);
}

void MainWindow::restore(const std::shared_ptr<RestoreOrder> &order, const QString &target,
                         const std::function<void(const Result<RestoredPractice> &)> &end)
{
    m_erasures->waitFor(target);
    m_backups->stop(target);
    // What comes may have another key.
    m_quick->forget();
    m_front->setRestoring(true);
    m_restoreCalledOff = std::make_shared<std::atomic<bool>>(false);
    m_restoring->start<Result<RestoredPractice>>(
        [order, target, isCalledOff = m_restoreCalledOff](BackgroundJob::Control &control) {
            return PracticeRestore::run(*order, target,
                                        [&](int percent) { return control.report(percent) && !*isCalledOff; });
        },
        [this, end](const Result<RestoredPractice> &restored) {
            m_front->setRestoring(false);
            end(restored);
            followFront();
            quitWhenDone();
        });
    Q_EMIT guardChanged();
}

QString MainWindow::sentenceOf(const RestoredPractice &restored)
{
    if (restored.setAside.isEmpty())
        return tr("The backup was restored.");
    //: %1 is the path of a folder
    return tr("The backup was restored. The practice as it was before is at \u201C%1\u201D.")
        .arg(QDir::toNativeSeparators(restored.setAside));
}

void MainWindow::tellLater(const QString &path, const QString &sentence)
{
    if (m_view && QDir::cleanPath(m_practice->practice().path()) == QDir::cleanPath(path))
        m_view->messages().showInfo(sentence);
    else
        m_untold.insert(QDir::cleanPath(path), sentence);
}

QString MainWindow::restoreTarget() const
{
    const Practice &open = m_practice->practice();
    if (!BackupFolder::isBackup(open.path()))
        return open.path();
    const auto isOfThis = [id = open.id()](const QString &path) {
        return KeyFile::practiceId(Practice::keyFilePath(path)).value_or(QString()) == id;
    };
    QString last = m_preferences.lastPractice();
    if (isOfThis(last))
        return last;
    // Beside the folder with the backups, where they go unless somebody says otherwise.
    QString beside = QFileInfo(open.path()).path();
    const QString name = Practice::nameOf(open.path());
    if (beside.endsWith(backupsEnd)) {
        beside.chop(backupsEnd.size());
        if (isOfThis(beside) || !QFileInfo::exists(beside))
            return beside;
    }
    // Nobody knows: a practice of its own.
    return Practice::withSuffix(m_options.practicesFolder + u'/' + name);
}

} // namespace bitacora
