#pragma once

#include <QDateTime>
#include <QObject>
#include <QPointF>

class QTimer;

namespace bitacora {

class Clock;

/// Notices that nobody has touched the keyboard or the mouse for a while, the time asleep included.
class IdleLock : public QObject
{
    Q_OBJECT

public:
    explicit IdleLock(const Clock &clock, QObject *parent = nullptr);

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
    bool isTouch(const QEvent *event);

    const Clock &m_clock;
    QTimer *m_timer = nullptr;
    QDateTime m_lastTouch;
    QPointF m_lastPointer;
    int m_minutes = 10;
    bool m_running = false;
};

} // namespace bitacora
