#include "ActivityRepository.h"
#include "BackupDesk.h"
#include "FakeKeychain.h"
#include "GuiBench.h"
#include "MessageBar.h"
#include "NewSheetPage.h"
#include "OpenPractice.h"
#include "PracticeView.h"
#include "QuickUnlockSetting.h"
#include "SecurityRow.h"
#include "UnlockAttempts.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// Quick unlock by the keyboard: turned on in the settings, used at the lock page, forgotten when it should be.
class TestQuickUnlockFlow : public QObject
{
    Q_OBJECT

private:
    static constexpr int longest = 10'000;
    static constexpr int hours = 8;
    const QString m_pin = u"271828"_s;
    FakeKeychain m_keychain;

    void provide(GuiBench &bench)
    {
        bench.keychain = [this] { return &m_keychain; };
    }
    static QString focused()
    {
        const QWidget *widget = QApplication::focusWidget();
        return widget ? widget->objectName() : QString();
    }
    /// Fills in the panel, up to the last field.
    void fillIn(GuiBench &bench)
    {
        bench.window().view()->goTo({.page = PracticePlace::Page::Settings});
        auto *button = bench.window().findChild<QPushButton *>(u"quickUnlock"_s);
        QVERIFY(button);
        button->setFocus();
        bench.press(Qt::Key_Space);
        QCOMPARE(focused(), u"quickPassphrase"_s);
        bench.type(GuiBench::passphrase);
        for (const QString &field : {u"quickPin"_s, u"quickPinAgain"_s}) {
            QVERIFY(bench.tabTo(field));
            bench.type(m_pin);
        }
    }
    static SecurityRow *row(GuiBench &bench) { return bench.window().findChild<SecurityRow *>(u"securityQuick"_s); }
    void turnOn(GuiBench &bench)
    {
        fillIn(bench);
        bench.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(row(bench)->accessibleDescription().contains(u"until"_s), longest);
        QCOMPARE(focused(), u"quickUnlock"_s);
    }
    static bool opens(GuiBench &bench, const QString &pin)
    {
        QSignalSpy opened(&bench.window(), &MainWindow::practiceOpened);
        bench.type(pin);
        bench.press(Qt::Key_Return);
        return !opened.isEmpty() || opened.wait(longest);
    }
    static void typeWrong(GuiBench &bench)
    {
        auto *field = bench.find<QLineEdit>(u"unlockPin"_s);
        QVERIFY(field);
        field->setFocus();
        field->selectAll();
        bench.type(u"314159"_s);
        bench.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!field->isVisible() || !field->isReadOnly(), longest);
    }
    static int count(GuiBench &bench, ActivityKind kind)
    {
        const auto log = bench.window().practice()->practice().activity().latest(30);
        return int(
            std::count_if(log->begin(), log->end(), [kind](const ActivityEntry &entry) { return entry.kind == kind; }));
    }
    static bool anyFileHolds(const QString &folder, const QByteArray &words)
    {
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(words))
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void init()
    {
        m_keychain.kept.clear();
        m_keychain.outcome = KeychainModule::Outcome::Done;
        m_keychain.isSilent = false;
        m_keychain.asked = 0;
    }

    void thePinOpensThePracticeUntilTheProgramEnds()
    {
        GuiBench bench;
        provide(bench);
        MainWindow &window = bench.openWindow();
        const QString path = window.practice()->practice().path();
        turnOn(bench);
        QCOMPARE(count(bench, ActivityKind::QuickUnlockOn), 1);
        QCOMPARE(m_keychain.kept.size(), 1);
        for (int i = 0; i < 2; ++i) {
            QVERIFY(bench.lock());
            QCOMPARE(focused(), u"unlockPin"_s);
            QVERIFY(opens(bench, m_pin));
            QCOMPARE(window.view()->place().page, PracticePlace::Page::Settings);
        }
        // Nothing of it lies in the practice, beside it, or in the settings.
        QVERIFY(!anyFileHolds(bench.folder(), m_pin.toUtf8()));
        QVERIFY(!anyFileHolds(bench.folder(), m_keychain.kept.cbegin().value()));
        QVERIFY(!anyFileHolds(bench.folder(), "quick-unlock"));
        QVERIFY(!GuiBench::anyWidgetSays(m_pin));

        bench.startWindow(path);
        QVERIFY(m_keychain.kept.isEmpty());
        QCOMPARE(focused(), u"unlockPassphrase"_s);
        QVERIFY(bench.unlock());
    }

    void turningItOnWaitsAfterWrongPassphrases()
    {
        GuiBench bench;
        provide(bench);
        const QString path = bench.openWindow().practice()->practice().path();
        for (int i = 0; i < 6; ++i)
            UnlockAttempts::note(path, bench.clock.time);
        fillIn(bench);
        bench.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(GuiBench::anyWidgetSays(u"this one was not looked at"_s), longest);
        QCOMPARE(focused(), u"quickPassphrase"_s);
        QVERIFY(m_keychain.kept.isEmpty());
    }

    void thePassphraseIsAClickAway()
    {
        GuiBench bench;
        provide(bench);
        bench.openWindow();
        turnOn(bench);
        QVERIFY(bench.lock());
        QVERIFY(bench.tabTo(u"usePassphrase"_s));
        bench.press(Qt::Key_Space);
        QCOMPARE(focused(), u"unlockPassphrase"_s);
        QVERIFY(bench.unlock());
        QVERIFY(bench.lock());
        bench.press(Qt::Key_Escape);
        QCOMPARE(focused(), u"unlockPassphrase"_s);
    }

    void fiveWrongPinsForgetIt()
    {
        GuiBench bench;
        provide(bench);
        MainWindow &window = bench.openWindow();
        turnOn(bench);
        QVERIFY(bench.lock());
        typeWrong(bench);
        QVERIFY(GuiBench::anyWidgetSays(u"4 tries"_s) || GuiBench::anyWidgetSays(u"4 try(s)"_s));
        typeWrong(bench);
        typeWrong(bench);
        // The tries outlast an unlock by the passphrase and the next lock.
        bench.press(Qt::Key_Escape);
        QVERIFY(bench.unlock());
        QVERIFY(bench.lock());
        typeWrong(bench);
        typeWrong(bench);
        QVERIFY(!window.practice());
        QCOMPARE(focused(), u"unlockPassphrase"_s);
        QVERIFY(GuiBench::anyWidgetSays(u"fifth wrong PIN"_s));
        QVERIFY(m_keychain.kept.isEmpty());
        QVERIFY(bench.unlock());
        QCOMPARE(count(bench, ActivityKind::QuickUnlockForgotten), 1);
        QCOMPARE(count(bench, ActivityKind::UnlockFailed), 1);
        QVERIFY(bench.lock());
        QCOMPARE(focused(), u"unlockPassphrase"_s);
    }

    void afterItsHoursThePassphraseIsNeeded()
    {
        GuiBench bench;
        provide(bench);
        bench.openWindow();
        turnOn(bench);
        QVERIFY(bench.lock());
        QCOMPARE(focused(), u"unlockPin"_s);
        bench.clock.time = bench.clock.time.addSecs(hours * 3600);
        bench.type(m_pin);
        bench.press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(focused(), u"unlockPassphrase"_s, longest);
        QVERIFY(GuiBench::anyWidgetSays(u"hours of quick unlock have passed"_s));
        QVERIFY(bench.unlock());
    }

    void aKeychainThatRefusesIsSaidAndThePassphraseWorks()
    {
        GuiBench bench;
        provide(bench);
        bench.openWindow();
        turnOn(bench);
        QVERIFY(bench.lock());
        m_keychain.outcome = KeychainModule::Outcome::Refused;
        bench.type(m_pin);
        bench.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(GuiBench::anyWidgetSays(u"keychain stayed locked or refused"_s), longest);
        QCOMPARE(focused(), u"unlockPin"_s);
        // One that does not answer at all keeps nobody from it either.
        m_keychain.isSilent = true;
        bench.press(Qt::Key_Return);
        QVERIFY(bench.find<QLineEdit>(u"unlockPin"_s)->isReadOnly());
        auto *passphrase = bench.find<QPushButton>(u"usePassphrase"_s);
        QVERIFY(passphrase->isEnabled());
        passphrase->setFocus();
        bench.press(Qt::Key_Space);
        QVERIFY(bench.unlock());
        m_keychain.isSilent = false;
    }

    void aKeychainThatIsLockedLeavesThePinForWhenItIsOpen()
    {
        GuiBench bench;
        provide(bench);
        bench.openWindow();
        turnOn(bench);
        QVERIFY(bench.lock());
        // As libsecret has it once its prompt was dismissed.
        m_keychain.outcome = KeychainModule::Outcome::NotThere;
        bench.type(m_pin);
        bench.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(GuiBench::anyWidgetSays(u"keychain is locked, or no longer has the key"_s), longest);
        QCOMPARE(focused(), u"unlockPin"_s);
        m_keychain.outcome = KeychainModule::Outcome::Done;
        QVERIFY(opens(bench, m_pin));
    }

    void turningItOffIsLoggedAndForgets()
    {
        GuiBench bench;
        provide(bench);
        bench.openWindow();
        turnOn(bench);
        bench.press(Qt::Key_Space);
        QCOMPARE(count(bench, ActivityKind::QuickUnlockOff), 1);
        QVERIFY(m_keychain.kept.isEmpty());
        QVERIFY(bench.lock());
        QCOMPARE(focused(), u"unlockPassphrase"_s);
    }

    void anotherDataKeyForgetsIt()
    {
        GuiBench bench;
        provide(bench);
        bench.openWindow();
        turnOn(bench);
        bench.replaceKey();
        QTRY_VERIFY_WITH_TIMEOUT(m_keychain.kept.isEmpty(), longest);
        // The lock page behind which it is done asks for no PIN.
        QTRY_VERIFY_WITH_TIMEOUT(bench.find<NewSheetPage>({}), longest);
        QVERIFY(!bench.find<QLineEdit>(u"unlockPin"_s));
    }

    void aRestoredBackupForgetsIt()
    {
        GuiBench bench;
        provide(bench);
        MainWindow &window = bench.openWindow();
        BackupDesk &desk = window.view()->backups();
        QSignalSpy made(&desk, &BackupDesk::made);
        desk.start();
        QVERIFY(made.wait(longest));
        turnOn(bench);
        QSignalSpy opened(&window, &MainWindow::practiceOpened);
        Q_EMIT desk.restoreRequested(made.constFirst().constFirst().toString());
        QVERIFY(opened.wait(longest));
        QVERIFY(m_keychain.kept.isEmpty());
        QVERIFY(bench.lock());
        QCOMPARE(focused(), u"unlockPassphrase"_s);
    }

    void withoutAKeychainTheSettingsSaySo()
    {
        GuiBench bench;
        MainWindow &window = bench.openWindow();
        fillIn(bench);
        bench.press(Qt::Key_Return);
        auto *setting = window.findChild<QuickUnlockSetting *>();
        const auto *message = setting->findChild<MessageBar *>();
        QTRY_VERIFY_WITH_TIMEOUT(message->text().contains(u"not available"_s), longest);
        QCOMPARE(count(bench, ActivityKind::QuickUnlockOn), 0);
        QVERIFY(bench.lock());
        QCOMPARE(focused(), u"unlockPassphrase"_s);
    }

    void whoHasNotThePassphraseDoesNotTurnItOn()
    {
        GuiBench bench;
        provide(bench);
        bench.openWindow();
        fillIn(bench);
        auto *passphrase = bench.find<QLineEdit>(u"quickPassphrase"_s);
        passphrase->setFocus();
        passphrase->selectAll();
        bench.type(u"open sesame"_s);
        bench.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(GuiBench::anyWidgetSays(u"This is not the passphrase of the practice"_s), longest);
        QCOMPARE(m_keychain.asked, 0);
    }

    void aPinThatIsNoneIsSaidBesideItsField()
    {
        GuiBench bench;
        provide(bench);
        bench.openWindow();
        fillIn(bench);
        auto *pin = bench.find<QLineEdit>(u"quickPin"_s);
        for (const auto &[digits, sentence] :
             {std::pair(u"27182"_s, u"at least 6"_s), std::pair(u"123456"_s, u"first that anybody tries"_s),
              std::pair(u"271827"_s, u"not the same PIN"_s)}) {
            pin->setFocus();
            pin->selectAll();
            bench.type(digits);
            bench.press(Qt::Key_Return);
            QVERIFY2(GuiBench::anyWidgetSays(sentence), qPrintable(sentence));
        }
        QCOMPARE(m_keychain.asked, 0);
    }

    void whileTheKeychainIsAskedThatIsSaidAndCanBeCancelled()
    {
        GuiBench bench;
        provide(bench);
        bench.openWindow();
        fillIn(bench);
        m_keychain.isSilent = true;
        bench.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(GuiBench::anyWidgetSays(u"Waiting for the system's keychain"_s), longest);
        QVERIFY(!bench.find<QPushButton>(u"quickSubmit"_s)->isEnabled());
        QVERIFY(!bench.find<QLineEdit>(u"quickPin"_s)->isEnabled());
        QCOMPARE(focused(), u"quickCancel"_s);
        bench.press(Qt::Key_Space);
        QCOMPARE(focused(), u"quickUnlock"_s);
        QVERIFY(!GuiBench::anyWidgetSays(u"Waiting for"_s));
        m_keychain.isSilent = false;
        QCOMPARE(count(bench, ActivityKind::QuickUnlockOn), 0);
        // A keychain that takes its time and answers: nothing is left of the sentence.
        turnOn(bench);
        QVERIFY(!GuiBench::anyWidgetSays(u"Waiting for"_s));
    }

    void lockingWhileItIsTurnedOnLeavesItOff()
    {
        GuiBench bench;
        provide(bench);
        bench.openWindow();
        fillIn(bench);
        m_keychain.isSilent = true;
        bench.press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_keychain.asked, 1, longest);
        QVERIFY(bench.lock());
        m_keychain.isSilent = false;
        QCOMPARE(focused(), u"unlockPassphrase"_s);
        QVERIFY(bench.unlock());
        QCOMPARE(count(bench, ActivityKind::QuickUnlockOn), 0);
    }
};

QTEST_MAIN(TestQuickUnlockFlow)
#include "tst_quickunlockflow.moc"
