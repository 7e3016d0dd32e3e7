#pragma once

#include <QDateTime>
#include <QObject>
#include <QPointF>

#include <chrono>
#include <functional>

class QTimer;

namespace bitacora {

class Clock;

/// Notices that nobody has touched the keyboard or the mouse for a while, the time asleep included. It goes by the
/// computer's clock, which runs on in sleep, and by one that nobody can set: whichever says first that it is time.
class IdleLock : public QObject
{
    Q_OBJECT

public:
    /// How long something has run, whatever the clock is set to.
    using SteadyTime = std::function<std::chrono::milliseconds()>;

    explicit IdleLock(const Clock &clock, QObject *parent = nullptr);
    /// For tests: another one than the computer's own.
    void setSteadyTime(const SteadyTime &time) { m_steadyTime = time; }

    /// 1 to 240.
    void setMinutes(int minutes);
    [[nodiscard]] int minutes() const { return m_minutes; }
    void start();
    void stop();
    [[nodiscard]] bool isRunning() const { return m_running; }

    bool eventFilter(QObject *watched, QEvent *event) override;

public Q_SLOTS:
    /// What the timer asks every few seconds.
    void check();

Q_SIGNALS:
    /// Once; start() arms it again.
    void timedOut();

private:
    [[nodiscard]] bool isDue() const;
    void remember();
    bool isTouch(const QEvent *event);

    const Clock &m_clock;
    QTimer *m_timer = nullptr;
    QDateTime m_lastTouch;
    SteadyTime m_steadyTime;
    std::chrono::milliseconds m_lastSteady {0};
    QPointF m_lastPointer;
    int m_minutes = 10;
    bool m_running = false;
};

} // namespace bitacora
