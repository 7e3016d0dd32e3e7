#include "ActivityRepository.h"
#include "BackupDesk.h"
#include "BackupFolder.h"
#include "BackupRepository.h"
#include "BackupsSection.h"
#include "ClientRepository.h"
#include "GuiBench.h"
#include "KeyFile.h"
#include "MessageBar.h"
#include "OpenPractice.h"
#include "PassphraseField.h"
#include "PracticeSettingsRepository.h"
#include "PracticeView.h"
#include "SearchField.h"
#include "SessionRepository.h"
#include "UnlockPage.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <type_traits>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// Backups by themselves, and what the settings offer of them, with the whole window.
class TestBackupFlow : public QObject
{
    Q_OBJECT

    static constexpr int patience = 30'000;

    static QString folder(const GuiBench &bench)
    {
        return BackupFolder::besideThePractice(bench.folder() + u"/Río Claro.bitacora"_s);
    }
    static QStringList backups(const GuiBench &bench)
    {
        return QDir(folder(bench)).entryList({u"*.bitacora-backup"_s}, QDir::Dirs);
    }
    static QStringList halves(const GuiBench &bench)
    {
        return QDir(folder(bench)).entryList({u"*.part"_s}, QDir::Dirs);
    }
    static Practice &practice(GuiBench &bench) { return bench.window().practice()->practice(); }
    static QString message(GuiBench &bench) { return bench.window().view()->messages().text(); }
    static BackupsSection *section(GuiBench &bench)
    {
        bench.window().view()->goTo({.page = PracticePlace::Page::Settings});
        return bench.window().findChild<BackupsSection *>();
    }
    static void press(GuiBench &bench, QPushButton *button)
    {
        button->setFocus();
        bench.press(Qt::Key_Space);
    }
    static void rename(GuiBench &bench, const QString &name)
    {
        Client client = practice(bench).clients().summaries(ClientState::Active)->constFirst().client;
        client.name = name;
        QVERIFY(practice(bench).clients().update(client));
    }
    static bool hasClient(GuiBench &bench, const QString &name)
    {
        return !practice(bench).clients().findByName(name)->isEmpty();
    }
    /// With one backup, chosen in its list.
    static BackupsSection *sectionWithBackup(GuiBench &bench)
    {
        BackupsSection *backups = section(bench);
        QSignalSpy made(&bench.window().view()->backups(), &BackupDesk::made);
        press(bench, backups->startButton());
        if (made.isEmpty() && !made.wait(patience))
            return nullptr;
        if (!QTest::qWaitFor([backups] { return backups->list()->count() == 1; }, patience))
            return nullptr;
        backups->list()->setCurrentRow(0);
        return backups;
    }

    /// Types into a field, if it is to be seen; false where it may take letters.
    template <typename Field>
    static bool takesNothing(Field *field)
    {
        const bool isExempt = qobject_cast<SearchField *>(field) || qobject_cast<PassphraseField *>(field);
        if (isExempt || !field->isVisible() || !field->isEnabled())
            return false;
        const auto text = [field] {
            if constexpr (std::is_same_v<Field, QLineEdit>)
                return field->text();
            else
                return field->toPlainText();
        };
        const QString before = text();
        field->setFocus();
        QTest::keyClicks(field, u"7z"_s);
        if (!field->isReadOnly() || text() != before)
            QTest::qFail(qPrintable(u"%1 %2 takes letters"_s.arg(QString::fromLatin1(field->metaObject()->className()),
                                                                 field->accessibleName())),
                         __FILE__, __LINE__);
        return true;
    }

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

