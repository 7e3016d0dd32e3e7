#include "CreatePage.h"
#include "GuiBench.h"
#include "OpenPractice.h"
#include "RecoveryCode.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// From nothing to an open practice, by the keyboard alone.
class TestCreateFlow : public QObject
{
    Q_OBJECT

private:
    void goToPassphrase(GuiBench &bench, const QString &name)
    {
        bench.press(Qt::Key_Return);
        bench.type(name);
        bench.press(Qt::Key_Return);
    }

    void goToRecovery(GuiBench &bench, const QString &name)
    {
        goToPassphrase(bench, name);
        bench.type(GuiBench::passphrase);
        bench.press(Qt::Key_Return);
        bench.type(GuiBench::passphrase);
        bench.press(Qt::Key_Return);
    }

    static CreatePage::Step step(GuiBench &bench) { return bench.window().findChild<CreatePage *>()->step(); }

private Q_SLOTS:
    void aNewcomerCreatesAPracticeByKeyboardAlone()
    {
        GuiBench bench;
        MainWindow &window = bench.startWindow();
        QCOMPARE(QApplication::focusWidget()->objectName(), u"createChoice"_s);
        goToRecovery(bench, u"Mi consulta"_s);
        QTRY_COMPARE(step(bench), CreatePage::Recovery);

        // The code on the sheet is the key of the practice.
        const QString code = bench.find<QLabel>(u"recoveryCode"_s)->text();
        QVERIFY(RecoveryCode::toDataKey(code.simplified()));
        QVERIFY(bench.tabTo(u"writtenDown"_s));
        bench.press(Qt::Key_Space);
        QVERIFY(bench.tabTo(u"createNext"_s));
        bench.press(Qt::Key_Return);
        QVERIFY(window.practice());
        QCOMPARE(window.practice()->practice().name(), u"Mi consulta"_s);
        QCOMPARE(window.practice()->practice().recoveryCode().remove(u'-'),
                 code.simplified().remove(u'-').remove(u' '));
        QCOMPARE(window.windowTitle(), u"Bitácora — Mi consulta"_s);
        QVERIFY(QFile::exists(Practice::databasePath(bench.folder() + u"/Mi consulta.bitacora"_s)));
        QCOMPARE(bench.preferences().lastPractice(), bench.folder() + u"/Mi consulta.bitacora"_s);
    }

    void theSheetMustBeKeptBeforeGoingOn()
    {
        GuiBench bench;
        MainWindow &window = bench.startWindow();
        goToRecovery(bench, u"A"_s);
        QTRY_COMPARE(step(bench), CreatePage::Recovery);
        QVERIFY(bench.tabTo(u"createNext"_s));
        bench.press(Qt::Key_Return);
        QVERIFY(!window.practice());
        QVERIFY(bench.says(u"without it, a lost passphrase"_s));

        bench.dialogs.savedFile = bench.folder() + u"/sheet.pdf"_s;
        QVERIFY(bench.tabTo(u"saveRecoverySheet"_s));
        bench.press(Qt::Key_Return);
        QFile sheet(bench.dialogs.savedFile);
        QVERIFY(sheet.open(QIODevice::ReadOnly));
        QVERIFY(sheet.read(5) == "%PDF-");
        QVERIFY(bench.says(u"not encrypted"_s));
        QVERIFY(bench.tabTo(u"createNext"_s));
        bench.press(Qt::Key_Return);
        QVERIFY(window.practice());
    }

