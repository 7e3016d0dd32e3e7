#include "BackupFolder.h"
#include "BackupRepository.h"
#include "BackupSettings.h"
#include "BackupsSection.h"
#include "ClientRepository.h"
#include "GuiBench.h"
#include "InterruptedRestore.h"
#include "KeyFile.h"
#include "KeyReplacement.h"
#include "MessageBar.h"
#include "OpenPractice.h"
#include "PracticeView.h"
#include "RestoreOffer.h"
#include "UnlockPage.h"
#include "WelcomePage.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

constexpr int patience = 30'000;

SecretBytes secret()
{
    return SecretBytes::fromPassphrase(GuiBench::passphrase);
}

/// A practice with a client of then in its backup, and one of now in itself; no window yet.
class DamagedBench : public GuiBench
{
public:
    DamagedBench()
        : path(makePractice())
    {
        const auto practice = Practice::open(path, secret(), options().practice);
        Client client = (*practice)->clients().summaries(ClientState::Active)->constFirst().client;
        then = client.name;
        const auto made = PracticeBackup::make(BackupSettings::orderFor(**practice));
        backup = made ? made->path : QString();
        client.name = u"Zacarías Quill"_s;
        if (backup.isEmpty() || !(*practice)->clients().update(client))
            qFatal("There is no practice with a backup.");
    }

    void damage() const
    {
        QFile file(Practice::databasePath(path));
        QVERIFY(file.open(QIODevice::ReadWrite));
        constexpr int damaged = 8192;
        QCOMPARE(file.write(QByteArray(damaged, 'x')), qint64(damaged));
    }
    /// Types the passphrase, which leads nowhere, and waits for the offer.
    bool failToUnlock()
    {
        type(GuiBench::passphrase);
        press(Qt::Key_Return);
        return QTest::qWaitFor([this] { return offer() != nullptr; }, patience);
    }
    /// Takes the backup that is offered, by its passphrase; whether a practice is open then.
    bool acceptOffer()
    {
        offer()->restoreButton()->click();
        QSignalSpy opened(&window(), &MainWindow::practiceOpened);
        type(GuiBench::passphrase);
        press(Qt::Key_Return);
        return opened.wait(patience);
    }
    RestoreOffer *offer()
    {
        const auto all = window().findChildren<RestoreOffer *>();
        for (RestoreOffer *one : all) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    UnlockPage *unlockPage() { return window().findChild<UnlockPage *>(); }
    /// What the open practice says to the person.
    QString message() { return window().view()->messages().text(); }
    bool hasClient(const QString &name)
    {
        return !window().practice()->practice().clients().findByName(name)->isEmpty();
    }
    [[nodiscard]] QStringList setAside() const
    {
        return QDir(folder()).entryList({u"Río Claro (set aside *).bitacora"_s}, QDir::Dirs);
    }

    QString path;
    QString backup;
    QString then;
};

} // namespace

