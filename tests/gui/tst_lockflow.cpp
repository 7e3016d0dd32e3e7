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

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <atomic>

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
        QVERIFY(bench.says(u"locked"_s));
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
        QVERIFY(bench.says(u"Your note of 4:20"_s));
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
        QVERIFY(bench.says(u"after inactivity"_s));
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
