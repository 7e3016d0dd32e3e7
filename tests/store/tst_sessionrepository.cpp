#include "ActivityRepository.h"
#include "DraftRepository.h"
#include "PracticeSettingsRepository.h"
#include "StoreFixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

class TestSessionRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void whatIsStoredComesBack();
    void anUpdateReplacesEveryField();
    void severalAreStoredOrNone();
    void anUpdateOfSeveralIsAllOrNone();
    void wrongValuesAreRefused();
    void aRemovedSessionTakesItsIdAgain();
    void anIdIsNeverUsedAgain();
    void removingTakesNotesAndDraftsAlong();
    void removingAMissingSessionChangesNothing();
    void savingNotesSettlesTheirDraftOnly();
    void aDraftThatSaysWhatIsStoredIsSettled();
    void eachSessionHasItsOwnActivityEntry();
    void theActivityLogHoldsNoNotes();
    void aSampleIsOneEntry();
    void signalsComeAfterTheCommit();
    void aFailureEmitsNoSignal();
    void summariesComeInTheOrderAsked();
    void aSessionWithoutAClientHasNoName();
    void severalChangesCanBeOneTransaction();

private:
    SessionRepository &sessions() const { return m_fixture->practice().sessions(); }
    QList<ActivityEntry> activityOf(SessionId id) const { return *m_fixture->practice().activity().ofSession(id); }
    Session fullSession() const;

    std::unique_ptr<StoreFixture> m_fixture;
    Client m_client;
    QDateTime m_now;
};

void TestSessionRepository::init()
{
    m_fixture = std::make_unique<StoreFixture>();
    m_fixture->create();
    m_client = m_fixture->addClient(u"Mateo Luna"_s);
    m_now = m_fixture->clock.time;
}

