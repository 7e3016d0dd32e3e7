#include "ActivityRepository.h"
#include "OpenPractice.h"
#include "PracticeFixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

class ImportChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void allOfItIsOneStep();
    void undoingKeepsWhatWasWrittenSince();
    void oneThatIsWrongBringsNothing();
    void nothingIsNoStep();
    void theLogHasEachOfThem();

private:
    [[nodiscard]] Practice &practice() const { return m_open->practice(); }
    [[nodiscard]] ImportedRecords records() const;
    [[nodiscard]] QList<Session> sessions() const
    {
        QList<SessionId> ids;
        const auto keys = practice().sessions().keys({});
        for (const SessionKey &key : *keys)
            ids.append(SessionId {key.id});
        return practice().sessions().find(std::span<const SessionId>(ids)).value();
    }
    [[nodiscard]] qsizetype clients() const { return practice().clients().summaries(ClientState::Active)->size(); }
    [[nodiscard]] qsizetype services() const { return practice().services().all()->size(); }

    std::unique_ptr<PracticeFixture> m_fixture;
    std::unique_ptr<OpenPractice> m_open;
    qsizetype m_servicesBefore = 0;
};

void ImportChangesTest::init()
{
    m_open.reset();
    m_fixture = std::make_unique<PracticeFixture>();
    m_open = std::make_unique<OpenPractice>(std::move(m_fixture->practice));
    m_servicesBefore = services();
}

ImportedRecords ImportChangesTest::records() const
{
    ImportedRecords records;
    Client client;
    client.name = u"Ana Prueba"_s;
    records.clients = {client};
    Service service;
    service.name = u"Music therapy"_s;
    records.services = {service};
    Session session;
    session.service = practice().services().all()->constFirst().id;
    session.calendar = practice().calendars().all()->constFirst().id;
    for (int day = 1; day <= 3; ++day) {
        session.start = ZonedTime::fromWall({2026, 5, day}, {10, 0}, "America/New_York");
        records.sessions.append({session, 0, day == 1 ? std::optional<qsizetype>(0) : std::nullopt});
    }
    return records;
}

void ImportChangesTest::allOfItIsOneStep()
{
    QSignalSpy told(&practice().sessions(), &SessionRepository::changed);
    QVERIFY(m_open->importChanges().add(records()));
    QCOMPARE(told.size(), 1);
    QCOMPARE(clients(), 1);
    QCOMPARE(services(), m_servicesBefore + 1);
    const ClientId client = practice().clients().findByName(u"Ana Prueba"_s)->constFirst().id;
    const QList<Session> stored = sessions();
    QCOMPARE(stored.size(), 3);
    for (const Session &session : stored)
        QCOMPARE(session.client, client);
    QCOMPARE(m_open->changes().undoText(), u"the import"_s);
    QCOMPARE(m_open->changes().undoSubject().sessions.size(), 3);

    m_open->changes().undo();
    QCOMPARE(clients(), 0);
    QCOMPARE(services(), m_servicesBefore);
    QCOMPARE(sessions().size(), 0);
    QVERIFY(!m_open->changes().canUndo());

    m_open->changes().redo();
    QCOMPARE(sessions(), stored);
    QCOMPARE(practice().clients().findByName(u"Ana Prueba"_s)->constFirst().id, client);
    m_open->changes().undo();
    QCOMPARE(sessions().size(), 0);
}

void ImportChangesTest::undoingKeepsWhatWasWrittenSince()
{
    QVERIFY(m_open->importChanges().add(records()));
    // Not a step of its own, as a state that the store keeps.
    Session first = sessions().constFirst();
    first.location = u"School"_s;
    QVERIFY(practice().sessions().update({first}, ActivityKind::SessionUpdated));
    m_open->changes().undo();
    m_open->changes().redo();
    QCOMPARE(practice().sessions().find(first.id)->location, u"School"_s);
}

void ImportChangesTest::oneThatIsWrongBringsNothing()
{
    ImportedRecords wrong = records();
    wrong.sessions.last().session.durationMinutes = 0;
    const auto done = m_open->importChanges().add(wrong);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::DurationOutOfRange);
    QCOMPARE(clients(), 0);
    QCOMPARE(services(), m_servicesBefore);
    QCOMPARE(sessions().size(), 0);
    QVERIFY(!m_open->changes().canUndo());
}

void ImportChangesTest::nothingIsNoStep()
{
    QVERIFY(m_open->importChanges().add({}));
    QVERIFY(!m_open->changes().canUndo());
}

void ImportChangesTest::theLogHasEachOfThem()
{
    QVERIFY(m_open->importChanges().add(records()));
    const auto entries = practice().activity().latest(5);
    int booked = 0;
    int created = 0;
    for (const ActivityEntry &entry : *entries) {
        booked += entry.kind == ActivityKind::SessionBooked ? 1 : 0;
        created += entry.kind == ActivityKind::ClientCreated ? 1 : 0;
    }
    QCOMPARE(booked, 3);
    QCOMPARE(created, 1);
    QVERIFY(practice().verify()->isSound());
}

QTEST_GUILESS_MAIN(ImportChangesTest)
#include "tst_importchanges.moc"
