#include "BackupFolder.h"
#include "GuiBench.h"
#include "LockTriggers.h"
#include "NewPassphrasePage.h"
#include "OpenPractice.h"
#include "PracticeView.h"
#include "SecurityRow.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

/// A system that says what the test wants it to say.
class ToldWatch : public SessionWatch
{
public:
    explicit ToldWatch(ToldWatch *&made) { made = this; }
    void setGuarding(bool guarding) override { isGuarding = guarding; }
    [[nodiscard]] bool canNotice() const override { return notices; }
    void say(bool isSo)
    {
        notices = isSo;
        Q_EMIT canNoticeChanged(isSo);
    }
    void leave() { Q_EMIT left(); }
    void sleep()
    {
        leave();
        Q_EMIT sleeping();
    }
    bool isGuarding = false;
    bool notices = true;
};

} // namespace

/// The practice locks from outside of its window.
class TestLockTriggers : public QObject
{
    Q_OBJECT

private:
    struct Bench : GuiBench
    {
        void watch()
        {
            triggers = std::make_unique<LockTriggers>(
                window(), preferences(), [this] { return std::make_unique<ToldWatch>(system); }, requestsFolder());
        }
        [[nodiscard]] QString requestsFolder() const { return folder() + u"/data/bitacora/open"_s; }
        /// The window with the practice open, and what locks it.
        void open()
        {
            startWindow(makePractice());
            watch();
            QVERIFY(unlock());
        }
        /// A new practice, as far as its recovery code: that.
        QString createUntilTheCode()
        {
            createPractice();
            const auto isShown = [this] { return find<QLabel>(u"recoveryCode"_s) != nullptr; };
            return QTest::qWaitFor(isShown) ? find<QLabel>(u"recoveryCode"_s)->text() : QString();
        }
        /// Made ones, and halves of them.
        [[nodiscard]] QStringList backups() const
        {
            const QString practice = folder() + u"/Río Claro.bitacora"_s;
            return QDir(BackupFolder::besideThePractice(practice)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        }
        void startLockCommand(QProcess &command) const
        {
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"XDG_DATA_HOME"_s, folder() + u"/data"_s);
            command.setProcessEnvironment(environment);
            command.start(QStringLiteral(BITACORA_PROGRAM), {u"lock"_s});
        }

        ToldWatch *system = nullptr;
        std::unique_ptr<LockTriggers> triggers;
    };

private Q_SLOTS:
    void thePracticeLocksWithTheSystemAndSleepWaitsForIt()
    {
        Bench bench;
        bench.startWindow(bench.makePractice());
        bench.watch();
        // Nobody asks the system before there is something to lock.
        QVERIFY(!bench.system);
        QVERIFY(bench.unlock());
        QVERIFY(bench.system && bench.system->isGuarding);

        QSignalSpy closed(&bench.window(), &MainWindow::practiceClosed);
        bench.system->leave();
        QVERIFY(!bench.window().view());
        // The keys are still in memory: the system is to wait.
        QVERIFY(bench.system->isGuarding);
        QVERIFY(closed.wait());
        QVERIFY(!bench.system->isGuarding);

        QVERIFY(bench.unlock());
        QVERIFY(bench.system->isGuarding);
    }

    void whetherTheSystemTellsIsSaidInTheSettings()
    {
        Bench bench;
        bench.open();
        bench.window().view()->goTo({.page = PracticePlace::Page::Settings});
        const auto *row = bench.find<SecurityRow>(u"securityLock"_s);
        const auto *box = bench.find<QCheckBox>(u"locksWithSystem"_s);
        QVERIFY(row && box);
        const auto isCertain = [&] { return !box->accessibleDescription().contains(u"do not rely on it"_s); };
        QCOMPARE(row->state(), SecurityRow::State::InOrder);
        QVERIFY(isCertain());
        bench.system->say(false);
        QCOMPARE(row->state(), SecurityRow::State::Told);
        QVERIFY(!isCertain());
        QVERIFY(bench.says(u"lock the practice yourself"_s));

        // As it is found the next time, too.
        QVERIFY(bench.lock() && bench.unlock());
        bench.window().view()->goTo({.page = PracticePlace::Page::Settings});
        QCOMPARE(bench.find<SecurityRow>(u"securityLock"_s)->state(), SecurityRow::State::Told);
        bench.system->say(true);
        QCOMPARE(bench.find<SecurityRow>(u"securityLock"_s)->state(), SecurityRow::State::InOrder);
    }