Session TestSessionRepository::fullSession() const
{
    Session session = m_fixture->newSession(m_client.id, m_now.addDays(3), SessionStatus::Completed);
    session.start.zone = "Europe/Madrid";
    session.durationMinutes = 1440;
    session.location = u"Calle Mayor 1, 2.º B"_s;
    session.customerNotes = u"Bring the tablet.\nRing twice."_s;
    session.privateNotes = u"Ñandú: «12 intervals» — 🙂"_s;
    session.fee = Money {123'456'789'012, u"COP"_s};
    session.cancellationReason = u"none"_s;
    return session;
}

void TestSessionRepository::whatIsStoredComesBack()
{
    Session session = fullSession();
    const auto added = sessions().add({session});
    QVERIFY(added.has_value());
    session.id = added->constFirst().id;
    session.createdAt = m_now;
    session.changedAt = m_now;
    QVERIFY(session.id.isValid());
    QVERIFY(added->constFirst() == session);
    QVERIFY(m_fixture->reopen());
    QVERIFY(*sessions().find(session.id) == session);

    Session bare = m_fixture->newSession(std::nullopt, m_now);
    bare.durationMinutes = 1;
    const auto addedBare = sessions().add({bare});
    QVERIFY(addedBare.has_value());
    QVERIFY(*sessions().find(addedBare->constFirst().id) == addedBare->constFirst());
    QVERIFY(!sessions().find(addedBare->constFirst().id)->fee);
    QCOMPARE(sessions().find(SessionId {999}).error().code, ErrorCode::RecordNotFound);
}

void TestSessionRepository::anUpdateReplacesEveryField()
{
    const Session stored = m_fixture->addSession(std::nullopt, m_now);
    m_fixture->clock.time = m_now.addSecs(60);
    Session changed = fullSession();
    changed.id = stored.id;
    const auto updated = sessions().update({changed}, ActivityKind::SessionUpdated);
    QVERIFY(updated.has_value());
    changed.createdAt = m_now;
    changed.changedAt = m_now.addSecs(60);
    QVERIFY(updated->constFirst() == changed);
    QVERIFY(*sessions().find(stored.id) == changed);
}

void TestSessionRepository::severalAreStoredOrNone()
{
    Session wrong = m_fixture->newSession(m_client.id, m_now);
    wrong.durationMinutes = 0;
    const auto added = sessions().add({m_fixture->newSession(m_client.id, m_now), wrong});
    QVERIFY(!added);
    QCOMPARE(added.error().code, ErrorCode::DurationOutOfRange);
    QVERIFY(sessions().keys({})->empty());

    // The database refuses what the rules do not know of: a service that is not there.
    Session stray = m_fixture->newSession(m_client.id, m_now);
    stray.service = ServiceId {4711};
    QCOMPARE(sessions().add({m_fixture->newSession(m_client.id, m_now), stray}).error().code, ErrorCode::StorageFailed);
    QVERIFY(sessions().keys({})->empty());
    QVERIFY(sessions().add({})->isEmpty());
}

void TestSessionRepository::anUpdateOfSeveralIsAllOrNone()
{
    const Session first = m_fixture->addSession(m_client.id, m_now);
    Session changed = first;
    changed.status = SessionStatus::NoShow;
    Session missing = first;
    missing.id = SessionId {4711};
    const auto updated = sessions().update({changed, missing}, ActivityKind::SessionStatusChanged);
    QVERIFY(!updated);
    QCOMPARE(updated.error().code, ErrorCode::RecordNotFound);
    QCOMPARE(sessions().find(first.id)->status, first.status);
    QCOMPARE(activityOf(first.id).size(), 1);
}

void TestSessionRepository::wrongValuesAreRefused()
{
    Session session = m_fixture->newSession(m_client.id, m_now);
    session.durationMinutes = 1441;
    QCOMPARE(sessions().add({session}).error().code, ErrorCode::DurationOutOfRange);
    session = m_fixture->newSession(m_client.id, m_now);
    session.start.zone = "Mars/Olympus_Mons";
    QCOMPARE(sessions().add({session}).error().code, ErrorCode::TimeZoneUnknown);
    session = m_fixture->newSession(m_client.id, m_now);
    session.privateNotes = QString(maxNotesLength + 1, u'x');
    QCOMPARE(sessions().add({session}).error().code, ErrorCode::TextTooLong);
    session = m_fixture->newSession(m_client.id, m_now);
    session.fee = Money {100, u"dollars"_s};
    QCOMPARE(sessions().add({session}).error().code, ErrorCode::MoneyMalformed);
    session = m_fixture->newSession(ClientId {4711}, m_now);
    QCOMPARE(sessions().add({session}).error().code, ErrorCode::StorageFailed);
}

void TestSessionRepository::aRemovedSessionTakesItsIdAgain()
{
    const auto added = sessions().add({fullSession()});
    const Session stored = added->constFirst();
    QVERIFY(sessions().remove({stored.id}));
    QCOMPARE(sessions().find(stored.id).error().code, ErrorCode::RecordNotFound);
    m_fixture->clock.time = m_now.addSecs(5);
    const auto again = sessions().add({stored}, ActivityKind::Undone);
    QVERIFY(again.has_value());
    Session expected = stored;
    expected.changedAt = m_now.addSecs(5);
    QVERIFY(*sessions().find(stored.id) == expected);
}

void TestSessionRepository::anIdIsNeverUsedAgain()
{
    const Session first = m_fixture->addSession(m_client.id, m_now);
    QVERIFY(sessions().remove({first.id}));
    QVERIFY(m_fixture->reopen());
    QVERIFY(m_fixture->addSession(m_client.id, m_now).id > first.id);
}

void TestSessionRepository::removingTakesNotesAndDraftsAlong()
{
    const Session stored = sessions().add({fullSession()})->constFirst();
    QVERIFY(m_fixture->practice().drafts().save(stored.id, NoteKind::Private, u"half a sent"_s));
    QVERIFY(sessions().remove({stored.id}));
    QVERIFY(m_fixture->practice().drafts().all()->isEmpty());
    SessionFilter filter;
    filter.words = u"intervals"_s;
    QVERIFY(sessions().keys(filter)->empty());
    QVERIFY(m_fixture->practice().verify()->isSound());
}

void TestSessionRepository::removingAMissingSessionChangesNothing()
{
    const Session stored = m_fixture->addSession(m_client.id, m_now);
    const auto removed = sessions().remove({stored.id, SessionId {4711}});
    QVERIFY(!removed);
    QCOMPARE(removed.error().code, ErrorCode::RecordNotFound);
    QVERIFY(sessions().find(stored.id));
}

void TestSessionRepository::savingNotesSettlesTheirDraftOnly()
{
    DraftRepository &drafts = m_fixture->practice().drafts();
    Session session = m_fixture->addSession(m_client.id, m_now);
    QVERIFY(drafts.save(session.id, NoteKind::Private, u"private draft"_s));
    QVERIFY(drafts.save(session.id, NoteKind::Customer, u"customer draft"_s));

    session.status = SessionStatus::Completed;
    QVERIFY(sessions().update({session}, ActivityKind::SessionStatusChanged));
    QCOMPARE(drafts.all()->size(), 2);

    session.privateNotes = u"private draft, finished"_s;
    QVERIFY(sessions().update({session}, ActivityKind::NotesUpdated));
    QVERIFY(!*drafts.find(session.id, NoteKind::Private));
    QCOMPARE((*drafts.find(session.id, NoteKind::Customer))->text, u"customer draft"_s);
}

void TestSessionRepository::aDraftThatSaysWhatIsStoredIsSettled()
{
    DraftRepository &drafts = m_fixture->practice().drafts();
    Session session = m_fixture->newSession(m_client.id, m_now);
    session.customerNotes = u"as before"_s;
    session = sessions().add({session})->constFirst();
    QVERIFY(drafts.save(session.id, NoteKind::Customer, u"as before"_s));
    session.location = u"Room 2"_s;
    QVERIFY(sessions().update({session}, ActivityKind::SessionUpdated));
    QVERIFY(drafts.all()->isEmpty());
}

void TestSessionRepository::eachSessionHasItsOwnActivityEntry()
{
    Session first = m_fixture->addSession(m_client.id, m_now);
    Session second = m_fixture->addSession(std::nullopt, m_now);
    first.status = SessionStatus::Completed;
    second.status = SessionStatus::Cancelled;
    QVERIFY(sessions().update({first, second}, ActivityKind::SessionStatusChanged));
    const ActivityEntry entry = activityOf(first.id).constFirst();
    QCOMPARE(entry.kind, ActivityKind::SessionStatusChanged);
    QCOMPARE(entry.before, u"confirmed"_s);
    QCOMPARE(entry.after, u"completed"_s);
    QVERIFY(entry.client == m_client.id);
    QCOMPARE(activityOf(second.id).constFirst().after, u"cancelled"_s);
    QVERIFY(!activityOf(second.id).constFirst().client);
    QCOMPARE(activityOf(first.id).size(), 2);
    QVERIFY(sessions().remove({first.id}));
    QCOMPARE(activityOf(first.id).constFirst().kind, ActivityKind::SessionRemoved);
}

void TestSessionRepository::theActivityLogHoldsNoNotes()
{
    Session session = sessions().add({fullSession()})->constFirst();
    session.privateNotes = u"secret words"_s;
    session.customerNotes = u"other secret"_s;
    QVERIFY(sessions().update({session}, ActivityKind::NotesUpdated));
    QCOMPARE(activityOf(session.id).constFirst().after, u"customerNotes, privateNotes"_s);
    const auto entries = m_fixture->practice().activity().latest(100);
    for (const ActivityEntry &entry : *entries) {
        QVERIFY(!entry.before.contains("secret"_L1) && !entry.after.contains("secret"_L1));
        QVERIFY(!entry.after.contains("intervals"_L1));
    }
}

void TestSessionRepository::aSampleIsOneEntry()
{
    const auto count = [this] { return m_fixture->practice().activity().latest(1000)->size(); };
    const auto before = count();
    QList<Session> many;
    for (int i = 0; i < 50; ++i)
        many.append(m_fixture->newSession(m_client.id, m_now.addDays(i)));
    const auto written = m_fixture->practice().inOneTransaction([&]() -> Result<void> {
        for (int i = 0; i < 2; ++i) {
            if (const auto added = sessions().add(many, ActivityKind::SampleWritten); !added)
                return Failure(added.error());
        }
        return {};
    });
    QVERIFY(written.has_value());
    QCOMPARE(count(), before + 1);
    QCOMPARE(m_fixture->practice().activity().latest(1)->constFirst().after, u"100"_s);
    QVERIFY(!*m_fixture->practice().activity().firstBrokenEntry());
}

void TestSessionRepository::signalsComeAfterTheCommit()
{
    QSignalSpy spy(&sessions(), &SessionRepository::changed);
    bool couldWrite = false;
    // A listener may write at once: nothing is open any more.
    const auto connection = connect(&sessions(), &SessionRepository::changed, this, [&](RecordChange change) {
        if (change == RecordChange::Added)
            couldWrite = m_fixture->practice().settings().setState(u"x"_s, "y").has_value();
    });
    const Session stored = m_fixture->addSession(m_client.id, m_now);
    QVERIFY(couldWrite);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.at(0).at(0).value<RecordChange>(), RecordChange::Added);
    QCOMPARE(spy.at(0).at(1).value<QList<SessionId>>(), QList<SessionId> {stored.id});
    QVERIFY(sessions().update({stored}, ActivityKind::SessionUpdated));
    QCOMPARE(spy.at(1).at(0).value<RecordChange>(), RecordChange::Updated);
    QVERIFY(sessions().remove({stored.id}));
    QCOMPARE(spy.at(2).at(0).value<RecordChange>(), RecordChange::Removed);
    disconnect(connection);
}

