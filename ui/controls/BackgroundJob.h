#pragma once

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QThread;
class QTimer;

namespace bitacora {

/// Slow work off the window's thread: one job at a time counts; an earlier or cancelled one may still
/// run to its end, but its result is dropped. Destroying it cancels and waits for what still runs.
class BackgroundJob : public QObject
{
    Q_OBJECT

public:
    /// What the work itself sees, on its own thread.
    class Control
    {
    public:
        [[nodiscard]] bool isCancelled() const { return m_cancelled; }
        /// 0 to 100. False when the work is no longer wanted.
        bool report(int percent)
        {
            m_percent = percent;
            return !m_cancelled;
        }

    private:
        friend class BackgroundJob;
        std::atomic<bool> m_cancelled = false;
        std::atomic<int> m_percent = 0;
    };

    explicit BackgroundJob(QObject *parent = nullptr);
    ~BackgroundJob() override;

    /// Runs `work` on a thread of its own, then `done` with its result on this object's thread, unless
    /// it was cancelled, replaced, or this object is gone; then the result is only destroyed.
    template <typename T>
    void start(std::function<T(Control &)> work, std::function<void(T)> done)
    {
        auto result = std::make_shared<std::optional<T>>();
        run([result, work = std::move(work)](Control &control) { result->emplace(work(control)); },
            [result, done = std::move(done)] { done(std::move(**result)); });
    }

    [[nodiscard]] bool isRunning() const { return m_current != nullptr; }
    /// Cancels all that runs and tells nobody: for one that is about to be destroyed, which then need not wait. What is to
    /// last runs on.
    void abandon();
    /// What it runs from now on is ended also where it is abandoned; only destroying it cancels that.
    void setLasting(bool lasting) { m_isLasting = lasting; }
    /// Nobody is there any more to be told of what lasted.
    [[nodiscard]] bool isAbandoned() const { return m_isAbandoned; }
    /// Whether nothing runs any more, not even what was cancelled.
    [[nodiscard]] bool isAtRest() const { return m_runs.empty(); }
    /// Waits for the job that counts, and calls its `done` before it returns.
    void waitForResult();

public Q_SLOTS:
    void cancel();

Q_SIGNALS:
    /// 0 to 100, a few times a second.
    void progressed(int percent);
    /// Started, ended or cancelled.
    void runningChanged(bool running);

private:
    struct Run
    {
        std::shared_ptr<Control> control;
        std::unique_ptr<QThread> thread;
        std::function<void()> done;
    };

    void run(std::function<void(Control &)> work, std::function<void()> done);
    void ended(const std::shared_ptr<Control> &control);

    std::vector<Run> m_runs;
    std::shared_ptr<Control> m_current;
    QTimer *m_progress = nullptr;
    bool m_isLasting = false;
    bool m_isAbandoned = false;
};

} // namespace bitacora
