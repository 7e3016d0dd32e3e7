#include "DBusSessionWatch.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <array>
#include <memory>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

const QString sessionPath = u"/org/freedesktop/login1/session/c7"_s;

/// As much of logind as the program asks.
class Logind : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    ~Logind() override { ::close(m_held); }

    QStringList inhibited;
    QString askedSession;
    bool refusesInhibitors = false;
    bool knowsNoSession = false;

    /// Whether somebody still holds up the sleep.
    [[nodiscard]] bool isHeldUp() const
    {
        char nothing = 0;
        // The end of the file comes when the other end is closed everywhere.
        return m_held >= 0 && ::read(m_held, &nothing, 1) != 0;
    }

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &who, const QString &, const QString &mode)
    {
        inhibited = {what, who, mode};
        if (refusesInhibitors) {
            sendErrorReply(QDBusError::AccessDenied);
            return {};
        }
        std::array<int, 2> ends {};
        if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
            return {};
        ::close(m_held);
        m_held = ends[0];
        QDBusUnixFileDescriptor given(ends[1]);
        ::close(ends[1]);
        return given;
    }
    QDBusObjectPath GetSession(const QString &id)
    {
        askedSession = id;
        if (knowsNoSession)
            sendErrorReply(QDBusError::Failed);
        return QDBusObjectPath(sessionPath);
    }

private:
    int m_held = -1;
};

} // namespace

/// What the system says over D-Bus, on a bus of the test's own with a logind of its own.
class TestSessionWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void itLeavesWhenTheSystemTellsOf_data();
    void itLeavesWhenTheSystemTellsOf();
    void whatMeansNothingIsLeftAlone_data();
    void whatMeansNothingIsLeftAlone();
    void sleepIsHeldUpUntilItGuardsNoMore();
    void theNextSleepIsHeldUpToo();
    void nothingIsHeldUpOrToldWhileNobodyGuards();
    void withoutABusNothingHappens();
    void itKnowsWhetherTheSystemTells_data();
    void itKnowsWhetherTheSystemTells();

private:
    void send(const QString &path, const QString &interface, const QString &name, const QVariantList &values)
    {
        QDBusMessage message = QDBusMessage::createSignal(path, interface, name);
        message.setArguments(values);
        QVERIFY(m_system->send(message));
    }
    [[nodiscard]] std::unique_ptr<DBusSessionWatch> watch() const
    {
        const QDBusConnection client = QDBusConnection::connectToBus(m_address, u"client"_s);
        return std::make_unique<DBusSessionWatch>(DBusSessionWatch::Buses {client, client});
    }

    QProcess m_daemon;
    QString m_address;
    std::unique_ptr<QDBusConnection> m_system;
    std::unique_ptr<Logind> m_logind;
    std::unique_ptr<DBusSessionWatch> m_watch;
};

void TestSessionWatch::initTestCase()
{
    const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    if (daemon.isEmpty())
        QSKIP("dbus-daemon is not installed.");
    m_daemon.start(daemon, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY(m_daemon.waitForReadyRead());
    m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    m_system = std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(m_address, u"system"_s));
    QVERIFY(m_system->isConnected());
    QVERIFY(m_system->registerService(u"org.freedesktop.login1"_s));
    QVERIFY(m_system->registerService(u"org.freedesktop.UPower"_s));
    qputenv("XDG_SESSION_ID", "c7");
}

void TestSessionWatch::init()
{
    if (!m_system)
        QSKIP("dbus-daemon is not installed.");
    m_logind = std::make_unique<Logind>();
    QVERIFY(m_system->registerObject(u"/org/freedesktop/login1"_s, m_logind.get(), QDBusConnection::ExportAllSlots));
    m_watch = watch();
    m_watch->setGuarding(true);
    QTRY_COMPARE(m_logind->askedSession, u"c7"_s);
    QTRY_VERIFY(m_logind->isHeldUp());
    // The session's path is known a moment after it was asked for.
    QTest::qWait(50);
}

void TestSessionWatch::cleanup()
{
    m_watch.reset();
    if (m_system)
        m_system->unregisterObject(u"/org/freedesktop/login1"_s);
    m_logind.reset();
}

void TestSessionWatch::cleanupTestCase()
{
    m_daemon.terminate();
    m_daemon.waitForFinished();
}

void TestSessionWatch::itLeavesWhenTheSystemTellsOf_data()
{
    const QString properties = u"org.freedesktop.DBus.Properties"_s;
    const QString session = u"org.freedesktop.login1.Session"_s;
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("interface");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QVariantList>("values");
    QTest::newRow("sleep") << u"/org/freedesktop/login1"_s << u"org.freedesktop.login1.Manager"_s
                           << u"PrepareForSleep"_s << QVariantList {true};
    QTest::newRow("loginctl lock-session") << sessionPath << session << u"Lock"_s << QVariantList();
    QTest::newRow("another person's turn") << sessionPath << properties << u"PropertiesChanged"_s
                                           << QVariantList {session, QVariantMap {{u"Active"_s, false}}, QStringList()};
    QTest::newRow("a locked session") << sessionPath << properties << u"PropertiesChanged"_s
                                      << QVariantList {session, QVariantMap {{u"LockedHint"_s, true}}, QStringList()};
    QTest::newRow("a closed lid") << u"/org/freedesktop/UPower"_s << properties << u"PropertiesChanged"_s
                                  << QVariantList {u"org.freedesktop.UPower"_s, QVariantMap {{u"LidIsClosed"_s, true}},
                                                   QStringList()};
    QTest::newRow("a screen lock") << u"/org/freedesktop/ScreenSaver"_s << u"org.freedesktop.ScreenSaver"_s
                                   << u"ActiveChanged"_s << QVariantList {true};
    QTest::newRow("KDE's screen lock") << u"/ScreenSaver"_s << u"org.freedesktop.ScreenSaver"_s << u"ActiveChanged"_s
                                       << QVariantList {true};
    QTest::newRow("GNOME's screen lock") << u"/org/gnome/ScreenSaver"_s << u"org.gnome.ScreenSaver"_s
                                         << u"ActiveChanged"_s << QVariantList {true};
}

