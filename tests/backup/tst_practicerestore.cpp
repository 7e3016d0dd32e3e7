#include "ActivityRepository.h"
#include "BackupFolder.h"
#include "BackupList.h"
#include "BackupLog.h"
#include "BackupRepository.h"
#include "BackupSettings.h"
#include "KeyFile.h"
#include "KeyReplacement.h"
#include "PracticeRestore.h"
#include "PracticeSettingsRepository.h"
#include "StoreFixture.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

QStringList foldersIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System);
}

void flipInTheMiddle(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 middle = file.size() / 2;
    QVERIFY(file.seek(middle));
    QByteArray byte = file.read(1);
    byte[0] = char(byte.at(0) ^ 1);
    QVERIFY(file.seek(middle));
    QCOMPARE(file.write(byte), qint64(1));
}

} // namespace

/// What was backed up comes back whole, and nothing that is there is lost by it.
class TestPracticeRestore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void aLostPracticeComesBackWhole();
    void thePracticeThatIsThereIsSetAside();
    void aPracticeThatIsOpenStays();
    void somethingElseThatIsThereStays();
    void aDamagedBackupIsNotRestored();
    void aCancelledRestoreChangesNothing();
    void aBackupWorksFromAnotherPlace();
    void aBackupOfBeforeANewKeyComesBackWithThePassphraseOfThen();
    void aRehearsalLeavesNothingBehind();
    void aRehearsalFindsADamagedBackup();
    void theSettingsSayWhereAndWhen();
    void aClosedPracticeLogsItsBackups();
    void aCopyThatWentToAnotherPlaceIsNotLoggedAsTheSecondOne();
    void whileSomebodyHasItOpenNothingIsLoggedBehindIt();

private:
    [[nodiscard]] RestoreOrder order() const
    {
        RestoreOrder order;
        order.backup = m_backup;
        order.dataKey = m_fixture->key().clone();
        order.clock = &m_fixture->clock;
        return order;
    }
    [[nodiscard]] QString name(const QString &path) const
    {
        PracticeOptions reading = m_fixture->options();
        reading.readOnly = true;
        const auto practice = Practice::open(path, StoreFixture::passphrase(), reading);
        if (!practice)
            return practice.error().sentence();
        const auto report = (*practice)->verify();
        if (!report || !report->isSound())
            return u"unsound"_s;
        return (*practice)->clients().find(ClientId {1})->name;
    }

    std::unique_ptr<StoreFixture> m_fixture;
    QString m_backup;
};

void TestPracticeRestore::init()
{
    m_fixture = std::make_unique<StoreFixture>();
    m_fixture->create();
    (void)m_fixture->addClient(u"Then"_s);
    const auto made = PracticeBackup::make(BackupSettings::orderFor(m_fixture->practice()));
    QVERIFY(made);
    m_backup = made->path;
    Client client = *m_fixture->practice().clients().find(ClientId {1});
    client.name = u"Now"_s;
    QVERIFY(m_fixture->practice().clients().update(client));
}

void TestPracticeRestore::aLostPracticeComesBackWhole()
{
    m_fixture->close();
    QVERIFY(QDir(m_fixture->path()).removeRecursively());
    const auto restored = PracticeRestore::run(order(), m_fixture->path());
    QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().sentence()));
    QCOMPARE(restored->path, m_fixture->path());
    QVERIFY(restored->setAside.isEmpty());
    QCOMPARE(name(m_fixture->path()), u"Then"_s);
    QCOMPARE(foldersIn(m_fixture->parentPath()), (QStringList {u"Test.bitacora"_s, u"Test.bitacora-backups"_s}));
    QVERIFY(m_fixture->reopen());
    const auto entry = m_fixture->practice().backups().last(ActivityKind::PracticeRestored);
    QVERIFY(entry && *entry);
    QCOMPARE((*entry)->after, u"Test 2026-11-18 100000"_s);
    QVERIFY(m_fixture->practice().backups().isDue().value());
}

void TestPracticeRestore::thePracticeThatIsThereIsSetAside()
{
    m_fixture->close();
    const auto before = bytesOf(m_fixture->path());
    const auto restored = PracticeRestore::run(order(), m_fixture->path());
    QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().sentence()));
    QCOMPARE(restored->setAside, m_fixture->parentPath() + u"/Test (set aside 2026-11-18 100000).bitacora"_s);
    QCOMPARE(bytesOf(restored->setAside), before);
    QCOMPARE(name(m_fixture->path()), u"Then"_s);
    QCOMPARE(name(restored->setAside), u"Now"_s);
    const auto again = PracticeRestore::run(order(), m_fixture->path());
    QVERIFY(again);
    QVERIFY(again->setAside != restored->setAside);
    QCOMPARE(bytesOf(restored->setAside).size(), before.size());
}

