#include "LockedBackups.h"

#include "BackgroundJob.h"
#include "BackupLog.h"

#include <atomic>
#include <mutex>
#include <utility>

namespace bitacora {

struct LockedBackups::Run
{
    BackupOrder order;
    std::atomic<bool> isCancelled = false;
    /// Guards the two below, and the log while it is written.
    std::mutex mutex;
    bool isOpenedAgain = false;
    bool isLogged = false;
    /// Goes first, and waits for the work that uses the others.
    BackgroundJob job;
};

LockedBackups::LockedBackups(QObject *parent)
    : QObject(parent)
{
}

LockedBackups::~LockedBackups()
{
    cancel();
    // Each waits for its thread.
    m_runs.clear();
}

void LockedBackups::start(std::unique_ptr<BackupOrder> order)
{
    if (!order)
        return;
    const QString path = order->practice;
    if (const auto before = m_runs.value(path)) {
        before->isCancelled = true;
        m_next.insert(path, std::shared_ptr<BackupOrder>(std::move(order)));
        return;
    }
    auto run = std::make_shared<Run>();
    run->order = std::move(*order);
    m_runs.insert(path, run);
    connect(&run->job, &BackgroundJob::progressed, this, &LockedBackups::progressed);
    // The job belongs to the run, and waits for its work before it goes.
    Run *const running = run.get();
    run->job.start<Result<MadeBackup>>(
        [running](BackgroundJob::Control &control) {
            auto outcome = PracticeBackup::make(running->order, [running, &control](int percent) {
                return control.report(percent) && !running->isCancelled;
            });
            const std::scoped_lock lock(running->mutex);
            if (!running->isOpenedAgain && !control.isCancelled())
                running->isLogged = BackupLog::write(running->order, outcome).has_value();
            return outcome;
        },
        [this, path](const Result<MadeBackup> &outcome) { end(path, outcome); });
}

void LockedBackups::end(const QString &path, const Result<MadeBackup> &outcome)
{
    // This is still called from within its job.
    const std::shared_ptr<Run> run = m_runs.take(path);
    const auto write = m_writers.constFind(path);
    const bool isCancelled = !outcome && outcome.error().code == ErrorCode::Cancelled;
    if (!run->isLogged && write != m_writers.constEnd())
        (*write)(outcome);
    else if (!run->isLogged && !isCancelled)
        m_unlogged.insert(path, std::make_shared<Result<MadeBackup>>(outcome));
    QMetaObject::invokeMethod(
        this, [run] {}, Qt::QueuedConnection);
    if (const auto next = m_next.take(path))
        return start(std::make_unique<BackupOrder>(std::move(*next)));
    Q_EMIT ended(path, outcome ? nullptr : std::make_shared<Error>(outcome.error()));
}

void LockedBackups::opening(const QString &path)
{
    const std::shared_ptr<Run> run = m_runs.value(path);
    if (!run)
        return;
    const std::scoped_lock lock(run->mutex);
    run->isOpenedAgain = true;
}

void LockedBackups::opened(const QString &path, const Write &write)
{
    m_writers.insert(path, write);
    if (const auto outcome = m_unlogged.take(path))
        write(*outcome);
}

void LockedBackups::closed(const QString &path)
{
    m_writers.remove(path);
    const std::shared_ptr<Run> run = m_runs.value(path);
    if (!run)
        return;
    const std::scoped_lock lock(run->mutex);
    run->isOpenedAgain = false;
}

void LockedBackups::stop(const QString &path)
{
    m_next.remove(path);
    const std::shared_ptr<Run> run = m_runs.value(path);
    if (!run)
        return;
    run->isCancelled = true;
    run->job.waitForResult();
}

void LockedBackups::stopAll()
{
    cancel();
    const QStringList paths = m_runs.keys();
    for (const QString &path : paths)
        stop(path);
}

void LockedBackups::cancel()
{
    m_next.clear();
    for (const std::shared_ptr<Run> &run : std::as_const(m_runs))
        run->isCancelled = true;
}

} // namespace bitacora
