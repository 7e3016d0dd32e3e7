#include "BackupFolder.h"
#include "BackupList.h"
#include "BackupManifest.h"
#include "KeyReplacement.h"
#include "PracticeBackup.h"
#include "PracticeRestore.h"
#include "StoreFixture.h"
#include "UnlockAttempts.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

constexpr qint64 hugeBytes = 2LL * 1024 * 1024 * 1024;
/// Time enough for a busy machine, and none for reading two gigabytes.
constexpr qint64 longestMilliseconds = 2000;

PracticeOptions options()
{
    PracticeOptions options;
    options.kdfCost = {KdfCost::minimumMemoryBytes, KdfCost::minimumPasses};
    return options;
}

/// As long as it says, and without a byte on the disk where the system can do that.
bool makeHuge(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.resize(hugeBytes);
}

} // namespace

/// Names with every odd character, and files of an odd size.
class OddFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPracticeOfAnyNameIsBackedUpAndRestored_data();
    void aPracticeOfAnyNameIsBackedUpAndRestored();
    void aHugeFileIsRefusedAtOnce_data();
    void aHugeFileIsRefusedAtOnce();
};

void OddFilesTest::aPracticeOfAnyNameIsBackedUpAndRestored_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("of an address") << u"a?b#c%20d&e=f;g@h+i"_s;
    QTest::newRow("of a shell") << u"$(x) `y` 'z' \"w\" *[!] {a,b} ~ \\ |<>"_s;
    QTest::newRow("of SQL") << u"x'; DROP TABLE client; --"_s;
    QTest::newRow("of other scripts") << u"Ñandú 🪶 日本 עברית \u202Erev"_s;
    QTest::newRow("of controls") << u"line\nbreak\ttab\u0007 "_s;
    QTest::newRow("of dots") << u"..name...  .."_s;
}

void OddFilesTest::aPracticeOfAnyNameIsBackedUpAndRestored()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const QString path = Practice::withSuffix(folder.filePath(name));
    SecretBytes key;
    {
        const auto created = Practice::create(path, StoreFixture::passphrase(), options());
        if (!created && QFileInfo::exists(u"C:/"_s))
            QSKIP("No file may have this name here");
        QVERIFY2(created, created ? "" : qPrintable(created.error().sentence()));
        QCOMPARE((*created)->name(), Practice::nameOf(path));
        Client client;
        client.name = u"Mateo"_s;
        QVERIFY((*created)->clients().add(client));
        key = (*created)->dataKey();
    }
    BackupOrder order;
    order.practice = path;
    order.dataKey = key.clone();
    order.secondFolder = folder.filePath(u"second "_s + name);
    QVERIFY(QDir().mkpath(order.secondFolder));
    const auto made = PracticeBackup::make(order);
    QVERIFY2(made, made ? "" : qPrintable(made.error().sentence()));
    QVERIFY2(!made->secondError, made->secondError ? qPrintable(made->secondError->sentence()) : "");
    QVERIFY(BackupList::at(made->path).isGood() && BackupList::at(made->secondPath).isGood());
    QCOMPARE(BackupFolder::besideThePractice(path), QFileInfo(made->path).path());
    RestoreOrder restoring;
    restoring.backup = made->secondPath;
    restoring.dataKey = key.clone();
    QVERIFY(PracticeRestore::rehearse(restoring));
    const auto restored = PracticeRestore::run(restoring, path);
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().sentence()));
    QVERIFY(KeyReplacement::run(path, StoreFixture::passphrase(), options()));
    const auto opened = Practice::open(path, StoreFixture::passphrase(), options());
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().sentence()));
    QVERIFY((*opened)->verify()->isSound());
    QCOMPARE((*opened)->clients().findByName(u"Mateo"_s)->size(), 1);
}

void OddFilesTest::aHugeFileIsRefusedAtOnce_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file : {"keys.json", "practice.db", "failed-unlocks.json", "backup.json"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

void OddFilesTest::aHugeFileIsRefusedAtOnce()
{
    QFETCH(QString, file);
    StoreFixture fixture;
    fixture.create();
    const SecretBytes key = fixture.key().clone();
    fixture.close();
    const QString path = fixture.path() + u'/' + file;
    QFile::remove(path);
    if (!makeHuge(path))
        QSKIP("No file of this size can be had here");
    QElapsedTimer timer;
    timer.start();
    if (file == "keys.json"_L1) {
        QCOMPARE(KeyFile::unwrap(path, StoreFixture::passphrase()).error().code, ErrorCode::KeysAltered);
    } else if (file == "practice.db"_L1) {
        const auto opened = fixture.reopen();
        QVERIFY(!opened && !opened.error().sentence().isEmpty());
    } else if (file == "backup.json"_L1) {
        QCOMPARE(BackupManifest::read(fixture.path()).error().code, ErrorCode::BackupDamaged);
    } else {
        QVERIFY(!UnlockAttempts::read(fixture.path()).isReadable);
        QVERIFY(fixture.reopen());
    }
    QVERIFY2(timer.elapsed() < longestMilliseconds, qPrintable(QString::number(timer.elapsed())));
    fixture.close();
}

QTEST_GUILESS_MAIN(OddFilesTest)
#include "tst_oddfiles.moc"
