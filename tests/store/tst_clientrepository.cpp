#include "ActivityRepository.h"
#include "StoreFixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

class TestClientRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void whatIsStoredComesBack();
    void anUpdateReplacesEveryFieldAndKeepsTheDayOfCreation();
    void wrongValuesAreRefused();
    void aRemovedClientTakesItsIdAgain();
    void aClientWithSessionsCannotBeRemoved();
    void missingClientsAreSaid();
    void aNameIsFoundWhateverItsCaseAndAccents();
    void clientsComeByNameAndState();
    void aSummaryTellsOfTheLastAndTheNextSession();
    void changesAreAnnouncedAndLogged();
    void aRenamedClientIsFoundByTheNewNameOnly();

private:
    ClientRepository &clients() const { return m_fixture->practice().clients(); }

    std::unique_ptr<StoreFixture> m_fixture;
};

namespace {

Client fullClient()
{
    Client client;
    client.name = u"María José Núñez"_s;
    client.gender = u"female"_s;
    client.birthDate = QDate(2016, 2, 29);
    client.caregiver = u"mother Carmen"_s;
    client.email = u"carmen@example.com"_s;
    client.phone = u"+1 (305) 555-0100"_s;
    client.address = u"1 Main St\nMiami"_s;
    client.language = u"es"_s;
    client.diagnosis = u"F84.0"_s;
    client.memberNumber = u"A-1"_s;
    client.privateNotes = u"Likes trains"_s;
    client.state = ClientState::Archived;
    return client;
}

} // namespace

void TestClientRepository::init()
{
    m_fixture = std::make_unique<StoreFixture>();
    m_fixture->create();
}

void TestClientRepository::whatIsStoredComesBack()
{
    Client client = fullClient();
    const auto added = clients().add(client);
    QVERIFY(added.has_value());
    client.id = added->id;
    client.createdAt = m_fixture->clock.time;
    client.changedAt = m_fixture->clock.time;
    QVERIFY(*added == client);
    QVERIFY(m_fixture->reopen());
    QVERIFY(*clients().find(client.id) == client);

    Client bare;
    bare.name = u"Li"_s;
    const auto addedBare = clients().add(bare);
    QVERIFY(addedBare.has_value());
    QVERIFY(*clients().find(addedBare->id) == *addedBare);
    QVERIFY(clients().find(addedBare->id)->birthDate.isNull());
}

void TestClientRepository::anUpdateReplacesEveryFieldAndKeepsTheDayOfCreation()
{
    const Client stored = m_fixture->addClient(u"Li"_s);
    m_fixture->clock.time = m_fixture->clock.time.addSecs(60);
    Client changed = fullClient();
    changed.id = stored.id;
    const auto updated = clients().update(changed);
    QVERIFY(updated.has_value());
    changed.createdAt = stored.createdAt;
    changed.changedAt = m_fixture->clock.time;
    QVERIFY(*updated == changed);
    QVERIFY(*clients().find(stored.id) == changed);
}

void TestClientRepository::wrongValuesAreRefused()
{
    Client client;
    QCOMPARE(clients().add(client).error().code, ErrorCode::NameMissing);
    client.name = u"Li"_s;
    client.email = u"nobody"_s;
    QCOMPARE(clients().add(client).error().code, ErrorCode::EmailMalformed);
    client.email.clear();
    // Tomorrow in the practitioner's zone.
    client.birthDate = QDate(2026, 11, 19);
    QCOMPARE(clients().add(client).error().code, ErrorCode::BirthDateInFuture);
    client.birthDate = QDate(2026, 11, 18);
    QVERIFY(clients().add(client).has_value());
    QCOMPARE(clients().summaries(ClientState::Active)->size(), 1);
}

void TestClientRepository::aRemovedClientTakesItsIdAgain()
{
    const Client stored = *clients().add(fullClient());
    QVERIFY(clients().remove(stored.id).has_value());
    QCOMPARE(clients().find(stored.id).error().code, ErrorCode::RecordNotFound);
    QVERIFY(m_fixture->addClient(u"Li"_s).id > stored.id);
    m_fixture->clock.time = m_fixture->clock.time.addDays(1);
    const auto again = clients().add(stored, ActivityKind::Undone);
    QVERIFY(again.has_value());
    QVERIFY(again->id == stored.id);
    QCOMPARE(again->createdAt, stored.createdAt);
}

void TestClientRepository::aClientWithSessionsCannotBeRemoved()
{
    const Client client = m_fixture->addClient(u"Li"_s);
    const Session session = m_fixture->addSession(client.id, m_fixture->clock.time);
    const auto removed = clients().remove(client.id);
    QVERIFY(!removed);
    QCOMPARE(removed.error().code, ErrorCode::StorageFailed);
    QVERIFY(clients().find(client.id).has_value());
    QVERIFY(m_fixture->practice().sessions().remove({session.id}).has_value());
    QVERIFY(clients().remove(client.id).has_value());
}

void TestClientRepository::missingClientsAreSaid()
{
    Client missing = fullClient();
    missing.id = ClientId {4711};
    QCOMPARE(clients().update(missing).error().code, ErrorCode::RecordNotFound);
    QCOMPARE(clients().remove(missing.id).error().code, ErrorCode::RecordNotFound);
    QCOMPARE(clients().summary(missing.id).error().code, ErrorCode::RecordNotFound);
    QVERIFY(clients().findByName(u"nobody"_s)->isEmpty());
}