void TestPracticeRestore::aPracticeThatIsOpenStays()
{
    const auto restored = PracticeRestore::run(order(), m_fixture->path());
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, ErrorCode::PracticeInUse);
    QCOMPARE(foldersIn(m_fixture->parentPath()), (QStringList {u"Test.bitacora"_s, u"Test.bitacora-backups"_s}));
    QCOMPARE(m_fixture->practice().clients().find(ClientId {1})->name, u"Now"_s);
}

void TestPracticeRestore::somethingElseThatIsThereStays()
{
    const QString other = m_fixture->parentPath() + u"/letters.bitacora"_s;
    QVERIFY(QDir().mkdir(other));
    QFile letter(other + u"/letter.txt"_s);
    QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write("dear") == 4);
    letter.close();
    for (const QString &target : {other, m_backup}) {
        const auto before = bytesOf(target);
        const auto restored = PracticeRestore::run(order(), target);
        QVERIFY(!restored);
        QCOMPARE(restored.error().code, ErrorCode::PracticeExists);
        QCOMPARE(bytesOf(target), before);
    }
}

void TestPracticeRestore::aDamagedBackupIsNotRestored()
{
    m_fixture->close();
    const auto before = bytesOf(m_fixture->path());
    flipInTheMiddle(Practice::databasePath(m_backup));
    const auto restored = PracticeRestore::run(order(), m_fixture->path());
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, ErrorCode::BackupDamaged);
    QVERIFY(restored.error().sentence().contains(u"Test 2026-11-18 100000"_s));
    QCOMPARE(bytesOf(m_fixture->path()), before);
    QCOMPARE(foldersIn(m_fixture->parentPath()), (QStringList {u"Test.bitacora"_s, u"Test.bitacora-backups"_s}));
}

void TestPracticeRestore::aCancelledRestoreChangesNothing()
{
    m_fixture->close();
    const auto before = bytesOf(m_fixture->parentPath());
    const auto restored = PracticeRestore::run(order(), m_fixture->path(), [](int) { return false; });
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, ErrorCode::Cancelled);
    QCOMPARE(bytesOf(m_fixture->parentPath()), before);
}

void TestPracticeRestore::aBackupWorksFromAnotherPlace()
{
    const QTemporaryDir stick;
    const QString moved = stick.filePath(u"renamed by somebody"_s);
    QVERIFY(QDir().mkdir(moved));
    const QStringList files = foldersIn(m_backup);
    for (const QString &file : files)
        QVERIFY(QFile::copy(m_backup + u'/' + file, moved + u'/' + file));
    m_backup = moved;
    const QString target = stick.filePath(u"New.bitacora"_s);
    const auto restored = PracticeRestore::run(order(), target);
    QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().sentence()));
    QCOMPARE(name(target), u"Then"_s);
}

void TestPracticeRestore::aBackupOfBeforeANewKeyComesBackWithThePassphraseOfThen()
{
    const auto passphraseOfNow = SecretBytes::fromPassphrase(u"violet anchor pancake seventy"_s);
    m_fixture->close();
    const auto keyOfNow = KeyReplacement::run(m_fixture->path(), StoreFixture::passphrase(), m_fixture->options());
    QVERIFY(keyOfNow);
    {
        const auto practice = Practice::openWithKey(m_fixture->path(), keyOfNow->clone(), m_fixture->options());
        QVERIFY(practice && (*practice)->changePassphrase(StoreFixture::passphrase(), passphraseOfNow));
    }
    const auto before = bytesOf(m_fixture->parentPath());
    // The key of now opens nothing of it, and that is said.
    RestoreOrder restoring = order();
    restoring.dataKey = keyOfNow->clone();
    const auto refused = PracticeRestore::run(restoring, m_fixture->path());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::DatabaseKeyMismatch);
    QVERIFY2(refused.error().sentence().contains(u"passphrase of that time"_s), qPrintable(refused.error().sentence()));
    QCOMPARE(PracticeRestore::rehearse(restoring).error().sentence(), refused.error().sentence());
    QCOMPARE(bytesOf(m_fixture->parentPath()), before);
    // Its own keys.json leads to its own key, with the passphrase of then alone.
    QCOMPARE(KeyFile::unwrap(Practice::keyFilePath(m_backup), passphraseOfNow).error().code,
             ErrorCode::PassphraseWrong);
    auto keyOfThen = Practice::unlock(m_backup, StoreFixture::passphrase());
    QVERIFY(keyOfThen);
    restoring.dataKey = std::move(*keyOfThen);
    const auto restored = PracticeRestore::run(restoring, m_fixture->path());
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().sentence()));
    QCOMPARE(name(m_fixture->path()), u"Then"_s);
    // The practice of now stands beside it, as it was.
    const auto aside = Practice::open(restored->setAside, passphraseOfNow, m_fixture->options());
    QVERIFY(aside);
    QCOMPARE((*aside)->clients().find(ClientId {1})->name, u"Now"_s);
}

