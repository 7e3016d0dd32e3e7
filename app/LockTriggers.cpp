#include "LockTriggers.h"

#include "MainWindow.h"
#include "Preferences.h"

namespace bitacora {

LockTriggers::LockTriggers(MainWindow &window, Preferences &preferences, const MakeWatch &makeWatch,
                           const QString &requestsFolder, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_preferences(preferences)
    , m_makeWatch(makeWatch)
    , m_requests(requestsFolder)
{
    connect(&m_window, &MainWindow::practiceOpened, this, &LockTriggers::guard);
    connect(&m_window, &MainWindow::practiceClosed, this, &LockTriggers::guard);
    connect(&m_window, &MainWindow::guardChanged, this, &LockTriggers::guard);
    connect(&m_preferences, &Preferences::locksWithSystemChanged, this, &LockTriggers::guard);
    connect(&m_requests, &LockRequests::lockRequested, this, &LockTriggers::lock);
}

void LockTriggers::guard()
{
    const bool holdsKey = m_window.holdsKey();
    // A backup behind the lock page carries the key with it: the system's sleep waits for that as well.
    const bool watches = (holdsKey || m_window.isAtWork()) && m_preferences.locksWithSystem();
    if (watches && !m_watch) {
        m_watch = m_makeWatch();
        connect(m_watch.get(), &SessionWatch::left, this, &LockTriggers::lock);
        connect(m_watch.get(), &SessionWatch::sleeping, &m_window, &MainWindow::endForSleep);
        connect(m_watch.get(), &SessionWatch::canNoticeChanged, &m_window, &MainWindow::setNoticesLeaving);
        m_window.setNoticesLeaving(m_watch->canNotice());
    }
    if (m_watch)
        m_watch->setGuarding(watches);
    m_requests.setOpen(holdsKey);
}

void LockTriggers::lock()
{
    m_window.lock(UnlockPage::Reason::Locked);
}

} // namespace bitacora
