#include "ActivityRepository.h"
#include "DraftRepository.h"
#include "PrivateFile.h"
#include "SmallDisk.h"
#include "StoreFixture.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// Disks that are full or read-only, for real. Linux alone; elsewhere these are skipped.
class TestStoreDisks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aDiskTooSmallLeavesNoHalfPractice();
    void aFullDiskIsSaidAtOpeningAndChangesNothing();
    void aDiskThatFillsUpKeepsWhatWasStored();
    void aReadOnlyDiskIsSaidAndChangesNothing();
    void aPracticeOnAReadOnlyDiskCanBeRead();
    void aFileThatFindsNoRoomSaysThatTheDiskIsFull_data();
    void aFileThatFindsNoRoomSaysThatTheDiskIsFull();
    void aFileOnAReadOnlyDiskSaysThatItCannotBeWritten();

private:
    [[nodiscard]] PracticeOptions options() const;
    [[nodiscard]] Result<std::unique_ptr<Practice>> create(const SmallDisk &disk) const;

    TestClock m_clock;
};

void TestStoreDisks::initTestCase()
{
    if (!isInMountNamespace())
        QSKIP("No mount namespace can be had here");
    QVERIFY(SmallDisk(64).isMounted());
}

PracticeOptions TestStoreDisks::options() const
{
    PracticeOptions options;
    options.kdfCost = {KdfCost::minimumMemoryBytes, KdfCost::minimumPasses};
    options.clock = &m_clock;
    return options;
}

Result<std::unique_ptr<Practice>> TestStoreDisks::create(const SmallDisk &disk) const
{
    return Practice::create(disk.practicePath(), StoreFixture::passphrase(), options());
}

void TestStoreDisks::aDiskTooSmallLeavesNoHalfPractice()
{
    int refused = 0;
    bool created = false;
    for (int kibibytes = 4; kibibytes <= 4096 && !created; kibibytes = kibibytes * 5 / 4 + 4) {
        const SmallDisk disk(kibibytes);
        QVERIFY(disk.isMounted());
        const auto practice = create(disk);
        created = practice.has_value();
        if (created)
            continue;
        ++refused;
        QVERIFY2(
            practice.error().code == ErrorCode::DiskFull,
            qPrintable(u"%1 KiB: %2 %3"_s.arg(kibibytes).arg(int(practice.error().code)).arg(practice.error().detail)));
        QVERIFY(bytesOf(disk.path()).isEmpty());
    }
    QVERIFY(created);
    QVERIFY(refused > 3);
}

void TestStoreDisks::aFullDiskIsSaidAtOpeningAndChangesNothing()
{
    const SmallDisk disk(4096);
    auto created = create(disk);
    QVERIFY(created.has_value());
    const SecretBytes key = (*created)->dataKey();
    created->reset();
    disk.fill();
    const auto before = bytesOf(disk.path());
    {
        const auto opened = Practice::openWithKey(disk.practicePath(), key.clone(), options());
        QVERIFY(!opened);
        QVERIFY2(opened.error().code == ErrorCode::DiskFull,
                 qPrintable(QString::number(int(opened.error().code)) + opened.error().detail));
    }
    QVERIFY(bytesOf(disk.path()) == before);
    disk.makeRoom();
    QVERIFY(Practice::openWithKey(disk.practicePath(), key.clone(), options()).has_value());
}

