#include "BackupFolder.h"
#include "BackupList.h"
#include "BackupSettings.h"
#include "InterruptedRestore.h"
#include "KeyFile.h"
#include "PracticeRestore.h"
#include "StoreFixture.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>
#include <QUuid>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

using Step = PracticeRestore::Step;

constexpr int asLongAsItTakes = -1;

RestoreOrder orderFor(const QString &backup, const SecretBytes &key)
{
    RestoreOrder order;
    order.backup = backup;
    order.dataKey = key.clone();
    return order;
}

/// Restores a backup in a process of its own, which dies at the step.
int runChild(const QStringList &arguments)
{
    const int deadly = arguments.at(4).toInt();
    const auto restored = PracticeRestore::run(orderFor(arguments.at(3), keyFromStandardInput()), arguments.at(2), {},
                                               [deadly](Step step) {
                                                   if (int(step) == deadly)
                                                       std::raise(SIGKILL);
                                               });
    return restored ? 0 : 1;
}

} // namespace

/// A restore that is cut short, or cannot do its last step: the practice of before or the restored one is found.
class TestInterruptedRestore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void killedAtAnyStepOneOfBothIsFound_data();
    void killedAtAnyStepOneOfBothIsFound();
    void killedAtAnyStepALostPracticeIsFoundOnceItWasWhole_data();
    void killedAtAnyStepALostPracticeIsFoundOnceItWasWhole();
    void anotherRestoreLosesNothingOfTheOneBefore();
    void nothingThatWaitsIsRemovedWhileItsPlaceIsEmpty();
    void anotherPracticeOfThatNameIsNotRemoved();
    void norIsACopyThatAPersonHasMade();
    void whatCannotBePutInPlaceBringsTheOldOneBack();
    void anOldOneThatCannotBeBroughtBackIsSaid();
    void theLastGoodBackupIsFoundWithoutAKey();

private:
    [[nodiscard]] bool restoreUntil(Step step) const
    {
        QProcess child;
        if (!m_fixture->startChild(child, {m_backup, QString::number(int(step))}))
            return false;
        return child.waitForFinished(asLongAsItTakes) && child.exitStatus() == QProcess::CrashExit;
    }
    [[nodiscard]] Result<RestoredPractice> restore(const std::function<void(Step)> &reached = {}) const
    {
        return PracticeRestore::run(orderFor(m_backup, m_fixture->key()), m_fixture->path(), {}, reached);
    }
    [[nodiscard]] QString name(const QString &path) const
    {
        const auto practice = Practice::open(path, StoreFixture::passphrase(), m_fixture->options());
        if (!practice)
            return practice.error().sentence();
        const auto report = (*practice)->verify();
        if (!report || !report->isSound())
            return u"unsound"_s;
        return (*practice)->clients().find(ClientId {1})->name;
    }
    [[nodiscard]] QString waiting() const { return InterruptedRestore::waitingPath(m_fixture->path()); }
    /// All practices that lie beside each other, in a word each.
    [[nodiscard]] QStringList namesOfAll() const
    {
        QStringList names;
        const QDir folder(m_fixture->parentPath());
        for (const QString &one : folder.entryList({u"*.bitacora"_s}, QDir::Dirs))
            names.append(name(folder.filePath(one)));
        names.sort();
        return names;
    }
    void wait() const
    {
        QVERIFY(QDir().rename(m_backup, waiting()));
        QVERIFY(InterruptedRestore::mark(waiting()));
    }

    std::unique_ptr<StoreFixture> m_fixture;
    QString m_backup;
};

void TestInterruptedRestore::init()
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
    m_fixture->close();
}

void TestInterruptedRestore::killedAtAnyStepOneOfBothIsFound_data()
{
    QTest::addColumn<Step>("step");
    QTest::newRow("copied") << Step::Copied;
    QTest::newRow("waiting") << Step::Waiting;
    QTest::newRow("set aside") << Step::SetAside;
    QTest::newRow("placed") << Step::Placed;
}

