#include "ActivityRepository.h"
#include "BusyLine.h"
#include "DraftRepository.h"
#include "GuiBench.h"
#include "NewPassphrasePage.h"
#include "OpenPractice.h"
#include "SessionFilter.h"
#include "SessionRepository.h"
#include "UnlockPage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// The question before a practice opens.
class TestUnlockFlow : public QObject
{
    Q_OBJECT

private:
    static QLineEdit *passphraseField(GuiBench &bench) { return bench.find<QLineEdit>(u"unlockPassphrase"_s); }

    static void useCode(GuiBench &bench, const QString &code)
    {
        QVERIFY(bench.tabTo(u"useRecoveryCode"_s));
        bench.press(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"unlockCode"_s);
        bench.type(code);
        bench.press(Qt::Key_Return);
    }

private Q_SLOTS:
    void thePassphraseOpensThePractice()
    {
        GuiBench bench;
        const QString path = bench.makePractice();
        MainWindow &window = bench.startWindow(path);
        QCOMPARE(window.windowTitle(), u"Bitácora"_s);
        QVERIFY(bench.says(u"Río Claro"_s));
        QCOMPARE(passphraseField(bench)->echoMode(), QLineEdit::Password);
        QVERIFY(bench.unlock());
        QVERIFY(window.practice());
        QVERIFY(!GuiBench::anyWidgetSays(GuiBench::passphrase));
    }

    void theLastPracticeIsAskedForByItself()
    {
        GuiBench bench;
        bench.startWindow(bench.makePractice());
        QVERIFY(bench.unlock());
        bench.startWindow();
        QVERIFY(passphraseField(bench));
        QVERIFY(bench.says(u"Río Claro"_s));
    }

    void aWrongPassphraseIsSaidBesideTheFieldAndStaysSelected()
    {
        GuiBench bench;
        MainWindow &window = bench.startWindow(bench.makePractice());
        bench.type(u"not the passphrase"_s);
        bench.press(Qt::Key_Return);
        QTRY_VERIFY(bench.says(Error {ErrorCode::PassphraseWrong, {}, {}}.sentence()));
        QVERIFY(!window.practice());
        QCOMPARE(passphraseField(bench)->selectedText().size(), qsizetype(18));
        QCOMPARE(QApplication::focusWidget(), passphraseField(bench));
        // The next key replaces what was wrong.
        QVERIFY(bench.unlock());
        QVERIFY(window.practice());
    }

    void anEmptyPassphraseIsAnsweredAtOnce()
    {
        GuiBench bench;
        bench.startWindow(bench.makePractice());
        bench.press(Qt::Key_Return);
        QVERIFY(bench.says(u"Type your passphrase."_s));
        QCOMPARE(QApplication::focusWidget(), passphraseField(bench));
    }

    void theWindowLivesWhileTheKeyIsMade()
    {
        GuiBench bench;
        MainWindow &window = bench.startWindow(bench.makePractice());
        QSignalSpy opened(&window, &MainWindow::practiceOpened);
        bench.type(GuiBench::passphrase);
        bench.press(Qt::Key_Return);
        // Nothing waited for it: the call came back before the practice was open.
        QVERIFY(opened.isEmpty());
        QVERIFY(!passphraseField(bench)->isEnabled());
        QVERIFY(opened.wait());
    }

    void theRecoveryCodeOpensAndOffersANewPassphrase()
    {
        GuiBench bench;
        const QString path = bench.makePractice();
        MainWindow &window = bench.startWindow(path);
        useCode(bench, bench.recoveryCode().toLower().replace(u'-', u' '));
        QVERIFY(!window.practice());
        const QString fresh = u"violet harbor 92 ladder"_s;
        QCOMPARE(QApplication::focusWidget()->objectName(), u"newPassphrase"_s);
        QSignalSpy opened(&window, &MainWindow::practiceOpened);
        bench.type(fresh);
        bench.press(Qt::Key_Return);
        bench.type(fresh);
        bench.press(Qt::Key_Return);
        QVERIFY(opened.wait());

        const auto entries = window.practice()->practice().activity().latest(20);
        QVERIFY(entries);
        const auto logged = [&entries](ActivityKind kind) {
            return std::any_of(entries->begin(), entries->end(),
                               [kind](const ActivityEntry &entry) { return entry.kind == kind; });
        };
        QVERIFY(logged(ActivityKind::OpenedWithRecoveryCode));
        QVERIFY(logged(ActivityKind::PassphraseChanged));
        // The new passphrase opens it, the old one no longer does.
        QVERIFY(KeyFile::unwrap(Practice::keyFilePath(path), SecretBytes::fromPassphrase(fresh)));
        QVERIFY(!KeyFile::unwrap(Practice::keyFilePath(path), SecretBytes::fromPassphrase(GuiBench::passphrase)));
    }

    void aNewPassphraseThatIsCancelledWhileItsKeyIsMadeChangesNothing_data()
    {
        QTest::addColumn<QString>("way");
        QTest::newRow("Escape") << u"escape"_s;
        QTest::newRow("the button") << u"button"_s;
        QTest::newRow("the lock") << u"wipe"_s;
    }

