#include "BackupFolder.h"
#include "BackupList.h"
#include "PracticeBackup.h"
#include "PracticeRestore.h"
#include "SmallDisk.h"
#include "StoreFixture.h"

#include <QCoreApplication>
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// Places for backups that are full, or fill up in the middle, for real. Linux alone; elsewhere these are skipped.
class TestBackupDisks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_fixture.reset(); }
    void aFullPlaceIsSaidAndKeepsTheLastBackup();
    void aPlaceThatFillsUpInTheMiddleLeavesNothingHalf();
    void aFullSecondPlaceTakesNothingFromTheFirst_data();
    void aFullSecondPlaceTakesNothingFromTheFirst();
    void aRestoreThatFindsNoRoomChangesNothing();
    void aPlaceThatMayNotBeWrittenIsSaid();

private:
    [[nodiscard]] BackupOrder order() const;
    [[nodiscard]] static bool hasLeftovers(const QString &folder)
    {
        return !QDir(folder).entryList({u'*' + BackupFolder::partSuffix}, QDir::Dirs).isEmpty();
    }

    std::unique_ptr<StoreFixture> m_fixture;
};

constexpr int longNotes = 100'000;
constexpr int clients = 30;
/// KiB
constexpr int roomForTwo = 10 * 1024;

void TestBackupDisks::initTestCase()
{
    if (!isInMountNamespace())
        QSKIP("No mount namespace can be had here");
}

void TestBackupDisks::init()
{
    m_fixture = std::make_unique<StoreFixture>();
    m_fixture->create();
    // So long that it is copied in several pieces.
    Client client;
    client.name = u"Mateo Luna"_s;
    client.privateNotes = QString(longNotes, u'x');
    for (int i = 0; i < clients; ++i)
        QVERIFY(m_fixture->practice().clients().add(client));
    // Empties the log of writes, too.
    QVERIFY(m_fixture->practice().verify());
}

BackupOrder TestBackupDisks::order() const
{
    BackupOrder order;
    order.practice = m_fixture->path();
    order.dataKey = m_fixture->key().clone();
    order.clock = &m_fixture->clock;
    return order;
}

void TestBackupDisks::aFullPlaceIsSaidAndKeepsTheLastBackup()
{
    const SmallDisk disk(roomForTwo);
    BackupOrder ordered = order();
    ordered.folder = disk.path();
    const auto before = PracticeBackup::make(ordered);
    QVERIFY2(before, before ? "" : qPrintable(before.error().sentence()));
    disk.fill();
    const auto made = PracticeBackup::make(ordered);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::BackupDiskFull);
    QCOMPARE(made.error().subject, disk.path());
    QVERIFY(!hasLeftovers(disk.path()));
    QVERIFY(BackupList::at(before->path).isGood());
    disk.makeRoom();
    QVERIFY(PracticeBackup::make(ordered));
}

void TestBackupDisks::aPlaceThatFillsUpInTheMiddleLeavesNothingHalf()
{
    const SmallDisk disk(roomForTwo);
    BackupOrder ordered = order();
    ordered.folder = disk.path();
    bool isFull = false;
    const auto made = PracticeBackup::make(ordered, [&](int) {
        if (!std::exchange(isFull, true))
            disk.fill();
        return true;
    });
    QVERIFY(isFull);
    QVERIFY(!made);
    QVERIFY2(made.error().code == ErrorCode::BackupDiskFull, qPrintable(made.error().sentence() + made.error().detail));
    QVERIFY(!hasLeftovers(disk.path()));
    disk.makeRoom();
    QVERIFY(PracticeBackup::make(ordered));
}

void TestBackupDisks::aFullSecondPlaceTakesNothingFromTheFirst_data()
{
    QTest::addColumn<bool>("fromTheStart");
    QTest::newRow("full from the start") << true;
    QTest::newRow("full in the middle") << false;
}

void TestBackupDisks::aFullSecondPlaceTakesNothingFromTheFirst()
{
    QFETCH(bool, fromTheStart);
    const SmallDisk disk(roomForTwo);
    BackupOrder ordered = order();
    ordered.secondFolder = disk.path();
    if (fromTheStart)
        disk.fill();
    bool isFull = fromTheStart;
    const auto made = PracticeBackup::make(ordered, [&](int) {
        // As soon as something of it is there.
        if (!isFull && !QDir(disk.path()).isEmpty()) {
            isFull = true;
            disk.fill();
        }
        return true;
    });
    QVERIFY(isFull);
    QVERIFY2(made, made ? "" : qPrintable(made.error().sentence()));
    QVERIFY(BackupList::at(made->path).isGood());
    QVERIFY(made->secondPath.isEmpty());
    QVERIFY(made->secondError);
    QVERIFY2(made->secondError->code == ErrorCode::BackupDiskFull, qPrintable(made->secondError->sentence()));
    QCOMPARE(made->secondError->subject, disk.path());
    QVERIFY(!hasLeftovers(disk.path()));
    disk.makeRoom();
    const auto next = PracticeBackup::make(ordered);
    QVERIFY(next && !next->secondError);
    QVERIFY(BackupList::at(next->secondPath).isGood());
}

void TestBackupDisks::aRestoreThatFindsNoRoomChangesNothing()
{
    const auto made = PracticeBackup::make(order());
    QVERIFY(made);
    const SmallDisk disk(roomForTwo);
    RestoreOrder restoring;
    restoring.backup = made->path;
    restoring.dataKey = m_fixture->key().clone();
    restoring.clock = &m_fixture->clock;
    for (const bool inTheMiddle : {false, true}) {
        bool isFull = !inTheMiddle;
        if (isFull)
            disk.fill();
        const auto restored = PracticeRestore::run(restoring, disk.practicePath(), [&](int) {
            if (!std::exchange(isFull, true))
                disk.fill();
            return true;
        });
        QVERIFY(!restored);
        QVERIFY2(restored.error().code == ErrorCode::BackupDiskFull, qPrintable(restored.error().sentence()));
        QVERIFY(!hasLeftovers(disk.path()) && !QFileInfo::exists(disk.practicePath()));
        disk.makeRoom();
    }
    QVERIFY(PracticeRestore::run(restoring, disk.practicePath()));
}

void TestBackupDisks::aPlaceThatMayNotBeWrittenIsSaid()
{
    // Nor by root, whom no permission keeps out.
    const SmallDisk disk(roomForTwo);
    QVERIFY(disk.isMounted());
    BackupOrder elsewhere = order();
    elsewhere.folder = disk.path();
    const auto first = PracticeBackup::make(elsewhere);
    QVERIFY(first);
    QVERIFY(disk.makeReadOnly());
    const auto before = bytesOf(disk.path());
    const auto made = PracticeBackup::make(elsewhere);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::BackupFolderNotWritable);
    QVERIFY(made.error().sentence().contains(disk.path()));
    QCOMPARE(bytesOf(disk.path()), before);
    // As the second place it takes nothing from the first.
    BackupOrder both = order();
    both.secondFolder = disk.path();
    const auto beside = PracticeBackup::make(both);
    QVERIFY(beside && beside->secondError);
    QCOMPARE(beside->secondError->code, ErrorCode::BackupFolderNotWritable);
    QVERIFY(BackupList::at(beside->path).isGood());
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (const auto code = exitCodeInMountNamespace())
        return *code;
    TestBackupDisks test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_backupdisks.moc"