void TestInterruptedRestore::killedAtAnyStepOneOfBothIsFound()
{
    QFETCH(const Step, step);
    QVERIFY(restoreUntil(step));
    // Until the old one gives way it goes on; from then on it is the restored one.
    const bool isOld = step == Step::Copied || step == Step::Waiting;
    QCOMPARE(name(m_fixture->path()), isOld ? u"Now"_s : u"Then"_s);
    QVERIFY(!QFileInfo::exists(waiting()));
    QCOMPARE(namesOfAll(), isOld ? QStringList({u"Now"_s}) : QStringList({u"Now"_s, u"Then"_s}));
    // And it can be done again, which clears away the rest.
    QVERIFY(restore());
    QCOMPARE(name(m_fixture->path()), u"Then"_s);
    QVERIFY(QDir(m_fixture->parentPath()).entryList({u"*.part"_s, u"*.restored"_s}).isEmpty());
}

void TestInterruptedRestore::killedAtAnyStepALostPracticeIsFoundOnceItWasWhole_data()
{
    QTest::addColumn<Step>("step");
    QTest::newRow("waiting") << Step::Waiting;
    QTest::newRow("placed") << Step::Placed;
}

void TestInterruptedRestore::killedAtAnyStepALostPracticeIsFoundOnceItWasWhole()
{
    QFETCH(const Step, step);
    QVERIFY(QDir(m_fixture->path()).removeRecursively());
    QVERIFY(restoreUntil(step));
    // With its key alone, as the quick unlock has it, too.
    QVERIFY(m_fixture->reopen());
    QCOMPARE(m_fixture->practice().clients().find(ClientId {1})->name, u"Then"_s);
    m_fixture->close();
    QVERIFY(!QFileInfo::exists(waiting()));
}

void TestInterruptedRestore::anotherRestoreLosesNothingOfTheOneBefore()
{
    QVERIFY(restoreUntil(Step::SetAside));
    QVERIFY(!Practice::exists(m_fixture->path()));
    QVERIFY(restore());
    // The old one, the first restored one and the second.
    QCOMPARE(namesOfAll(), (QStringList {u"Now"_s, u"Then"_s, u"Then"_s}));
}

void TestInterruptedRestore::nothingThatWaitsIsRemovedWhileItsPlaceIsEmpty()
{
    QVERIFY(QDir(m_fixture->path()).removeRecursively());
    wait();
    InterruptedRestore::clear(m_fixture->path());
    QVERIFY(Practice::exists(waiting()));
    // Something that is no practice does not give way.
    QVERIFY(QDir().mkpath(m_fixture->path() + u"/letters"_s));
    QVERIFY(!InterruptedRestore::finish(m_fixture->path()));
    QVERIFY(Practice::exists(waiting()));
    QVERIFY(QDir().rmdir(m_fixture->path() + u"/letters"_s));
    QVERIFY(InterruptedRestore::finish(m_fixture->path()));
    QVERIFY(!InterruptedRestore::finish(m_fixture->path()));
    QVERIFY(Practice::exists(m_fixture->path()));
}

void TestInterruptedRestore::anotherPracticeOfThatNameIsNotRemoved()
{
    {
        const auto other = Practice::create(waiting(), StoreFixture::passphrase(), m_fixture->options());
        QVERIFY(other);
    }
    QVERIFY(m_fixture->reopen());
    QVERIFY(Practice::exists(waiting()));
    m_fixture->close();
    QVERIFY(QDir(waiting()).removeRecursively());
    // Nor is a folder that holds none.
    QVERIFY(QDir().mkpath(waiting() + u"/letters"_s));
    QVERIFY(m_fixture->reopen());
    QVERIFY(QFileInfo::exists(waiting() + u"/letters"_s));
    m_fixture->close();
    QVERIFY(QDir(waiting()).removeRecursively());
    wait();
    QVERIFY(m_fixture->reopen());
    QVERIFY(!QFileInfo::exists(waiting()));
}