void TestPracticeRestore::aRehearsalLeavesNothingBehind()
{
    const auto before = bytesOf(BackupFolder::besideThePractice(m_fixture->path()));
    int last = 0;
    const auto rehearsed = PracticeRestore::rehearse(order(), [&last](int percent) {
        last = percent;
        return true;
    });
    QVERIFY2(rehearsed, qPrintable(rehearsed ? QString() : rehearsed.error().sentence()));
    QCOMPARE(rehearsed->clients, 1);
    QCOMPARE(rehearsed->sessions, 0);
    QVERIFY(rehearsed->milliseconds >= 0);
    QCOMPARE(last, 100);
    QCOMPARE(bytesOf(BackupFolder::besideThePractice(m_fixture->path())), before);
}

void TestPracticeRestore::aRehearsalFindsADamagedBackup()
{
    flipInTheMiddle(Practice::databasePath(m_backup));
    const auto rehearsed = PracticeRestore::rehearse(order());
    QVERIFY(!rehearsed);
    QCOMPARE(rehearsed.error().code, ErrorCode::BackupDamaged);
}

void TestPracticeRestore::theSettingsSayWhereAndWhen()
{
    PracticeSettingsRepository &settings = m_fixture->practice().settings();
    BackupSettings chosen = BackupSettings::of(settings);
    QCOMPARE(chosen.hours, 4);
    QVERIFY(chosen.folder.isEmpty() && chosen.secondFolder.isEmpty());
    chosen.hours = 25;
    QCOMPARE(chosen.store(settings).error().code, ErrorCode::NumberOutOfRange);
    chosen.hours = 2;
    chosen.folder = m_fixture->parentPath() + u"/first"_s;
    chosen.secondFolder = m_fixture->parentPath() + u"/second"_s;
    QVERIFY(chosen.store(settings));
    QVERIFY(m_fixture->reopen());
    QCOMPARE(BackupSettings::of(m_fixture->practice().settings()), chosen);
    const BackupOrder order = BackupSettings::orderFor(m_fixture->practice());
    QCOMPARE(PracticeBackup::folderOf(order), chosen.folder);
    QCOMPARE(order.secondFolder, chosen.secondFolder);
}

void TestPracticeRestore::aClosedPracticeLogsItsBackups()
{
    const BackupOrder order = BackupSettings::orderFor(m_fixture->practice());
    m_fixture->close();
    const auto made = PracticeBackup::make(order);
    QVERIFY(made && BackupLog::write(order, made));
    QVERIFY(BackupLog::write(order, failure(ErrorCode::BackupDiskFull, u"x"_s)));
    QVERIFY(m_fixture->reopen());
    const auto entries = m_fixture->practice().activity().latest(3);
    QVERIFY(entries);
    QCOMPARE(entries->at(0).kind, ActivityKind::PracticeOpened);
    QCOMPARE(entries->at(1).kind, ActivityKind::BackupFailed);
    QCOMPARE(entries->at(2).kind, ActivityKind::BackupMade);
    QCOMPARE(entries->at(2).after, Practice::nameOf(made->path));
    QVERIFY(!m_fixture->practice().backups().isDue().value());
    QVERIFY(!m_fixture->practice().activity().firstBrokenEntry().value());
}

void TestPracticeRestore::aCopyThatWentToAnotherPlaceIsNotLoggedAsTheSecondOne()
{
    QTemporaryDir places;
    BackupSettings chosen;
    chosen.secondFolder = places.filePath(u"stick"_s);
    QVERIFY(QDir().mkdir(chosen.secondFolder));
    QVERIFY(chosen.store(m_fixture->practice().settings()));
    const auto made = PracticeBackup::make(BackupSettings::orderFor(m_fixture->practice()));
    QVERIFY(made && !made->secondPath.isEmpty());
    BackupRepository &backups = m_fixture->practice().backups();
    chosen.secondFolder = places.filePath(u"other"_s);
    QVERIFY(chosen.store(m_fixture->practice().settings()));
    QVERIFY(BackupLog::write(backups, made));
    QVERIFY(!backups.last(ActivityKind::BackupCopied).value());
    chosen.secondFolder = places.filePath(u"stick"_s);
    QVERIFY(chosen.store(m_fixture->practice().settings()));
    QVERIFY(BackupLog::write(backups, made));
    QVERIFY(backups.last(ActivityKind::BackupCopied).value());
}

void TestPracticeRestore::whileSomebodyHasItOpenNothingIsLoggedBehindIt()
{
    const BackupOrder order = BackupSettings::orderFor(m_fixture->practice());
    const auto made = PracticeBackup::make(order);
    QVERIFY(made);
    const auto logged = BackupLog::write(order, made);
    QVERIFY(!logged);
    QCOMPARE(logged.error().code, ErrorCode::PracticeInUse);
    QVERIFY(BackupLog::write(m_fixture->practice().backups(), made));
    QVERIFY(!m_fixture->practice().backups().isDue().value());
}

QTEST_GUILESS_MAIN(TestPracticeRestore)
#include "tst_practicerestore.moc"
