#include "OpenPractice.h"

#include "ActivityRepository.h"
#include "PracticeFixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

class ClientChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void addingReturnsTheStoredClient();
    void anInvalidClientIsRefusedAndLeavesNothingToUndo();
    void undoingAnAdditionTakesTheClientAwayAndRedoBringsItBack();
    void anAdditionWithSessionsCannotBeUndone();
    void anUpdateIsUndoneFieldByField();
    void anUpdateThatChangesNothingWritesNothing();
    void privateNotesTypedOnAreOneStep();
    void anUnknownClientIsNotFound();
    void archivingAndRestoringAreStepsOfTheirOwn();
    void everyStepIsInTheActivityLog();
    void theWordingSaysWhatWasDone();

private:
    [[nodiscard]] Client stored(ClientId id) const { return m_open->practice().clients().find(id).value(); }
    Client add(const QString &name)
    {
        Client client;
        client.name = name;
        return m_open->clientChanges().add(client, m_today).value();
    }
    [[nodiscard]] QList<ActivityKind> latestKinds(int count) const
    {
        QList<ActivityKind> kinds;
        const QList<ActivityEntry> entries = m_open->practice().activity().latest(count).value();
        for (const ActivityEntry &entry : entries)
            kinds.prepend(entry.kind);
        return kinds;
    }

    const QDate m_today {2026, 11, 21};
    std::unique_ptr<PracticeFixture> m_fixture;
    std::unique_ptr<OpenPractice> m_open;
};

void ClientChangesTest::init()
{
    m_open.reset();
    m_fixture = std::make_unique<PracticeFixture>();
    m_open = std::make_unique<OpenPractice>(std::move(m_fixture->practice));
}

void ClientChangesTest::addingReturnsTheStoredClient()
{
    const Client client = add(u"Mateo Luna"_s);
    QVERIFY(client.id.isValid());
    QCOMPARE(stored(client.id), client);
    QVERIFY(m_open->changes().canUndo());
}

void ClientChangesTest::anInvalidClientIsRefusedAndLeavesNothingToUndo()
{
    const Result<Client> added = m_open->clientChanges().add(Client(), m_today);
    QVERIFY(!added);
    QCOMPARE(added.error().code, ErrorCode::NameMissing);
    QVERIFY(!m_open->changes().canUndo());

    Client client = add(u"Mateo Luna"_s);
    client.email = u"nobody"_s;
    const Result<void> updated = m_open->clientChanges().update(client, m_today);
    QVERIFY(!updated);
    QCOMPARE(updated.error().code, ErrorCode::EmailMalformed);
    QVERIFY(stored(client.id).email.isEmpty());
}

void ClientChangesTest::undoingAnAdditionTakesTheClientAwayAndRedoBringsItBack()
{
    const Client client = add(u"Mateo Luna"_s);
    m_open->changes().undo();
    QCOMPARE(m_open->practice().clients().find(client.id).error().code, ErrorCode::RecordNotFound);
    m_open->changes().redo();
    QCOMPARE(stored(client.id).name, u"Mateo Luna"_s);
}

void ClientChangesTest::anAdditionWithSessionsCannotBeUndone()
{
    const Client client = add(u"Mateo Luna"_s);
    Session session;
    session.client = client.id;
    session.service = m_open->practice().services().all().value().first().id;
    session.calendar = m_open->practice().calendars().all().value().first().id;
    session.start = {0, "UTC"};
    QVERIFY(m_open->practice().sessions().add({session}));

    const QSignalSpy failed(&m_open->changes(), &ChangeStack::failed);
    m_open->changes().undo();
    QCOMPARE(failed.size(), 1);
    QVERIFY(!m_open->changes().canUndo());
    QCOMPARE(stored(client.id).name, u"Mateo Luna"_s);
}

void ClientChangesTest::anUpdateIsUndoneFieldByField()
{
    Client client = add(u"Mateo Luna"_s);
    client.phone = u"555-0142"_s;
    client.birthDate = QDate(2020, 5, 1);
    QVERIFY(m_open->clientChanges().update(client, m_today));

    // A later change of another field, which is no step of the history.
    Client later = stored(client.id);
    later.privateNotes = u"Prefers mornings."_s;
    QVERIFY(m_open->practice().clients().update(later));

    m_open->changes().undo();
    QVERIFY(stored(client.id).phone.isEmpty());
    QVERIFY(stored(client.id).birthDate.isNull());
    QCOMPARE(stored(client.id).privateNotes, u"Prefers mornings."_s);
    m_open->changes().redo();
    QCOMPARE(stored(client.id).phone, u"555-0142"_s);
    QCOMPARE(stored(client.id).privateNotes, u"Prefers mornings."_s);
}

