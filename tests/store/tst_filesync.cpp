#include "FileSync.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

bool write(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write("x") == 1;
}

} // namespace

/// What was made and written is on the disk itself: that it says so, and that it says when it is not.
class FileSyncTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileThatIsThereIsSynced()
    {
        const QTemporaryDir place;
        QVERIFY(!syncFile(place.filePath(u"none"_s)));
        QVERIFY(write(place.filePath(u"some"_s)));
        QVERIFY(syncFile(place.filePath(u"some"_s)));
    }

    void aFolderIsSyncedAndLeftAsItWas()
    {
        const QTemporaryDir place;
        QVERIFY(write(place.filePath(u"some"_s)));
        QVERIFY(syncFolder(place.path()));
        QCOMPARE(QDir(place.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList {u"some"_s});
        QVERIFY(!syncFolder(place.filePath(u"none"_s)));
    }

    // Backups of two practices in one folder, say.
    void whoeverSyncsAFolderAtTheSameTimeIsNotInTheWay()
    {
        constexpr int threads = 4;
        constexpr int times = 300;
        const QTemporaryDir place;
        std::atomic<int> failed = 0;
        std::vector<std::unique_ptr<QThread>> all;
        for (int i = 0; i < threads; ++i) {
            all.emplace_back(QThread::create([&] {
                for (int time = 0; time < times; ++time)
                    failed += syncFolder(place.path()) ? 0 : 1;
            }));
        }
        for (const auto &thread : all)
            thread->start();
        for (const auto &thread : all)
            QVERIFY(thread->wait());
        QCOMPARE(failed.load(), 0);
        QVERIFY(QDir(place.path()).isEmpty());
    }

    void aFolderIsMadeWithThoseAboveIt()
    {
        const QTemporaryDir place;
        const QString folder = place.filePath(u"Work/2026/ñandú"_s);
        QVERIFY(makeFolder(folder));
        QVERIFY(QFileInfo(folder).isDir());
        QVERIFY(makeFolder(folder));
        QVERIFY(makeFolder(folder + u'/'));
    }

    void aFolderThatCannotBeMadeIsSaid()
    {
        const QTemporaryDir place;
        QVERIFY(write(place.filePath(u"file"_s)));
        QVERIFY(!makeFolder(place.filePath(u"file"_s)));
        QVERIFY(!makeFolder(place.filePath(u"file/below"_s)));
    }
};

QTEST_GUILESS_MAIN(FileSyncTest)
#include "tst_filesync.moc"
