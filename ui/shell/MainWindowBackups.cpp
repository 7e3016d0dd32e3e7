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
    const auto once = [this, path, key] {
        const auto open = [this, path, key, comesBack = comeBack()] {
            if (!takeReturn(comesBack))
                return followFront();
            if (const auto opened = openWithKey(path, key->clone()); !opened) {
                m_front->ask(path, UnlockPage::Reason::Opening);
                m_front->showUnlockError(opened.error());
            }
        };
        connect(this, &MainWindow::practiceClosed, this, open,
                Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    };
    if (closePractice(tr("Lock anyway"), once))
        once();
}

struct MainWindow::Restoring
{
    RestoreOrder order;
    /// Whose place the backup takes.
    QString target;
    /// What comes back where nothing was restored; empty: the page that asked for it.
    QString present;
    Return comesBack;
    std::shared_ptr<std::atomic<bool>> isCalledOff = std::make_shared<std::atomic<bool>>(false);
};

void MainWindow::restoreBackup(const QString &path)
{
    const auto work = std::make_shared<Restoring>();
    work->order.backup = path;
    work->order.dataKey = m_practice->practice().dataKey();
    work->order.clock = &m_practice->practice().clock();
    work->target = restoreTarget();
    work->present = m_practice->practice().path();
    const auto begin = [this, work] {
        m_skipsBackup = false;
        restore(work);
    };
    const auto once = [this, begin, work] {
        work->comesBack = comeBack();
        m_restoreCalledOff = work->isCalledOff;
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
    const auto work = std::make_shared<Restoring>();
    work->order = std::move(*order);
    work->target = target;
    work->comesBack = comeBack();
    m_restoreCalledOff = work->isCalledOff;
    restore(work);
}

void MainWindow::restore(const std::shared_ptr<Restoring> &work)
{
    if (*work->isCalledOff)
        return endRestore(*work, failure(ErrorCode::Cancelled));
    m_erasures->waitFor(work->target);
    m_backups->stop(work->target);
    // What comes may have another key.
    m_quick->forget();
    m_front->setRestoring(true);
    m_restoring->start<Result<RestoredPractice>>(
        [work](BackgroundJob::Control &control) {
            return PracticeRestore::run(work->order, work->target,
                                        [&](int percent) { return control.report(percent) && !*work->isCalledOff; });
        },
        [this, work](const Result<RestoredPractice> &restored) {
            m_front->setRestoring(false);
            endRestore(*work, restored);
            followFront();
            quitWhenDone();
        });
    Q_EMIT guardChanged();
}

void MainWindow::endRestore(const Restoring &work, const Result<RestoredPractice> &restored)
{
    const bool comesBack = takeReturn(work.comesBack);
    if (restored) {
        tellLater(work.target, sentenceOf(*restored));
    } else if (std::exchange(m_quits, false)) {
        // Whoever was about to leave is to know.
        m_front->stayOpen();
    }
    // Who has unlocked it meanwhile is inside already.
    if (m_view) {
        if (!restored)
            m_view->showError(restored.error());
        return;
    }
    // Nor is anybody led away who is about to come in, or has a recovery code on the screen.
    if (m_front->holdsKey()) {
        if (!restored)
            tellLater(work.target, sentenceOfFailedRestore(restored.error()));
        return;
    }
    const QString reopened = restored ? work.target : work.present;
    if (comesBack && !reopened.isEmpty()) {
        if (const auto opened = openWithKey(reopened, work.order.dataKey.clone()); !opened) {
            m_front->ask(reopened, UnlockPage::Reason::Opening);
            m_front->showUnlockError(opened.error());
        } else if (!restored) {
            m_view->showError(restored.error());
        }
        return;
    }
    if (!reopened.isEmpty())
        m_front->ask(reopened, UnlockPage::Reason::Locked);
    if (restored)
        return;
    if (restored.error().code == ErrorCode::Cancelled)
        m_front->showUnlockError(sentenceOfFailedRestore(restored.error()));
    else
        m_front->showRestoreFailure(restored.error());
}

QString MainWindow::sentenceOfFailedRestore(const Error &error)
{
    return error.code == ErrorCode::Cancelled
        ? tr("The restore was called off because the computer was about to sleep. Nothing was changed.")
        : error.sentence();
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
        m_untold[QDir::cleanPath(path)].append(sentence);
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