void TestInterruptedRestore::norIsACopyThatAPersonHasMade()
{
    // Every copy of a practice has its id.
    QVERIFY(QDir().rename(m_backup, waiting()));
    QVERIFY(m_fixture->reopen());
    m_fixture->close();
    QVERIFY(Practice::exists(waiting()));
    QVERIFY(QDir().rename(waiting(), m_backup));
    // Nor does a restore take its place.
    QVERIFY(QDir().mkpath(waiting() + u"/letters"_s));
    const auto restored = restore();
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, ErrorCode::PracticeExists);
    QVERIFY(QFileInfo::exists(waiting() + u"/letters"_s));
    QCOMPARE(name(m_fixture->path()), u"Now"_s);
    QVERIFY(QDir(waiting()).removeRecursively());
    // And nothing says of a practice in its place that it waits.
    QVERIFY(restore());
    QVERIFY(QDir().rename(m_fixture->path(), waiting()));
    QVERIFY(!InterruptedRestore::finish(m_fixture->path()));
}

void TestInterruptedRestore::whatCannotBePutInPlaceBringsTheOldOneBack()
{
    const auto before = bytesOf(m_fixture->path());
    const auto restored = restore([this](Step step) {
        if (step == Step::SetAside)
            QVERIFY(QDir().rename(waiting(), m_fixture->parentPath() + u"/away"_s));
    });
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, ErrorCode::PracticeNotWritable);
    QCOMPARE(bytesOf(m_fixture->path()), before);
}

void TestInterruptedRestore::anOldOneThatCannotBeBroughtBackIsSaid()
{
    const QString stone = m_fixture->path() + u"/stone"_s;
    const auto restored = restore([&](Step step) {
        if (step == Step::SetAside)
            QVERIFY(QDir().mkpath(stone));
    });
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, ErrorCode::StorageFailed);
    QVERIFY2(restored.error().sentence().contains(u"Test (set aside "_s), qPrintable(restored.error().sentence()));
    // Both are whole, and the next who opens it has the restored one.
    QCOMPARE(namesOfAll().first(), u"Now"_s);
    QVERIFY(QDir().rmdir(stone));
    QCOMPARE(name(m_fixture->path()), u"Then"_s);
}

void TestInterruptedRestore::theLastGoodBackupIsFoundWithoutAKey()
{
    const QString folder = BackupFolder::besideThePractice(m_fixture->path());
    m_fixture->clock.time = m_fixture->clock.time.addDays(1);
    BackupOrder order;
    order.practice = m_fixture->path();
    order.dataKey = m_fixture->key().clone();
    order.clock = &m_fixture->clock;
    const auto second = PracticeBackup::make(order);
    QVERIFY(second);
    const auto found = [&](const QString &place) {
        QStringList paths;
        const auto good = BackupList::goodOf(place, m_fixture->path());
        for (const StoredBackup &backup : good)
            paths.append(backup.path);
        return paths;
    };
    const QStringList both {second->path, m_backup};
    QCOMPARE(found(folder), both);
    QCOMPARE(found(m_backup), QStringList {m_backup});
    // Without its keys, without the practice, and with another practice's keys.
    QVERIFY(QFile::remove(Practice::keyFilePath(m_fixture->path())));
    QCOMPARE(found(folder), both);
    QVERIFY(QDir(m_fixture->path()).removeRecursively());
    QCOMPARE(found(folder), both);
    QVERIFY(QDir().mkpath(m_fixture->path()));
    QVERIFY(KeyFile::write(Practice::keyFilePath(m_fixture->path()), QUuid::createUuid().toString(QUuid::WithoutBraces),
                           KeyFile::newDataKey(), StoreFixture::passphrase(), m_fixture->options().kdfCost));
    QCOMPARE(found(folder), both);
    // One that is cut short is not good.
    QVERIFY(QFile(Practice::databasePath(second->path)).resize(4096));
    QCOMPARE(found(folder), QStringList {m_backup});
    QVERIFY(BackupList::opensWith(BackupList::at(m_backup), m_fixture->key()));
    QVERIFY(!BackupList::opensWith(BackupList::at(m_backup), KeyFile::newDataKey()));
    QVERIFY(found(m_fixture->parentPath()).isEmpty());
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == u"--child"_s)
        return runChild(QCoreApplication::arguments());
    TestInterruptedRestore test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_interruptedrestore.moc"