void TestClientRepository::aNameIsFoundWhateverItsCaseAndAccents()
{
    const Client client = *clients().add(fullClient());
    (void)m_fixture->addClient(u"María José"_s);
    const auto found = clients().findByName(u"maria jose NUNEZ"_s);
    QCOMPARE(found->size(), 1);
    QVERIFY(found->constFirst() == client);
}

void TestClientRepository::clientsComeByNameAndState()
{
    for (const QString &name : {u"óscar"_s, u"Zoe"_s, u"Ana"_s, u"Olga"_s})
        (void)m_fixture->addClient(name);
    (void)clients().add(fullClient());
    QStringList names;
    const auto active = clients().summaries(ClientState::Active);
    for (const ClientSummary &summary : *active)
        names.append(summary.client.name);
    QCOMPARE(names, QStringList({u"Ana"_s, u"Olga"_s, u"óscar"_s, u"Zoe"_s}));
    const auto archived = clients().summaries(ClientState::Archived);
    QCOMPARE(archived->size(), 1);
    QCOMPARE(archived->constFirst().client.name, u"María José Núñez"_s);
}

void TestClientRepository::aSummaryTellsOfTheLastAndTheNextSession()
{
    const QDateTime now = m_fixture->clock.time;
    const Client client = m_fixture->addClient(u"Li"_s);
    const Client other = m_fixture->addClient(u"Ana"_s);
    QVERIFY(!clients().summary(client.id)->lastSession.isValid());
    QVERIFY(!clients().summary(client.id)->nextSession.isValid());
    QCOMPARE(clients().summary(client.id)->sessionCount, 0);

    Session madrid = m_fixture->newSession(client.id, now.addDays(-2));
    madrid.start.zone = "Europe/Madrid";
    QVERIFY(m_fixture->practice().sessions().add({madrid}).has_value());
    (void)m_fixture->addSession(client.id, now.addDays(-9));
    (void)m_fixture->addSession(client.id, now.addDays(-1), SessionStatus::Cancelled);
    (void)m_fixture->addSession(client.id, now.addDays(1), SessionStatus::Cancelled);
    (void)m_fixture->addSession(client.id, now.addDays(7));
    (void)m_fixture->addSession(other.id, now.addDays(3));

    const auto summary = clients().summary(client.id);
    QCOMPARE(summary->sessionCount, 5);
    QCOMPARE(summary->lastSession, now.addDays(-2));
    QCOMPARE(summary->lastSessionZone, QByteArray("Europe/Madrid"));
    QCOMPARE(summary->nextSession, now.addDays(7));
    QCOMPARE(summary->nextSessionZone, QByteArray("America/New_York"));
    // One that begins now is the next, not the last.
    (void)m_fixture->addSession(client.id, now);
    QCOMPARE(clients().summary(client.id)->nextSession, now);
    const auto all = clients().summaries(ClientState::Active);
    QVERIFY(all->at(1) == *clients().summary(client.id));
    QCOMPARE(all->at(0).sessionCount, 1);
}

void TestClientRepository::changesAreAnnouncedAndLogged()
{
    QSignalSpy spy(&clients(), &ClientRepository::changed);
    Client client = m_fixture->addClient(u"Li"_s);
    client.state = ClientState::Archived;
    client.phone = u"555"_s;
    QVERIFY(clients().update(client, ActivityKind::ClientArchived).has_value());
    const auto archived = m_fixture->practice().activity().latest(1)->constFirst();
    QCOMPARE(archived.kind, ActivityKind::ClientArchived);
    QVERIFY(archived.client == client.id);
    QCOMPARE(archived.after, u"state, phone"_s);
    QVERIFY(clients().remove(client.id).has_value());
    QVERIFY(!clients().remove(client.id));
    QCOMPARE(spy.size(), 3);
    const QList<RecordChange> kinds {RecordChange::Added, RecordChange::Updated, RecordChange::Removed};
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(spy.at(i).at(0).value<RecordChange>(), kinds.at(i));
        QCOMPARE(spy.at(i).at(1).value<QList<ClientId>>(), QList<ClientId> {client.id});
    }
}

void TestClientRepository::aRenamedClientIsFoundByTheNewNameOnly()
{
    Client client = m_fixture->addClient(u"Teodoro"_s);
    (void)m_fixture->addSession(client.id, m_fixture->clock.time);
    SessionFilter filter;
    filter.words = u"teo"_s;
    QCOMPARE(m_fixture->practice().sessions().keys(filter)->size(), 1U);
    client.name = u"Mateo"_s;
    QVERIFY(clients().update(client).has_value());
    QCOMPARE(m_fixture->practice().sessions().keys(filter)->size(), 0U);
    filter.words = u"mat"_s;
    QCOMPARE(m_fixture->practice().sessions().keys(filter)->size(), 1U);
    QVERIFY(m_fixture->practice().verify()->isSound());
}

QTEST_GUILESS_MAIN(TestClientRepository)
#include "tst_clientrepository.moc"
