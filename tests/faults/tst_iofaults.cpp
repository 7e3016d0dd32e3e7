#include "BackupFolder.h"
#include "BackupList.h"
#include "DayOfWork.h"
#include "FaultRounds.h"
#include "FaultyDisk.h"
#include "FileSync.h"
#include "FolderCopy.h"
#include "KeyReplacement.h"
#include "MisleadingErrors.h"
#include "PracticeBackup.h"
#include "PracticeState.h"
#include "SigningFixture.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <algorithm>
#include <functional>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

using Fault = FaultyDisk::Fault;

} // namespace

Q_DECLARE_METATYPE(FaultyDisk::Fault)
Q_DECLARE_METATYPE(bitacora::DiskCall)

/// Whatever call to the disk fails: it is said, nothing that was announced is lost, and all works again afterwards.
class IoFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFolderThatMayNotLastIsNotLeft();
    void whatOpensAfterAFaultKnowsItsFile();
    void verifyingCallsNothingDamagedThatCannotBeRead_data();
    void verifyingCallsNothingDamagedThatCannotBeRead();
    void aDayOfWorkSurvivesEveryFault_data() { faults(); }
    void aDayOfWorkSurvivesEveryFault();
    void aBackupSurvivesEveryFault_data() { faults(); }
    void aBackupSurvivesEveryFault();
    void replacingTheKeySurvivesEveryFault_data() { faults(); }
    void replacingTheKeySurvivesEveryFault();

private:
    static void faults();
    /// Does something with the n-th call failing, for some n until it goes by without a failure; prints the figures.
    void failEverywhere(Fault fault, int mostRuns, const std::function<void()> &work);
    /// Once more where it failed, the disk being well again; then it must succeed.
    template <typename Work>
    auto tried(Work &&work)
    {
        auto outcome = work();
        if (outcome)
            return outcome;
        ++m_said;
        if (m_disk.failed() == 0 || outcome.error().sentence().isEmpty() || isMisleading(outcome.error()))
            m_wrong = u"code %1: %2"_s.arg(int(outcome.error().code)).arg(outcome.error().sentence());
        m_disk.recover();
        return work();
    }
    /// The same, of one change in an open practice: what stands there is as it was where it failed, and what it was in
    /// the run without a failure where it was done.
    Result<qint64> changed(Practice &practice, const std::function<Result<qint64>()> &change);
    [[nodiscard]] PracticeState stateNow();
    [[nodiscard]] QString path() const { return m_folder.filePath(u"now/Test.bitacora"_s); }
    [[nodiscard]] Result<std::unique_ptr<Practice>> open(const SecretBytes &key) const
    {
        return Practice::openWithKey(path(), key.clone(), m_fixture->options());
    }
    void dayOfWork();
    void backUp();
    void makeBackup(const BackupOrder &order);
    void replaceKey();
    void verifySound(const Result<std::unique_ptr<Practice>> &practice, const Promises &promises);

    std::unique_ptr<SigningFixture> m_fixture;
    QTemporaryDir m_folder;
    FaultyDisk m_disk;
    /// After each change of the run without a failure, and how many of them this run has come by.
    QList<PracticeState> m_learned;
    qsizetype m_changes = 0;
    bool m_isLearning = false;
    QString m_wrong;
    int m_said = 0;
    int m_lost = 0;
};

void IoFaultsTest::initTestCase()
{
    m_fixture = std::make_unique<SigningFixture>();
    m_fixture->close();
    copyFolder(m_fixture->path(), m_folder.filePath(u"base"_s));
}

void IoFaultsTest::aFolderThatMayNotLastIsNotLeft()
{
    const QString folder = m_folder.filePath(u"Work/2026"_s);
    FaultyDisk disk;
    const WatchedDisk watched(disk);
    disk.watchOnly(DiskCall::Sync);
    disk.failAt(2, Fault::Once);
    QVERIFY(!makeFolder(folder));
    QVERIFY(!QFileInfo::exists(folder));
    QVERIFY(makeFolder(folder));
    QVERIFY(QFileInfo(folder).isDir());
}

void IoFaultsTest::faults()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("a call fails once") << Fault::Once;
    QTest::newRow("the disk is full") << Fault::Full;
    QTest::newRow("the disk is gone") << Fault::Gone;
}

