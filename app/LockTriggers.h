#pragma once

#include "LockRequests.h"
#include "SessionWatch.h"

#include <QObject>

#include <functional>
#include <memory>

namespace bitacora {

class MainWindow;
class Preferences;

/// What locks the open practice of a window from outside of it: the system whose person leaves, and `bitacora lock`.
class LockTriggers : public QObject
{
    Q_OBJECT

public:
    /// Called once, when a practice is first open: nobody waits for it before.
    using MakeWatch = std::function<std::unique_ptr<SessionWatch>()>;

    /// Goes before the window.
    LockTriggers(MainWindow &window, Preferences &preferences, const MakeWatch &makeWatch,
                 const QString &requestsFolder, QObject *parent = nullptr);

private:
    void guard();
    void lock();

    MainWindow &m_window;
    Preferences &m_preferences;
    MakeWatch m_makeWatch;
    std::unique_ptr<SessionWatch> m_watch;
    LockRequests m_requests;
};

} // namespace bitacora