    void theSettingsMakeListAndRehearse()
    {
        GuiBench bench;
        bench.openWindow();
        BackupsSection *backups = section(bench);
        QTRY_VERIFY(backups->state()->text().contains(u"no backup yet"_s));
        // Where there is none, nothing is offered for one.
        QVERIFY(!backups->list()->isVisible() && !backups->restoreButton()->isVisible());
        backups = sectionWithBackup(bench);
        QVERIFY(backups);
        QVERIFY2(backups->state()->text().contains(u"made and verified"_s), qPrintable(backups->state()->text()));
        QVERIFY(backups->secondState()->text().contains(u"no second place"_s));
        QVERIFY(backups->list()->item(0)->text().contains(u"verified"_s));
        QSignalSpy rehearsed(&bench.window().view()->backups(), &BackupDesk::rehearsed);
        press(bench, backups->rehearseButton());
        QVERIFY(!rehearsed.isEmpty() || rehearsed.wait(patience));
        QVERIFY(backups->messages()->text().contains(u"went well"_s));
        QVERIFY(practice(bench).backups().last(ActivityKind::BackupRehearsed).value());
        QVERIFY(halves(bench).isEmpty());
    }

    void theListShowsWhichOneTheButtonsAreAbout()
    {
        GuiBench bench;
        bench.openWindow();
        QListWidget *list = sectionWithBackup(bench)->list();
        list->setCurrentItem(nullptr);
        QVERIFY(list->selectedItems().isEmpty());
        list->setFocus(Qt::TabFocusReason);
        QCOMPARE(list->selectedItems(), QList<QListWidgetItem *> {list->item(0)});
        QVERIFY(section(bench)->restoreButton()->isEnabled());
    }

    void aSecondPlaceGetsItsCopy()
    {
        GuiBench bench;
        bench.openWindow();
        bench.dialogs.openedFolder = bench.folder() + u"/stick"_s;
        QVERIFY(QDir().mkdir(bench.dialogs.openedFolder));
        press(bench, section(bench)->secondButton());
        BackupsSection *backups = section(bench);
        QTRY_VERIFY(backups->secondState()->text().contains(u"has no backup yet"_s));
        QSignalSpy made(&bench.window().view()->backups(), &BackupDesk::made);
        press(bench, backups->startButton());
        QVERIFY(!made.isEmpty() || made.wait(patience));
        QTRY_COMPARE_WITH_TIMEOUT(backups->list()->count(), 2, patience);
        QVERIFY(backups->secondState()->text().contains(u"the last one is of"_s));
        QCOMPARE(QDir(bench.dialogs.openedFolder).entryList({u"*.bitacora-backup"_s}, QDir::Dirs).size(), 1);
    }

    void aSecondPlaceThatIsNoneIsRefused()
    {
        GuiBench bench;
        bench.openWindow();
        BackupsSection *backups = sectionWithBackup(bench);
        QVERIFY(backups);
        const auto second = [&bench] { return bench.window().view()->backups().settings().secondFolder; };
        const auto choose = [&](const QString &path) {
            bench.dialogs.openedFolder = path;
            press(bench, backups->secondButton());
        };
        choose(folder(bench));
        QVERIFY2(second().isEmpty(), qPrintable(second()));
        QVERIFY(bench.says(u"the same folder as the first one"_s));
        choose(bench.folder());
        QVERIFY2(second().isEmpty(), qPrintable(second()));
        QVERIFY(bench.says(u"one inside of the other"_s));
        choose(practice(bench).path());
        QVERIFY2(second().isEmpty(), qPrintable(second()));
        QVERIFY(bench.says(u"inside of the practice itself"_s));
        // One that is a second place is taken, and that one disk has both is called to mind.
        const QString stick = bench.folder() + u"/stick"_s;
        QVERIFY(QDir().mkdir(stick));
        choose(stick);
        QCOMPARE(second(), stick);
        QVERIFY(!bench.says(u"inside of the practice itself"_s));
        QVERIFY(bench.says(u"on the same disk"_s));
        // Nor does the first one go to where the second one is.
        press(bench, backups->folderButton());
        QVERIFY(bench.window().view()->backups().settings().folder.isEmpty());
        QVERIFY(bench.says(u"the same folder as the second one"_s));
    }

