#include "BackupFolder.h"
#include "BackupList.h"
#include "FaultRounds.h"
#include "KilledWork.h"
#include "PracticeBackup.h"
#include "SigningFixture.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

constexpr int patience = 20'000;
constexpr quint32 seed = 20261122;

/// When a child is killed: so long after it has said a word; from its start on without one.
struct Moment
{
    QByteArray word;
    int milliseconds = 0;
};

/// The names in a folder that only work which is going on, or was cut short, has there.
QStringList leftoversIn(const QString &folder)
{
    return QDir(folder).entryList({u"*.next.*"_s, u"*.previous.*"_s, u"keys.json.*"_s, u"*.part"_s, u"*.part.lock"_s},
                                  QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

/// What was said to be stored is there, whenever the program is killed.
class KillsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasPromisedIsThereAfterEveryKill();
    void aProgramThatIsSuspendedInItsWorkGoesOn();

private:
    void live(KilledWork work, const Moment &moment);
    [[nodiscard]] Moment someMoment(KilledWork work);
    [[nodiscard]] QString backupFolder() const { return BackupFolder::besideThePractice(m_fixture->path()); }
    void takeTheKey(bool mayBeAnother);
    void verifyPractice();
    void verifyBackups();
    void backUpOnceMore();

    std::unique_ptr<SigningFixture> m_fixture;
    KilledWords m_words;
    QRandomGenerator m_random {seed};
    int m_inTheMiddle = 0;
};

/// Lets a child work until that moment, then kills it.
void KillsTest::live(KilledWork work, const Moment &moment)
{
    QProcess child;
    const QStringList arguments = killedWorkArguments(work, m_fixture->session.id, m_words.promises.lastRound() + 1);
    QVERIFY(m_fixture->startChild(child, arguments));
    QByteArray said;
    while (!moment.word.isEmpty() && !said.contains(moment.word) && child.waitForReadyRead(patience))
        said += child.readAllStandardOutput();
    QVERIFY2(said.contains(moment.word), said.constData());
    QTest::qSleep(moment.milliseconds);
    child.kill();
    QVERIFY(child.waitForFinished(patience));
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    said += child.readAllStandardOutput();
    m_words.take(said);
    m_inTheMiddle +=
        int(said.count("backing") > said.count("backed") || said.count("replacing") > said.count("replaced"));
}

/// Somewhere in that work; as often right after a step of a new key, of which most is the making of keys.
Moment KillsTest::someMoment(KilledWork work)
{
    constexpr int aDay = 100;
    constexpr int aStep = 15;
    constexpr std::array steps {"copied", "wrapped", "exchanged", "renamed"};
    switch (work) {
    case KilledWork::Day:
        return {"open", m_random.bounded(1, aDay)};
    case KilledWork::Backup:
        return {"backing", m_random.bounded(std::max(m_words.backupTime, aDay))};
    case KilledWork::NewKey:
        if (m_random.bounded(2) == 0)
            return {"replacing", m_random.bounded(std::max(m_words.newKeyTime, aDay))};
        return {steps.at(std::size_t(m_random.bounded(int(steps.size())))), m_random.bounded(aStep)};
    }
    return {};
}

/// The one that the passphrase gives is that of keys.json, and opens the practice.
void KillsTest::takeTheKey(bool mayBeAnother)
{
    auto key = Practice::unlock(m_fixture->path(), StoreFixture::passphrase(), m_fixture->clock);
    QVERIFY2(key, key ? "" : qPrintable(key.error().sentence()));
    const auto said = KeyFile::unwrap(Practice::keyFilePath(m_fixture->path()), StoreFixture::passphrase());
    QVERIFY(said);
    QVERIFY(std::equal(said->data(), said->data() + said->size(), key->data(), key->data() + key->size()));
    const bool isAnother = !std::equal(key->data(), key->data() + key->size(), m_fixture->key().data());
    QVERIFY(mayBeAnother || !isAnother);
    if (isAnother) {
        QCOMPARE(m_fixture->reopen().error().code, ErrorCode::DatabaseKeyMismatch);
        m_fixture->setKey(std::move(*key));
    }
    QCOMPARE(leftoversIn(m_fixture->path()), QStringList());
}

void KillsTest::verifyPractice()
{
    const auto opened = m_fixture->reopen();
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().sentence()));
    const auto report = m_fixture->practice().verify();
    QVERIFY(report);
    QVERIFY2(report->isSound(), qPrintable(report->findings.join(u'\n')));
    const QString broken = m_words.promises.broken(m_fixture->practice(), m_fixture->session.id);
    m_fixture->close();
    QVERIFY2(broken.isEmpty(), qPrintable(broken));
}

/// Each that was promised is there, and what looks like a good one is.
void KillsTest::verifyBackups()
{
    for (const QString &backup : std::as_const(m_words.backups))
        QVERIFY2(BackupList::at(backup).isGood(), qPrintable(backup));
    const auto id = KeyFile::practiceId(Practice::keyFilePath(m_fixture->path()));
    QVERIFY(id);
    const auto backups = BackupList::of(backupFolder(), *id, Practice::nameOf(m_fixture->path()));
    QVERIFY(!backups.isEmpty());
    PracticeOptions reading = m_fixture->options();
    reading.readOnly = true;
    const auto newest = Practice::open(backups.constFirst().path, StoreFixture::passphrase(), reading);
    QVERIFY2(newest, newest ? "" : qPrintable(newest.error().sentence()));
    const auto report = (*newest)->verify();
    QVERIFY2(report && report->isSound(), qPrintable(report ? report->findings.join(u'\n') : QString()));
}

