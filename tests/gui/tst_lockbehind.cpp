#include "BackupSettings.h"
#include "BackupsSection.h"
#include "ClientRepository.h"
#include "GuiBench.h"
#include "IdleLock.h"
#include "LockedBackups.h"
#include "MessageBar.h"
#include "NewSheetPage.h"
#include "OpenPractice.h"
#include "PassphraseChange.h"
#include "PracticeView.h"
#include "RestoreOffer.h"
#include "UnlockPage.h"

#include <QApplication>
#include <QDir>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

constexpr int patience = 30'000;

SecretBytes secret(const QString &passphrase = GuiBench::passphrase)
{
    return SecretBytes::fromPassphrase(passphrase);
}

} // namespace

/// A lock that is asked for while something goes on before or behind the lock page: nobody comes in without a passphrase,
/// and what was asked for before is neither lost nor unsaid.
class LockBehindTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLockDuringARestoreIsALock()
    {
        GuiBench bench;
        MainWindow &window = openWithBackup(bench);
        beginRestoring(bench);
        // Also for another process that asks.
        QVERIFY(window.holdsKey());
        bench.press(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(!window.holdsKey());
        QTRY_VERIFY_WITH_TIMEOUT(!window.isAtWork(), patience);
        QVERIFY(!window.practice());
        QVERIFY(bench.find<QLineEdit>(u"unlockPassphrase"_s));
        // What became of it is said inside.
        QVERIFY(bench.unlock());
        QVERIFY2(said(bench).contains(u"was restored"_s), qPrintable(said(bench)));
        QVERIFY(window.practice()->practice().clients().findByName(u"Zacarías Quill"_s)->isEmpty());
        QVERIFY(bench.lock());
        QVERIFY(bench.unlock());
        QVERIFY(!said(bench).contains(u"was restored"_s));
    }

    void sleepCallsARestoreOff()
    {
        GuiBench bench;
        MainWindow &window = openWithBackup(bench);
        beginRestoring(bench);
        window.endForSleep();
        QVERIFY(!window.isAtWork() && !window.practice());
        QVERIFY(bench.says(u"The restore was called off"_s));
        QVERIFY(QDir(bench.folder()).entryList({u"*(set aside*"_s, u"*.part"_s, u"*.restored"_s}).isEmpty());
        QVERIFY(bench.unlock());
        QCOMPARE(window.practice()->practice().clients().findByName(u"Zacarías Quill"_s)->size(), 1);
    }

    void whatWasTypedForARestoreIsNotLeftInItsField()
    {
        GuiBench bench;
        const QString path = openWithBackup(bench).practice()->practice().path();
        QVERIFY(bench.lock());
        QVERIFY(QDir(path).removeRecursively());
        bench.type(GuiBench::passphrase);
        bench.press(Qt::Key_Return);
        auto *const page = bench.window().findChild<UnlockPage *>();
        QTRY_VERIFY_WITH_TIMEOUT(page->findChild<RestoreOffer *>() && page->findChild<RestoreOffer *>()->isVisible(),
                                 patience);
        page->findChild<RestoreOffer *>()->restoreButton()->click();
        bench.type(GuiBench::passphrase);
        bench.press(Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&bench] { return bench.window().isAtWork(); }, patience));
        bench.window().endForSleep();
        QVERIFY(bench.says(u"The restore was called off"_s));
        QVERIFY(bench.find<QLineEdit>(u"unlockPassphrase"_s)->text().isEmpty());
        QVERIFY(!Practice::exists(path));
        // Once more, and to its end.
        QSignalSpy opened(&bench.window(), &MainWindow::practiceOpened);
        bench.type(GuiBench::passphrase);
        bench.press(Qt::Key_Return);
        QVERIFY(opened.wait(patience));
        QCOMPARE(bench.window().practice()->practice().path(), path);
    }

    void aRestoreThatEndsWhileAnotherPracticeIsOpenLeadsNobodyAway()
    {
        GuiBench bench;
        const QString path = openWithBackup(bench).practice()->practice().path();
        const QString other = bench.makePractice(u"Otra"_s);
        beginRestoring(bench);
        MainWindow &window = bench.window();
        open(bench, other);
        QTRY_VERIFY_WITH_TIMEOUT(!window.isAtWork(), patience);
        QVERIFY(window.practice());
        QCOMPARE(window.practice()->practice().path(), other);
        QVERIFY(window.idleLock().isRunning());
        // It is told where it belongs.
        QVERIFY(bench.lock());
        open(bench, path);
        QVERIFY2(said(bench).contains(u"was restored"_s), qPrintable(said(bench)));
    }

    void aLockDuringANewKeyShowsNoSheet()
    {
        GuiBench bench;
        MainWindow &window = bench.openWindow();
        const QString oldCode = window.practice()->practice().recoveryCode();
        QSignalSpy closed(&window, &MainWindow::practiceClosed);
        bench.replaceKey();
        QVERIFY(closed.wait(patience));
        QVERIFY(window.isAtWork());
        window.endForSleep();
        QTRY_VERIFY_WITH_TIMEOUT(!window.isAtWork(), patience);
        QVERIFY(!bench.find<NewSheetPage>({}));
        QVERIFY(bench.find<QLineEdit>(u"unlockPassphrase"_s));
        QVERIFY(bench.unlock());
        QVERIFY(window.practice()->practice().recoveryCode() != oldCode);
        QVERIFY2(said(bench).contains(u"has its new data key"_s), qPrintable(said(bench)));
    }

    void aPassphraseThatIsBeingLookedAtLetsNobodyIn_data()
    {
        QTest::addColumn<bool>("sleeps");
        QTest::newRow("lock") << false;
        QTest::newRow("sleep") << true;
    }

    void aPassphraseThatIsBeingLookedAtLetsNobodyIn()
    {
        QFETCH(const bool, sleeps);
        GuiBench bench;
        MainWindow &window = bench.startWindow(bench.makePractice());
        QVERIFY(!window.holdsKey());
        bench.type(GuiBench::passphrase);
        bench.press(Qt::Key_Return);
        QVERIFY(window.holdsKey());
        if (sleeps)
            window.endForSleep();
        else
            window.lock(UnlockPage::Reason::Locked);
        QVERIFY(!window.holdsKey());
        constexpr int longEnough = 1000;
        QTest::qWait(longEnough);
        QVERIFY(!window.practice());
        QVERIFY(bench.find<QLineEdit>(u"unlockPassphrase"_s)->text().isEmpty());
        QVERIFY(bench.unlock());
    }

    void aPracticeThatIsBeingMadeShowsNoCode()
    {
        GuiBench bench;
        MainWindow &window = bench.startWindow();
        bench.createPractice();
        QVERIFY(window.holdsKey());
        window.endForSleep();
        QVERIFY(!window.holdsKey());
        constexpr int longEnough = 1000;
        QTest::qWait(longEnough);
        QVERIFY(!bench.find<QLabel>(u"recoveryCode"_s));
        QVERIFY(!GuiBench::anyWidgetSays(GuiBench::passphrase));
        QVERIFY(QDir(bench.folder()).entryList({u"*Nueva*"_s}).isEmpty());
        // It is asked for once more.
        for (int i = 0; i < 2; ++i) {
            bench.type(GuiBench::passphrase);
            bench.press(Qt::Key_Return);
        }
        QTRY_VERIFY_WITH_TIMEOUT(bench.find<QLabel>(u"recoveryCode"_s), patience);
    }

    void aPassphraseThatIsBeingChangedIsChanged()
    {
        const QString next = u"tapir glacier umbrella"_s;
        GuiBench bench;
        MainWindow &window = bench.openWindow();
        const QString path = window.practice()->practice().path();
        PassphraseChange *change = passphraseChange(window);
        QVERIFY(change);
        change->start(secret(), secret(next));
        QVERIFY(bench.lock());
        QVERIFY(!Practice::unlock(path, secret()));
        QVERIFY(Practice::unlock(path, secret(next)));
        bench.type(next);
        QSignalSpy opened(&window, &MainWindow::practiceOpened);
        bench.press(Qt::Key_Return);
        QVERIFY(opened.wait(patience));
    }

    void aPassphraseThatIsMadeDearerMeanwhileTakesNoKeyboard()
    {
        GuiBench bench;
        MainWindow &window = bench.openWindow();
        PassphraseChange *change = passphraseChange(window);
        QVERIFY(change);
        QSignalSpy closed(&window, &MainWindow::practiceClosed);
        // Takes long enough for a line that says so, with a button to cancel it.
        change->strengthen(secret());
        bench.press(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(!closed.isEmpty() || closed.wait(patience));
        QVERIFY(bench.find<QLineEdit>(u"unlockPassphrase"_s)->hasFocus());
    }

    void aPassphraseThatCouldNotBeChangedIsToldOfInside()
    {
        GuiBench bench;
        MainWindow &window = bench.openWindow();
        PassphraseChange *change = passphraseChange(window);
        QVERIFY(change);
        change->start(secret(u"not the one"_s), secret(u"tapir glacier umbrella"_s));
        QVERIFY(bench.lock());
        QVERIFY(bench.unlock());
        QVERIFY2(said(bench).contains(u"the earlier one still opens it"_s), qPrintable(said(bench)));
        QVERIFY(bench.lock());
        QVERIFY(bench.unlock());
        QVERIFY(said(bench).isEmpty());
    }

    void aBackupThatNoLogTellsOfIsToldOfInside()
    {
        GuiBench bench;
        const QString path = bench.makePractice();
        // Somebody else has it open: nothing can be written into its log.
        const auto other = Practice::open(path, secret(), bench.options().practice);
        QVERIFY(other);
        auto order = std::make_unique<BackupOrder>(BackupSettings::orderFor(**other));
        order->folder = bench.folder() + u"/away"_s;
        LockedBackups backups;
        QSignalSpy ended(&backups, &LockedBackups::ended);
        backups.start(std::move(order));
        QVERIFY(ended.wait(patience));
        QList<ErrorCode> told;
        const auto write = [&told](const Result<MadeBackup> &outcome) { told.append(outcome.error().code); };
        backups.opened(path, write);
        QCOMPARE(told, QList<ErrorCode> {ErrorCode::BackupFolderMissing});
        backups.closed(path);
        backups.opened(path, write);
        QCOMPARE(told.size(), 1);
    }

private:
    static QString said(GuiBench &bench) { return bench.window().view()->messages().text(); }

    /// That of the settings, which it goes to.
    static PassphraseChange *passphraseChange(MainWindow &window)
    {
        window.view()->goTo({.page = PracticePlace::Page::Settings});
        return window.view()->findChild<PassphraseChange *>();
    }

    /// In an event loop, as everything is that a person does.
    static void open(GuiBench &bench, const QString &path)
    {
        MainWindow &window = bench.window();
        QTimer::singleShot(0, &window, [&window, path] {
            auto key = Practice::unlock(path, secret());
            QVERIFY(key && window.openWithKey(path, std::move(*key)));
        });
        QSignalSpy opened(&window, &MainWindow::practiceOpened);
        QVERIFY(opened.wait(patience));
        QCOMPARE(window.practice()->practice().path(), path);
    }

    /// With a client of now, who is not in its backup.
    static MainWindow &openWithBackup(GuiBench &bench)
    {
        const QString path = bench.makePractice();
        {
            const auto practice = Practice::open(path, secret(), bench.options().practice);
            Client client;
            client.name = u"Zacarías Quill"_s;
            if (!practice || !PracticeBackup::make(BackupSettings::orderFor(**practice))
                || !(*practice)->clients().add(client))
                qFatal("There is no practice with a backup.");
        }
        MainWindow &window = bench.startWindow(path);
        if (!bench.unlock())
            qFatal("The practice did not open.");
        return window;
    }

    static void beginRestoring(GuiBench &bench)
    {
        MainWindow &window = bench.window();
        window.view()->goTo({.page = PracticePlace::Page::Settings});
        auto *section = window.findChild<BackupsSection *>();
        QTRY_COMPARE_WITH_TIMEOUT(section->list()->count(), 1, patience);
        section->list()->setCurrentRow(0);
        section->restoreButton()->setFocus();
        bench.press(Qt::Key_Return);
        // The question has the keyboard, which is not answered by a key that is held down.
        QTRY_VERIFY(!section->messages()->actionButton()->visibleRegion().isEmpty());
        QVERIFY(section->messages()->actionButton()->hasFocus());
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
        QApplication::sendEvent(QApplication::focusWidget(), &held);
        QVERIFY(window.view());
        bench.press(Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&window] { return !window.view() && window.isAtWork(); }, patience));
    }
};

QTEST_MAIN(LockBehindTest)
#include "tst_lockbehind.moc"
