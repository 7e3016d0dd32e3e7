#include "BackupDesk.h"
#include "BackupRepository.h"
#include "BackupScene.h"
#include "PassphraseField.h"
#include "PracticeSettingsRepository.h"
#include "SearchField.h"
#include "SessionRepository.h"
#include "UnlockPage.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

#include <type_traits>

using namespace Qt::StringLiterals;
using namespace bitacora;
using namespace bitacora::BackupScene;

/// What the settings offer of backups, and a backup that is opened, with the whole window.
class TestBackupSettings : public QObject
{
    Q_OBJECT

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

QTEST_MAIN(TestBackupSettings)
#include "tst_backupsettings.moc"
