#include "ActivityRepository.h"
#include "BackupDesk.h"
#include "BackupRepository.h"
#include "BackupScene.h"
#include "KeyFile.h"
#include "PracticeSettingsRepository.h"
#include "UnlockPage.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace bitacora;
using namespace bitacora::BackupScene;

/// Backups by themselves, with the whole window.
class TestBackupFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lockingBacksUpWhatChanged()
    {
        GuiBench bench;
        bench.backsUp = true;
        bench.openWindow();
        QVERIFY(bench.lock());
        QVERIFY(bench.window().findChild<UnlockPage *>()->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(backups(bench).size(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(halves(bench).isEmpty(), patience);
        QVERIFY(bench.unlock());
        QTRY_VERIFY_WITH_TIMEOUT(practice(bench).backups().last(ActivityKind::BackupMade).value(), patience);
        QVERIFY(!practice(bench).backups().isDue().value());
        // Nothing was changed since.
        QVERIFY(bench.lock());
        QVERIFY(bench.unlock());
        QVERIFY(bench.lock());
        QTest::qWait(300);
        QCOMPARE(backups(bench).size(), 1);
        QVERIFY(bench.unlock());
        QVERIFY(!practice(bench).activity().firstBrokenEntry().value());
    }

    void aPracticeThatIsErasedFirstKeepsItsBackupWhileAnotherOneIsOpen()
    {
        GuiBench bench;
        bench.backsUp = true;
        const QString other = bench.makePractice(u"Otra"_s);
        MainWindow &window = bench.openWindow();
        const ClientId client = practice(bench).clients().summaries(ClientState::Active)->constFirst().client.id;
        QVERIFY(window.practice()->clientChanges().remove(client));
        QVERIFY(bench.lock());
        // Nothing of its erasure is heard before the other one is locked.
        const auto key =
            KeyFile::unwrap(Practice::keyFilePath(other), SecretBytes::fromPassphrase(GuiBench::passphrase));
        QVERIFY(key && window.openWithKey(other, key->clone()));
        window.lock(UnlockPage::Reason::Locked);
        QTRY_COMPARE_WITH_TIMEOUT(backups(bench).size(), 1, patience);
        const QDir others(BackupFolder::besideThePractice(other));
        const auto countOfOthers = [&others] {
            return others.entryList({u"Otra*.bitacora-backup"_s}, QDir::Dirs).size();
        };
        QTRY_COMPARE_WITH_TIMEOUT(countOfOthers(), 1, patience);
    }

    void whileItIsOpenABackupIsMadeEveryFewHours()
    {
        constexpr int hour = 3600;
        GuiBench bench;
        bench.backsUp = true;
        MainWindow &window = bench.openWindow();
        BackupDesk &desk = window.view()->backups();
        BackupSettings settings = desk.settings();
        settings.hours = 2;
        QVERIFY(desk.setSettings(settings));
        auto *timer = desk.findChild<QTimer *>({}, Qt::FindDirectChildrenOnly);
        QVERIFY(timer && timer->isActive());
        // It looks every minute; here that passes at once.
        timer->setInterval(1);
        QSignalSpy made(&desk, &BackupDesk::made);
        const auto makesNone = [&] {
            QTest::qWait(50);
            return made.isEmpty() && !desk.isRunning();
        };
        const auto pass = [&bench](int seconds) { bench.clock.time = bench.clock.time.addSecs(seconds); };
        pass(2 * hour - 1);
        QVERIFY(makesNone());
        pass(1);
        QVERIFY(made.wait(patience));
        QCOMPARE(backups(bench).size(), 1);
        QVERIFY(window.practice());
        // Nothing was changed since.
        made.clear();
        pass(2 * hour);
        QVERIFY(makesNone());
        rename(bench, u"Zacarías Quill"_s);
        pass(2 * hour - 1);
        QVERIFY(makesNone());
        pass(1);
        QVERIFY(made.wait(patience));
        // A clock that was set back makes nobody wait for longer.
        made.clear();
        rename(bench, u"Zacarías Prado"_s);
        pass(-24 * hour);
        QVERIFY(made.wait(patience));
        QCOMPARE(backups(bench).size(), 3);
    }

    void closingWaitsForTheBackup()
    {
        GuiBench bench;
        bench.backsUp = true;
        MainWindow &window = bench.openWindow();
        window.close();
        QVERIFY(window.isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(!window.isVisible(), patience);
        QCOMPARE(backups(bench).size(), 1);
        QVERIFY(halves(bench).isEmpty());
        bench.startWindow();
        QVERIFY(bench.unlock());
        QVERIFY(practice(bench).backups().last(ActivityKind::BackupMade).value());
        // A backup on the same disk alone is called to mind.
        QVERIFY2(message(bench).contains(u"this computer alone"_s), qPrintable(message(bench)));
        bench.window().close();
        QVERIFY(!bench.window().isVisible());
    }

    void closingGoesWithoutABackupWhenThatIsAskedFor()
    {
        GuiBench bench;
        bench.backsUp = true;
        MainWindow &window = bench.openWindow();
        window.close();
        QVERIFY(window.isVisible());
        auto *without = bench.find<QPushButton>(u"quitWithoutBackup"_s);
        QVERIFY(without && without->isEnabled());
        without->click();
        QTRY_VERIFY_WITH_TIMEOUT(!window.isVisible(), patience);
        QVERIFY(halves(bench).isEmpty());
    }

    void aBackupThatFailsIsSaidAtTheNextUnlock()
    {
        GuiBench bench;
        bench.backsUp = true;
        bench.openWindow();
        BackupSettings settings = BackupSettings::of(practice(bench).settings());
        settings.folder = bench.folder() + u"/stick"_s;
        QVERIFY(settings.store(practice(bench).settings()));
        QVERIFY(bench.lock());
        QTest::qWait(300);
        QVERIFY(bench.unlock());
        QTRY_VERIFY2_WITH_TIMEOUT(message(bench).contains(u"folder not there"_s), qPrintable(message(bench)), patience);
        QVERIFY(!QDir(settings.folder).exists());
        QCOMPARE(bench.window().view()->messages().kind(), MessageBar::Kind::Error);
        press(bench, bench.window().view()->messages().actionButton());
        QCOMPARE(bench.window().view()->place().page, PracticePlace::Page::Settings);
    }

    void aCancelledBackupDoesNotHideThatOneFailed()
    {
        GuiBench bench;
        bench.openWindow();
        BackupsSection *backups = sectionWithBackup(bench);
        QVERIFY(backups);
        BackupDesk &desk = bench.window().view()->backups();
        QVERIFY(practice(bench).backups().logFailed({ErrorCode::BackupDiskFull, {}, {}}));
        QVERIFY(!desk.lastFailure().isEmpty());
        QVERIFY(practice(bench).backups().logFailed({ErrorCode::Cancelled, {}, {}}));
        QVERIFY2(desk.lastFailure().contains(u"full"_s), qPrintable(desk.lastFailure()));
        bench.window().view()->sayHowBackupsStand();
        QCOMPARE(bench.window().view()->messages().kind(), MessageBar::Kind::Error);
        // A backup ends it, and one that is cancelled afterwards is no failure.
        QSignalSpy made(&desk, &BackupDesk::made);
        desk.start();
        QVERIFY(made.wait(patience));
        QVERIFY(desk.lastFailure().isEmpty());
        QVERIFY(practice(bench).backups().logFailed({ErrorCode::Cancelled, {}, {}}));
        QVERIFY(desk.lastFailure().isEmpty());
    }
};

QTEST_MAIN(TestBackupFlow)
#include "tst_backupflow.moc"