void TestStoreDisks::aDiskThatFillsUpKeepsWhatWasStored()
{
    const SmallDisk disk(4096);
    auto created = create(disk);
    QVERIFY(created.has_value());
    Practice &practice = **created;
    const SecretBytes key = practice.dataKey();
    Session session;
    session.service = practice.services().all()->constFirst().id;
    session.calendar = practice.calendars().all()->constFirst().id;
    session.start = ZonedTime::fromInstant(m_clock.time, "UTC");
    session.privateNotes = QString(10'000, u'x');
    disk.fill();
    std::size_t stored = 0;
    Result<QList<Session>> added = practice.sessions().add({session});
    for (; added && stored < 10'000; ++stored)
        added = practice.sessions().add({session});
    QVERIFY(!added);
    QVERIFY2(added.error().code == ErrorCode::DiskFull,
             qPrintable(QString::number(int(added.error().code)) + added.error().detail));
    QCOMPARE(practice.sessions().keys({})->size(), stored);
    disk.makeRoom();
    QVERIFY(practice.sessions().add({session}).has_value());
    QVERIFY(practice.verify()->isSound());
    created->reset();
    const auto reopened = Practice::openWithKey(disk.practicePath(), key.clone(), options());
    QVERIFY(reopened.has_value());
    QCOMPARE((*reopened)->sessions().keys({})->size(), stored + 1);
}

void TestStoreDisks::aReadOnlyDiskIsSaidAndChangesNothing()
{
    const SmallDisk disk(4096);
    auto created = create(disk);
    QVERIFY(created.has_value());
    const SecretBytes key = (*created)->dataKey();
    created->reset();
    QVERIFY(disk.makeReadOnly());
    const auto before = bytesOf(disk.path());
    const auto opened = Practice::openWithKey(disk.practicePath(), key.clone(), options());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::PracticeNotWritable);
    QCOMPARE(opened.error().subject, disk.practicePath());
    const auto another = Practice::create(disk.path() + u"/New.bitacora"_s, StoreFixture::passphrase(), options());
    QVERIFY(!another);
    QCOMPARE(another.error().code, ErrorCode::PracticeNotWritable);
    QVERIFY(bytesOf(disk.path()) == before);
}

void TestStoreDisks::aPracticeOnAReadOnlyDiskCanBeRead()
{
    const SmallDisk disk(4096);
    auto created = create(disk);
    QVERIFY(created.has_value());
    const SecretBytes key = (*created)->dataKey();
    created->reset();
    QVERIFY(disk.makeReadOnly());
    PracticeOptions readOnly = options();
    readOnly.readOnly = true;
    const auto opened = Practice::openWithKey(disk.practicePath(), key.clone(), readOnly);
    QVERIFY(opened.has_value());
    QCOMPARE((*opened)->services().all()->size(), 4);
    QVERIFY((*opened)->verify()->isSound());
}

void TestStoreDisks::aFileThatFindsNoRoomSaysThatTheDiskIsFull_data()
{
    QTest::addColumn<int>("pieces");
    QTest::addColumn<bool>("notices");
    // In the buffer until the end; over it in one piece; the first of many pieces.
    QTest::newRow("small") << 1 << true;
    QTest::newRow("large") << 100 << true;
    // As what paints a document.
    QTest::newRow("small, by what looks at nothing") << 1 << false;
    QTest::newRow("large, by what looks at nothing") << 100 << false;
}

void TestStoreDisks::aFileThatFindsNoRoomSaysThatTheDiskIsFull()
{
    QFETCH(int, pieces);
    QFETCH(bool, notices);
    const SmallDisk disk(64);
    const QString path = disk.path() + u"/sessions.csv"_s;
    const auto write = [&](QIODevice &device) -> Result<void> {
        const QByteArray piece(1024, 'x');
        for (int i = 0; i < pieces; ++i) {
            if (device.write(piece) != piece.size() && notices)
                return failure(ErrorCode::FileNotWritable, {}, device.errorString());
        }
        return {};
    };
    const auto old = [](QIODevice &device) -> Result<void> {
        device.write("old");
        return {};
    };
    QVERIFY(writePrivateFile(path, old));
    disk.fill();
    const auto before = bytesOf(disk.path());
    const auto written = writePrivateFile(path, write);
    QVERIFY(!written);
    QVERIFY2(written.error().code == ErrorCode::DiskFull, qPrintable(written.error().sentence()));
    QCOMPARE(written.error().subject, path);
    QVERIFY(bytesOf(disk.path()) == before);
}

void TestStoreDisks::aFileOnAReadOnlyDiskSaysThatItCannotBeWritten()
{
    const SmallDisk disk(64);
    QVERIFY(disk.makeReadOnly());
    const auto written =
        writePrivateFile(disk.path() + u"/sessions.csv"_s, [](QIODevice &) -> Result<void> { return {}; });
    QCOMPARE(written.error().code, ErrorCode::FileNotWritable);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (const auto code = exitCodeInMountNamespace())
        return *code;
    TestStoreDisks test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_storedisks.moc"