    void aNewPassphraseThatIsCancelledWhileItsKeyIsMadeChangesNothing()
    {
        QFETCH(const QString, way);
        GuiBench bench;
        const QString path = bench.makePractice();
        auto options = bench.options().practice;
        auto practice =
            Practice::open(path, SecretBytes::fromPassphrase(GuiBench::passphrase), bench.options().practice);
        QVERIFY(practice);
        const QString id = (*practice)->id();
        SecretBytes key = (*practice)->dataKey();
        practice->reset();
        QFile keyFile(Practice::keyFilePath(path));
        QVERIFY(keyFile.open(QIODevice::ReadOnly));
        const QByteArray before = keyFile.readAll();

        // Dear enough that the key is still being made when it is cancelled.
        options.kdfCost = {};
        {
            NewPassphrasePage page(options);
            QSignalSpy finished(&page, &NewPassphrasePage::finished);
            page.begin(path, id, std::move(key));
            page.show();
            QVERIFY(QTest::qWaitForWindowActive(&page));
            page.firstField()->setFocus();
            bench.type(u"violet harbor 92 ladder"_s);
            bench.press(Qt::Key_Return);
            bench.type(u"violet harbor 92 ladder"_s);
            bench.press(Qt::Key_Return);
            auto *cancel = page.findChild<BusyLine *>()->findChild<QPushButton *>();
            QTRY_VERIFY(cancel->isVisible());
            if (way == u"escape"_s)
                QTest::keyClick(&page, Qt::Key_Escape);
            else if (way == u"button"_s)
                cancel->click();
            else
                page.wipe();
            QVERIFY(page.findChild<QPushButton *>(u"setPassphrase"_s)->isEnabled());
            constexpr int longerThanTheKeyTakes = 1500;
            QVERIFY(!finished.wait(longerThanTheKeyTakes));
        }
        QFile now(Practice::keyFilePath(path));
        QVERIFY(now.open(QIODevice::ReadOnly));
        QCOMPARE(now.readAll(), before);
        practice = Practice::open(path, SecretBytes::fromPassphrase(GuiBench::passphrase), bench.options().practice);
        QVERIFY(practice);
        const auto entries = (*practice)->activity().latest(20);
        QVERIFY(entries && std::none_of(entries->begin(), entries->end(), [](const ActivityEntry &entry) {
                    return entry.kind == ActivityKind::PassphraseChanged;
                }));
    }

    void theOldPassphraseCanBeKept()
    {
        GuiBench bench;
        const QString path = bench.makePractice();
        MainWindow &window = bench.startWindow(path);
        useCode(bench, bench.recoveryCode());
        QVERIFY(bench.tabTo(u"keepPassphrase"_s));
        bench.press(Qt::Key_Return);
        QVERIFY(window.practice());
        QVERIFY(KeyFile::unwrap(Practice::keyFilePath(path), SecretBytes::fromPassphrase(GuiBench::passphrase)));
    }

    void theRecoveryCodeWorksWithoutTheKeyFile()
    {
        GuiBench bench;
        const QString path = bench.makePractice();
        QVERIFY(QFile::remove(Practice::keyFilePath(path)));
        MainWindow &window = bench.startWindow(path);
        bench.type(GuiBench::passphrase);
        bench.press(Qt::Key_Return);
        QTRY_VERIFY(bench.says(Error {ErrorCode::KeysMissing, Practice::keyFilePath(path), {}}.sentence()));
        useCode(bench, bench.recoveryCode());
        QVERIFY(bench.tabTo(u"keepPassphrase"_s));
        bench.press(Qt::Key_Return);
        QVERIFY(window.practice());
    }

    void aSlipInTheRecoveryCodeIsSaid()
    {
        GuiBench bench;
        MainWindow &window = bench.startWindow(bench.makePractice());
        QString code = bench.recoveryCode();
        code[0] = code[0] == u'7' ? u'8' : u'7';
        useCode(bench, code);
        QVERIFY(bench.says(Error {ErrorCode::RecoveryCodeMalformed, {}, {}}.sentence()));
        QVERIFY(!window.practice());
    }

    void theCodeOfAnotherPracticeIsSaid()
    {
        GuiBench bench;
        bench.makePractice(u"Other"_s);
        const QString foreign = bench.recoveryCode();
        MainWindow &window = bench.startWindow(bench.makePractice());
        useCode(bench, foreign);
        QVERIFY(bench.says(Error {ErrorCode::RecoveryCodeWrong, {}, {}}.sentence()));
        QVERIFY(!window.practice());
    }

    void aPracticeThatIsGoneIsSaid()
    {
        GuiBench bench;
        bench.startWindow(bench.folder() + u"/gone.bitacora"_s);
        QVERIFY(bench.says(u"gone.bitacora"_s));
    }

    void anotherPracticeCanBeChosen()
    {
        GuiBench bench;
        const QString other = bench.makePractice(u"Other"_s);
        bench.startWindow(bench.makePractice());
        bench.dialogs.openedFolder = other;
        QVERIFY(bench.tabTo(u"openAnother"_s));
        bench.press(Qt::Key_Return);
        QVERIFY(bench.tabTo(u"openChoice"_s));
        bench.press(Qt::Key_Return);
        QVERIFY(bench.says(u"Other"_s));
        QVERIFY(bench.unlock());
        QCOMPARE(bench.window().practice()->practice().name(), u"Other"_s);
    }

    void aFolderThatIsNoPracticeIsRefused()
    {
        GuiBench bench;
        bench.dialogs.openedFolder = bench.folder();
        bench.startWindow();
        QVERIFY(bench.tabTo(u"openChoice"_s));
        bench.press(Qt::Key_Return);
        QVERIFY(bench.find<QAbstractButton>(u"createChoice"_s));
        QVERIFY(
            bench.says(Error {ErrorCode::PracticeNotFound, QDir::toNativeSeparators(bench.folder()), {}}.sentence()));
    }
};

QTEST_MAIN(TestUnlockFlow)
#include "tst_unlockflow.moc"