void TestSessionRepository::aFailureEmitsNoSignal()
{
    QSignalSpy spy(&sessions(), &SessionRepository::changed);
    Session stray = m_fixture->newSession(m_client.id, m_now);
    stray.service = ServiceId {4711};
    QVERIFY(!sessions().add({m_fixture->newSession(m_client.id, m_now), stray}));
    QVERIFY(!sessions().remove({SessionId {4711}}));
    // What failed inside undoes what succeeded around it, even where its failure is overlooked.
    const auto careless = m_fixture->practice().inOneTransaction([&]() -> Result<void> {
        (void)m_fixture->addSession(m_client.id, m_now);
        (void)sessions().remove({SessionId {4711}});
        return {};
    });
    QVERIFY(!careless);
    QCOMPARE(careless.error().code, ErrorCode::RecordNotFound);
    QVERIFY(sessions().keys({})->empty());
    QCOMPARE(spy.size(), 0);
    // And the next change works as ever.
    (void)m_fixture->addSession(m_client.id, m_now);
    QCOMPARE(spy.size(), 1);
}

void TestSessionRepository::summariesComeInTheOrderAsked()
{
    Session session = fullSession();
    session = sessions().add({session})->constFirst();
    const Session other = m_fixture->addSession(m_client.id, m_now);
    const std::vector<qint64> ids {other.id.value, 4711, session.id.value};
    const auto summaries = sessions().summaries(ids);
    QVERIFY(summaries.has_value());
    QCOMPARE(summaries->size(), 2);
    QVERIFY(summaries->at(0).id == other.id);
    const SessionSummary &row = summaries->at(1);
    QVERIFY(row.id == session.id);
    QVERIFY(row.client == m_client.id);
    QCOMPARE(row.clientName, u"Mateo Luna"_s);
    QCOMPARE(row.serviceName, m_fixture->practice().services().find(session.service)->name);
    QVERIFY(row.start == session.start);
    QCOMPARE(row.durationMinutes, 1440);
    QCOMPARE(row.status, SessionStatus::Completed);
    QCOMPARE(row.preview, notesPreview(session.customerNotes, session.privateNotes));
}

void TestSessionRepository::aSessionWithoutAClientHasNoName()
{
    const Session session = m_fixture->addSession(std::nullopt, m_now);
    const auto summaries = sessions().summaries(std::vector<qint64> {session.id.value});
    QVERIFY(!summaries->constFirst().client);
    QVERIFY(summaries->constFirst().clientName.isEmpty());
    QVERIFY(sessions().find(session.id).has_value());
}

void TestSessionRepository::severalChangesCanBeOneTransaction()
{
    QSignalSpy spy(&sessions(), &SessionRepository::changed);
    const auto undone = m_fixture->practice().inOneTransaction([&]() -> Result<void> {
        (void)m_fixture->addClient(u"Ana"_s);
        (void)m_fixture->addSession(m_client.id, m_now);
        return failure(ErrorCode::Cancelled);
    });
    QVERIFY(!undone);
    QCOMPARE(undone.error().code, ErrorCode::Cancelled);
    QCOMPARE(m_fixture->practice().clients().summaries(ClientState::Active)->size(), 1);
    QCOMPARE(spy.size(), 0);
}

QTEST_GUILESS_MAIN(TestSessionRepository)
#include "tst_sessionrepository.moc"
