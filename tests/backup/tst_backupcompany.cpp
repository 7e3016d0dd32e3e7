#include "BackupFolder.h"
#include "BackupList.h"
#include "BackupLog.h"
#include "BackupRepository.h"
#include "PartialBackup.h"
#include "PracticeBackup.h"
#include "PracticeRestore.h"
#include "StoreFixture.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// Backups are not alone: other programs make some, copies of the practice have their own, and a place may be away.
class TestBackupCompany : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void whatIsBeingMadeIsNobodysLeftover();
    void programsThatTidyUpMeanwhileTakeNothing();
    void aLockWithoutAFolderGoes();
    void theBackupsOfACopyStayWhateverTheOtherMakes();
    void theSecondPlaceGetsItsBackupWithoutTheFirst();
    void aSecondPlaceThatWasCalledOffIsMadeUpFor();
    void aFolderWithHiddenFilesIsNotEmpty();

private:
    [[nodiscard]] BackupOrder order() const
    {
        BackupOrder order;
        order.practice = m_fixture->path();
        order.dataKey = m_fixture->key().clone();
        order.clock = &m_fixture->clock;
        return order;
    }
    [[nodiscard]] QString folder() const { return BackupFolder::besideThePractice(m_fixture->path()); }

    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<QTemporaryDir> m_second;
};

void TestBackupCompany::init()
{
    m_fixture = std::make_unique<StoreFixture>();
    m_fixture->create();
    (void)m_fixture->addClient(u"Ana Prueba"_s);
    m_second = std::make_unique<QTemporaryDir>();
}

void TestBackupCompany::whatIsBeingMadeIsNobodysLeftover()
{
    auto part = PartialBackup::begin(m_second->path(), u"Test"_s);
    QVERIFY(part);
    QFile file((*part)->path() + u"/practice.db"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    PartialBackup::removeLeftovers(m_second->path());
    QVERIFY(file.exists());
    // Another one of the same moment has another name.
    const auto other = PartialBackup::begin(m_second->path(), u"Test"_s);
    QVERIFY(other);
    QVERIFY((*other)->path() != (*part)->path());
    const auto path = (*part)->finish();
    QVERIFY(path);
    QVERIFY(QFileInfo::exists(*path + u"/practice.db"_s));
    QCOMPARE(QDir(m_second->path()).entryList({u"*.lock"_s}).size(), 1);
}

void TestBackupCompany::programsThatTidyUpMeanwhileTakeNothing()
{
    constexpr int many = 40;
    std::atomic<bool> isDone = false;
    const QString path = m_second->path();
    const std::unique_ptr<QThread> tidying(QThread::create([&] {
        while (!isDone)
            PartialBackup::removeLeftovers(path);
    }));
    tidying->start();
    int whole = 0;
    for (int number = 0; number < many; ++number) {
        auto part = PartialBackup::begin(path, u"Test"_s);
        QFile file(part ? (*part)->path() + u"/practice.db"_s : QString());
        if (!part || !file.open(QIODevice::WriteOnly))
            break;
        file.close();
        const auto finished = (*part)->finish();
        whole += finished && QFileInfo::exists(*finished + u"/practice.db"_s) ? 1 : 0;
    }
    isDone = true;
    tidying->wait();
    QCOMPARE(whole, many);
}

void TestBackupCompany::aLockWithoutAFolderGoes()
{
    const QString left = m_second->filePath(u"Test.bitacora-backup.part.lock"_s);
    QFile lock(left);
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.close();
    PartialBackup::removeLeftovers(m_second->path());
    QVERIFY(!QFileInfo::exists(left));
}

void TestBackupCompany::theBackupsOfACopyStayWhateverTheOtherMakes()
{
    BackupOrder own = order();
    own.folder = m_second->path();
    const auto first = PracticeBackup::make(own);
    QVERIFY(first);
    // Another folder with the same practice in it, worked in on its own.
    const QString copy = m_fixture->parentPath() + u"/Copy.bitacora"_s;
    QVERIFY(QDir().mkpath(copy));
    for (const QString &file : {u"practice.db"_s, u"keys.json"_s})
        QVERIFY(QFile::copy(first->path + u'/' + file, copy + u'/' + file));
    BackupOrder ofCopy = order();
    ofCopy.practice = copy;
    ofCopy.folder = m_second->path();
    m_fixture->clock.time = m_fixture->clock.time.addSecs(60);
    QVERIFY(PracticeBackup::make(ofCopy));
    // Of this day there are two now, of two practices: each is the last one of its own.
    m_fixture->clock.time = m_fixture->clock.time.addDays(1);
    const auto next = PracticeBackup::make(own);
    QVERIFY(next);
    QCOMPARE(next->removed, 0);
    QVERIFY(BackupList::at(first->path).isGood());
}

void TestBackupCompany::theSecondPlaceGetsItsBackupWithoutTheFirst()
{
    BackupOrder both = order();
    both.folder = m_fixture->parentPath() + u"/away"_s;
    both.secondFolder = m_second->path();
    const auto made = PracticeBackup::make(both);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::BackupFolderMissing);
    const auto there = BackupList::of(m_second->path(), m_fixture->practice().id(), u"Test"_s);
    QCOMPARE(there.size(), 1);
    QVERIFY(there.constFirst().isGood());
    // It failed, and so it is due.
    QVERIFY(BackupLog::write(m_fixture->practice().backups(), made));
    QVERIFY(*m_fixture->practice().backups().isDue());
}

void TestBackupCompany::aSecondPlaceThatWasCalledOffIsMadeUpFor()
{
    BackupOrder both = order();
    both.secondFolder = m_second->path();
    constexpr int inTheSecond = 70;
    const auto made = PracticeBackup::make(both, [](int percent) { return percent < inTheSecond; });
    QVERIFY(made);
    QVERIFY(made->secondError);
    QCOMPARE(made->secondError->code, ErrorCode::Cancelled);
    BackupRepository &backups = m_fixture->practice().backups();
    QVERIFY(BackupLog::write(backups, made));
    QVERIFY(*backups.isDue());
    const auto again = PracticeBackup::make(both);
    QVERIFY(again);
    QVERIFY(BackupLog::write(backups, again));
    QVERIFY(!*backups.isDue());
}

void TestBackupCompany::aFolderWithHiddenFilesIsNotEmpty()
{
    const auto made = PracticeBackup::make(order());
    QVERIFY(made);
    const QString target = m_fixture->parentPath() + u"/Other.bitacora"_s;
    QVERIFY(QDir().mkpath(target));
    QFile hidden(target + u"/.hidden"_s);
    QVERIFY(hidden.open(QIODevice::WriteOnly));
    hidden.close();
    RestoreOrder restoring;
    restoring.backup = made->path;
    restoring.dataKey = m_fixture->key().clone();
    restoring.clock = &m_fixture->clock;
    const auto restored = PracticeRestore::run(restoring, target);
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, ErrorCode::PracticeExists);
    QVERIFY(QDir(m_fixture->parentPath()).entryList({u"Other*"_s}) == QStringList {u"Other.bitacora"_s});
}

QTEST_GUILESS_MAIN(TestBackupCompany)
#include "tst_backupcompany.moc"
