#include "ClientRepository.h"
#include "ClientsPage.h"
#include "GuiBench.h"
#include "MessageBar.h"
#include "OpenPractice.h"
#include "PracticeView.h"
#include "SessionRepository.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <functional>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

using Lock = std::function<void(GuiBench &, MainWindow &)>;

constexpr const char *noFullDisk = "No disk can be made full here.";

/// No file of this process takes another byte, until makeRoom() or its end. The slots that use one are there on every
/// system: moc knows none of them.
class FullDisk
{
public:
    FullDisk()
    {
#ifdef Q_OS_LINUX
        signal(SIGXFSZ, SIG_IGN);
        m_isSet = getrlimit(RLIMIT_FSIZE, &m_before) == 0;
        const rlimit nothing {1, m_before.rlim_max};
        m_isSet = m_isSet && setrlimit(RLIMIT_FSIZE, &nothing) == 0;
#endif
    }
    ~FullDisk()
    {
        makeRoom();
    }
    Q_DISABLE_COPY_MOVE(FullDisk)
    [[nodiscard]] bool isSet() const
    {
        return m_isSet;
    }
    void makeRoom() const
    {
#ifdef Q_OS_LINUX
        setrlimit(RLIMIT_FSIZE, &m_before);
#endif
    }

private:
#ifdef Q_OS_LINUX
    rlimit m_before {};
#endif
    bool m_isSet = false;
};

} // namespace

/// What was typed while the disk takes nothing more is not lost, by a lock or otherwise.
class TestFullDiskFlow : public QObject
{
    Q_OBJECT

private:
    /// Types into the private note of the first client's session that is shown first.
    static SessionId typeNote(GuiBench &bench, const QString &text)
    {
        MainWindow &window = bench.window();
        const auto keys = window.practice()->practice().sessions().keys({});
        if (!keys || keys->empty())
            return {};
        const SessionId session {keys->front().id};
        const auto stored = window.practice()->practice().sessions().find(session);
        PracticePlace place {.page = PracticePlace::Page::History, .session = session};
        place.note = PracticePlace::Cursor {NoteKind::Private, 0};
        window.view()->goTo(place);
        if (!stored || !qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()))
            return {};
        bench.type(text);
        return session;
    }