/// A practice that cannot be opened comes back from its backup in the window, without the command line.
class TestRestoreFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDamagedPracticeComesBackWhereItIsUnlocked()
    {
        DamagedBench bench;
        bench.damage();
        bench.startWindow(bench.path);
        QVERIFY(bench.failToUnlock());
        // What there is, of when, and where.
        const QString text = bench.offer()->text();
        QVERIFY2(text.contains(u"last good backup"_s) && text.contains(u"Nov 21, 2026, 3:30"_s), qPrintable(text));
        QVERIFY(text.contains(u"set aside"_s));
        QVERIFY(GuiBench::anyWidgetSays(QDir::toNativeSeparators(bench.backup)));
        QVERIFY(bench.tabTo(u"restoreBackup"_s));
        bench.press(Qt::Key_Space);
        QVERIFY(bench.unlockPage()->isRestoring());
        QVERIFY(!bench.offer());
        QSignalSpy opened(&bench.window(), &MainWindow::practiceOpened);
        bench.type(GuiBench::passphrase);
        bench.press(Qt::Key_Return);
        QVERIFY(opened.wait(patience));
        QCOMPARE(bench.window().practice()->practice().path(), bench.path);
        QVERIFY(!bench.window().practice()->practice().isReadOnly());
        QVERIFY(bench.hasClient(bench.then) && !bench.hasClient(u"Zacarías Quill"_s));
        QVERIFY2(bench.message().contains(u"was restored"_s), qPrintable(bench.message()));
        QCOMPARE(bench.setAside().size(), 1);
        // It is the practice as ever.
        QVERIFY(bench.lock());
        QVERIFY(bench.unlock());
    }

    void onlyWhatABackupHelpsAgainstOffersOne()
    {
        DamagedBench bench;
        bench.startWindow(bench.path);
        bench.type(u"not the passphrase"_s);
        bench.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(GuiBench::anyWidgetSays(Error {ErrorCode::PassphraseWrong, {}, {}}.sentence()),
                                 patience);
        QTest::qWait(200);
        QVERIFY(!bench.offer());
        // Nor a practice that somebody else has open.
        {
            const auto other = Practice::open(bench.path, secret(), bench.options().practice);
            QVERIFY(other);
            bench.type(GuiBench::passphrase);
            bench.press(Qt::Key_Return);
            QTRY_VERIFY_WITH_TIMEOUT(GuiBench::anyWidgetSays(u"is in use by"_s), patience);
            QTest::qWait(200);
            QVERIFY(!bench.offer());
        }
        QVERIFY(bench.unlock());
    }

    void keysThatAreMissingAlteredOrOfAnotherPracticeOfferOne_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("missing") << 0;
        QTest::newRow("altered") << 1;
        QTest::newRow("another's") << 2;
    }

    void keysThatAreMissingAlteredOrOfAnotherPracticeOfferOne()
    {
        QFETCH(int, kind);
        DamagedBench bench;
        const QString keys = Practice::keyFilePath(bench.path);
        QVERIFY(QFile::remove(keys));
        if (kind == 1) {
            QFile file(keys);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{}") == 2);
        } else if (kind == 2) {
            QVERIFY(KeyFile::write(keys, QUuid::createUuid().toString(QUuid::WithoutBraces), KeyFile::newDataKey(),
                                   secret(), bench.options().practice.kdfCost));
        }
        bench.startWindow(bench.path);
        QVERIFY(bench.failToUnlock());
        QVERIFY(bench.offer()->restoreButton()->isVisible());
    }

    void aWrongPassphraseOfTheBackupRestoresNothingAndTheWayBackIsOpen()
    {
        DamagedBench bench;
        bench.damage();
        bench.startWindow(bench.path);
        QVERIFY(bench.failToUnlock());
        bench.offer()->restoreButton()->click();
        bench.type(u"not the passphrase"_s);
        bench.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(GuiBench::anyWidgetSays(Error {ErrorCode::PassphraseWrong, {}, {}}.sentence()),
                                 patience);
        QVERIFY(!bench.offer());
        bench.press(Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(bench.offer(), patience);
        QCOMPARE(bench.unlockPage()->path(), bench.path);
        QVERIFY(bench.setAside().isEmpty());
    }

    void theRecoveryCodeOfTheBackupRestoresItToo()
    {
        DamagedBench bench;
        bench.damage();
        bench.startWindow(bench.path);
        QVERIFY(bench.failToUnlock());
        bench.offer()->restoreButton()->click();
        QVERIFY(bench.tabTo(u"useRecoveryCode"_s));
        bench.press(Qt::Key_Return);
        QSignalSpy opened(&bench.window(), &MainWindow::practiceOpened);
        bench.type(bench.recoveryCode());
        bench.press(Qt::Key_Return);
        QVERIFY(opened.wait(patience));
        QVERIFY(bench.hasClient(bench.then));
    }

    void aBackupThatTurnsOutDamagedGivesWayToAnEarlierOne()
    {
        DamagedBench bench;
        bench.clock.time = bench.clock.time.addDays(1);
        {
            const auto practice = Practice::open(bench.path, secret(), bench.options().practice);
            QVERIFY(practice);
            const auto second = PracticeBackup::make(BackupSettings::orderFor(**practice));
            QVERIFY(second);
            QFile file(Practice::databasePath(second->path));
            QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2) && file.write("damaged") == 7);
        }
        bench.damage();
        bench.startWindow(bench.path);
        QVERIFY(bench.failToUnlock());
        QVERIFY(bench.offer()->text().contains(u"Nov 22"_s));
        bench.offer()->restoreButton()->click();
        bench.type(GuiBench::passphrase);
        bench.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(GuiBench::anyWidgetSays(u"is damaged or not whole"_s), patience);
        QVERIFY(bench.setAside().isEmpty());
        bench.find<QPushButton>(u"openAnother"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(bench.offer() && bench.offer()->earlierButton()->isVisible(), patience);
        bench.offer()->earlierButton()->click();
        QVERIFY(bench.offer()->text().contains(u"Nov 21"_s));
        QVERIFY(!bench.offer()->earlierButton()->isVisible());
        QVERIFY(bench.acceptOffer());
        QVERIFY(bench.hasClient(bench.then));
    }

    void aBackupInAnotherPlaceIsChosen()
    {
        DamagedBench bench;
        bench.damage();
        const QString stick = bench.folder() + u"/stick"_s;
        QVERIFY(QDir().rename(BackupFolder::besideThePractice(bench.path), stick));
        bench.startWindow(bench.path);
        QVERIFY(bench.failToUnlock());
        QVERIFY(bench.offer()->text().contains(u"no good backup beside"_s));
        QVERIFY(!bench.offer()->restoreButton()->isVisible());
        bench.dialogs.openedFolder = bench.folder();
        bench.offer()->folderButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(bench.offer()->text().contains(u"Choose another folder"_s), patience);
        bench.dialogs.openedFolder = stick;
        bench.offer()->folderButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(bench.offer()->restoreButton()->isVisible(), patience);
        QVERIFY(bench.acceptOffer());
        QVERIFY(bench.hasClient(bench.then));
    }

    void aPracticeThatIsGoneComesBackOnTheFirstPage()
    {
        DamagedBench bench;
        bench.startWindow(bench.path);
        QVERIFY(bench.unlock());
        QVERIFY(QDir(bench.path).exists());
        QVERIFY(bench.lock());
        bench.window().close();
        QVERIFY(QDir(bench.path).removeRecursively());
        bench.startWindow();
        QTRY_VERIFY_WITH_TIMEOUT(bench.offer(), patience);
        auto *page = bench.window().findChild<WelcomePage *>();
        QVERIFY(page && page->isVisible());
        QVERIFY(GuiBench::anyWidgetSays(u"is no longer at"_s));
        QVERIFY(bench.offer()->text().contains(u"Nov 21, 2026, 3:30"_s));
        QVERIFY(!bench.offer()->text().contains(u"set aside"_s));
        QVERIFY(bench.tabTo(u"restoreBackup"_s));
        bench.press(Qt::Key_Return);
        // There is a way back.
        bench.press(Qt::Key_Escape);
        QVERIFY(page->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(bench.offer(), patience);
        QVERIFY(bench.acceptOffer());
        QCOMPARE(bench.window().practice()->practice().path(), bench.path);
        QVERIFY(bench.hasClient(bench.then));
        QVERIFY2(bench.message() == u"The backup was restored."_s, qPrintable(bench.message()));
    }

    void aPracticeThatIsGoneMeanwhileComesBackWhereItIsUnlocked()
    {
        DamagedBench bench;
        bench.startWindow(bench.path);
        QVERIFY(QDir(bench.path).removeRecursively());
        QVERIFY(bench.failToUnlock());
        QVERIFY(bench.offer()->restoreButton()->isVisible());
    }

    void aRestoreThatWasCutShortIsFinishedAtTheNextStart()
    {
        DamagedBench bench;
        bench.startWindow(bench.path);
        QVERIFY(bench.unlock());
        QVERIFY(bench.lock());
        bench.window().close();
        // As a kill leaves it that comes between the two renamings.
        QVERIFY(QDir().rename(bench.path, bench.path + u".restored"_s));
        QVERIFY(InterruptedRestore::mark(bench.path + u".restored"_s));
        bench.startWindow();
        QVERIFY(bench.unlockPage() && bench.unlockPage()->isVisible());
        QVERIFY(bench.unlock());
        QCOMPARE(bench.window().practice()->practice().path(), bench.path);
    }

    void aBackupOlderThanTheKeyIsRestoredWhereItIsOpen()
    {
        DamagedBench bench;
        const auto newKey = KeyReplacement::run(bench.path, secret(), bench.options().practice);
        QVERIFY(newKey);
        bench.startWindow(bench.path);
        QVERIFY(bench.unlock());
        bench.window().view()->goTo({.page = PracticePlace::Page::Settings});
        auto *section = bench.window().findChild<BackupsSection *>();
        QTRY_COMPARE_WITH_TIMEOUT(section->list()->count(), 1, patience);
        QVERIFY2(section->list()->item(0)->text().contains(u"older key"_s),
                 qPrintable(section->list()->item(0)->text()));
        section->list()->setCurrentRow(0);
        QVERIFY(GuiBench::anyWidgetSays(u"To restore it, open it with the passphrase of that time"_s));
        QVERIFY(section->openButton()->isEnabled());
        QVERIFY(!section->restoreButton()->isEnabled() && !section->rehearseButton()->isEnabled());
        section->openButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(!bench.window().view() && bench.unlockPage()->path() == bench.backup, patience);
        QVERIFY(!bench.offer());
        QVERIFY(bench.unlock());
        QVERIFY(bench.window().practice()->practice().isReadOnly());
        restoreTheOneThatIsOpen(bench);
        QCOMPARE(bench.setAside().size(), 1);
    }

    void aBackupThatWasChosenAsAPracticeIsRestoredThereEvenWhereThatIsGone()
    {
        DamagedBench bench;
        QVERIFY(QDir(bench.path).removeRecursively());
        bench.startWindow(bench.backup);
        QVERIFY(bench.unlock());
        QVERIFY(bench.window().practice()->practice().isReadOnly());
        // What says that it is a backup leads to where it is restored.
        bench.window().view()->messages().actionButton()->click();
        restoreTheOneThatIsOpen(bench);
        QVERIFY(bench.setAside().isEmpty());
    }

private:
    static void restoreTheOneThatIsOpen(DamagedBench &bench)
    {
        bench.window().view()->goTo({.page = PracticePlace::Page::Settings});
        auto *section = bench.window().findChild<BackupsSection *>();
        QTRY_COMPARE_WITH_TIMEOUT(section->list()->count(), 1, patience);
        QVERIFY(section->restoreButton()->isEnabled());
        QVERIFY(!section->rehearseButton()->isEnabled() && !section->openButton()->isEnabled());
        section->restoreButton()->click();
        // Where it lies on the page, and where to it is restored, is to be seen before.
        QTRY_VERIFY(!section->messages()->actionButton()->visibleRegion().isEmpty());
        QVERIFY2(section->messages()->text().contains(QDir::toNativeSeparators(bench.path)),
                 qPrintable(section->messages()->text()));
        QSignalSpy opened(&bench.window(), &MainWindow::practiceOpened);
        section->messages()->actionButton()->click();
        QVERIFY(opened.wait(patience));
        Practice &practice = bench.window().practice()->practice();
        QCOMPARE(practice.path(), bench.path);
        QVERIFY(!practice.isReadOnly());
        QVERIFY(bench.hasClient(bench.then) && !bench.hasClient(u"Zacarías Quill"_s));
        QVERIFY2(bench.message().contains(u"was restored"_s), qPrintable(bench.message()));
        QVERIFY(practice.backups().last(ActivityKind::PracticeRestored).value());
    }
};

QTEST_MAIN(TestRestoreFlow)
#include "tst_restoreflow.moc"