void ClientChangesTest::anUpdateThatChangesNothingWritesNothing()
{
    const Client client = add(u"Mateo Luna"_s);
    const QSignalSpy changed(&m_open->practice().clients(), &ClientRepository::changed);
    QVERIFY(m_open->clientChanges().update(client, m_today));
    QVERIFY(m_open->clientChanges().setState(client.id, ClientState::Active));
    QCOMPARE(changed.size(), 0);
    m_open->changes().undo();
    QVERIFY(!m_open->changes().canUndo());
}

void ClientChangesTest::privateNotesTypedOnAreOneStep()
{
    Client client = add(u"Mateo Luna"_s);
    const auto note = [this, &client](const QString &text) {
        client = stored(client.id);
        client.privateNotes = text;
        return m_open->clientChanges().update(client, m_today).has_value();
    };
    QVERIFY(note(u"Prefers"_s));
    m_fixture->clock.instant = m_fixture->clock.instant.addSecs(10);
    QVERIFY(note(u"Prefers mornings"_s));
    m_fixture->clock.instant = m_fixture->clock.instant.addSecs(11);
    QVERIFY(note(u"Prefers mornings, calls first"_s));
    client = stored(client.id);
    client.phone = u"555-0142"_s;
    QVERIFY(m_open->clientChanges().update(client, m_today));
    QVERIFY(note(u"Calls first"_s));

    m_open->changes().undo();
    QCOMPARE(stored(client.id).privateNotes, u"Prefers mornings, calls first"_s);
    QCOMPARE(stored(client.id).phone, u"555-0142"_s);
    m_open->changes().undo();
    QVERIFY(stored(client.id).phone.isEmpty());
    m_open->changes().undo();
    QCOMPARE(stored(client.id).privateNotes, u"Prefers mornings"_s);
    m_open->changes().undo();
    QVERIFY(stored(client.id).privateNotes.isEmpty());
    m_open->changes().redo();
    QCOMPARE(stored(client.id).privateNotes, u"Prefers mornings"_s);
}

void ClientChangesTest::anUnknownClientIsNotFound()
{
    Client client;
    client.id = ClientId {99};
    client.name = u"Nobody"_s;
    QCOMPARE(m_open->clientChanges().update(client, m_today).error().code, ErrorCode::RecordNotFound);
    QCOMPARE(m_open->clientChanges().setState(client.id, ClientState::Archived).error().code,
             ErrorCode::RecordNotFound);
}

void ClientChangesTest::archivingAndRestoringAreStepsOfTheirOwn()
{
    const Client client = add(u"Mateo Luna"_s);
    QVERIFY(m_open->clientChanges().setState(client.id, ClientState::Archived));
    QVERIFY(m_open->clientChanges().setState(client.id, ClientState::Active));
    m_open->changes().undo();
    QCOMPARE(stored(client.id).state, ClientState::Archived);
    m_open->changes().undo();
    QCOMPARE(stored(client.id).state, ClientState::Active);
    m_open->changes().redo();
    QCOMPARE(stored(client.id).state, ClientState::Archived);
}

void ClientChangesTest::everyStepIsInTheActivityLog()
{
    Client client = add(u"Mateo Luna"_s);
    client.phone = u"555-0142"_s;
    QVERIFY(m_open->clientChanges().update(client, m_today));
    QVERIFY(m_open->clientChanges().setState(client.id, ClientState::Archived));
    m_open->changes().undo();
    m_open->changes().redo();
    QVERIFY(m_open->clientChanges().setState(client.id, ClientState::Active));
    using enum ActivityKind;
    QCOMPARE(latestKinds(6),
             (QList<ActivityKind> {ClientCreated, ClientUpdated, ClientArchived, Undone, Redone, ClientRestored}));
}

void ClientChangesTest::theWordingSaysWhatWasDone()
{
    Client client = add(u"Mateo Luna"_s);
    QCOMPARE(m_open->changes().undoText(), u"adding a client"_s);
    client.phone = u"555-0142"_s;
    QVERIFY(m_open->clientChanges().update(client, m_today));
    QCOMPARE(m_open->changes().undoText(), u"editing a client"_s);
    QVERIFY(m_open->clientChanges().setState(client.id, ClientState::Archived));
    QCOMPARE(m_open->changes().undoText(), u"archiving a client"_s);
    QVERIFY(m_open->clientChanges().setState(client.id, ClientState::Active));
    QCOMPARE(m_open->changes().undoText(), u"restoring a client"_s);
}

QTEST_GUILESS_MAIN(ClientChangesTest)
#include "tst_clientchanges.moc"
