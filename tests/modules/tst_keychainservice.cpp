#include "KeychainModule.h"
#include "PartLoader.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QFile>
#include <QLibrary>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <memory>
#include <optional>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

const QString secretService = u"org.freedesktop.secrets"_s;
const QByteArray keyringPassword = "a password of the test's own";

/// A bus that starts nothing by itself: no keyring and no prompt that nobody would see.
const QByteArray busConfiguration =
    "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>"
    "<policy context='default'><allow send_destination='*' eavesdrop='true'/><allow eavesdrop='true'/>"
    "<allow own='*'/></policy></busconfig>\n";

} // namespace

/// The part that speaks to the system's keychain, with a real one of GNOME's on a bus of the test's own.
class TestKeychainService : public QObject
{
    Q_OBJECT

private:
    using Outcome = KeychainModule::Outcome;

    static constexpr int longest = 5'000;

    QTemporaryDir m_folder;
    QProcess m_bus;
    std::unique_ptr<QDBusConnection> m_connection;
    QProcess m_keyring;
    KeychainModule *m_part = nullptr;
    const QString m_name = u"quick-unlock of a test"_s;
    // With a zero and what is no text.
    const QByteArray m_secret = QByteArray::fromHex("00ff10c3280a00");

    /// What the part answers, once it does.
    struct Asked
    {
        std::optional<Outcome> outcome;
        QByteArray secret;
    };
    static KeychainModule::Listener listener(const std::shared_ptr<Asked> &asked)
    {
        return [asked](KeychainModule::Answer &answer) {
            asked->secret = answer.secret;
            asked->outcome = answer.outcome;
        };
    }
    template <typename Ask>
    Asked ask(const Ask &function)
    {
        const auto asked = std::make_shared<Asked>();
        function(listener(asked));
        if (!QTest::qWaitFor([asked] { return asked->outcome.has_value(); }, longest))
            qWarning("The keychain did not answer");
        return *asked;
    }
    Asked write()
    {
        return ask([this](const KeychainModule::Listener &done) { m_part->write(m_name, m_secret, done); });
    }
    Asked read()
    {
        return ask([this](const KeychainModule::Listener &done) { m_part->read(m_name, done); });
    }
    Asked remove()
    {
        return ask([this](const KeychainModule::Listener &done) { m_part->remove(m_name, done); });
    }

    [[nodiscard]] bool isServed() const { return m_connection->interface()->isServiceRegistered(secretService); }
    [[nodiscard]] QDBusMessage askKeyring(const QString &function, const QVariant &argument) const
    {
        QDBusMessage message = QDBusMessage::createMethodCall(secretService, u"/org/freedesktop/secrets"_s,
                                                              u"org.freedesktop.Secret.Service"_s, function);
        message.setArguments({argument});
        return m_connection->call(message);
    }
    void startKeyring()
    {
        m_keyring.start(u"gnome-keyring-daemon"_s, {u"--unlock"_s, u"--components=secrets"_s, u"--foreground"_s});
        QVERIFY(m_keyring.waitForStarted());
        m_keyring.write(keyringPassword);
        m_keyring.closeWriteChannel();
        QTRY_VERIFY_WITH_TIMEOUT(isServed(), longest);
    }
    void endKeyring()
    {
        m_keyring.kill();
        QVERIFY(m_keyring.waitForFinished());
        QTRY_VERIFY_WITH_TIMEOUT(!isServed(), longest);
    }
    void lockKeyring() const
    {
        const QList<QDBusObjectPath> collections {QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s)};
        QCOMPARE(askKeyring(u"Lock"_s, QVariant::fromValue(collections)).type(), QDBusMessage::ReplyMessage);
    }
    /// How many things that are locked the keyring has.
    [[nodiscard]] qsizetype lockedItems() const
    {
        const QDBusMessage found = askKeyring(u"SearchItems"_s, QVariant::fromValue(QMap<QString, QString>()));
        return qdbus_cast<QList<QDBusObjectPath>>(found.arguments().value(1)).size();
    }

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase();

    void whatIsWrittenIsReadUntilItIsRemoved();
    void aKeyringThatDoesNotAnswerHoldsNobodyUp();
    void aKeyringThatWasStartedAnewServesTheNextTry_data();
    void aKeyringThatWasStartedAnewServesTheNextTry();
    // These leave no keyring that answers: opening it takes its prompt.
    void aLockedKeyringGivesAndTakesNothingAndKeepsWhatItHas();
    void aKeyringThatIsGoneFails();
};

