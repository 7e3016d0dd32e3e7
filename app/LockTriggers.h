#pragma once

#include "LockRequests.h"
#include "SessionWatch.h"

#include <QObject>

#include <functional>
#include <memory>

namespace bitacora {

class MainWindow;
class Preferences;

/// What locks a window from outside of it, its open practice or a recovery code on a page before that: the system whose
/// person leaves, and `bitacora lock`.
class LockTriggers : public QObject
{
    Q_OBJECT

public:
    /// Called once, when there is first something to lock: nobody waits for it before.
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
