#include "DraftRepository.h"
#include "FaultRounds.h"
#include "SigningFixture.h"

#include <QCoreApplication>
#include <QFile>
#include <QMap>
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
class Day
{
public:
    Day(Practice &practice, SessionId typedIn, qint64 firstRound)
        : m_practice(practice)
        , m_typedIn(typedIn)
        , m_round(firstRound)
    {
    }

    void go()
    {
        for (;; ++m_round) {
            type();
            book();
            sign();
            erase();
        }
    }

private:
    [[nodiscard]] Session newSession() const
    {
        Session session = m_practice.sessions().find(m_typedIn).value();
        session.id = {};
        session.start.epochSeconds += m_round * 60;
        return session;
    }

    void type()
    {
        if (m_practice.drafts().save(m_typedIn, NoteKind::Private, u"typed %1"_s.arg(m_round)))
            say("typed", m_round);
    }
    void book()
    {
        Session session = newSession();
        session.customerNotes = u"booked %1"_s.arg(m_round);
        if (const auto booked = m_practice.sessions().add({session}))
            say("booked", m_round, booked->constFirst().id.value);
    }
    void sign()
    {
        const auto session = m_practice.sessions().add({newSession()});
        if (!session)
            return;
        const SessionId id = session->constFirst().id;
        if (!m_practice.sessionFacts().store(id, SigningFixture::someFacts(int(m_round % 90) + 1)))
            return;
        if (m_practice.signedNotes().sign(id, SigningFixture::saying(u"signed %1"_s.arg(m_round)),
                                          SigningFixture::signer()))
            say("signed", m_round, id.value);
    }
    void erase()
    {
        Client client;
        client.name = u"Gone %1"_s.arg(m_round);
        const auto added = m_practice.clients().add(client);
        if (added && m_practice.clients().erase(added->id))
            say("erased", m_round, added->id.value);
    }

    Practice &m_practice;
    SessionId m_typedIn;
    qint64 m_round;
};

/// The child.
int runChild(const QStringList &arguments)
{
    auto opened = Practice::openWithKey(arguments.at(2), keyFromStandardInput());
    if (!opened)
        return 1;
    say("open", 0);
    Day(**opened, SessionId {arguments.at(3).toLongLong()}, arguments.at(4).toLongLong()).go();
    return 0;
}

/// What the children said was stored.
struct Promises
{
    qint64 typed = -1;
    QMap<qint64, qint64> booked;
    QMap<qint64, qint64> notes;
    QMap<qint64, qint64> erased;

    void take(const QByteArray &said)
    {
        const QList<QByteArray> lines = said.split('\n');
        // The last one may be half a line.
        for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
            const QList<QByteArray> words = lines.at(i).split(' ');
            const qint64 round = words.value(1).toLongLong();
            const qint64 id = words.value(2).toLongLong();
            if (words.constFirst() == "typed")
                typed = round;
            else if (words.constFirst() == "booked")
                booked.insert(round, id);
            else if (words.constFirst() == "signed")
                notes.insert(round, id);
            else if (words.constFirst() == "erased")
                erased.insert(round, id);
        }
    }
    [[nodiscard]] qint64 lastRound() const { return std::max(typed, booked.isEmpty() ? -1 : booked.lastKey()); }
};

} // namespace

/// What was said to be stored is there, whenever the program is killed.
class KillsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasPromisedIsThereAfterEveryKill();

private:
    void live(qint64 firstRound, int milliseconds);
    void checkPromises();

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
    m_promises.take(said);
}

void KillsTest::checkPromises()
{
    const Practice &practice = m_fixture->practice();
    if (m_promises.typed >= 0) {
        const auto draft = practice.drafts().find(m_fixture->session.id, NoteKind::Private);
        QVERIFY(draft && *draft);
        const qint64 typed = (*draft)->text.section(u' ', 1).toLongLong();
        // The next one may have been stored without a word.
        QVERIFY2(typed == m_promises.typed || typed == m_promises.typed + 1, qPrintable((*draft)->text));
    }
    for (auto it = m_promises.booked.cbegin(); it != m_promises.booked.cend(); ++it) {
        const auto session = practice.sessions().find(SessionId {it.value()});
        QVERIFY(session);
        QCOMPARE(session->customerNotes, u"booked %1"_s.arg(it.key()));
    }
    for (auto it = m_promises.notes.cbegin(); it != m_promises.notes.cend(); ++it) {
        const auto note = practice.signedNotes().find(SessionId {it.value()});
        QVERIFY(note && *note);
    }
    for (auto it = m_promises.erased.cbegin(); it != m_promises.erased.cend(); ++it) {
        const auto client = practice.clients().find(ClientId {it.value()});
        QVERIFY(!client || client->name != u"Gone %1"_s.arg(it.key()));
    }
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
        checkPromises();
        if (QTest::currentTestFailed())
            return;
        m_fixture->close();
    }
    qInfo("%d kills: %lld booked, %lld signed, %lld erased, all there", kills,
          static_cast<long long>(m_promises.booked.size()), static_cast<long long>(m_promises.notes.size()),
          static_cast<long long>(m_promises.erased.size()));
    // A machine that is busy gets through less of the day each time.
    QVERIFY(!m_promises.booked.isEmpty() && !m_promises.notes.isEmpty() && !m_promises.erased.isEmpty());
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
