#include "FaultRounds.h"
#include "FaultedOperations.h"
#include "FaultyCalls.h"
#include "FaultyDisk.h"
#include "MisleadingErrors.h"
#include "PracticeState.h"
#include "StoreFixture.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QScopeGuard>
#include <QTest>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

/// Where something fails, and how.
enum class Layer {
    SqliteOnce,
    SqliteFull,
    SqliteGone,
    SystemOnce,
    SystemFull,
    SystemQuota,
    SystemForbidden,
    SystemReadOnly,
};

constexpr std::array layers {Layer::SqliteOnce, Layer::SqliteFull,  Layer::SqliteGone,      Layer::SystemOnce,
                             Layer::SystemFull, Layer::SystemQuota, Layer::SystemForbidden, Layer::SystemReadOnly};
constexpr int never = std::numeric_limits<int>::max();

FaultyCalls::Fault callFault(Layer layer)
{
    switch (layer) {
    case Layer::SystemFull:
        return FaultyCalls::Fault::Full;
    case Layer::SystemQuota:
        return FaultyCalls::Fault::QuotaSpent;
    case Layer::SystemForbidden:
        return FaultyCalls::Fault::Forbidden;
    case Layer::SystemReadOnly:
        return FaultyCalls::Fault::ReadOnly;
    default:
        return FaultyCalls::Fault::Once;
    }
}

/// Where there is room, and nothing may be made or taken away.
bool isBarred(Layer layer)
{
    return layer == Layer::SystemForbidden || layer == Layer::SystemReadOnly;
}

bool isOfSqlite(Layer layer)
{
    return layer <= Layer::SqliteGone;
}

FaultyDisk::Fault diskFault(Layer layer)
{
    switch (layer) {
    case Layer::SqliteFull:
        return FaultyDisk::Fault::Full;
    case Layer::SqliteGone:
        return FaultyDisk::Fault::Gone;
    default:
        return FaultyDisk::Fault::Once;
    }
}

void copyTree(const QString &from, const QString &to)
{
    if (!QDir().mkpath(to))
        qFatal("A folder could not be made.");
    QDirIterator walk(from, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next();
        const QString copy = to + path.mid(from.size());
        if (walk.fileInfo().isDir() ? !QDir().mkpath(copy) : !QFile::copy(path, copy))
            qFatal("A file could not be copied.");
    }
}

/// The outermost folder of a path that is not to be there; the path itself where all of them are.
QString newPart(const QString &name, const QStringList &expected)
{
    for (qsizetype end = name.indexOf(u'/', 1); end > 0; end = name.indexOf(u'/', end + 1)) {
        if (!expected.contains(name.first(end)))
            return name.first(end);
    }
    return name;
}

// What is not to be there, and could not be taken away again while nothing could: a person does.
void takeAwayWhatStayed(const FaultScene &scene, const QStringList &expected)
{
    for (const QByteArray &kept : FaultyCalls::kept()) {
        const QString name = newPart(QFile::decodeName(kept).mid(scene.folder.size()), expected);
        if (expected.contains(name) || PracticeState::isLeftover(name))
            continue;
        if (QFileInfo(scene.folder + name).isDir())
            QDir(scene.folder + name).removeRecursively();
        else
            QFile::remove(scene.folder + name);
    }
}

} // namespace

/// Each operation that writes, with each single call to the disk failing: it says so, and all is as it was; or it is
/// done. And once all is well again it works. Whatever it says is compared with what is there.
class OperationFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatFailsIsSaidAndChangesNothing_data();
    void whatFailsIsSaidAndChangesNothing();
    void keysThatCannotBeReadAreSaidToBeThat_data();
    void keysThatCannotBeReadAreSaidToBeThat();
    void aSpentQuotaIsSaidAsAFullDiskIs_data();
    void aSpentQuotaIsSaidAsAFullDiskIs();

private:
    [[nodiscard]] FaultScene freshScene() const;
    [[nodiscard]] PracticeState stateOf(const FaultScene &scene) const
    {
        return PracticeState::of(scene.path, scene.key, m_clock);
    }
    Result<void> runWithFault(const FaultedOperation &operation, FaultScene &scene, Layer layer, int call);
    void learn(const FaultedOperation &operation);
    void tryOnce(const FaultedOperation &operation, Layer layer, int call);

    QTemporaryDir m_folder;
    TestClock m_clock;
    FaultScene m_base;
    FaultyDisk m_disk;
    /// Of the operation: what it makes, and how often it calls the disk.
    PracticeState m_done;
    std::array<int, layers.size()> m_calls {};
    int m_failed = 0;
    int m_said = 0;
    /// Whether of the system's calls those to keys.json alone fail.
    bool m_isOfKeys = false;
};