private Q_SLOTS:
    void settingsThatCannotBeSavedAreSaidOnce()
    {
        GuiBench bench;
        // A folder in the place of their file.
        const QString place = bench.preferences().place();
        QVERIFY(!QFile::exists(place) || QFile::remove(place));
        QVERIFY(QDir().mkpath(place));
        MessageBar &said = bench.openWindow().view()->messages();
        QVERIFY2(said.text().contains(QDir::toNativeSeparators(place)), qPrintable(said.text()));
        bench.preferences().setIdleMinutes(bench.preferences().idleMinutes() + 1);
        said.clear();
        bench.preferences().setIdleMinutes(bench.preferences().idleMinutes() + 1);
        QCOMPARE(said.text(), QString());
    }

    void whatCannotBeStoredHoldsUpQuittingUntilThePersonInsists()
    {
        GuiBench bench;
        MainWindow &window = bench.openWindow();
        qobject_cast<ClientsPage *>(window.view()->currentPage())->addClient();
        bench.type(u"Zoila Prado"_s);
        const FullDisk disk;
        if (!disk.isSet())
            QSKIP(noFullDisk);

        const QPushButton *anyway = window.view()->messages().actionButton();
        for (int i = 0; i < 2; ++i) {
            QVERIFY(!window.close());
            QVERIFY(window.practice());
            QCOMPARE(window.view()->messages().kind(), MessageBar::Kind::Error);
            QCOMPARE(anyway->text(), u"Quit anyway"_s);
        }
        QVERIFY(GuiBench::anyWidgetSays(u"Zoila Prado"_s));

        QSignalSpy closed(&window, &MainWindow::practiceClosed);
        window.view()->messages().actionButton()->click();
        QVERIFY(closed.wait());
        QVERIFY(!bench.says(u"is saved"_s));
    }

    void whatALockCannotStoreIsKeptAndStoredAfterTheUnlock_data()
    {
        QTest::addColumn<Lock>("lock");
        QTest::newRow("idle") << Lock([](GuiBench &, MainWindow &window) { window.lock(UnlockPage::Reason::Idle); });
        QTest::newRow("sleep, lid, another process")
            << Lock([](GuiBench &, MainWindow &window) { window.lock(UnlockPage::Reason::Locked); });
        QTest::newRow("by hand") << Lock(
            [](GuiBench &bench, MainWindow &) { bench.press(Qt::Key_L, Qt::ControlModifier); });
    }

    void whatALockCannotStoreIsKeptAndStoredAfterTheUnlock()
    {
        QFETCH(const Lock, lock);
        GuiBench bench;
        MainWindow &window = bench.openWindow();
        QSignalSpy closed(&window, &MainWindow::practiceClosed);
        FullDisk disk;
        if (!disk.isSet())
            QSKIP(noFullDisk);
        const QString text = u"Asked for help on her own. "_s;
        const SessionId session = typeNote(bench, text);
        QVERIFY(session.isValid());
        lock(bench, window);
        QVERIFY(!window.view());
        QVERIFY(bench.says(u"What you typed last could not be stored. It waits in memory, encrypted"_s));
        QVERIFY(!bench.says(u"is saved"_s));
        QVERIFY(closed.wait());
        QVERIFY(!GuiBench::anyWidgetSays(text.trimmed()));

        disk.makeRoom();
        QVERIFY(bench.unlock());
        QCOMPARE(window.view()->messages().kind(), MessageBar::Kind::Warning);
        QVERIFY(window.view()->messages().text().contains(u"and is stored now"_s));
        // Where it was typed, and the next lock makes a change of it.
        QVERIFY(GuiBench::anyWidgetSays(text.trimmed()));
        QVERIFY(bench.lock());
        QVERIFY(!bench.says(u"could not be stored"_s));
        QVERIFY(bench.unlock());
        QVERIFY(!window.view()->messages().isVisible());
        QVERIFY(window.practice()->practice().sessions().find(session)->privateNotes.startsWith(text));
    }

    void whileTheDiskIsStillFullWhatWasTypedGoesOnWaiting()
    {
        GuiBench bench;
        MainWindow &window = bench.openWindow();
        QSignalSpy closed(&window, &MainWindow::practiceClosed);
        FullDisk disk;
        if (!disk.isSet())
            QSKIP(noFullDisk);
        const SessionId session = typeNote(bench, u"Pointed twice. "_s);
        QVERIFY(session.isValid());
        window.lock(UnlockPage::Reason::Idle);
        QVERIFY(closed.wait());
        for (int i = 0; i < 2; ++i) {
            bench.type(GuiBench::passphrase);
            bench.press(Qt::Key_Return);
            QTRY_VERIFY(bench.find<QPushButton>(u"unlockButton"_s)->isEnabled());
            QVERIFY(!window.practice());
        }
        disk.makeRoom();
        QVERIFY(bench.unlock());
        QVERIFY(window.view()->messages().text().contains(u"and is stored now"_s));
        // Some page may have made a change of it already.
        QVERIFY(GuiBench::anyWidgetSays(u"Pointed twice."_s));
        QVERIFY(bench.lock());
        QVERIFY(bench.unlock());
        const auto stored = window.practice()->practice().sessions().find(session);
        QVERIFY2(stored->privateNotes.startsWith(u"Pointed twice. "_s), qPrintable(stored->privateNotes));
    }

    void whoClosesTheProgramIsToldFirstThatSomethingWaits()
    {
        GuiBench bench;
        MainWindow &window = bench.openWindow();
        QSignalSpy closed(&window, &MainWindow::practiceClosed);
        {
            const FullDisk disk;
            if (!disk.isSet())
                QSKIP(noFullDisk);
            QVERIFY(typeNote(bench, u"Pointed twice. "_s).isValid());
            window.lock(UnlockPage::Reason::Idle);
            QVERIFY(closed.wait());
        }
        QVERIFY(!window.close());
        QVERIFY(bench.says(u"closing the program now loses it"_s));
        // Whoever insists is let go.
        QVERIFY(window.close());
    }

    void aChangeOfTheSettingsThatCouldNotBeStoredIsSaid()
    {
        GuiBench bench;
        MainWindow &window = bench.openWindow();
        window.view()->goTo({.page = PracticePlace::Page::Settings});
        auto *name = window.findChild<QLineEdit *>(u"practitionerName"_s);
        QVERIFY(name);
        QSignalSpy closed(&window, &MainWindow::practiceClosed);
        {
            const FullDisk disk;
            if (!disk.isSet())
                QSKIP(noFullDisk);
            name->setFocus();
            QTest::keyClicks(name, u"Ana"_s);
            window.lock(UnlockPage::Reason::Idle);
            QVERIFY(closed.wait());
        }
        QVERIFY(bench.says(u"was not kept"_s));
        QVERIFY(bench.unlock());
        QVERIFY(window.view()->messages().text().contains(u"was not kept"_s));
    }

    void whatCannotBeStoredKeepsThePersonOnItsPage()
    {
        GuiBench bench;
        MainWindow &window = bench.openWindow();
        const auto clients = *window.practice()->practice().clients().summaries(ClientState::Active);
        const ClientId client = clients.at(0).client.id;
        window.view()->goTo({.page = PracticePlace::Page::Client, .client = client});
        bench.press(Qt::Key_Return);
        bench.type(u"nowhere else"_s);
        {
            const FullDisk disk;
            if (!disk.isSet())
                QSKIP(noFullDisk);
            bench.press(Qt::Key_3, Qt::ControlModifier);
            QCOMPARE(window.view()->place().page, PracticePlace::Page::Client);
            QCOMPARE(window.view()->messages().kind(), MessageBar::Kind::Error);
            QVERIFY(window.view()->messages().isVisible());
            window.view()->goTo({.page = PracticePlace::Page::Client, .client = clients.at(1).client.id});
            QCOMPARE(window.view()->place().client, client);
            QVERIFY(GuiBench::anyWidgetSays(u"nowhere else"_s));
        }
        bench.press(Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(window.view()->place().page, PracticePlace::Page::History);
    }
};

QTEST_MAIN(TestFullDiskFlow)
#include "tst_fulldiskflow.moc"
