#include "IdleLock.h"

#include "Clock.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace bitacora {

namespace {
constexpr std::chrono::seconds checkInterval {5};
constexpr int leastMinutes = 1;
constexpr int mostMinutes = 240;
constexpr qint64 secondsInMinute = 60;

std::chrono::milliseconds sinceTheStart()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace

IdleLock::IdleLock(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_timer(new QTimer(this))
    , m_steadyTime(sinceTheStart)
{
    m_timer->setInterval(checkInterval);
    connect(m_timer, &QTimer::timeout, this, &IdleLock::check);
}

void IdleLock::setMinutes(int minutes)
{
    m_minutes = std::clamp(minutes, leastMinutes, mostMinutes);
}

void IdleLock::start()
{
    remember();
    if (m_running)
        return;
    m_running = true;
    QCoreApplication::instance()->installEventFilter(this);
    m_timer->start();
}

void IdleLock::stop()
{
    if (!m_running)
        return;
    m_running = false;
    QCoreApplication::instance()->removeEventFilter(this);
    m_timer->stop();
}

void IdleLock::remember()
{
    m_lastTouch = m_clock.now();
    m_lastSteady = m_steadyTime();
}

bool IdleLock::isDue() const
{
    return m_lastTouch.secsTo(m_clock.now()) >= m_minutes * secondsInMinute
        || m_steadyTime() - m_lastSteady >= std::chrono::minutes(m_minutes);
}

void IdleLock::check()
{
    // A clock that was set back would otherwise not count what is slept until it has caught up.
    m_lastTouch = std::min(m_lastTouch, m_clock.now());
    if (!m_running || !isDue())
        return;
    stop();
    Q_EMIT timedOut();
}

bool IdleLock::isTouch(const QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
        return true;
    case QEvent::MouseMove: {
        // A window that appears under a pointer at rest gets a move, too.
        const QPointF pointer = static_cast<const QMouseEvent *>(event)->globalPosition();
        const bool moved = pointer != m_lastPointer;
        m_lastPointer = pointer;
        return moved;
    }
    default:
        return false;
    }
}

bool IdleLock::eventFilter(QObject *, QEvent *event)
{
    if (!m_running)
        return false;
    // Asked before a key press: accepted, no shortcut acts on a key that is to lock.
    if (event->type() == QEvent::ShortcutOverride && isDue()) {
        event->accept();
        return true;
    }
    if (!isTouch(event))
        return false;
    if (isDue()) {
        // The first key after a long sleep must not reach the page: it locks.
        check();
        return true;
    }
    remember();
    return false;
}

} // namespace bitacora