void TestSessionWatch::itLeavesWhenTheSystemTellsOf()
{
    QFETCH(QString, path);
    QFETCH(QString, interface);
    QFETCH(QString, name);
    QFETCH(QVariantList, values);
    QSignalSpy left(m_watch.get(), &SessionWatch::left);
    const QSignalSpy sleeping(m_watch.get(), &SessionWatch::sleeping);
    send(path, interface, name, values);
    QTRY_COMPARE(left.size(), 1);
    // A locked screen calls nothing off, sleep does.
    QCOMPARE(sleeping.size(), name == u"PrepareForSleep"_s ? 1 : 0);
}

void TestSessionWatch::whatMeansNothingIsLeftAlone_data()
{
    itLeavesWhenTheSystemTellsOf_data();
}

void TestSessionWatch::whatMeansNothingIsLeftAlone()
{
    QFETCH(QString, path);
    QFETCH(QString, interface);
    QFETCH(QString, name);
    QFETCH(QVariantList, values);
    if (values.isEmpty())
        QSKIP("There is no opposite of it.");
    QSignalSpy left(m_watch.get(), &SessionWatch::left);
    // The opposite: awake again, unlocked, one's own turn, an open lid.
    if (values.size() == 1) {
        values[0] = false;
    } else {
        QVariantMap changed = values.at(1).toMap();
        for (QVariant &value : changed)
            value = !value.toBool();
        values[1] = changed;
    }
    send(path, interface, name, values);
    // What comes after it has come: so it would have, too.
    send(u"/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s, u"ActiveChanged"_s, {true});
    QTRY_VERIFY(!left.isEmpty());
    QCOMPARE(left.size(), 1);
}

void TestSessionWatch::sleepIsHeldUpUntilItGuardsNoMore()
{
    QCOMPARE(m_logind->inhibited, QStringList({u"sleep"_s, u"Bitácora"_s, u"delay"_s}));
    QSignalSpy left(m_watch.get(), &SessionWatch::left);
    send(u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, {true});
    QTRY_COMPARE(left.size(), 1);
    QVERIFY(m_logind->isHeldUp());
    m_watch->setGuarding(false);
    QTRY_VERIFY(!m_logind->isHeldUp());
}

void TestSessionWatch::theNextSleepIsHeldUpToo()
{
    m_logind->inhibited.clear();
    send(u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, {false});
    QTRY_COMPARE(m_logind->inhibited.size(), 3);
    QTRY_VERIFY(m_logind->isHeldUp());
    m_watch->setGuarding(false);
    QTRY_VERIFY(!m_logind->isHeldUp());
    m_watch->setGuarding(true);
    QTRY_VERIFY(m_logind->isHeldUp());
}

void TestSessionWatch::nothingIsHeldUpOrToldWhileNobodyGuards()
{
    m_watch->setGuarding(false);
    QTRY_VERIFY(!m_logind->isHeldUp());
    m_logind->inhibited.clear();
    QSignalSpy left(m_watch.get(), &SessionWatch::left);
    for (const bool begins : {true, false})
        send(u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, {begins});
    QTest::qWait(100);
    QVERIFY(left.isEmpty());
    QVERIFY(m_logind->inhibited.isEmpty());
}

void TestSessionWatch::withoutABusNothingHappens()
{
    const QDBusConnection none(u"no such connection"_s);
    DBusSessionWatch alone({none, none});
    alone.setGuarding(true);
    QVERIFY(!alone.canNotice());
    alone.setGuarding(false);
}

void TestSessionWatch::itKnowsWhetherTheSystemTells_data()
{
    QTest::addColumn<bool>("refusesInhibitors");
    QTest::addColumn<bool>("knowsNoSession");
    QTest::newRow("it does") << false << false;
    QTest::newRow("it waits for nobody") << true << false;
    QTest::newRow("it knows no session") << false << true;
}

void TestSessionWatch::itKnowsWhetherTheSystemTells()
{
    QFETCH(bool, refusesInhibitors);
    QFETCH(bool, knowsNoSession);
    QTRY_VERIFY(m_watch->canNotice());
    m_logind->refusesInhibitors = refusesInhibitors;
    m_logind->knowsNoSession = knowsNoSession;
    m_logind->inhibited.clear();
    m_logind->askedSession.clear();
    const auto another = watch();
    const QSignalSpy changed(another.get(), &SessionWatch::canNoticeChanged);
    QVERIFY(!another->canNotice());
    another->setGuarding(true);
    QTRY_VERIFY(!m_logind->inhibited.isEmpty() && !m_logind->askedSession.isEmpty());
    // The answers come a moment after the questions.
    QTest::qWait(50);
    const bool isTold = !refusesInhibitors && !knowsNoSession;
    QCOMPARE(another->canNotice(), isTold);
    QCOMPARE(changed.size(), isTold ? 1 : 0);

    // Whoever does not wait any more the next time has said so.
    m_logind->refusesInhibitors = true;
    send(u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, {false});
    QTRY_VERIFY(!m_watch->canNotice() && !another->canNotice());
}

QTEST_GUILESS_MAIN(TestSessionWatch)
#include "tst_sessionwatch.moc"