/// Which also clears away what a killed one has left; keeps the last ones alone, for the room that they take.
void KillsTest::backUpOnceMore()
{
    BackupOrder order;
    order.practice = m_fixture->path();
    order.dataKey = m_fixture->key().clone();
    const auto made = PracticeBackup::make(order);
    QVERIFY2(made, made ? "" : qPrintable(made.error().sentence()));
    QCOMPARE(leftoversIn(backupFolder()), QStringList());
    constexpr int kept = 3;
    m_words.backups.append(made->path);
    while (m_words.backups.size() > kept)
        QVERIFY(QDir(m_words.backups.takeFirst()).removeRecursively());
}

void KillsTest::whatWasPromisedIsThereAfterEveryKill()
{
    m_fixture = std::make_unique<SigningFixture>();
    m_fixture->close();
    backUpOnceMore();
    const int kills = faultRounds(50, 1000);
    // Of each ten: what is killed; without a word it is the start.
    using Work = KilledWork;
    constexpr std::array works {Work::Day, Work::Day,    Work::Backup, Work::NewKey, Work::Day,
                                Work::Day, Work::NewKey, Work::Backup, Work::Day,    Work::Day};
    constexpr int ofTheStart = 5;
    for (int kill = 0; kill < kills; ++kill) {
        const Work work = works.at(std::size_t(kill) % works.size());
        Moment moment = someMoment(work);
        if (kill % ofTheStart == 0)
            moment.word.clear();
        live(work, moment);
        if (!QTest::currentTestFailed() && work == Work::NewKey)
            takeTheKey(true);
        if (!QTest::currentTestFailed())
            verifyPractice();
        if (!QTest::currentTestFailed() && work != Work::Day)
            verifyBackups();
        if (!QTest::currentTestFailed() && work == Work::Backup)
            backUpOnceMore();
        if (QTest::currentTestFailed()) {
            qInfo("in kill %d, %d ms after \"%s\"", kill, moment.milliseconds, moment.word.constData());
            return;
        }
    }
    const Promises &promises = m_words.promises;
    qInfo("%d kills, %d of them in a backup or a new key: %lld booked, %lld signed, %lld erased, all there; %lld keys "
          "replaced to the end",
          kills, m_inTheMiddle, static_cast<long long>(promises.booked.size()),
          static_cast<long long>(promises.notes.size()), static_cast<long long>(promises.erased.size()),
          static_cast<long long>(m_words.newKeys));
    // A machine that is busy gets through less of the day each time.
    QVERIFY(!promises.booked.isEmpty() && !promises.notes.isEmpty() && !promises.erased.isEmpty());
    QVERIFY(m_inTheMiddle > kills / int(works.size()));
}

void KillsTest::aProgramThatIsSuspendedInItsWorkGoesOn()
{
    const auto signal = [](const QString &name, const QProcess &child) {
        return QProcess::execute(u"kill"_s, {u"-"_s + name, QString::number(child.processId())}) == 0;
    };
    m_fixture = std::make_unique<SigningFixture>();
    m_fixture->close();
    m_words = {};
    QProcess child;
    QVERIFY(m_fixture->startChild(child, killedWorkArguments(KilledWork::Day, m_fixture->session.id, 0)));
    if (!signal(u"0"_s, child)) {
        child.kill();
        child.waitForFinished(patience);
        QSKIP("Here a program cannot be suspended from outside");
    }
    QByteArray said;
    while (!said.contains("open") && child.waitForReadyRead(patience))
        said += child.readAllStandardOutput();
    QVERIFY(said.contains("open"));
    QRandomGenerator random(seed);
    const int times = faultRounds(10, 200);
    constexpr int longest = 60;
    for (int i = 0; i < times; ++i) {
        QTest::qSleep(random.bounded(1, longest));
        QVERIFY(signal(u"STOP"_s, child));
        QTest::qSleep(random.bounded(1, longest));
        // Whoever looks meanwhile sees what was stored, and can copy it.
        if (i == times / 2) {
            QVERIFY(m_fixture->reopen(true));
            QVERIFY(m_fixture->practice().clients().summaries(ClientState::Active));
            m_fixture->close();
        }
        QVERIFY(signal(u"CONT"_s, child));
        QCOMPARE(child.state(), QProcess::Running);
    }
    // It still works.
    QVERIFY(child.waitForReadyRead(patience));
    said += child.readAllStandardOutput();
    child.kill();
    QVERIFY(child.waitForFinished(patience));
    said += child.readAllStandardOutput();
    m_words.take(said);
    QVERIFY(m_fixture->reopen());
    QVERIFY(m_fixture->practice().verify()->isSound());
    QCOMPARE(m_words.promises.broken(m_fixture->practice(), m_fixture->session.id), QString());
    qInfo("suspended %d times: %lld promises, all kept", times, static_cast<long long>(m_words.promises.count()));
    QVERIFY(m_words.promises.count() > 0);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 1 && arguments.at(1) == "--child"_L1)
        return runKilledWork(arguments);
    KillsTest test;
    return QTest::qExec(&test, arguments);
}

#include "tst_kills.moc"
