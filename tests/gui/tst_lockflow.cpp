#include "ActivityRepository.h"
#include "BackgroundJob.h"
#include "ClientRepository.h"
#include "ClientsPage.h"
#include "DraftRepository.h"
#include "GuiBench.h"
#include "OpenPractice.h"
#include "PracticeView.h"
#include "SessionRepository.h"
#include "ShellActions.h"
#include "Sidebar.h"
#include "UtcZone.h"

#include "MessageBar.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <atomic>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

/// How often something inside of a widget was painted.
class PaintCounter : public QObject
{
public:
    explicit PaintCounter(const QWidget *widget)
        : m_widget(widget)
    {
        QCoreApplication::instance()->installEventFilter(this);
    }
    int count = 0;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *painted = event->type() == QEvent::Paint ? qobject_cast<QWidget *>(watched) : nullptr;
        count += painted && m_widget->isAncestorOf(painted) ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }

private:
    const QWidget *m_widget;
};

} // namespace

/// A locked practice needs no answer from anybody, and leaves nothing on the screen or behind it.
class TestLockFlow : public QObject
{
    Q_OBJECT

private:
    static Client firstClient(GuiBench &bench)
    {
        return bench.window().practice()->practice().clients().summaries(ClientState::Active)->first().client;
    }

    static bool says(GuiBench &bench, const QString &part)
    {
        const auto labels = bench.window().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&part](QLabel *label) { return label->isVisible() && label->text().contains(part); });
    }

    static constexpr const char *noFullDisk = "No disk can be made full here.";

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
    void lockingLeavesNoWidgetThatKnowsTheClient()
    {
        GuiBench bench;
        MainWindow &window = bench.openWindow();
        const Client client = firstClient(bench);
        window.view()->goTo({PracticePlace::Page::Client, client.id});
        QTRY_VERIFY(GuiBench::anyWidgetSays(client.name));

        QVERIFY(bench.lock());
        QVERIFY(!window.view());
        QVERIFY(!GuiBench::anyWidgetSays(client.name));
        QVERIFY(!window.findChild<PracticeView *>());
        QCOMPARE(window.windowTitle(), u"Bitácora"_s);
        QVERIFY(says(bench, u"locked"_s));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"unlockPassphrase"_s);
    }

    void unlockingReturnsToThePage()
    {
        GuiBench bench;
        MainWindow &window = bench.openWindow();
        for (const PracticePlace::Page page : {PracticePlace::Page::History, PracticePlace::Page::Settings}) {
            window.view()->goTo({.page = page});
            QVERIFY(bench.lock());
            QVERIFY(bench.unlock());
            QCOMPARE(window.view()->place().page, page);
        }
    }

    void aNewClientThatIsNotAddedYetIsThereAgainAfterTheLock()
    {
        GuiBench bench;
        MainWindow &window = bench.openWindow();
        auto *page = qobject_cast<ClientsPage *>(window.view()->currentPage());
        QVERIFY(page);
        page->addClient();
        bench.type(u"Zoila Prado"_s);
        window.lock(UnlockPage::Reason::Idle);
        QTRY_VERIFY(!GuiBench::anyWidgetSays(u"Zoila Prado"_s));
        QVERIFY(bench.unlock());
        page = qobject_cast<ClientsPage *>(window.view()->currentPage());
        QVERIFY(page && page->isAdding());
        QVERIFY(GuiBench::anyWidgetSays(u"Zoila Prado"_s));
        QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    }

    void whatCannotBeStoredHoldsUpLockingAndQuittingUntilThePersonInsists()
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
            bench.press(Qt::Key_L, Qt::ControlModifier);
            QVERIFY(window.practice());
            QCOMPARE(window.view()->messages().kind(), MessageBar::Kind::Error);
            QCOMPARE(anyway->text(), u"Lock anyway"_s);
        }
        QVERIFY(!window.close());
        QVERIFY(window.practice());
        QCOMPARE(anyway->text(), u"Quit anyway"_s);
        QVERIFY(GuiBench::anyWidgetSays(u"Zoila Prado"_s));

        QSignalSpy closed(&window, &MainWindow::practiceClosed);
        window.view()->messages().actionButton()->click();
        QVERIFY(closed.wait());
        QVERIFY(!says(bench, u"is saved"_s));
    }

    void whatALockCannotStoreIsKeptAndStoredAfterTheUnlock_data()
    {
        QTest::addColumn<UnlockPage::Reason>("reason");
        QTest::newRow("idle") << UnlockPage::Reason::Idle;
        QTest::newRow("sleep, lid, another process") << UnlockPage::Reason::Locked;
    }

    void whatALockCannotStoreIsKeptAndStoredAfterTheUnlock()
    {
        QFETCH(const UnlockPage::Reason, reason);
        GuiBench bench;
        MainWindow &window = bench.openWindow();
        QSignalSpy closed(&window, &MainWindow::practiceClosed);
        FullDisk disk;
        if (!disk.isSet())
            QSKIP(noFullDisk);
        const QString text = u"Asked for help on her own. "_s;
        const SessionId session = typeNote(bench, text);
        QVERIFY(session.isValid());
        window.lock(reason);
        QVERIFY(!window.view());
        QVERIFY(says(bench, u"What you typed last could not be stored. It waits in memory, encrypted"_s));
        QVERIFY(!says(bench, u"is saved"_s));
        QVERIFY(closed.wait());
        QVERIFY(!GuiBench::anyWidgetSays(text.trimmed()));

        disk.makeRoom();
        QVERIFY(bench.unlock());
        QCOMPARE(window.view()->messages().kind(), MessageBar::Kind::Warning);
        QVERIFY(window.view()->messages().text().contains(u"and is stored now"_s));
        // Where it was typed, and the next lock makes a change of it.
        QVERIFY(GuiBench::anyWidgetSays(text.trimmed()));
        QVERIFY(bench.lock());
        QVERIFY(!says(bench, u"could not be stored"_s));
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
        QVERIFY(says(bench, u"closing the program now loses it"_s));
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
        QVERIFY(says(bench, u"was not kept"_s));
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

    void lockingIsLogged()
    {
        GuiBench bench;
        MainWindow &window = bench.openWindow();
        QVERIFY(bench.lock());
        QVERIFY(bench.unlock());
        const auto entries = window.practice()->practice().activity().latest(5);
        QVERIFY(std::any_of(entries->begin(), entries->end(),
                            [](const ActivityEntry &entry) { return entry.kind == ActivityKind::PracticeLocked; }));
        QVERIFY(!*window.practice()->practice().activity().firstBrokenEntry());
    }

    void aNoteThatWaitsIsAnnounced()
    {
        GuiBench bench;
        MainWindow &window = bench.openWindow();
        bench.clock.time = QDateTime(QDate(2026, 11, 21), QTime(16, 20), utcZone);
        auto &practice = window.practice()->practice();
        const auto keys = practice.sessions().keys({});
        QVERIFY(keys && !keys->empty());
        QVERIFY(practice.drafts().save(SessionId {keys->front().id}, NoteKind::Private, u"begun"_s));
        QVERIFY(bench.lock());
        QVERIFY(says(bench, u"Your note of 4:20"_s));
        QVERIFY(!GuiBench::anyWidgetSays(u"begun"_s));
    }

    void nothingOfThePracticeIsLeftInMemory()
    {
        GuiBench bench;
        MainWindow &window = bench.openWindow();
        for (const PracticePlace::Page page : {PracticePlace::Page::Clients, PracticePlace::Page::History}) {
            window.view()->goTo({.page = page});
            QTRY_VERIFY(!window.findChildren<QAbstractItemModel *>().isEmpty());
        }
        QList<QPointer<QObject>> models;
        for (QAbstractItemModel *model : window.findChildren<QAbstractItemModel *>())
            models.append(model);
        const QPointer<QObject> changes(&window.practice()->changes());
        const QPointer<QObject> practice(&window.practice()->practice());
        QVERIFY(bench.lock());
        QVERIFY(!changes);
        QVERIFY(!practice);
        for (const QPointer<QObject> &model : models)
            QVERIFY(!model);
        QVERIFY(window.findChildren<QAbstractItemModel *>().isEmpty());
    }

    void theUndoHistoryIsGone()
    {
        GuiBench bench;
        MainWindow &window = bench.openWindow();
        QAction *undo = window.actions().get(ShellActions::Id::Undo);
        Client client = firstClient(bench);
        QVERIFY(window.practice()->clientChanges().setState(client.id, ClientState::Archived));
        QVERIFY(undo->isEnabled());
        QVERIFY(bench.lock());
        QVERIFY(!undo->isEnabled());
        QVERIFY(!undo->text().contains(client.name));
        QVERIFY(bench.unlock());
        QVERIFY(!undo->isEnabled());
    }

    void whatWasSearchedForIsNotSeenWhileItIsLocked()
    {
        GuiBench bench;
        MainWindow &window = bench.openWindow();
        const QString name = firstClient(bench).name;
        bench.press(Qt::Key_F, Qt::ControlModifier);
        bench.type(name);
        QTRY_VERIFY(GuiBench::anyWidgetSays(name));
        bench.press(Qt::Key_K, Qt::ControlModifier);
        bench.type(name);
        QVERIFY(bench.lock() || !window.practice());
        QVERIFY(!GuiBench::anyWidgetSays(name));
    }

    void whatWasCopiedBeforeThePracticeWasOpenStays()
    {
        GuiBench bench;
        bench.startWindow(bench.makePractice());
        QApplication::clipboard()->setText(u"somebody else's"_s);
        QVERIFY(bench.unlock());
        QVERIFY(bench.lock());
        QCOMPARE(QApplication::clipboard()->text(), u"somebody else's"_s);
    }

    void aDialogThatWaitsDoesNotHoldTheLockUp()
    {
        GuiBench bench;
        MainWindow &window = bench.openWindow();
        QSignalSpy closed(&window, &MainWindow::practiceClosed);
        int answer = -1;
        {
            QDialog dialog(window.view());
            dialog.setModal(true);
            QTimer::singleShot(0, &window, [&] { window.lock(UnlockPage::Reason::Idle); });
            answer = dialog.exec();
            // Still inside the page's own code: what it stands on is there.
            QVERIFY(closed.isEmpty());
        }
        QCOMPARE(answer, int(QDialog::Rejected));
        QTRY_COMPARE(closed.size(), 1);
        QVERIFY(!window.practice());
    }

    void theLockIsSeenBeforeWhatStillRunsHasEnded()
    {
        GuiBench bench;
        MainWindow &window = bench.openWindow();
        QSignalSpy closed(&window, &MainWindow::practiceClosed);
        auto *job = new BackgroundJob(window.view());
        std::atomic<bool> runs = true;
        // It does not hear that it is cancelled; neither does the verification of a backup all the time.
        job->start<int>(
            [&runs](BackgroundJob::Control &) {
                for (int i = 0; i < 300 && runs; ++i)
                    QThread::msleep(10);
                return 0;
            },
            [](int) {});
        const PaintCounter paints(window.findChild<UnlockPage *>());
        QElapsedTimer timer;
        timer.start();
        window.lock(UnlockPage::Reason::Idle);
        QVERIFY(paints.count > 0);
        QTest::qWait(100);
        QVERIFY2(timer.elapsed() < 1'000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(closed.isEmpty());
        runs = false;
        QVERIFY(closed.wait());
        QVERIFY(bench.unlock());
    }

    void anOpenMenuIsClosed()
    {
        GuiBench bench;
        MainWindow &window = bench.openWindow();
        bench.press(Qt::Key_F10);
        QVERIFY(QApplication::activePopupWidget());
        window.lock(UnlockPage::Reason::Idle);
        QVERIFY(!QApplication::activePopupWidget());
        QVERIFY(says(bench, u"after inactivity"_s));
    }

    void theMenuLocks()
    {
        GuiBench bench;
        MainWindow &window = bench.openWindow();
        QSignalSpy closed(&window, &MainWindow::practiceClosed);
        window.actions().get(ShellActions::Id::Lock)->trigger();
        QVERIFY(closed.wait());
        QVERIFY(!window.actions().get(ShellActions::Id::Lock)->isEnabled());
        QVERIFY(!window.actions().get(ShellActions::Id::History)->isEnabled());
    }

    void closingTheWindowClosesThePractice()
    {
        GuiBench bench;
        MainWindow &window = bench.openWindow();
        const QString path = window.practice()->practice().path();
        QSignalSpy closed(&window, &MainWindow::practiceClosed);
        window.close();
        QVERIFY(!window.practice());
        QVERIFY(closed.wait());
        QVERIFY(!bench.preferences().windowGeometry().isEmpty());
        // Nobody holds it: it can be opened for writing again.
        const auto key =
            KeyFile::unwrap(Practice::keyFilePath(path), SecretBytes::fromPassphrase(GuiBench::passphrase));
        QVERIFY(key && Practice::openWithKey(path, key->clone(), bench.options().practice));
    }
};

QTEST_MAIN(TestLockFlow)
#include "tst_lockflow.moc"
