#include "ActivityRepository.h"
#include "BackupRepository.h"
#include "GuiBench.h"
#include "IdleLock.h"
#include "NewSheetPage.h"
#include "OpenPractice.h"
#include "PracticeView.h"
#include "RecoverySheetCheck.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// Another data key for the practice that is open: it closes, is encrypted anew, and comes back with a new sheet.
class TestKeyReplacementFlow : public QObject
{
    Q_OBJECT

private:
    static constexpr int longest = 60'000;

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static qsizetype placeOf(const QList<ActivityEntry> &log, ActivityKind kind)
    {
        const auto at =
            std::find_if(log.begin(), log.end(), [kind](const ActivityEntry &entry) { return entry.kind == kind; });
        return at == log.end() ? -1 : at - log.begin();
    }

private Q_SLOTS:
    void thePracticeComesBackWithANewSheetAndTheOldOneOpensNothing()
    {
        GuiBench bench;
        bench.backsUp = true;
        MainWindow &window = bench.openWindow();
        const QString oldCode = window.practice()->practice().recoveryCode();
        QVERIFY(RecoverySheetCheck::confirm(window.practice()->practice()));
        QSignalSpy closed(&window, &MainWindow::practiceClosed);
        QSignalSpy opened(&window, &MainWindow::practiceOpened);
        bench.replaceKey();
        QVERIFY(closed.wait(longest));
        QVERIFY(!window.practice());
        // Nobody is let in meanwhile, and that is said.
        QVERIFY(GuiBench::anyWidgetSays(u"encrypted anew with another key"_s));
        QVERIFY(!bench.find<QLineEdit>(u"unlockPassphrase"_s)->isEnabled());
        QVERIFY(!GuiBench::anyWidgetSays(GuiBench::passphrase));

        QTRY_VERIFY_WITH_TIMEOUT(bench.find<NewSheetPage>({}), longest);
        auto *shown = bench.find<QLabel>(u"recoveryCode"_s);
        QVERIFY(shown && !shown->text().isEmpty());
        QVERIFY(!shown->text().contains(oldCode.section(u'-', 0, 0)));
        // Not before the sheet is kept.
        auto *open = bench.find<QAbstractButton>(u"newSheetKept"_s);
        open->setFocus();
        bench.press(Qt::Key_Return);
        QVERIFY(opened.isEmpty());
        QVERIFY(GuiBench::anyWidgetSays(u"a lost passphrase means a lost practice"_s));
        QVERIFY(bench.tabTo(u"writtenDown"_s));
        bench.press(Qt::Key_Space);
        open->setFocus();
        // In an event loop, as everything is that a person presses.
        QTimer::singleShot(0, open, [&bench] { bench.press(Qt::Key_Return); });
        QVERIFY(opened.wait(longest));

        Practice &practice = window.practice()->practice();
        QVERIFY(practice.recoveryCode() != oldCode);
        QVERIFY(!RecoverySheetCheck::isConfirmed(practice));
        QCOMPARE(window.view()->place().page, PracticePlace::Page::Settings);
        QVERIFY(shown->text().isEmpty());
        // The backup that was due came before, with the old key.
        const auto log = practice.activity().latest(10);
        const qsizetype replaced = placeOf(*log, ActivityKind::DataKeyReplaced);
        QVERIFY(replaced >= 0 && replaced < placeOf(*log, ActivityKind::BackupMade));
        QVERIFY(bench.lock());
        QVERIFY(bench.unlock());
    }

    void withAWrongPassphraseItStaysOpenAndNothingIsChanged()
    {
        GuiBench bench;
        MainWindow &window = bench.openWindow();
        const QString oldCode = window.practice()->practice().recoveryCode();
        bench.replaceKey(u"open sesame"_s);
        QTRY_VERIFY_WITH_TIMEOUT(GuiBench::anyWidgetSays(u"This is not the passphrase of the practice"_s), longest);
        QVERIFY(window.practice());
        QCOMPARE(window.practice()->practice().recoveryCode(), oldCode);
    }

    void whatFailsIsSaidAndLeavesAllAsItWas()
    {
        GuiBench bench;
        MainWindow &window = bench.openWindow();
        const QString path = window.practice()->practice().path();
        const QString oldCode = window.practice()->practice().recoveryCode();
        const QByteArray keys = bytesOf(Practice::keyFilePath(path));
        // A second reader in the way: the file cannot be exchanged under it.
        PracticeOptions reading = bench.options().practice;
        reading.readOnly = true;
        auto reader = Practice::openWithKey(path, window.practice()->practice().dataKey(), reading);
        QVERIFY(reader);
        QSignalSpy closed(&window, &MainWindow::practiceClosed);
        bench.replaceKey();
        QVERIFY(closed.wait(longest));
        QTRY_VERIFY_WITH_TIMEOUT(GuiBench::anyWidgetSays(u"The data key was not replaced"_s), longest);
        QVERIFY(bench.find<QLineEdit>(u"unlockPassphrase"_s)->isEnabled());
        reader->reset();
        QCOMPARE(bytesOf(Practice::keyFilePath(path)), keys);
        bench.find<QLineEdit>(u"unlockPassphrase"_s)->setFocus();
        QVERIFY(bench.unlock());
        QCOMPARE(window.practice()->practice().recoveryCode(), oldCode);
    }

    void theNewSheetIsNotLeftOnTheScreen()
    {
        GuiBench bench;
        MainWindow &window = bench.openWindow();
        QSignalSpy closed(&window, &MainWindow::practiceClosed);
        bench.replaceKey();
        QVERIFY(closed.wait(longest));
        QTRY_VERIFY_WITH_TIMEOUT(bench.find<NewSheetPage>({}), longest);
        const auto *shown = bench.find<QLabel>(u"recoveryCode"_s);
        QVERIFY(window.idleLock().isRunning());
        Q_EMIT window.idleLock().timedOut();
        QVERIFY(shown->text().isEmpty());
        QVERIFY(bench.find<QLineEdit>(u"unlockPassphrase"_s));
        QVERIFY(bench.unlock());
    }

    void whoQuitsMeanwhileQuitsWhenItIsDone()
    {
        GuiBench bench;
        MainWindow &window = bench.openWindow();
        const QString path = window.practice()->practice().path();
        const QString oldCode = window.practice()->practice().recoveryCode();
        QSignalSpy closed(&window, &MainWindow::practiceClosed);
        bench.replaceKey();
        QVERIFY(closed.wait(longest));
        QVERIFY(!window.close());
        QTRY_VERIFY_WITH_TIMEOUT(!window.isVisible(), longest);
        const auto practice =
            Practice::open(path, SecretBytes::fromPassphrase(GuiBench::passphrase), bench.options().practice);
        QVERIFY(practice);
        QVERIFY((*practice)->recoveryCode() != oldCode);
    }
};

QTEST_MAIN(TestKeyReplacementFlow)
#include "tst_keyreplacementflow.moc"
