#include "DayOfWork.h"
#include "FaultRounds.h"
#include "SigningFixture.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

constexpr int patience = 20'000;
constexpr quint32 seed = 20261122;

void say(const char *what, qint64 round, qint64 id = 0)
{
    std::printf("%s %lld %lld\n", what, static_cast<long long>(round), static_cast<long long>(id));
    std::fflush(stdout);
}

/// A day of changes without an end, each said once it is stored.
[[noreturn]] void work(Practice &practice, SessionId typedIn, qint64 firstRound)
{
    DayOfWork day(practice, typedIn);
    for (qint64 round = firstRound;; ++round) {
        if (day.type(round))
            say("typed", round);
        if (const auto booked = day.book(round))
            say("booked", round, *booked);
        if (const auto signedNote = day.sign(round))
            say("signed", round, *signedNote);
        if (const auto erased = day.erase(round))
            say("erased", round, *erased);
    }
}

/// The child.
int runChild(const QStringList &arguments)
{
    auto opened = Practice::openWithKey(arguments.at(2), keyFromStandardInput());
    if (!opened)
        return 1;
    say("open", 0);
    work(**opened, SessionId {arguments.at(3).toLongLong()}, arguments.at(4).toLongLong());
}

/// Adds what a child said was stored.
void take(Promises &promises, const QByteArray &said)
{
    const QList<QByteArray> lines = said.split('\n');
    // The last one may be half a line.
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        const QList<QByteArray> words = lines.at(i).split(' ');
        const qint64 round = words.value(1).toLongLong();
        const qint64 id = words.value(2).toLongLong();
        if (words.constFirst() == "typed")
            promises.typed = round;
        else if (words.constFirst() == "booked")
            promises.booked.insert(round, id);
        else if (words.constFirst() == "signed")
            promises.notes.insert(round, id);
        else if (words.constFirst() == "erased")
            promises.erased.insert(round, id);
    }
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
    void live(qint64 firstRound, int milliseconds);

    std::unique_ptr<SigningFixture> m_fixture;
    Promises m_promises;
};

/// Lets a child work for a while, from when it was started, then kills it.
void KillsTest::live(qint64 firstRound, int milliseconds)
{
    QProcess child;
    QVERIFY(m_fixture->startChild(child, {QString::number(m_fixture->session.id.value), QString::number(firstRound)}));
    QByteArray said;
    // A moment of the work in most rounds; in some, of the start.
    if (milliseconds >= 0) {
        while (!said.contains("open") && child.waitForReadyRead(patience))
            said += child.readAllStandardOutput();
        QVERIFY2(said.contains("open"), said.constData());
    }
    QTest::qSleep(std::abs(milliseconds));
    child.kill();
    QVERIFY(child.waitForFinished(patience));
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    said += child.readAllStandardOutput();
    take(m_promises, said);
}

void KillsTest::whatWasPromisedIsThereAfterEveryKill()
{
    m_fixture = std::make_unique<SigningFixture>();
    m_fixture->close();
    QRandomGenerator random(seed);
    const int kills = faultRounds(50, 1000);
    constexpr int longest = 100;
    constexpr int ofTheStart = 5;
    for (int kill = 0; kill < kills; ++kill) {
        const int milliseconds = random.bounded(1, longest);
        live(m_promises.lastRound() + 1, kill % ofTheStart == 0 ? -milliseconds : milliseconds);
        if (QTest::currentTestFailed())
            return;
        QVERIFY(m_fixture->reopen());
        const auto report = m_fixture->practice().verify();
        QVERIFY(report);
        QVERIFY2(report->isSound(), qPrintable(report->findings.join(u'\n')));
        const QString broken = m_promises.broken(m_fixture->practice(), m_fixture->session.id);
        QVERIFY2(broken.isEmpty(), qPrintable(broken));
        m_fixture->close();
    }
    qInfo("%d kills: %lld booked, %lld signed, %lld erased, all there", kills,
          static_cast<long long>(m_promises.booked.size()), static_cast<long long>(m_promises.notes.size()),
          static_cast<long long>(m_promises.erased.size()));
    // A machine that is busy gets through less of the day each time.
    QVERIFY(!m_promises.booked.isEmpty() && !m_promises.notes.isEmpty() && !m_promises.erased.isEmpty());
}

void KillsTest::aProgramThatIsSuspendedInItsWorkGoesOn()
{
    const auto signal = [](const QString &name, const QProcess &child) {
        return QProcess::execute(u"kill"_s, {u"-"_s + name, QString::number(child.processId())}) == 0;
    };
    m_fixture = std::make_unique<SigningFixture>();
    m_fixture->close();
    m_promises = {};
    QProcess child;
    QVERIFY(m_fixture->startChild(child, {QString::number(m_fixture->session.id.value), u"0"_s}));
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
    take(m_promises, said);
    QVERIFY(m_fixture->reopen());
    QVERIFY(m_fixture->practice().verify()->isSound());
    QCOMPARE(m_promises.broken(m_fixture->practice(), m_fixture->session.id), QString());
    qInfo("suspended %d times: %lld promises, all kept", times, static_cast<long long>(m_promises.count()));
    QVERIFY(m_promises.count() > 0);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 1 && arguments.at(1) == "--child"_L1)
        return runChild(arguments);
    KillsTest test;
    return QTest::qExec(&test, arguments);
}

#include "tst_kills.moc"
