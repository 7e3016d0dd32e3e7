#include "GuiBench.h"
#include "IdleLock.h"

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
};

QTEST_MAIN(TestIdleLock)
#include "tst_idlelock.moc"
