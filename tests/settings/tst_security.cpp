#include "ActivityRepository.h"
#include "BackupDesk.h"
#include "BackupRepository.h"
#include "BackupSettings.h"
#include "KeyFile.h"
#include "OpenPractice.h"
#include "PassphraseChange.h"
#include "PassphraseField.h"
#include "PassphrasePrompt.h"
#include "PracticeBench.h"
#include "Preferences.h"
#include "RecoverySheetCheck.h"
#include "SecurityRow.h"
#include "SecuritySection.h"
#include "SheetCheckPanel.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// The page says what is in order and what is to do, and does it.
class TestSecurity : public QObject, PracticeBench
{
    Q_OBJECT

private:
    SetClock m_clock;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<SecuritySection> m_section;

    void showSection()
    {
        m_section = std::make_unique<SecuritySection>(*m_practice, *m_preferences);
        m_section->resize(640, 900);
        m_section->show();
        m_section->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_section.get()));
    }
    [[nodiscard]] SecurityRow *row(const QString &name) const { return m_section->findChild<SecurityRow *>(name); }
    /// As whoever comes back to the page sees it.
    [[nodiscard]] SecurityRow::State backup() const
    {
        m_section->hide();
        m_section->show();
        return row(u"securityBackup"_s)->state();
    }
    [[nodiscard]] QString backupText() const { return row(u"securityBackup"_s)->accessibleDescription(); }
    void setSecondPlace(const QString &name = u"stick"_s)
    {
        BackupSettings settings;
        settings.secondFolder = m_folder->filePath(name);
        QVERIFY(QDir().mkpath(settings.secondFolder));
        QVERIFY(settings.store(m_practice->practice().settings()));
    }
    [[nodiscard]] QPushButton *button(const QString &name) const { return m_section->findChild<QPushButton *>(name); }
    [[nodiscard]] QLineEdit *line(const QString &name) const { return m_section->findChild<QLineEdit *>(name); }
    [[nodiscard]] QString keyFile() const { return Practice::keyFilePath(m_practice->practice().path()); }
    /// The group of the recovery code that the label above the field names.
    [[nodiscard]] QString groupFor(const QString &name) const
    {
        const QString label = qobject_cast<FormField *>(line(name)->parentWidget())->label();
        return m_practice->practice().recoveryCode().split(u'-').value(label.section(u' ', -1).toInt() - 1);
    }