void IoFaultsTest::failEverywhere(Fault fault, int mostRuns, const std::function<void()> &work)
{
    const WatchedDisk watched(m_disk);
    const auto run = [&](int call) {
        QDir(m_folder.filePath(u"now"_s)).removeRecursively();
        copyFolder(m_folder.filePath(u"base"_s), path());
        m_wrong.clear();
        m_changes = 0;
        m_disk.failAt(call, fault);
        work();
        m_disk.recover();
    };
    constexpr int never = std::numeric_limits<int>::max();
    m_learned.clear();
    m_isLearning = true;
    run(never);
    m_isLearning = false;
    const int calls = m_disk.calls();
    QVERIFY(calls > 0);
    m_said = 0;
    m_lost = 0;
    int faults = 0;
    int runs = 0;
    const int stride = std::max(1, calls / faultRounds(mostRuns, calls));
    for (int call = 1; call <= calls; call += stride) {
        run(call);
        QVERIFY2(m_wrong.isEmpty() && !QTest::currentTestFailed(),
                 qPrintable(u"call %1 of %2: %3"_s.arg(call).arg(calls).arg(m_wrong)));
        faults += m_disk.failed();
        ++runs;
    }
    qInfo("%d of %d calls failed in turn, %d in all: %d errors said, lost %d", runs, calls, faults, m_said, m_lost);
    QCOMPARE(m_lost, 0);
    QVERIFY(m_said > 0);
}

PracticeState IoFaultsTest::stateNow()
{
    m_disk.pause(true);
    PracticeState state = PracticeState::of(path(), m_fixture->key(), m_fixture->clock);
    m_disk.pause(false);
    return state;
}

Result<qint64> IoFaultsTest::changed(Practice &practice, const std::function<Result<qint64>()> &change)
{
    const auto attempt = [&] {
        Result<qint64> outcome = 0;
        const auto ended = practice.inOneTransaction([&]() -> Result<void> {
            outcome = change();
            return outcome ? Result<void>() : Failure(outcome.error());
        });
        return ended ? outcome : Failure(ended.error());
    };
    const PracticeState before = stateNow();
    const auto once = attempt();
    const PracticeState after = stateNow();
    const auto note = [this](const QString &wrong) {
        if (!wrong.isEmpty() && m_wrong.isEmpty())
            m_wrong = u"change %1: "_s.arg(m_changes) + wrong;
    };
    if (!once)
        note(after.changeFrom(before));
    bool isFirst = true;
    const auto outcome = tried([&]() -> Result<qint64> { return std::exchange(isFirst, false) ? once : attempt(); });
    if (!outcome)
        return outcome;
    const PracticeState done = once ? after : stateNow();
    if (m_isLearning)
        m_learned.append(done);
    else
        note(done.differenceFrom(m_learned.at(m_changes)));
    ++m_changes;
    return outcome;
}

void IoFaultsTest::verifySound(const Result<std::unique_ptr<Practice>> &practice, const Promises &promises)
{
    QVERIFY2(practice, practice ? "" : qPrintable(practice.error().sentence()));
    const auto report = (*practice)->verify();
    QVERIFY(report);
    QVERIFY2(report->isSound(), qPrintable(report->findings.join(u'\n')));
    const QString broken = promises.broken(**practice, m_fixture->session.id);
    m_lost += broken.isEmpty() ? 0 : 1;
    QVERIFY2(broken.isEmpty(), qPrintable(broken));
}

void IoFaultsTest::dayOfWork()
{
    Promises promises;
    {
        auto practice = tried([this] { return open(m_fixture->key()); });
        QVERIFY2(practice, practice ? "" : qPrintable(practice.error().sentence()));
        DayOfWork day(**practice, m_fixture->session.id);
        for (int round = 1; round <= 2; ++round) {
            QVERIFY(changed(**practice, [&]() -> Result<qint64> {
                const auto typed = day.type(round);
                return typed ? Result<qint64>(round) : Failure(typed.error());
            }));
            promises.typed = round;
            const auto booked = changed(**practice, [&] { return day.book(round); });
            QVERIFY(booked);
            promises.booked.insert(round, *booked);
            const auto signedNote = changed(**practice, [&] { return day.sign(round); });
            QVERIFY(signedNote);
            promises.notes.insert(round, *signedNote);
            const auto erased = changed(**practice, [&] { return day.erase(round); });
            QVERIFY(erased);
            promises.erased.insert(round, *erased);
        }
        // What fails in closing is made up for the next time.
    }
    m_disk.recover();
    verifySound(open(m_fixture->key()), promises);
}

// What was not read while it opened must not be taken for something else by what is written then.
void IoFaultsTest::whatOpensAfterAFaultKnowsItsFile()
{
    constexpr int everyCall = std::numeric_limits<int>::max();
    failEverywhere(Fault::Once, everyCall, [this] {
        {
            const auto practice = open(m_fixture->key());
            m_disk.pause(true);
            m_said += practice ? 0 : 1;
            // After a page that could not be read it may be refused, too.
            if (practice)
                (void)DayOfWork(**practice, m_fixture->session.id).sign(1);
        }
        verifySound(open(m_fixture->key()), {});
        m_disk.pause(false);
    });
}

