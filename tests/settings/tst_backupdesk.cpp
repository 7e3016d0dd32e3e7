#include "BackupDesk.h"
#include "BackupRepository.h"
#include "OpenPractice.h"
#include "PracticeBench.h"
#include "PracticeSettingsRepository.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// When the desk makes a backup by itself.
class TestBackupDesk : public QObject, PracticeBench
{
    Q_OBJECT

private:
    SetClock m_clock;

private Q_SLOTS:
    void init() { begin(&m_clock); }
    void cleanup() { m_practice.reset(); }

    /// Whoever locks by closing the lid, which calls the backup off, day after day, gets one all the same.
    void aBackupIsDueFromTheLastOneAndNotFromTheUnlock()
    {
        constexpr int hours = BackupSettings::defaultHours * 3600;
        BackupRepository &log = m_practice->practice().backups();
        QVERIFY(log.logMade(u"Test"_s, u"mark"_s));
        m_clock.time = m_clock.time.addSecs(hours - 1);
        QVERIFY(log.logFailed({ErrorCode::Cancelled, {}, {}}));
        BackupDesk desk(*m_practice);
        QSignalSpy made(&desk, &BackupDesk::made);
        desk.keepTime();
        auto *timer = desk.findChild<QTimer *>({}, Qt::FindDirectChildrenOnly);
        QVERIFY(timer && timer->isActive());
        // Not with the unlock itself: it looks every minute. Here that passes at once.
        QCOMPARE(timer->interval(), 60'000);
        timer->setInterval(1);
        QTest::qWait(50);
        QVERIFY(made.isEmpty() && !desk.isRunning());
        m_clock.time = m_clock.time.addSecs(1);
        QVERIFY(made.wait(30'000));
        // The next one is due hours after it.
        made.clear();
        QVERIFY(m_practice->practice().settings().setState(u"form"_s, R"({"texts":{"name":"Zo"}})"));
        m_clock.time = m_clock.time.addSecs(hours - 1);
        QTest::qWait(50);
        QVERIFY(made.isEmpty() && !desk.isRunning());
    }
};

QTEST_MAIN(TestBackupDesk)
#include "tst_backupdesk.moc"