void OperationFaultsTest::initTestCase()
{
    m_base = makeFaultScene(m_folder.filePath(u"base"_s));
}

FaultScene OperationFaultsTest::freshScene() const
{
    FaultScene scene;
    scene.folder = m_folder.filePath(u"now"_s);
    QDir(scene.folder).removeRecursively();
    copyTree(m_base.folder, scene.folder);
    scene.options.kdfCost = {KdfCost::minimumMemoryBytes, KdfCost::minimumPasses};
    scene.options.clock = &m_clock;
    scene.key = m_base.key.clone();
    scene.session = m_base.session;
    scene.client = m_base.client;
    scene.past = m_base.past;
    scene.path = scene.folder + m_base.path.mid(m_base.folder.size());
    return scene;
}

Result<void> OperationFaultsTest::runWithFault(const FaultedOperation &operation, FaultScene &scene, Layer layer,
                                               int call)
{
    if (isOfSqlite(layer)) {
        m_disk.failAt(call, diskFault(layer));
    } else {
        m_disk.failAt(never, FaultyDisk::Fault::Once);
        const QString watched = m_isOfKeys ? Practice::keyFilePath(scene.path) : scene.folder;
        FaultyCalls::failAt(call, callFault(layer), QFile::encodeName(watched));
    }
    auto outcome = operation.run(scene);
    m_disk.recover();
    FaultyCalls::recover();
    return outcome;
}

void OperationFaultsTest::learn(const FaultedOperation &operation)
{
    for (const Layer layer : {Layer::SqliteOnce, Layer::SystemOnce}) {
        FaultScene scene = freshScene();
        const auto prepared = operation.prepare(scene);
        QVERIFY2(prepared, prepared ? "" : qPrintable(prepared.error().sentence()));
        const auto outcome = runWithFault(operation, scene, layer, never);
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().sentence() + outcome.error().detail));
        const int calls = isOfSqlite(layer) ? m_disk.calls() : FaultyCalls::calls();
        QCOMPARE(calls == 0, isOfSqlite(layer) && operation.isOfFilesAlone);
        // As often however it fails.
        for (const Layer same : layers) {
            if (isOfSqlite(same) == isOfSqlite(layer))
                m_calls.at(std::size_t(same)) = calls;
        }
        m_done = stateOf(scene);
        QVERIFY(m_done.opens);
        QCOMPARE(operation.judge(scene, true), QString());
    }
}

void OperationFaultsTest::tryOnce(const FaultedOperation &operation, Layer layer, int call)
{
    FaultScene scene = freshScene();
    QVERIFY(operation.prepare(scene));
    const PracticeState before = stateOf(scene);
    auto outcome = runWithFault(operation, scene, layer, call);
    m_failed += int((isOfSqlite(layer) ? m_disk.failed() : FaultyCalls::failed()) > 0);
    if (isBarred(layer))
        takeAwayWhatStayed(scene, outcome ? m_done.names : before.names);
    if (!outcome) {
        ++m_said;
        const Error &error = outcome.error();
        const bool isRight = !isMisleading(error) || (operation.readsBackup && error.code == ErrorCode::BackupDamaged);
        const bool isOfRoom = isBarred(layer) && saysThereIsNoRoom(error);
        QVERIFY2(!error.sentence().isEmpty() && isRight && !isOfRoom,
                 qPrintable(u"code %1: %2 (%3)"_s.arg(int(error.code)).arg(error.sentence(), error.detail)));
        if (isBarred(layer) && operation.saidWhereItStays
            && error.detail.contains(QLatin1String(operation.saidWhereItStays))) {
            QCOMPARE(operation.judge(scene, true), QString());
            const PracticeState now = stateOf(scene);
            QVERIFY(!now.opens || now.records == before.records);
            return;
        }
        if (!operation.hasParts) {
            const QString change = stateOf(scene).changeFrom(before);
            QVERIFY2(change.isEmpty(), qPrintable(u"after \"%1\": %2"_s.arg(error.sentence(), change)));
        }
        const QString wrong = operation.judge(scene, false);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"not done: "_s + wrong));
        // All is well again.
        outcome = operation.run(scene);
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().sentence() + outcome.error().detail));
        if (operation.hasParts)
            return;
    }
    const QString difference = stateOf(scene).differenceFrom(m_done);
    QVERIFY2(difference.isEmpty(), qPrintable(u"done: "_s + difference));
    const QString wrong = operation.judge(scene, true);
    QVERIFY2(wrong.isEmpty(), qPrintable(u"done: "_s + wrong));
}

