#include "OpenPractice.h"

#include "ActivityRepository.h"
#include "PracticeFixture.h"
#include "PracticeSettingsRepository.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

class ClientRemovalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aDeletedClientsSessionsStay();
    void undoBringsBackTheSameClientAndLinks();
    void redoDeletesAgainAndUndoBringsBackWhatWasThereThen();
    void changesAroundADeletionAreUndoneInTheirOrder();
    void lockingLeavesNothingToUndo();
    void anUnknownClientIsNoStep();
    void everyStepIsInTheActivityLog();
    void theWordingSaysWhatWasDone();

private:
    [[nodiscard]] Practice &practice() const { return m_open->practice(); }
    [[nodiscard]] Client client() const { return practice().clients().find(m_client).value_or(Client()); }
    [[nodiscard]] Session session() const { return practice().sessions().find(m_session).value(); }

    std::unique_ptr<PracticeFixture> m_fixture;
    std::unique_ptr<OpenPractice> m_open;
    ClientId m_client;
    SessionId m_session;
};

void ClientRemovalTest::init()
{
    m_open.reset();
    m_fixture = std::make_unique<PracticeFixture>();
    m_client = m_fixture->addClient(u"Mateo Luna"_s, u"mateo@example.org"_s);
    m_session = m_fixture->addSession(m_client, QDate(2026, 11, 18));
    m_open = std::make_unique<OpenPractice>(std::move(m_fixture->practice));
}

void ClientRemovalTest::aDeletedClientsSessionsStay()
{
    Session expected = session();
    QVERIFY(m_open->clientChanges().remove(m_client));
    QCOMPARE(practice().clients().find(m_client).error().code, ErrorCode::RecordNotFound);
    expected.client.reset();
    QCOMPARE(session(), expected);
}

void ClientRemovalTest::undoBringsBackTheSameClientAndLinks()
{
    const Client before = client();
    const Session linked = session();
    QVERIFY(m_open->clientChanges().remove(m_client));
    m_fixture->clock.instant = m_fixture->clock.instant.addDays(1);
    m_open->changes().undo();
    QCOMPARE(client(), before);
    QCOMPARE(session(), linked);
    QVERIFY(m_open->changes().canRedo());
}

void ClientRemovalTest::redoDeletesAgainAndUndoBringsBackWhatWasThereThen()
{
    QVERIFY(m_open->clientChanges().remove(m_client));
    m_open->changes().undo();
    // Stored outside of the history, as the rest of the program may.
    Client edited = client();
    edited.phone = u"555-0142"_s;
    QVERIFY(practice().clients().update(edited));
    edited = client();
    m_open->changes().redo();
    QVERIFY(!client().id.isValid());
    QVERIFY(!session().client);
    m_open->changes().undo();
    QCOMPARE(client(), edited);
    QVERIFY(session().client == m_client);
}

void ClientRemovalTest::changesAroundADeletionAreUndoneInTheirOrder()
{
    Client edited = client();
    edited.diagnosis = u"F84.0"_s;
    QVERIFY(m_open->clientChanges().update(edited, QDate(2026, 11, 21)));
    QVERIFY(m_open->sessionChanges().setStatus({m_session}, SessionStatus::NoShow));
    QVERIFY(m_open->clientChanges().remove(m_client));
    QVERIFY(m_open->sessionChanges().setNotes(m_session, NoteKind::Private, u"Did not come."_s));
    QVERIFY(m_open->sessionChanges().cancel({m_session}, u"moved away"_s));
    const QSignalSpy failed(&m_open->changes(), &ChangeStack::failed);
    for (int step = 0; step < 5; ++step)
        m_open->changes().undo();
    QCOMPARE(failed.size(), 0);
    QVERIFY(client().diagnosis.isEmpty());
    QCOMPARE(session().status, SessionStatus::Completed);
    QVERIFY(session().client == m_client && session().privateNotes.isEmpty());
    for (int step = 0; step < 5; ++step)
        m_open->changes().redo();
    QCOMPARE(failed.size(), 0);
    QVERIFY(!client().id.isValid() && !session().client);
    QCOMPARE(session().privateNotes, u"Did not come."_s);
    QCOMPARE(session().cancellationReason, u"moved away"_s);
}

void ClientRemovalTest::lockingLeavesNothingToUndo()
{
    QVERIFY(m_open->clientChanges().remove(m_client));
    SecretBytes key = practice().dataKey();
    m_open.reset();
    PracticeOptions options;
    options.clock = &m_fixture->clock;
    auto opened = Practice::openWithKey(m_fixture->path(), std::move(key), options);
    QVERIFY(opened);
    m_open = std::make_unique<OpenPractice>(std::move(*opened));
    QVERIFY(!m_open->changes().canUndo());
    QVERIFY(!client().id.isValid() && !session().client);
}

void ClientRemovalTest::anUnknownClientIsNoStep()
{
    QCOMPARE(m_open->clientChanges().remove(ClientId {99}).error().code, ErrorCode::RecordNotFound);
    QVERIFY(!m_open->changes().canUndo());
}

void ClientRemovalTest::everyStepIsInTheActivityLog()
{
    QVERIFY(m_open->clientChanges().remove(m_client));
    m_open->changes().undo();
    m_open->changes().redo();
    const auto entries = practice().activity().latest(3).value();
    QCOMPARE(entries.at(2).kind, ActivityKind::ClientRemoved);
    QCOMPARE(entries.at(1).kind, ActivityKind::Undone);
    QCOMPARE(entries.at(0).kind, ActivityKind::Redone);
}

void ClientRemovalTest::theWordingSaysWhatWasDone()
{
    QVERIFY(m_open->clientChanges().remove(m_client));
    QCOMPARE(m_open->changes().undoText(), u"deleting a client"_s);
}

QTEST_GUILESS_MAIN(ClientRemovalTest)
#include "tst_clientremoval.moc"