    void aWeakPassphraseIsRefusedWithASentence()
    {
        GuiBench bench;
        bench.startWindow();
        goToPassphrase(bench, u"A"_s);
        bench.type(u"password1"_s);
        bench.press(Qt::Key_Return);
        bench.type(u"password1"_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(step(bench), CreatePage::Passphrase);
        QVERIFY(bench.says(u"This would soon be guessed"_s));
        // What was typed stays.
        QCOMPARE(bench.find<QLineEdit>(u"newPassphrase"_s)->text(), u"password1"_s);
        QVERIFY(QDir(bench.folder()).entryList({u"*.bitacora"_s}, QDir::Dirs).isEmpty());
    }

    void aPassphraseTypedDifferentlyTheSecondTimeIsNotTaken()
    {
        GuiBench bench;
        bench.startWindow();
        goToPassphrase(bench, u"A"_s);
        bench.type(GuiBench::passphrase);
        bench.press(Qt::Key_Return);
        bench.type(GuiBench::passphrase + u"x"_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(step(bench), CreatePage::Passphrase);
        QVERIFY(bench.says(u"not the same as above"_s));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"newPassphraseAgain"_s);
    }

    void aNameThatIsTakenIsSaidBesideTheField()
    {
        GuiBench bench;
        QVERIFY(QDir(bench.folder()).mkdir(u"Taken.bitacora"_s));
        bench.startWindow();
        goToPassphrase(bench, u"Taken"_s);
        QCOMPARE(step(bench), CreatePage::Place);
        QVERIFY(bench.says(u"There is a folder of this name already"_s));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"practiceNameField"_s);
        bench.type(u" not"_s);
        QVERIFY(!bench.says(u"There is a folder of this name already"_s));
        bench.press(Qt::Key_Return);
        QCOMPARE(step(bench), CreatePage::Passphrase);
    }

    void aFolderThatCannotBeWrittenIsSaidBesideTheField()
    {
        GuiBench bench;
        QFile file(bench.folder() + u"/file"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        bench.startWindow();
        bench.press(Qt::Key_Return);
        bench.type(u"A"_s);
        auto *folder = bench.find<QLineEdit>(u"practiceFolderField"_s);
        QVERIFY(bench.tabTo(u"practiceFolderField"_s));
        folder->setText(file.fileName());
        bench.press(Qt::Key_Return);
        QCOMPARE(step(bench), CreatePage::Place);
        QVERIFY(bench.says(u"Nothing can be written there"_s));
    }

    void backKeepsWhatWasTyped()
    {
        GuiBench bench;
        bench.startWindow();
        goToPassphrase(bench, u"Kept"_s);
        bench.type(GuiBench::passphrase);
        QVERIFY(bench.tabTo(u"createBack"_s));
        bench.press(Qt::Key_Return);
        QCOMPARE(step(bench), CreatePage::Place);
        QCOMPARE(bench.find<QLineEdit>(u"practiceNameField"_s)->text(), u"Kept"_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.find<QLineEdit>(u"newPassphrase"_s)->text(), GuiBench::passphrase);
    }

    void thePassphraseIsWipedOnceThePracticeIsMade()
    {
        GuiBench bench;
        bench.startWindow();
        goToRecovery(bench, u"A"_s);
        QTRY_COMPARE(step(bench), CreatePage::Recovery);
        QVERIFY(!GuiBench::anyWidgetSays(GuiBench::passphrase));
        const QString code = bench.find<QLabel>(u"recoveryCode"_s)->text();
        bench.press(Qt::Key_Tab);
        QVERIFY(bench.tabTo(u"writtenDown"_s));
        bench.press(Qt::Key_Space);
        QVERIFY(bench.tabTo(u"createNext"_s));
        bench.press(Qt::Key_Return);
        QVERIFY(!GuiBench::anyWidgetSays(code));
    }

    void cancellingLeavesNothingBehind()
    {
        GuiBench bench;
        bench.startWindow();
        goToRecovery(bench, u"Gone"_s);
        bench.press(Qt::Key_Escape);
        QCOMPARE(step(bench), CreatePage::Passphrase);
        QTRY_VERIFY(!QFile::exists(bench.folder() + u"/Gone.bitacora"_s));
        // Whatever the worker had begun goes with it.
        QTest::qWait(1500);
        QVERIFY(!QFile::exists(bench.folder() + u"/Gone.bitacora"_s));
        QCOMPARE(step(bench), CreatePage::Passphrase);
    }
};

QTEST_MAIN(TestCreateFlow)
#include "tst_createflow.moc"