void IoFaultsTest::verifyingCallsNothingDamagedThatCannotBeRead_data()
{
    QTest::addColumn<DiskCall>("kind");
    // SQLCipher takes whatever it finds in memory for a size that it is not told.
    QTest::newRow("a size is not told") << DiskCall::Size;
    QTest::newRow("a page is not read") << DiskCall::Read;
}

void IoFaultsTest::verifyingCallsNothingDamagedThatCannotBeRead()
{
    QFETCH(DiskCall, kind);
    QDir(path()).removeRecursively();
    copyFolder(m_folder.filePath(u"base"_s), path());
    FaultyDisk disk;
    disk.watchOnly(kind);
    const WatchedDisk watched(disk);
    const int stride = kind == DiskCall::Size ? 1 : faultRounds(23, 1);
    int found = 0;
    int call = 1;
    for (;; call += stride) {
        disk.recover();
        const auto practice = open(m_fixture->key());
        QVERIFY(practice);
        disk.failAt(call, Fault::Once);
        const auto report = (*practice)->verify();
        if (disk.failed() == 0)
            break;
        if (!report || report->isSound())
            continue;
        ++found;
        const QString findings = report->findings.join(u'\n');
        QVERIFY2(!findings.contains(u"damaged"_s), qPrintable(u"call %1: %2"_s.arg(call).arg(findings)));
    }
    qInfo("%d calls, %d times a check could not be made", call, found);
    QVERIFY(found > 0);
}

void IoFaultsTest::aDayOfWorkSurvivesEveryFault()
{
    QFETCH(Fault, fault);
    failEverywhere(fault, 7, [this] { dayOfWork(); });
}

void IoFaultsTest::makeBackup(const BackupOrder &order)
{
    const auto make = [&order] { return PracticeBackup::make(order); };
    auto made = tried(make);
    QVERIFY2(made, made ? "" : qPrintable(made.error().sentence()));
    if (!made->secondError)
        return;
    // The first one stands, and the next one gets its copy.
    ++m_said;
    QVERIFY2(!isMisleading(*made->secondError), qPrintable(made->secondError->sentence()));
    m_disk.recover();
    made = make();
    QVERIFY(made && !made->secondError);
}

void IoFaultsTest::backUp()
{
    BackupOrder order;
    order.practice = path();
    order.dataKey = m_fixture->key().clone();
    order.clock = &m_fixture->clock;
    order.secondFolder = m_folder.filePath(u"now/second"_s);
    QVERIFY(QDir().mkpath(order.secondFolder));
    {
        // Through SQLite as long as something waits in the log.
        const auto practice = tried([this] { return open(m_fixture->key()); });
        QVERIFY(practice);
        QVERIFY(tried([&] { return DayOfWork(**practice, m_fixture->session.id).type(1); }));
        makeBackup(order);
    }
    // And as it lies there once it is closed.
    makeBackup(order);
    m_disk.recover();
    const QStringList folders {BackupFolder::besideThePractice(order.practice), order.secondFolder};
    for (const QString &folder : folders) {
        QVERIFY(QDir(folder).entryList({u'*' + BackupFolder::partSuffix}, QDir::Dirs).isEmpty());
        const QStringList names = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QVERIFY(!names.isEmpty());
        for (const QString &name : names) {
            const QString backup = folder + u'/' + name;
            m_lost += BackupList::at(backup).isGood() ? 0 : 1;
            PracticeOptions reading = m_fixture->options();
            reading.readOnly = true;
            const auto opened = Practice::openWithKey(backup, m_fixture->key().clone(), reading);
            QVERIFY(opened);
            const auto report = (*opened)->verify();
            QVERIFY(report && report->isSound());
        }
    }
}

void IoFaultsTest::aBackupSurvivesEveryFault()
{
    QFETCH(Fault, fault);
    failEverywhere(fault, 5, [this] { backUp(); });
}

void IoFaultsTest::replaceKey()
{
    const auto replaced =
        tried([this] { return KeyReplacement::run(path(), StoreFixture::passphrase(), m_fixture->options()); });
    QVERIFY2(replaced, replaced ? "" : qPrintable(replaced.error().sentence()));
    m_disk.recover();
    verifySound(Practice::open(path(), StoreFixture::passphrase(), m_fixture->options()), {});
}

void IoFaultsTest::replacingTheKeySurvivesEveryFault()
{
    QFETCH(Fault, fault);
    failEverywhere(fault, 3, [this] { replaceKey(); });
}

QTEST_GUILESS_MAIN(IoFaultsTest)
#include "tst_iofaults.moc"
