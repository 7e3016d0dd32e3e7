#include "BackgroundJob.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// Slow work beside the window: its result comes back, unless nobody wants it any more.
class TestBackgroundJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aResultCanBeWaitedForAndComesOnce()
    {
        BackgroundJob job;
        QSignalSpy running(&job, &BackgroundJob::runningChanged);
        QList<int> results;
        job.start<int>([](BackgroundJob::Control &) { return 7; }, [&results](int result) { results.append(result); });
        job.waitForResult();
        QCOMPARE(results, QList<int> {7});
        QVERIFY(!job.isRunning());
        QCoreApplication::processEvents();
        QCOMPARE(results.size(), 1);
        QCOMPARE(running.size(), 2);
        job.waitForResult();
        QCOMPARE(results.size(), 1);
    }

    void theResultComesBackOnTheCallersThread()
    {
        BackgroundJob job;
        const QThread *worker = nullptr;
        std::unique_ptr<int> result;
        job.start<std::unique_ptr<int>>(
            [&worker](BackgroundJob::Control &) {
                worker = QThread::currentThread();
                return std::make_unique<int>(42);
            },
            [&result](std::unique_ptr<int> value) {
                QCOMPARE(QThread::currentThread(), QCoreApplication::instance()->thread());
                result = std::move(value);
            });
        QVERIFY(job.isRunning());
        QTRY_VERIFY(result);
        QCOMPARE(*result, 42);
        QVERIFY(worker != QThread::currentThread());
        QVERIFY(!job.isRunning());
    }

    void aCancelledResultIsDropped()
    {
        BackgroundJob job;
        QSignalSpy running(&job, &BackgroundJob::runningChanged);
        QSemaphore gate;
        std::atomic<bool> saw = false;
        bool done = false;
        job.start<int>(
            [&](BackgroundJob::Control &control) {
                gate.acquire();
                saw = control.isCancelled();
                return 1;
            },
            [&done](int) { done = true; });
        job.cancel();
        QVERIFY(!job.isRunning());
        QCOMPARE(running.size(), 2);
        gate.release();
        QTRY_VERIFY(saw);
        QTest::qWait(50);
        QVERIFY(!done);
    }

    void onlyTheNewestOfTwoCounts()
    {
        BackgroundJob job;
        QSemaphore gate;
        QList<int> results;
        const auto done = [&results](int value) { results.append(value); };
        job.start<int>(
            [&gate](BackgroundJob::Control &) {
                gate.acquire();
                return 1;
            },
            done);
        job.start<int>([](BackgroundJob::Control &) { return 2; }, done);
        gate.release();
        QTRY_COMPARE(results, QList<int> {2});
        QTest::qWait(50);
        QCOMPARE(results, QList<int> {2});
    }

    void progressIsHeard()
    {
        BackgroundJob job;
        QSignalSpy progress(&job, &BackgroundJob::progressed);
        QSemaphore gate;
        job.start<int>(
            [&gate](BackgroundJob::Control &control) {
                control.report(40);
                gate.acquire();
                return 0;
            },
            [](int) {});
        QTRY_VERIFY(!progress.isEmpty() && progress.last().first().toInt() == 40);
        gate.release();
        QTRY_VERIFY(!job.isRunning());
    }

    void destroyingWaitsForTheWork()
    {
        std::atomic<bool> ended = false;
        {
            BackgroundJob job;
            job.start<int>(
                [&ended](BackgroundJob::Control &control) {
                    while (!control.isCancelled())
                        QThread::msleep(1);
                    ended = true;
                    return 0;
                },
                [](int) { QFAIL("Nobody wants it any more"); });
        }
        QVERIFY(ended);
    }
};

QTEST_GUILESS_MAIN(TestBackgroundJob)
#include "tst_backgroundjob.moc"
