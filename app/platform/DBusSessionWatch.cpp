#include "DBusSessionWatch.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace bitacora {

using namespace Qt::StringLiterals;

namespace {

// https://www.freedesktop.org/software/systemd/man/latest/org.freedesktop.login1.html
const QString loginService = u"org.freedesktop.login1"_s;
const QString loginPath = u"/org/freedesktop/login1"_s;
const QString managerInterface = u"org.freedesktop.login1.Manager"_s;
const QString sessionInterface = u"org.freedesktop.login1.Session"_s;
const QString powerService = u"org.freedesktop.UPower"_s;
const QString propertiesInterface = u"org.freedesktop.DBus.Properties"_s;
const QString propertiesSignal = u"PropertiesChanged"_s;

/// Each desktop has its own; the first is the one that they should all have.
QStringList screenSavers()
{
    return {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s, u"org.cinnamon.ScreenSaver"_s,
            u"org.mate.ScreenSaver"_s, u"org.xfce.ScreenSaver"_s};
}

QDBusMessage managerCall(const QString &method)
{
    return QDBusMessage::createMethodCall(loginService, loginPath, managerInterface, method);
}

} // namespace

DBusSessionWatch::DBusSessionWatch(const Buses &buses, QObject *parent)
    : SessionWatch(parent)
    , m_buses(buses)
{
    if (m_buses.session.isConnected()) {
        // Whoever says so: the worst that a liar on the person's own bus brings about is a locked practice.
        for (const QString &interface : screenSavers())
            m_buses.session.connect({}, {}, interface, u"ActiveChanged"_s, this, SLOT(onScreenSaver(bool)));
    }
    if (!m_buses.system.isConnected())
        return;
    m_hearsOfSleep = m_buses.system.connect(loginService, loginPath, managerInterface, u"PrepareForSleep"_s, this,
                                            SLOT(onPrepareForSleep(bool)));
    m_buses.system.connect(powerService, u"/org/freedesktop/UPower"_s, propertiesInterface, propertiesSignal, this,
                           SLOT(onPropertiesChanged(QString, QVariantMap, QStringList)));
    askForSession();
}

void DBusSessionWatch::askForSession()
{
    const QString id = qEnvironmentVariable("XDG_SESSION_ID");
    QDBusMessage call = managerCall(u"GetSession"_s);
    call << (id.isEmpty() ? u"auto"_s : id);
    auto *asked = new QDBusPendingCallWatcher(m_buses.system.asyncCall(call), this);
    connect(asked, &QDBusPendingCallWatcher::finished, this, [this, asked] {
        const QDBusPendingReply<QDBusObjectPath> reply = *asked;
        if (!reply.isError())
            watchSession(reply.value().path());
        asked->deleteLater();
    });
}

void DBusSessionWatch::watchSession(const QString &path)
{
    const bool isAsked =
        m_buses.system.connect(loginService, path, sessionInterface, u"Lock"_s, this, SLOT(onLockAsked()));
    const bool isFollowed = m_buses.system.connect(loginService, path, propertiesInterface, propertiesSignal, this,
                                                   SLOT(onPropertiesChanged(QString, QVariantMap, QStringList)));
    learn(m_hearsOfSession, isAsked && isFollowed);
}

void DBusSessionWatch::setGuarding(bool guarding)
{
    if (m_guarding == guarding)
        return;
    m_guarding = guarding;
    m_inhibitor = {};
    if (guarding)
        holdUpSleep();
}

void DBusSessionWatch::holdUpSleep()
{
    if (!m_buses.system.isConnected())
        return;
    QDBusMessage call = managerCall(u"Inhibit"_s);
    call << u"sleep"_s << u"Bitácora"_s << u"Locks the practice first"_s << u"delay"_s;
    auto *asked = new QDBusPendingCallWatcher(m_buses.system.asyncCall(call), this);
    connect(asked, &QDBusPendingCallWatcher::finished, this, [this, asked] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *asked;
        if (m_guarding && !reply.isError())
            m_inhibitor = reply.value();
        learn(m_holdsUpSleep, !reply.isError());
        asked->deleteLater();
    });
}

void DBusSessionWatch::learn(bool &fact, bool isSo)
{
    const bool before = canNotice();
    fact = isSo;
    if (canNotice() != before)
        Q_EMIT canNoticeChanged(!before);
}

void DBusSessionWatch::leave()
{
    if (m_guarding)
        Q_EMIT left();
}

void DBusSessionWatch::onPrepareForSleep(bool begins)
{
    if (begins) {
        leave();
        if (m_guarding)
            Q_EMIT sleeping();
        return;
    }
    // What was held up is over; it is to be held up the next time as well.
    m_inhibitor = {};
    if (m_guarding)
        holdUpSleep();
}

void DBusSessionWatch::onScreenSaver(bool active)
{
    if (active)
        leave();
}

void DBusSessionWatch::onLockAsked()
{
    leave();
}

void DBusSessionWatch::onPropertiesChanged(const QString &interface, const QVariantMap &changed, const QStringList &)
{
    const bool isLocked = changed.value(u"LockedHint"_s).toBool();
    const bool isAnothersTurn = !changed.value(u"Active"_s, true).toBool();
    const bool isLidClosed = changed.value(u"LidIsClosed"_s).toBool();
    if (interface == sessionInterface ? (isLocked || isAnothersTurn) : isLidClosed)
        leave();
}

} // namespace bitacora
