#include "BackgroundJob.h"

#include <QThread>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace bitacora {

namespace {
constexpr std::chrono::milliseconds progressInterval {100};
}

BackgroundJob::BackgroundJob(QObject *parent)
    : QObject(parent)
    , m_progress(new QTimer(this))
{
    m_progress->setInterval(progressInterval);
    connect(m_progress, &QTimer::timeout, this, [this] {
        if (m_current)
            Q_EMIT progressed(m_current->m_percent);
    });
}

BackgroundJob::~BackgroundJob()
{
    m_isLasting = false;
    abandon();
    for (const Run &run : m_runs)
        run.thread->wait();
}

void BackgroundJob::abandon()
{
    m_isAbandoned = true;
    if (m_isLasting)
        return;
    for (const Run &run : m_runs)
        run.control->m_cancelled = true;
    m_current.reset();
    m_progress->stop();
}

void BackgroundJob::cancel()
{
    if (!m_current)
        return;
    m_current->m_cancelled = true;
    m_current.reset();
    m_progress->stop();
    Q_EMIT runningChanged(false);
}

void BackgroundJob::run(std::function<void(Control &)> work, std::function<void()> done)
{
    cancel();
    auto control = std::make_shared<Control>();
    m_current = control;
    std::unique_ptr<QThread> thread(QThread::create([control, work = std::move(work)] { work(*control); }));
    connect(thread.get(), &QThread::finished, this, [this, control] { ended(control); });
    thread->start();
    m_runs.push_back({control, std::move(thread), std::move(done)});
    m_progress->start();
    Q_EMIT runningChanged(true);
}

void BackgroundJob::waitForResult()
{
    if (m_current)
        ended(std::shared_ptr<Control>(m_current));
}

void BackgroundJob::ended(const std::shared_ptr<Control> &control)
{
    const auto finished =
        std::find_if(m_runs.begin(), m_runs.end(), [&control](const Run &run) { return run.control == control; });
    if (finished == m_runs.end())
        return;
    // Announced from within the thread, which has a last step to take.
    finished->thread->wait();
    finished->thread.release()->deleteLater();
    const std::function<void()> done = std::move(finished->done);
    m_runs.erase(finished);
    if (m_current != control)
        return;
    m_current.reset();
    m_progress->stop();
    Q_EMIT runningChanged(false);
    done();
}

} // namespace bitacora
