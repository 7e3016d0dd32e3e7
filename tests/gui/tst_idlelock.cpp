#include "GuiBench.h"
#include "IdleLock.h"
#include "NewPassphrasePage.h"
#include "OpenPractice.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// Nobody there for a while: the practice locks by itself.
class TestIdleLock : public QObject
{
    Q_OBJECT

private:
    static constexpr int minute = 60;

    static void waitIdly(GuiBench &bench)
    {
        bench.clock.time = bench.clock.time.addSecs(bench.preferences().idleMinutes() * minute);
        bench.window().idleLock().check();
    }

private Q_SLOTS:
    void nothingHappensBeforeTheTime()
    {
        StillClock clock;
        IdleLock lock(clock);
        QSignalSpy timedOut(&lock, &IdleLock::timedOut);
        lock.setMinutes(10);
        lock.start();
        clock.time = clock.time.addSecs(10 * minute - 1);
        lock.check();
        QVERIFY(timedOut.isEmpty());
        clock.time = clock.time.addSecs(1);
        lock.check();
        QCOMPARE(timedOut.size(), 1);
        lock.check();
        QCOMPARE(timedOut.size(), 1);
    }

    void aKeyStartsTheTimeAnew()
    {
        StillClock clock;
        IdleLock lock(clock);
        QSignalSpy timedOut(&lock, &IdleLock::timedOut);
        lock.setMinutes(1);
        lock.start();
        QWidget widget;
        clock.time = clock.time.addSecs(minute - 1);
        QTest::keyClick(&widget, Qt::Key_A);
        clock.time = clock.time.addSecs(minute - 1);
        lock.check();
        QVERIFY(timedOut.isEmpty());
    }

    void theFirstKeyAfterALongSleepLocksAndGoesNoFurther()
    {
        class Typed : public QWidget
        {
        public:
            int keys = 0;
            void keyPressEvent(QKeyEvent *) override { ++keys; }
        } widget;
        StillClock clock;
        IdleLock lock(clock);
        QSignalSpy timedOut(&lock, &IdleLock::timedOut);
        lock.setMinutes(1);
        lock.start();
        QTest::keyClick(&widget, Qt::Key_A);
        QCOMPARE(widget.keys, 1);
        clock.time = clock.time.addSecs(8 * 60 * minute);
        QTest::keyClick(&widget, Qt::Key_A);
        QCOMPARE(timedOut.size(), 1);
        QCOMPARE(widget.keys, 1);
    }

    void norDoesTheFirstShortcut()
    {
        QWidget window;
        QAction action(&window);
        action.setShortcut(Qt::Key_F5);
        window.addAction(&action);
        QSignalSpy acted(&action, &QAction::triggered);
        window.show();
        QApplication::setActiveWindow(&window);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        StillClock clock;
        IdleLock lock(clock);
        QSignalSpy timedOut(&lock, &IdleLock::timedOut);
        lock.setMinutes(1);
        lock.start();
        QTest::keyClick(&window, Qt::Key_F5);
        QCOMPARE(acted.size(), 1);
        clock.time = clock.time.addSecs(8 * 60 * minute);
        QTest::keyClick(&window, Qt::Key_F5);
        QCOMPARE(timedOut.size(), 1);
        QCOMPARE(acted.size(), 1);
    }

    void aPointerAtRestIsNobody()
    {
        StillClock clock;
        IdleLock lock(clock);
        QSignalSpy timedOut(&lock, &IdleLock::timedOut);
        lock.setMinutes(1);
        lock.start();
        QWidget widget;
        const auto move = [&widget](QPointF to) {
            QMouseEvent event(QEvent::MouseMove, to, to, Qt::NoButton, Qt::NoButton, Qt::NoModifier);
            QCoreApplication::sendEvent(&widget, &event);
        };
        move({5, 5});
        clock.time = clock.time.addSecs(minute - 1);
        move({5, 5});
        clock.time = clock.time.addSecs(1);
        lock.check();
        QCOMPARE(timedOut.size(), 1);
    }