void OperationFaultsTest::whatFailsIsSaidAndChangesNothing_data()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const FaultedOperation &operation : faultedOperations())
        QTest::newRow(operation.name) << index++;
}

void OperationFaultsTest::whatFailsIsSaidAndChangesNothing()
{
    QFETCH(int, index);
    const FaultedOperation operation = faultedOperations().at(index);
    const WatchedDisk watched(m_disk);
    learn(operation);
    if (QTest::currentTestFailed())
        return;
    m_failed = 0;
    m_said = 0;
    int all = 0;
    for (const int calls : m_calls)
        all += calls;
    // All the calls of all the layers in one row, of which a quick run takes some.
    const int runs = faultRounds(8, all);
    int tried = 0;
    int first = 0;
    for (const Layer layer : layers) {
        const int calls = m_calls.at(std::size_t(layer));
        const int share = std::max(1, runs * calls / all);
        const int stride = std::max(1, calls / share);
        for (int call = 1 + (first++ % stride); call <= calls; call += stride) {
            tryOnce(operation, layer, call);
            ++tried;
            if (QTest::currentTestFailed()) {
                qInfo("layer %d, call %d of %d", int(layer), call, calls);
                return;
            }
        }
    }
    qInfo("%d of %d calls failed in turn, %d of them at all: %d errors said", tried, all, m_failed, m_said);
    QVERIFY(m_failed > 0 && m_said > 0);
}

void OperationFaultsTest::keysThatCannotBeReadAreSaidToBeThat_data()
{
    QTest::addColumn<int>("index");
    const QList<FaultedOperation> all = faultedOperations();
    for (const QByteArrayView name : {"changing the passphrase", "replacing the key", "backing up"}) {
        const auto found = std::find_if(all.begin(), all.end(),
                                        [name](const FaultedOperation &operation) { return operation.name == name; });
        QVERIFY(found != all.end());
        QTest::newRow(found->name) << int(found - all.begin());
    }
}

// They are few among all the calls, and told from another practice's keys only by what is said.
void OperationFaultsTest::keysThatCannotBeReadAreSaidToBeThat()
{
    QFETCH(int, index);
    const FaultedOperation operation = faultedOperations().at(index);
    const WatchedDisk watched(m_disk);
    learn(operation);
    m_isOfKeys = true;
    const auto allAgain = qScopeGuard([this] { m_isOfKeys = false; });
    m_failed = 0;
    int tried = 0;
    for (; tried == m_failed && !QTest::currentTestFailed(); ++tried)
        tryOnce(operation, Layer::SystemOnce, tried + 1);
    QVERIFY(m_failed > 1);
}

void OperationFaultsTest::aSpentQuotaIsSaidAsAFullDiskIs_data()
{
    whatFailsIsSaidAndChangesNothing_data();
}

void OperationFaultsTest::aSpentQuotaIsSaidAsAFullDiskIs()
{
    QFETCH(int, index);
    const FaultedOperation operation = faultedOperations().at(index);
    const WatchedDisk watched(m_disk);
    learn(operation);
    if (QTest::currentTestFailed())
        return;
    const int calls = m_calls.at(std::size_t(Layer::SystemQuota));
    const int stride = std::max(1, calls / faultRounds(6, calls));
    int saidFull = 0;
    for (int call = 1; call <= calls; call += stride) {
        QList<ErrorCode> codes;
        bool isSaidFull = false;
        QStringList said;
        for (const Layer layer : {Layer::SystemFull, Layer::SystemQuota}) {
            FaultScene scene = freshScene();
            QVERIFY(operation.prepare(scene));
            const auto outcome = runWithFault(operation, scene, layer, call);
            isSaidFull = !outcome && saysThereIsNoRoom(outcome.error());
            codes.append(outcome ? ErrorCode::Cancelled : outcome.error().code);
            said.append(outcome ? u"done"_s : outcome.error().sentence() + outcome.error().detail);
        }
        const QByteArray both = (u"call %1: "_s.arg(call) + said.join(u" / "_s)).toUtf8();
        QVERIFY2(codes.at(0) == codes.at(1), both.constData());
        saidFull += int(isSaidFull);
    }
    QVERIFY(saidFull > 0);
}

QTEST_MAIN(OperationFaultsTest)
#include "tst_operationfaults.moc"