    void whoDoesNotWantThatIsNotLocked()
    {
        Bench bench;
        bench.preferences().setLocksWithSystem(false);
        bench.open();
        QVERIFY(!bench.system);
        bench.preferences().setLocksWithSystem(true);
        QVERIFY(bench.system && bench.system->isGuarding);
        bench.preferences().setLocksWithSystem(false);
        QVERIFY(!bench.system->isGuarding);
    }

    void aSystemThatTellsTwiceLocksOnce()
    {
        Bench bench;
        bench.open();
        QSignalSpy closed(&bench.window(), &MainWindow::practiceClosed);
        bench.system->leave();
        bench.system->leave();
        QVERIFY(closed.wait());
        bench.system->leave();
        QCOMPARE(closed.size(), 1);
    }

    void anotherProcessLocksWithoutAPassphrase()
    {
        Bench bench;
        bench.open();
        const QString path = bench.window().practice()->practice().path();
        QProcess command;
        bench.startLockCommand(command);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.window().practice(), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(command.state(), QProcess::NotRunning, 20'000);
        QCOMPARE(command.exitCode(), 0);
        QCOMPARE(command.readAllStandardError(), QByteArray());
        QVERIFY(command.readAllStandardOutput().startsWith("Locked in 1 window"));
        // Nothing is left that could lock the next time, or be read.
        QVERIFY(QDir(bench.requestsFolder()).isEmpty());
        QVERIFY(bench.unlock());
        QTest::qWait(100);
        QVERIFY(bench.window().practice());
        const QDir folder(bench.requestsFolder());
        const QStringList files = folder.entryList(QDir::Files);
        QCOMPARE(files.size(), 1);
        QFile file(folder.filePath(files.first()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(Practice::nameOf(path).toUtf8()));
        QVERIFY(!(QFileInfo(folder.path()).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void lockSaysThatNothingWasOpen()
    {
        Bench bench;
        bench.startWindow(bench.makePractice());
        bench.watch();
        // A program that was killed left its file; no process has this number.
        QVERIFY(QDir().mkpath(bench.requestsFolder()));
        QFile left(bench.requestsFolder() + u"/open-4194305"_s);
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write("4194305\nbitacora\n" + QSysInfo::machineHostName().toUtf8() + '\n');
        left.close();
        QProcess command;
        bench.startLockCommand(command);
        QTRY_COMPARE_WITH_TIMEOUT(command.state(), QProcess::NotRunning, 20'000);
        QCOMPARE(command.exitCode(), 0);
        QVERIFY(command.readAllStandardOutput().startsWith("No practice was open"));
        QVERIFY(QDir(bench.requestsFolder()).isEmpty());
    }

    void aRecoveryCodeOnTheScreenLocksWithTheSystem()
    {
        Bench bench;
        bench.startWindow();
        bench.watch();
        const QString code = bench.createUntilTheCode();
        QVERIFY(!code.isEmpty());
        QVERIFY(bench.system && bench.system->isGuarding);
        bench.system->leave();
        QVERIFY(!GuiBench::anyWidgetSays(code));
        QVERIFY(bench.find<QLineEdit>(u"unlockPassphrase"_s));
        QVERIFY(!bench.system->isGuarding);
        QVERIFY(bench.unlock());
    }

    void aRecoveryCodeOnTheScreenLocksByTheKeys()
    {
        Bench bench;
        MainWindow &window = bench.startWindow();
        QVERIFY(!window.actions().get(ShellActions::Id::Lock)->isEnabled());
        const QString code = bench.createUntilTheCode();
        QVERIFY(!code.isEmpty());
        bench.press(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(!GuiBench::anyWidgetSays(code));
        QVERIFY(!window.actions().get(ShellActions::Id::Lock)->isEnabled());
        QVERIFY(bench.unlock());
    }

    void anotherProcessLocksAPageThatHoldsAKey()
    {
        Bench bench;
        bench.startWindow(bench.makePractice());
        bench.watch();
        bench.find<QAbstractButton>(u"useRecoveryCode"_s)->click();
        bench.type(bench.recoveryCode());
        bench.press(Qt::Key_Return);
        QTRY_VERIFY(bench.find<QLineEdit>(u"newPassphrase"_s));
        QProcess command;
        bench.startLockCommand(command);
        QTRY_VERIFY_WITH_TIMEOUT(bench.find<QLineEdit>(u"unlockPassphrase"_s), 20'000);
        QVERIFY(bench.window().findChild<NewPassphrasePage *>()->takeKey().isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(command.state(), QProcess::NotRunning, 20'000);
        QVERIFY(command.readAllStandardOutput().startsWith("Locked in 1 window"));
    }

    void aNewRecoverySheetLocksWithTheSystem()
    {
        Bench bench;
        bench.open();
        MainWindow &window = bench.window();
        window.view()->goTo({.page = PracticePlace::Page::Settings});
        bench.find<QAbstractButton>(u"replaceKey"_s)->click();
        bench.type(GuiBench::passphrase);
        bench.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(bench.find<QLabel>(u"recoveryCode"_s), 20'000);
        const QString code = bench.find<QLabel>(u"recoveryCode"_s)->text();
        QVERIFY(!code.isEmpty());
        QVERIFY(bench.system->isGuarding);
        bench.system->leave();
        QVERIFY(!GuiBench::anyWidgetSays(code));
        QVERIFY(!bench.system->isGuarding);
        QVERIFY(bench.unlock());
    }

    void sleepWaitsForTheBackupThatCarriesTheKey()
    {
        Bench bench;
        bench.backsUp = true;
        bench.open();
        QSignalSpy closed(&bench.window(), &MainWindow::practiceClosed);
        bench.system->leave();
        QVERIFY(closed.wait());
        QVERIFY(bench.system->isGuarding);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.system->isGuarding, 20'000);
        QCOMPARE(bench.backups().size(), 1);
    }

    void sleepCallsTheBackupOff_data()
    {
        QTest::addColumn<bool>("isLockedBefore");
        QTest::newRow("the practice is open") << false;
        QTest::newRow("its lid was closed before") << true;
    }

    void sleepCallsTheBackupOff()
    {
        QFETCH(const bool, isLockedBefore);
        Bench bench;
        bench.backsUp = true;
        bench.open();
        QSignalSpy closed(&bench.window(), &MainWindow::practiceClosed);
        if (isLockedBefore) {
            bench.system->leave();
            QVERIFY(closed.wait());
        }
        bench.system->sleep();
        // The system sleeps now: nothing has a key any more, and nothing is left half done.
        QCOMPARE(closed.size(), 1);
        QVERIFY(!bench.system->isGuarding);
        QVERIFY2(bench.backups().isEmpty(), qPrintable(bench.backups().join(u'\n')));
        // It comes with the next lock.
        QVERIFY(bench.unlock());
        QVERIFY(bench.lock());
        QTRY_COMPARE_WITH_TIMEOUT(bench.backups().filter(u".bitacora-backup"_s).size(), 1, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.system->isGuarding, 20'000);
    }

    void aWindowThatDoesNotAnswerIsSaid()
    {
        Bench bench;
        bench.open();
        // Nobody runs this process's events meanwhile.
        const auto answer = LockRequests::ask(bench.requestsFolder(), std::chrono::milliseconds(100));
        QCOMPARE(answer.locked, 0);
        QCOMPARE(answer.silent, 1);
        // What was not heard in time is not done later.
        QTest::qWait(100);
        QVERIFY(bench.window().practice());
    }
};

QTEST_MAIN(TestLockTriggers)
#include "tst_locktriggers.moc"
