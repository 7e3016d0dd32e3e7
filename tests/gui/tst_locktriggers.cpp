#include "GuiBench.h"
#include "LockTriggers.h"
#include "OpenPractice.h"

#include <QDir>
#include <QFileInfo>
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
    void leave() { Q_EMIT left(); }
    bool isGuarding = false;
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