    void aClockThatWasSetBackDoesNotKeepItOpen()
    {
        StillClock clock;
        IdleLock lock(clock);
        QSignalSpy timedOut(&lock, &IdleLock::timedOut);
        lock.setMinutes(1);
        lock.start();
        clock.time = clock.time.addDays(-1);
        lock.check();
        clock.time = clock.time.addSecs(minute);
        lock.check();
        QCOMPARE(timedOut.size(), 1);
    }

    void settingTheClockBackAgainAndAgainBuysNoTime()
    {
        StillClock clock;
        IdleLock lock(clock);
        std::chrono::milliseconds steady {5};
        lock.setSteadyTime([&steady] { return steady; });
        QSignalSpy timedOut(&lock, &IdleLock::timedOut);
        lock.setMinutes(1);
        lock.start();
        for (int second = 1; second < minute; ++second) {
            steady += std::chrono::seconds(1);
            clock.time = clock.time.addSecs(-minute);
            lock.check();
            QVERIFY(timedOut.isEmpty());
        }
        steady += std::chrono::seconds(1);
        lock.check();
        QCOMPARE(timedOut.size(), 1);
        // A key starts both anew.
        lock.start();
        steady += std::chrono::seconds(minute - 1);
        QWidget widget;
        QTest::keyClick(&widget, Qt::Key_A);
        steady += std::chrono::seconds(minute - 1);
        lock.check();
        QCOMPARE(timedOut.size(), 1);
        steady += std::chrono::seconds(1);
        lock.check();
        QCOMPARE(timedOut.size(), 2);
    }

    void thePracticeLocksAfterTheMinutesOfTheSettings()
    {
        GuiBench bench;
        bench.preferences().setIdleMinutes(3);
        MainWindow &window = bench.openWindow();
        QVERIFY(window.idleLock().isRunning());
        bench.clock.time = bench.clock.time.addSecs(3 * minute - 1);
        window.idleLock().check();
        QVERIFY(window.practice());
        bench.clock.time = bench.clock.time.addSecs(1);
        window.idleLock().check();
        QVERIFY(!window.practice());
        QVERIFY(!window.idleLock().isRunning());
        // And again after it was unlocked.
        QVERIFY(bench.unlock());
        bench.preferences().setIdleMinutes(1);
        bench.clock.time = bench.clock.time.addSecs(minute);
        window.idleLock().check();
        QVERIFY(!window.practice());
    }

    void theRecoverySheetOfANewPracticeLocksAndForgetsTheCode()
    {
        GuiBench bench;
        MainWindow &window = bench.startWindow();
        bench.createPractice();
        QTRY_VERIFY(bench.find<QLabel>(u"recoveryCode"_s));
        const QString code = bench.find<QLabel>(u"recoveryCode"_s)->text();
        QVERIFY(!code.isEmpty());
        QVERIFY(window.idleLock().isRunning());
        waitIdly(bench);
        QVERIFY(!GuiBench::anyWidgetSays(code));
        // It is there, and opens with its passphrase.
        QVERIFY(bench.find<QLineEdit>(u"unlockPassphrase"_s));
        QVERIFY(bench.unlock());
        QCOMPARE(window.practice()->practice().name(), u"Nueva"_s);
    }

    void thePageForANewPassphraseLocksAndForgetsTheKey()
    {
        GuiBench bench;
        MainWindow &window = bench.startWindow(bench.makePractice());
        bench.find<QAbstractButton>(u"useRecoveryCode"_s)->click();
        bench.type(bench.recoveryCode());
        bench.press(Qt::Key_Return);
        QTRY_VERIFY(bench.find<QLineEdit>(u"newPassphrase"_s));
        const QString typed = u"violet harbor 92 ladder"_s;
        bench.type(typed);
        QVERIFY(window.idleLock().isRunning());
        waitIdly(bench);
        QVERIFY(!GuiBench::anyWidgetSays(typed));
        QVERIFY(bench.find<QLineEdit>(u"unlockPassphrase"_s));
        QVERIFY(window.findChild<NewPassphrasePage *>()->takeKey().isEmpty());
        QVERIFY(!window.practice());
        QVERIFY(bench.unlock());
    }
};

QTEST_MAIN(TestIdleLock)
#include "tst_idlelock.moc"