    void aBackupIsLookedIntoAndLeftAsItIs()
    {
        GuiBench bench;
        bench.openWindow();
        BackupsSection *backups = sectionWithBackup(bench);
        QVERIFY(backups);
        rename(bench, u"Zacarías Quill"_s);
        QSignalSpy opened(&bench.window(), &MainWindow::practiceOpened);
        press(bench, backups->openButton());
        QVERIFY(!opened.isEmpty() || opened.wait(patience));
        QVERIFY(practice(bench).isReadOnly());
        QVERIFY(!hasClient(bench, u"Zacarías Quill"_s));
        QVERIFY(message(bench).contains(u"This is a backup"_s));
        // Leaving it asks nothing, and asks for the practice again.
        QVERIFY(bench.lock());
        QVERIFY(bench.window().findChild<UnlockPage *>()->path().endsWith(u"Río Claro.bitacora"_s));
        QVERIFY(bench.unlock());
        QVERIFY(!practice(bench).isReadOnly());
        QVERIFY(hasClient(bench, u"Zacarías Quill"_s));
    }

    /// Its fields take no letter, on whichever page: nobody is to believe that something is kept.
    void nothingCanBeTypedIntoABackup()
    {
        GuiBench bench;
        bench.openWindow();
        BackupsSection *backups = sectionWithBackup(bench);
        QVERIFY(backups);
        QSignalSpy opened(&bench.window(), &MainWindow::practiceOpened);
        press(bench, backups->openButton());
        QVERIFY(!opened.isEmpty() || opened.wait(patience));
        PracticeView &view = *bench.window().view();
        const SessionId session {practice(bench).sessions().keys({})->front().id};
        const ClientId client = practice(bench).clients().summaries(ClientState::Active)->constFirst().client.id;
        using Page = PracticePlace::Page;
        const QList<PracticePlace> places {
            {.page = Page::Clients},
            {.page = Page::History, .session = session, .note = PracticePlace::Cursor {}},
            {.page = Page::Client, .client = client, .tab = ClientPage::Tab::Details},
            {.page = Page::History, .session = session, .form = FactsPlace {}},
            {.page = Page::Note, .client = client, .session = session},
            {.page = Page::Settings}};
        int closed = 0;
        for (const PracticePlace &place : places) {
            view.goTo(place);
            QCoreApplication::processEvents();
            QVERIFY(message(bench).contains(u"This is a backup"_s));
            for (auto *line : view.currentPage()->findChildren<QLineEdit *>())
                closed += takesNothing(line) ? 1 : 0;
            for (auto *text : view.currentPage()->findChildren<QPlainTextEdit *>())
                closed += takesNothing(text) ? 1 : 0;
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY2(closed > places.size(), qPrintable(QString::number(closed)));
        // Whoever looks for something still finds it.
        view.goTo({.page = Page::Clients});
        auto *search = view.currentPage()->findChild<SearchField *>();
        QVERIFY(search);
        QTest::keyClicks(search, u"zz"_s);
        QCOMPARE(search->text(), u"zz"_s);
        search->setSearch({});
    }

    void aRestoreSetsThePracticeAside()
    {
        GuiBench bench;
        bench.backsUp = true;
        bench.openWindow();
        BackupsSection *backups = sectionWithBackup(bench);
        QVERIFY(backups);
        rename(bench, u"Zacarías Quill"_s);
        press(bench, backups->restoreButton());
        QVERIFY(hasClient(bench, u"Zacarías Quill"_s));
        QVERIFY(backups->messages()->text().contains(u"set aside"_s));
        QSignalSpy opened(&bench.window(), &MainWindow::practiceOpened);
        press(bench, backups->messages()->actionButton());
        QVERIFY(!opened.isEmpty() || opened.wait(patience));
        QVERIFY(!hasClient(bench, u"Zacarías Quill"_s));
        QVERIFY2(message(bench).contains(u"was restored"_s), qPrintable(message(bench)));
        QCOMPARE(QDir(bench.folder()).entryList({u"Río Claro (set aside *).bitacora"_s}, QDir::Dirs).size(), 1);
        QVERIFY(practice(bench).backups().last(ActivityKind::PracticeRestored).value());
    }
};

QTEST_MAIN(TestBackupFlow)
#include "tst_backupflow.moc"