void TestKeychainService::initTestCase()
{
    const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    if (daemon.isEmpty() || QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty()
        || !QLibrary(u"secret-1"_s, 0).load())
        QSKIP("dbus-daemon, gnome-keyring or libsecret is not installed.");
    // A home of its own (temporary folders are their owner's alone), before anything asks where it is.
    qputenv("HOME", QFile::encodeName(m_folder.path()));
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder.path()));
    qputenv("XDG_CURRENT_DESKTOP", "GNOME");
    for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "GNOME_KEYRING_CONTROL", "DISPLAY",
                             "WAYLAND_DISPLAY", "KDE_FULL_SESSION", "DESKTOP_SESSION"})
        qunsetenv(name);
    QFile configuration(m_folder.filePath(u"bus.conf"_s));
    QVERIFY(configuration.open(QIODevice::WriteOnly));
    configuration.write(busConfiguration);
    configuration.close();
    m_bus.start(daemon,
                {u"--config-file="_s + configuration.fileName(), u"--address=unix:tmpdir="_s + m_folder.path(),
                 u"--nofork"_s, u"--print-address"_s});
    QVERIFY(m_bus.waitForReadyRead());
    const QByteArray address = m_bus.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    m_connection =
        std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(QString::fromUtf8(address), u"keyring"_s));
    QVERIFY(m_connection->isConnected());
    qDBusRegisterMetaType<QMap<QString, QString>>();
    m_part = PartLoader::part<KeychainModule>(u"keychain"_s);
    QVERIFY(m_part);
    startKeyring();
}

void TestKeychainService::init()
{
    if (!m_part)
        QSKIP("dbus-daemon, gnome-keyring or libsecret is not installed.");
}

void TestKeychainService::cleanupTestCase()
{
    for (QProcess *process : {&m_keyring, &m_bus}) {
        process->kill();
        process->waitForFinished();
    }
}

void TestKeychainService::whatIsWrittenIsReadUntilItIsRemoved()
{
    QCOMPARE(read().outcome, Outcome::NotThere);
    QCOMPARE(write().outcome, Outcome::Done);
    const Asked answer = read();
    QCOMPARE(answer.outcome, Outcome::Done);
    QCOMPARE(answer.secret, m_secret);
    QCOMPARE(remove().outcome, Outcome::Done);
    QCOMPARE(read().outcome, Outcome::NotThere);
}

void TestKeychainService::aKeyringThatDoesNotAnswerHoldsNobodyUp()
{
    QCOMPARE(write().outcome, Outcome::Done);
    const auto pid = pid_t(m_keyring.processId());
    QCOMPARE(::kill(pid, SIGSTOP), 0);
    const auto asked = std::make_shared<Asked>();
    int ticks = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&ticks] { ++ticks; });
    timer.start(20);
    m_part->read(m_name, listener(asked));
    QTest::qWait(500);
    const bool hasAnswered = asked->outcome.has_value();
    QCOMPARE(::kill(pid, SIGCONT), 0);
    QVERIFY(!hasAnswered);
    QVERIFY(ticks > 5);
    QTRY_VERIFY_WITH_TIMEOUT(asked->outcome, longest);
    QCOMPARE(asked->secret, m_secret);
    QCOMPARE(remove().outcome, Outcome::Done);
}

void TestKeychainService::aKeyringThatWasStartedAnewServesTheNextTry_data()
{
    QTest::addColumn<bool>("isAskedMeanwhile");
    QTest::newRow("nobody asked while it was gone") << false;
    QTest::newRow("somebody did") << true;
}

void TestKeychainService::aKeyringThatWasStartedAnewServesTheNextTry()
{
    QFETCH(bool, isAskedMeanwhile);
    QCOMPARE(write().outcome, Outcome::Done);
    endKeyring();
    if (isAskedMeanwhile)
        QVERIFY(read().outcome != Outcome::Done);
    startKeyring();
    // The first may find that nothing agreed with the one of before holds; then the sentence says to try again.
    Asked answer = read();
    if (answer.outcome != Outcome::Done) {
        QCOMPARE(answer.outcome, Outcome::Failed);
        answer = read();
    }
    QCOMPARE(answer.outcome, Outcome::Done);
    QCOMPARE(answer.secret, m_secret);
    QCOMPARE(write().outcome, Outcome::Done);
    QCOMPARE(remove().outcome, Outcome::Done);
}

void TestKeychainService::aLockedKeyringGivesAndTakesNothingAndKeepsWhatItHas()
{
    QCOMPARE(write().outcome, Outcome::Done);
    lockKeyring();
    const Asked answer = read();
    // libsecret does not tell what is locked from what is not there.
    QVERIFY(answer.outcome == Outcome::NotThere || answer.outcome == Outcome::Refused);
    QVERIFY(answer.secret.isEmpty());
    const Asked written = write();
    QVERIFY(written.outcome && written.outcome != Outcome::Done);
    // Whatever it says of that.
    QVERIFY(remove().outcome);
    QCOMPARE(lockedItems(), 1);
}

void TestKeychainService::aKeyringThatIsGoneFails()
{
    endKeyring();
    for (const Asked &answer : {read(), write()}) {
        QVERIFY(answer.outcome == Outcome::Failed || answer.outcome == Outcome::NotAvailable);
        QVERIFY(answer.secret.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestKeychainService)
#include "tst_keychainservice.moc"