private Q_SLOTS:
    void init()
    {
        m_clock = {};
        begin(&m_clock);
        m_preferences = std::make_unique<Preferences>(m_folder->filePath(u"settings.ini"_s));
        showSection();
    }
    void cleanup()
    {
        m_section.reset();
        m_practice.reset();
    }

    void aStateIsAWordAndNotAColorAlone()
    {
        SecurityRow one;
        one.setTitle(u"Backup"_s);
        one.setState(SecurityRow::State::ToDo, u"None was made."_s);
        QCOMPARE(one.accessibleName(), u"Backup: To do"_s);
        QCOMPARE(one.accessibleDescription(), u"None was made."_s);
        one.setState(SecurityRow::State::InOrder, u"Made today."_s);
        QCOMPARE(one.accessibleName(), u"Backup: In order"_s);
        one.setState(SecurityRow::State::Told, {});
        QCOMPARE(one.accessibleName(), u"Backup"_s);
    }

    void theSheetIsInOrderOnceTwoGroupsWereTyped()
    {
        QCOMPARE(row(u"securitySheet"_s)->state(), SecurityRow::State::ToDo);
        QTest::mouseClick(button(u"checkSheet"_s), Qt::LeftButton);
        QCOMPARE(QApplication::focusWidget(), line(u"sheetGroupFirst"_s));
        type(u"0000"_s);
        press(Qt::Key_Return);
        auto *form = qobject_cast<FormField *>(line(u"sheetGroupSecond"_s)->parentWidget());
        QVERIFY(form->hasError());
        QVERIFY(!RecoverySheetCheck::isConfirmed(m_practice->practice()));

        line(u"sheetGroupFirst"_s)->setFocus();
        line(u"sheetGroupFirst"_s)->selectAll();
        type(groupFor(u"sheetGroupFirst"_s).toLower());
        press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), line(u"sheetGroupSecond"_s));
        type(groupFor(u"sheetGroupSecond"_s));
        press(Qt::Key_Return);
        QVERIFY(RecoverySheetCheck::isConfirmed(m_practice->practice()));
        QCOMPARE(row(u"securitySheet"_s)->state(), SecurityRow::State::InOrder);
        QVERIFY(m_section->isSavedShown());
        // The groups do not stay in a hidden field.
        QVERIFY(line(u"sheetGroupFirst"_s)->text().isEmpty());
        QCOMPARE(QApplication::focusWidget(), button(u"checkSheet"_s));
    }

    void guessingIsMadeDearerWithThePassphraseAlone()
    {
        QCOMPARE(row(u"securityCost"_s)->state(), SecurityRow::State::ToDo);
        QTest::mouseClick(button(u"strengthenKeys"_s), Qt::LeftButton);
        type(u"open sesame"_s);
        QSignalSpy failed(&m_section->strengthening(), &PassphraseChange::failed);
        press(Qt::Key_Return);
        QVERIFY(failed.wait(60'000));
        QCOMPARE(KeyFile::costOf(keyFile())->memoryBytes, KdfCost::minimumMemoryBytes);
        auto *field = m_section->findChild<PassphraseField *>(u"promptPassphrase"_s);
        QVERIFY(qobject_cast<FormField *>(field->parentWidget())->hasError());

        field->selectAll();
        type(u"tapir glacier umbrella"_s);
        QSignalSpy succeeded(&m_section->strengthening(), &PassphraseChange::succeeded);
        press(Qt::Key_Return);
        QVERIFY(m_section->strengthening().isRunning());
        QVERIFY(succeeded.wait(60'000));
        QCOMPARE(*KeyFile::costOf(keyFile()), KdfCost());
        QCOMPARE(row(u"securityCost"_s)->state(), SecurityRow::State::InOrder);
        QVERIFY(field->text().isEmpty());
        QCOMPARE(m_practice->practice().activity().latest(1)->constFirst().kind, ActivityKind::KeysStrengthened);
        QVERIFY(KeyFile::unwrap(keyFile(), SecretBytes::fromPassphrase(u"tapir glacier umbrella"_s)));
    }

    void dearerEndsWhereAnOfficeComputerDoes()
    {
        KdfCost cost;
        for (int i = 0; i < 10; ++i)
            cost = PassphraseChange::dearer(cost);
        QCOMPARE(cost, (KdfCost {1024ULL * 1024 * 1024, KdfCost().passes}));
        QCOMPARE(PassphraseChange::dearer({KdfCost::maximumMemoryBytes, 4}),
                 (KdfCost {KdfCost::maximumMemoryBytes, 4}));
    }

    void theLockFollowsItsSettings()
    {
        SecurityServices services;
        services.noticesLeaving = true;
        m_section->setServices(services);
        QCOMPARE(row(u"securityLock"_s)->state(), SecurityRow::State::InOrder);
        m_preferences->setIdleMinutes(120);
        QCOMPARE(row(u"securityLock"_s)->state(), SecurityRow::State::ToDo);
        m_preferences->setIdleMinutes(5);
        QCOMPARE(row(u"securityLock"_s)->state(), SecurityRow::State::InOrder);
        m_preferences->setLocksWithSystem(false);
        QCOMPARE(row(u"securityLock"_s)->state(), SecurityRow::State::ToDo);
    }

    void aLockThatTheSystemMayNotBringAboutIsNotInOrder()
    {
        QCOMPARE(row(u"securityLock"_s)->state(), SecurityRow::State::Told);
        const auto labels = row(u"securityLock"_s)->findChildren<QLabel *>();
        const auto says = [&labels](const QString &part) {
            return std::any_of(labels.begin(), labels.end(),
                               [&part](const QLabel *label) { return label->text().contains(part); });
        };
        QVERIFY(!says(u"It also locks"_s));
        QVERIFY(says(u"lock the practice yourself"_s));
        m_preferences->setIdleMinutes(120);
        QCOMPARE(row(u"securityLock"_s)->state(), SecurityRow::State::ToDo);
    }

    void aBackupIsInOrderOnceItsCopyIsInTheSecondPlace()
    {
        BackupRepository &log = m_practice->practice().backups();
        QCOMPARE(backup(), SecurityRow::State::ToDo);
        QVERIFY(log.logMade(u"Test 2026-11-22"_s, u"mark"_s));
        // Beside the practice alone it is lost with it.
        QCOMPARE(backup(), SecurityRow::State::ToDo);
        QVERIFY(backupText().contains(u"no second place"_s));
        setSecondPlace();
        // A second place that nothing ever went to is none.
        QCOMPARE(backup(), SecurityRow::State::ToDo);
        QVERIFY(backupText().contains(u"no copy of the last week"_s));
        QVERIFY(log.logCopied(u"Test 2026-11-22"_s));
        QCOMPARE(backup(), SecurityRow::State::InOrder);
        QVERIFY(backupText().contains(u"The last copy in the second place is of"_s));
        QVERIFY(!button(u"seeBackups"_s)->isVisible());
        // What was cancelled says nothing.
        QVERIFY(log.logFailed({ErrorCode::Cancelled, {}, {}}));
        QCOMPARE(backup(), SecurityRow::State::InOrder);
    }

    void aBackupThatFailedOrWasNotCopiedIsNotInOrder()
    {
        BackupRepository &log = m_practice->practice().backups();
        setSecondPlace();
        const auto makeOne = [&log] { return log.logMade(u"Test"_s, u"mark"_s) && log.logCopied(u"Test"_s); };
        QVERIFY(makeOne());
        QCOMPARE(backup(), SecurityRow::State::InOrder);
        QVERIFY(log.logFailed({ErrorCode::BackupDiskFull, {}, {}}));
        QVERIFY(log.logFailed({ErrorCode::Cancelled, {}, {}}));
        QCOMPARE(backup(), SecurityRow::State::ToDo);
        QVERIFY2(backupText().contains(u"disk full"_s), qPrintable(backupText()));
        QVERIFY(backupText().contains(u"The last verified backup is of"_s));
        QVERIFY(makeOne());
        QCOMPARE(backup(), SecurityRow::State::InOrder);
        QVERIFY(log.logMade(u"Test"_s, u"mark"_s));
        QVERIFY(log.logNotCopied({ErrorCode::BackupFolderMissing, {}, {}}));
        QCOMPARE(backup(), SecurityRow::State::ToDo);
        QVERIFY2(backupText().contains(u"not copied to the second place: folder not there"_s),
                 qPrintable(backupText()));
        // What is to do is one press away.
        QSignalSpy requested(m_section.get(), &SecuritySection::backupsRequested);
        QTest::mouseClick(button(u"seeBackups"_s), Qt::LeftButton);
        QCOMPARE(requested.size(), 1);
    }

    void aCopyCountsInTheSecondPlaceThatWasChosenLast()
    {
        BackupRepository &log = m_practice->practice().backups();
        setSecondPlace();
        QVERIFY(log.logMade(u"Test"_s, u"mark"_s) && log.logCopied(u"Test"_s));
        QCOMPARE(backup(), SecurityRow::State::InOrder);
        setSecondPlace(u"other stick"_s);
        QCOMPARE(backup(), SecurityRow::State::ToDo);
        QVERIFY2(backupText().contains(u"no copy of the last week"_s), qPrintable(backupText()));
        // Nor does what was in the way of the old one.
        QVERIFY(log.logNotCopied({ErrorCode::BackupDiskFull, {}, {}}));
        QCOMPARE(backup(), SecurityRow::State::ToDo);
        QVERIFY2(backupText().contains(u"disk full"_s), qPrintable(backupText()));
        setSecondPlace(u"third stick"_s);
        QCOMPARE(backup(), SecurityRow::State::ToDo);
        QVERIFY2(!backupText().contains(u"disk full"_s), qPrintable(backupText()));
        // Other settings leave it as it is.
        QVERIFY(log.logCopied(u"Test"_s));
        BackupSettings settings = BackupSettings::of(m_practice->practice().settings());
        settings.hours = 8;
        QVERIFY(settings.store(m_practice->practice().settings()));
        QCOMPARE(backup(), SecurityRow::State::InOrder);
    }

    void aRehearsalThatFailedIsNotInOrderUntilTheNextBackup()
    {
        BackupRepository &log = m_practice->practice().backups();
        setSecondPlace();
        const auto makeOne = [&log] { return log.logMade(u"Test"_s, u"mark"_s) && log.logCopied(u"Test"_s); };
        QVERIFY(makeOne() && log.logRehearsed(u"Test"_s, 1));
        QCOMPARE(backup(), SecurityRow::State::InOrder);
        QVERIFY(log.logRehearsalFailed(u"Test"_s, 1));
        QCOMPARE(backup(), SecurityRow::State::ToDo);
        QVERIFY2(backupText().contains(u"rehearsal of a restore failed"_s), qPrintable(backupText()));
        QVERIFY(makeOne());
        QCOMPARE(backup(), SecurityRow::State::InOrder);
    }

    void aSecondPlaceThatIsAwayOrNoneIsNotInOrder()
    {
        BackupRepository &log = m_practice->practice().backups();
        setSecondPlace();
        QVERIFY(log.logMade(u"Test"_s, u"mark"_s) && log.logCopied(u"Test"_s));
        QCOMPARE(backup(), SecurityRow::State::InOrder);
        QVERIFY(QDir(m_folder->path()).rename(u"stick"_s, u"away"_s));
        QCOMPARE(backup(), SecurityRow::State::ToDo);
        QVERIFY2(backupText().contains(u"not there now"_s), qPrintable(backupText()));
        setSecondPlace(u"Test.bitacora-backups"_s);
        QVERIFY(log.logCopied(u"Test"_s));
        QCOMPARE(backup(), SecurityRow::State::ToDo);
        QVERIFY2(backupText().contains(u"no place of its own"_s), qPrintable(backupText()));
    }

    void backupsThatAreGoneAreNotInOrder()
    {
        setSecondPlace();
        BackupDesk desk(*m_practice);
        m_section = std::make_unique<SecuritySection>(*m_practice, *m_preferences, &desk);
        m_section->show();
        QSignalSpy made(&desk, &BackupDesk::made);
        desk.start();
        QVERIFY(made.wait(60'000));
        QTRY_COMPARE(desk.backups().size(), 2);
        QCOMPARE(backup(), SecurityRow::State::InOrder);
        const auto remains = [&desk](qsizetype count) {
            desk.list();
            return QTest::qWaitFor([&] { return desk.isListed() && desk.backups().size() == count; });
        };
        QDir stick(m_folder->filePath(u"stick"_s));
        QVERIFY(stick.removeRecursively() && stick.mkpath(u"."_s));
        QVERIFY(remains(1));
        QCOMPARE(row(u"securityBackup"_s)->state(), SecurityRow::State::ToDo);
        QVERIFY2(backupText().contains(u"no copy of the last week"_s), qPrintable(backupText()));
        QVERIFY(QDir(desk.folder()).removeRecursively());
        QVERIFY(remains(0));
        QVERIFY2(backupText().contains(u"None of the backups that were made"_s), qPrintable(backupText()));
        m_section.reset();
    }

    void aBackupOfLongAgoOrOfTheFutureIsNotInOrder()
    {
        BackupRepository &log = m_practice->practice().backups();
        setSecondPlace();
        QVERIFY(log.logMade(u"Test"_s, u"mark"_s) && log.logCopied(u"Test"_s));
        const QDateTime madeAt = m_clock.time;
        m_clock.time = madeAt.addDays(7);
        QCOMPARE(backup(), SecurityRow::State::InOrder);
        m_clock.time = madeAt.addDays(7).addSecs(1);
        QCOMPARE(backup(), SecurityRow::State::ToDo);
        QVERIFY(button(u"seeBackups"_s)->isVisible());
        m_clock.time = madeAt.addDays(-1);
        QCOMPARE(backup(), SecurityRow::State::ToDo);
        m_clock.time = madeAt.addSecs(-1);
        QCOMPARE(backup(), SecurityRow::State::InOrder);
        // A copy that has stayed behind is not the last backup's.
        m_clock.time = madeAt.addDays(8);
        QVERIFY(log.logMade(u"Test"_s, u"mark"_s));
        QCOMPARE(backup(), SecurityRow::State::ToDo);
    }

    void theKeyIsReplacedByWhomeverCan()
    {
        QVERIFY(!button(u"replaceKey"_s)->isVisible());
        QString typed;
        SecurityServices services;
        services.replaceKey = [&typed](SecretBytes passphrase) {
            typed = QString::fromUtf8(reinterpret_cast<const char *>(passphrase.data()), qsizetype(passphrase.size()));
        };
        m_section->setServices(services);
        QTest::mouseClick(button(u"replaceKey"_s), Qt::LeftButton);
        const auto labels = m_section->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"This cannot be undone."_s);
        }));
        press(Qt::Key_Return);
        type(u"open sesame"_s);
        QSignalSpy failed(&m_section->strengthening(), &PassphraseChange::failed);
        press(Qt::Key_Return);
        QVERIFY(failed.wait(60'000));
        auto *field = m_section->findChild<PassphraseField *>(u"promptPassphrase"_s);
        QVERIFY(qobject_cast<FormField *>(field->parentWidget())->hasError());
        QVERIFY(typed.isEmpty());
        field->selectAll();
        type(u"tapir glacier umbrella"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(typed, u"tapir glacier umbrella"_s, 60'000);
    }

    void leavingThePageForgetsWhatWasTyped()
    {
        QTest::mouseClick(button(u"strengthenKeys"_s), Qt::LeftButton);
        type(u"tapir glacier"_s);
        m_section->hide();
        QVERIFY(m_section->findChild<PassphraseField *>(u"promptPassphrase"_s)->text().isEmpty());
    }
};

QTEST_MAIN(TestSecurity)
#include "tst_security.moc"
