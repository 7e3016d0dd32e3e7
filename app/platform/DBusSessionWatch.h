#pragma once

#include "SessionWatch.h"

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QStringList>
#include <QVariantMap>

class QDBusPendingCallWatcher;

namespace bitacora {

/// Asks logind and UPower on the system's bus, and the screen locks of the desktops on the session's.
class DBusSessionWatch final : public SessionWatch
{
    Q_OBJECT

public:
    struct Buses
    {
        QDBusConnection system;
        QDBusConnection session;
    };

    /// A bus that is not connected is not asked. Waits for nobody but the buses themselves.
    explicit DBusSessionWatch(const Buses &buses, QObject *parent = nullptr);

    void setGuarding(bool guarding) override;
    [[nodiscard]] bool canNotice() const override { return m_hearsOfSleep && m_hearsOfSession && m_holdsUpSleep; }

private Q_SLOTS:
    // Qt's D-Bus knows its slots by name alone.
    void onPrepareForSleep(bool begins);
    void onScreenSaver(bool active);
    void onLockAsked();
    void onPropertiesChanged(const QString &interface, const QVariantMap &changed, const QStringList &forgotten);

private:
    void askForSession();
    void watchSession(const QString &path);
    void holdUpSleep();
    void leave();
    /// One of the facts that canNotice() needs.
    void learn(bool &fact, bool isSo);

    Buses m_buses;
    /// While this is open, the system waits before it sleeps.
    QDBusUnixFileDescriptor m_inhibitor;
    bool m_guarding = false;
    bool m_hearsOfSleep = false;
    bool m_hearsOfSession = false;
    /// As the system answered last.
    bool m_holdsUpSleep = false;
};

} // namespace bitacora
