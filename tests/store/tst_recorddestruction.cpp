#include "ActivityRepository.h"
#include "DraftRepository.h"
#include "ErasedProfile.h"
#include "NoteDraftJson.h"
#include "PracticeSettingsRepository.h"
#include "RetentionRepository.h"
#include "SigningFixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// A record that is past its period leaves a tombstone in the activity log and nothing in the file.
class TestRecordDestruction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nothingOfARecordIsFoundAfterClosing();
    void nothingOfADeletedClientsRecordIsFoundAfterClosing();
    void theTombstoneSaysWhatAndNotWho();
    void everythingElseStays();
    void everyoneHearsOfIt();
    void whatFormsRememberOfItGoes();
    void whatIsHeldKeptOrActiveStays();
    void aFailureHalfWayChangesNothing();
    void nothingOfItComesBack();
    void aSignedNoteCannotHideAmongWhatWasDestroyed_data();
    void aSignedNoteCannotHideAmongWhatWasDestroyed();
    void aDeletionOfAnOlderProgramIsOneRecord();

private:
    Practice &practice() const { return m_fixture->practice(); }
    RetentionRepository &retention() const { return practice().retention(); }
    /// A record with everything that one can hold, in words that occur nowhere else; past its period.
    Client addRecord();
    void expectSound() const
    {
        const auto report = practice().verify();
        QVERIFY(report);
        QVERIFY2(report->isSound(), qPrintable(report->findings.join(u' ')));
        QVERIFY(report->searchChecked);
    }
    /// The words of the sessions of the record, which outlive a deletion.
    [[nodiscard]] static QStringList wordsOfTheSessions()
    {
        return {u"Rhododendron"_s, u"rhododendron"_s, u"Mulberry"_s, u"Pomegranate"_s, u"Vestibule"_s, u"Salamander"_s,
                u"Calliope"_s,     u"Tambourine"_s,   u"Obsidian"_s, u"Aleteo"_s,      u"Gargoyle"_s};
    }
    [[nodiscard]] QStringList found() const
    {
        const QByteArray pages = pagesOf(m_fixture->path(), m_fixture->key());
        QStringList words = wordsOfTheSessions();
        words.removeIf([&pages](const QString &word) { return !pages.contains(word.toUtf8()); });
        return foundIn(pages) + words;
    }
    [[nodiscard]] qsizetype entries() const { return practice().activity().latest(10'000)->size(); }

    static constexpr RetentionRule rule {7, 22};
    std::unique_ptr<SigningFixture> m_fixture;
    SessionId m_noted;
};

void TestRecordDestruction::init()
{
    m_fixture = std::make_unique<SigningFixture>();
    m_fixture->sign(u"Mateo Luna was calm."_s);
}

void TestRecordDestruction::cleanup()
{
    m_fixture.reset();
}

Client TestRecordDestruction::addRecord()
{
    Client client = addErasableProfile(*m_fixture);
    Session session = m_fixture->newSession(client.id, m_fixture->clock.time.addDays(5), SessionStatus::Cancelled);
    session.privateNotes = u"Planted a Rhododendron. "_s + QString(5000, u'~');
    session.customerNotes = u"Bring the Mulberry"_s;
    session.cancellationReason = u"Pomegranate allergy"_s;
    session.location = u"Vestibule"_s;
    m_noted = practice().sessions().add({session})->constFirst().id;
    (void)practice().drafts().save(m_noted, NoteKind::Private, u"Salamander in the tub"_s);
    (void)m_fixture->facts().store(m_noted, SigningFixture::someFacts(4));
    (void)practice().sessionNotes().store(m_noted, SigningFixture::saying(u"Played the Calliope."_s));
    (void)practice().sessionNotes().store(m_noted, SigningFixture::saying(u"Played the Tambourine."_s));
    m_fixture->sign(u"Threw the Obsidian."_s, m_noted);
    (void)m_fixture->notes().add(m_noted, SigningFixture::addendum(u"It was a Gargoyle."_s));
    client.state = ClientState::Archived;
    client = *practice().clients().update(client);
    m_fixture->clock.time = m_fixture->clock.time.addYears(9);
    return client;
}

void TestRecordDestruction::nothingOfARecordIsFoundAfterClosing()
{
    const Client client = addRecord();
    m_fixture->close();
    // All of it is found while it is there, so that the search can be believed.
    for (const QString &word : found())
        QVERIFY(wordsOfTheProfile().contains(word) || wordsOfTheSessions().contains(word));
    QVERIFY(found().contains(u"Rhododendron"_s) && found().contains(u"Tambourine"_s)
            && found().contains(u"Obsidian"_s));
    QVERIFY(m_fixture->reopen());
    const auto tombstone = retention().destroy(client.id, rule);
    QVERIFY(tombstone);
    QCOMPARE(practice().clients().find(client.id).error().code, ErrorCode::RecordNotFound);
    expectSound();
    m_fixture->close();
    // What SigningFixture's own client shares with it.
    QCOMPARE(found(), QStringList({u"Aleteo"_s}));
    QVERIFY(m_fixture->reopen());
    expectSound();
}

void TestRecordDestruction::nothingOfADeletedClientsRecordIsFoundAfterClosing()
{
    const Client client = addRecord();
    QVERIFY(practice().clients().erase(client.id));
    m_fixture->close();
    QVERIFY(found().contains(u"Obsidian"_s) && found().contains(u"Mulberry"_s));
    QVERIFY(m_fixture->reopen());
    const auto record = retention().pastTheirPeriod(rule)->constFirst();
    QCOMPARE(record.kind, RecordKind::DeletedClient);
    QVERIFY(retention().destroy(record.client, rule));
    QCOMPARE(retention().find(client.id, rule).error().code, ErrorCode::RecordNotFound);
    expectSound();
    m_fixture->close();
    QCOMPARE(found(), QStringList({u"Aleteo"_s}));
    QVERIFY(m_fixture->reopen());
    expectSound();
}

void TestRecordDestruction::theTombstoneSaysWhatAndNotWho()
{
    QVERIFY(practice().settings().setPractitioner({u"Vera Torres"_s, {}, {}, {}}));
    const Client client = addRecord();
    const auto before = entries();
    const auto tombstone = retention().destroy(client.id, rule);
    QVERIFY(tombstone);
    QCOMPARE(entries(), before + 1);
    const ActivityEntry entry = practice().activity().latest(1)->constFirst();
    QCOMPARE(entry.kind, ActivityKind::RecordDestroyed);
    QCOMPARE(entry.actor, u"Vera Torres"_s);
    QCOMPARE(entry.at, m_fixture->clock.time);
    QCOMPARE(*entry.client, client.id);
    QCOMPARE(*Tombstone::fromText(entry.after), *tombstone);
    QCOMPARE(tombstone->kind, RecordKind::Client);
    QCOMPARE(tombstone->from, QDate(2026, 11, 15));
    QCOMPARE(tombstone->to, QDate(2026, 11, 23));
    QCOMPARE(tombstone->rule, rule);
    QCOMPARE(tombstone->contents.sessions, 7);
    QCOMPARE(tombstone->contents.planEntries, 1);
    QCOMPARE(tombstone->contents.reports, 1);
    QVERIFY(tombstone->contents.signedNotes >= 1);
    QCOMPARE(tombstone->digest.size(), 32);
    for (const QString &word : wordsOfTheProfile() + wordsOfTheSessions())
        QVERIFY2(!entry.after.contains(word, Qt::CaseInsensitive), qPrintable(word));
    QVERIFY(!Tombstone::fromText(u"retentionYears; 7"_s));
}

void TestRecordDestruction::everythingElseStays()
{
    const auto sessions = *practice().sessions().keys({});
    const auto kept = *m_fixture->notes().find(m_fixture->session.id);
    const Client client = addRecord();
    QVERIFY(retention().destroy(client.id, rule));
    QCOMPARE(practice().sessions().keys({})->size(), sessions.size());
    QCOMPARE(m_fixture->notes().find(m_fixture->session.id)->has_value(), kept.has_value());
    QVERIFY(*m_fixture->notes().find(m_fixture->session.id) == kept);
    SessionFilter byNote;
    byNote.words = u"calm"_s;
    QCOMPARE(practice().sessions().keys(byNote)->size(), std::size_t(1));
    byNote.words = u"tambourine"_s;
    QCOMPARE(practice().sessions().keys(byNote)->size(), std::size_t(0));
    QVERIFY(practice().drafts().all()->isEmpty());
}

void TestRecordDestruction::everyoneHearsOfIt()
{
    const Client client = addRecord();
    QStringList heard;
    const QObject context;
    connect(&practice().settings(), &PracticeSettingsRepository::statesReplaced, &context,
            [&] { heard.append(u"states"_s); });
    connect(&practice().clients(), &ClientRepository::changed, &context,
            [&](RecordChange change, const QList<ClientId> &ids) {
                heard.append(u"client %1 %2"_s.arg(int(change)).arg(ids == QList {client.id}));
            });
    connect(&practice().sessions(), &SessionRepository::changed, &context,
            [&](RecordChange change, const QList<SessionId> &ids) {
                heard.append(u"sessions %1 %2"_s.arg(int(change)).arg(ids.size()));
            });
    QVERIFY(retention().destroy(client.id, rule));
    QCOMPARE(heard, QStringList({u"states"_s, u"client 2 1"_s, u"sessions 2 7"_s}));
}

void TestRecordDestruction::whatFormsRememberOfItGoes()
{
    const Client client = addRecord();
    PracticeSettingsRepository &settings = practice().settings();
    const QString number = QString::number(client.id.value);
    const QString session = QString::number(m_noted.value);
    const auto texts = [](const QString &inner) {
        return (u"{\"open\":true,\"texts\":{"_s + inner + u"}}"_s).toUtf8();
    };
    QVERIFY(
        settings.setState(u"booking.calendar"_s, texts(u"\"client\":\"%1\",\"notes\":\"Salamander\""_s.arg(number))));
    QVERIFY(settings.setState(u"cancellation"_s,
                              texts(u"\"%1\":\"Pomegranate\",\"%1.open\":\"1\",\"1\":\"x\""_s.arg(session))));
    QVERIFY(settings.setState(u"settings.hours"_s, texts(u"\"%1\":\"9-17\""_s.arg(session))));
    QVERIFY(settings.setState(u"timeline.practice"_s, R"({"filter":{"words":"tambourine"}})"));
    QVERIFY(settings.setState(u"calendar"_s, "week"));
    QVERIFY(retention().destroy(client.id, rule));
    QVERIFY(settings.state(u"booking.calendar"_s).isEmpty());
    QCOMPARE(settings.state(u"cancellation"_s), texts(u"\"1\":\"x\""_s));
    QCOMPARE(settings.state(u"settings.hours"_s), texts(u"\"%1\":\"9-17\""_s.arg(session)));
    QCOMPARE(settings.state(u"timeline.practice"_s), QByteArray(R"({"filter":{"words":""}})"));
    QCOMPARE(settings.state(u"calendar"_s), QByteArray("week"));
}

void TestRecordDestruction::whatIsHeldKeptOrActiveStays()
{
    Client client = addRecord();
    const auto expectRefused = [&](ErrorCode code) {
        const auto before = entries();
        const auto refused = retention().destroy(client.id, rule);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, code);
        QVERIFY(practice().clients().find(client.id));
        QCOMPARE(entries(), before);
    };
    QVERIFY(retention().placeHold({client.id, HoldKind::Request, u"The mother asked"_s, {}, {}}));
    expectRefused(ErrorCode::RecordOnHold);
    QVERIFY(retention().liftHold(client.id));
    client.state = ClientState::Active;
    QVERIFY(practice().clients().update(client));
    expectRefused(ErrorCode::RecordStillActive);
    client.state = ClientState::Archived;
    QVERIFY(practice().clients().update(client));
    m_fixture->clock.time = m_fixture->clock.time.addYears(-3);
    expectRefused(ErrorCode::RecordStillKept);
    QCOMPARE(retention().destroy(ClientId {4711}, rule).error().code, ErrorCode::RecordNotFound);
    QVERIFY(m_fixture->reopen(true));
    m_fixture->clock.time = m_fixture->clock.time.addYears(3);
    QCOMPARE(retention().destroy(client.id, rule).error().code, ErrorCode::PracticeNotWritable);
}

void TestRecordDestruction::aFailureHalfWayChangesNothing()
{
    const Client client = addRecord();
    const auto before = entries();
    const auto keys = practice().sessions().keys({})->size();
    const QSignalSpy heard(&retention(), &RetentionRepository::recordDestroyed);
    const auto outcome = practice().inOneTransaction([&]() -> Result<void> {
        if (const auto destroyed = retention().destroy(client.id, rule); !destroyed)
            return Failure(destroyed.error());
        return failure(ErrorCode::StorageFailed);
    });
    QVERIFY(!outcome);
    QCOMPARE(*practice().clients().find(client.id), client);
    QCOMPARE(practice().sessions().keys({})->size(), keys);
    QCOMPARE(entries(), before);
    QCOMPARE(heard.size(), 0);
    QVERIFY(m_fixture->notes().find(m_noted)->has_value());
    expectSound();
}

void TestRecordDestruction::nothingOfItComesBack()
{
    const Client client = addRecord();
    const Session session = *practice().sessions().find(m_noted);
    const auto deleted = practice().clients().erase(client.id);
    QVERIFY(retention().destroy(client.id, rule));
    QVERIFY(!practice().clients().restore(*deleted));
    QVERIFY(!practice().clients().add(client));
    Session again = session;
    again.client.reset();
    QVERIFY(!practice().sessions().add({again}));
    m_fixture->close();
    QCOMPARE(found(), QStringList({u"Aleteo"_s}));
    // Nor is it forgotten that it was destroyed.
    QVERIFY(!m_fixture->alter({u"DELETE FROM destroyed_session"_s}).isEmpty());
    QVERIFY(!m_fixture->alter({u"DELETE FROM destroyed_record"_s}).isEmpty());
}

void TestRecordDestruction::aSignedNoteCannotHideAmongWhatWasDestroyed_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QStringList>("findings");
    const QString missing = u"What is missing is not what was destroyed after entry %1 of the activity log."_s;
    const QString gone = u"The signed note of session %2 is gone."_s;
    const QStringList removal {u"PRAGMA foreign_keys = OFF"_s, u"DROP TRIGGER client_of_note_goes_with_the_client"_s,
                               u"DELETE FROM client_of_note WHERE session_id = %2"_s,
                               u"DELETE FROM signed_note WHERE session_id = %2"_s};
    const QStringList freed {u"DROP TRIGGER destroyed_session_is_never_forgotten"_s,
                             u"DROP TRIGGER destroyed_record_is_never_forgotten"_s};
    QTest::newRow("listed with it") << QStringList {u"INSERT INTO destroyed_session (session_id, tombstone) "
                                                    "SELECT %2, max(tombstone) FROM destroyed_record"_s}
            + removal << QStringList {missing, gone};
    QTest::newRow("listed by itself")
        << QStringList {u"INSERT INTO destroyed_record (tombstone, client_id) VALUES (3, NULL)"_s,
                        u"INSERT INTO destroyed_session (session_id, tombstone) VALUES (%2, 3)"_s}
            + removal
        << QStringList {u"What is missing is not what was destroyed after entry 3 of the activity log."_s, gone};
    QTest::newRow("no list") << freed
            + QStringList {u"DELETE FROM destroyed_session"_s, u"DELETE FROM destroyed_record"_s}
                             << QStringList {missing};
}

void TestRecordDestruction::aSignedNoteCannotHideAmongWhatWasDestroyed()
{
    QFETCH(QStringList, statements);
    QFETCH(QStringList, findings);
    const Client client = addRecord();
    QVERIFY(retention().destroy(client.id, rule));
    QCOMPARE(m_fixture->findings(), QStringList());
    const QString tombstone = QString::number(practice().activity().latest(1)->constFirst().sequence);
    const QString other = QString::number(m_fixture->session.id.value);
    const auto filled = [&](QString text) { return text.replace(u"%1"_s, tombstone).replace(u"%2"_s, other); };
    for (QString &statement : statements)
        statement = filled(statement);
    QCOMPARE(m_fixture->alter(statements), QString());
    const QStringList said = m_fixture->findings();
    for (const QString &finding : findings)
        QVERIFY2(said.contains(filled(finding)), qPrintable(said.join(u'\n')));
}

void TestRecordDestruction::aDeletionOfAnOlderProgramIsOneRecord()
{
    const Client client = addRecord();
    const Session loose = m_fixture->addSession({}, m_fixture->clock.time.addYears(-9));
    QVERIFY(practice().clients().erase(client.id));
    QStringList back = takingAwaySchema13();
    back.append(u"PRAGMA user_version = 12"_s);
    QCOMPARE(m_fixture->alter(back), QString());
    const auto records = *retention().pastTheirPeriod(rule);
    QCOMPARE(records.size(), 2);
    QCOMPARE(records.at(0).kind, RecordKind::DeletedClient);
    QCOMPARE(records.at(0).client, client.id);
    QCOMPARE(records.at(0).sessions, 7);
    QCOMPARE(records.at(1).kind, RecordKind::LooseSessions);
    QCOMPARE(records.at(1).sessions, 1);
    QVERIFY(retention().destroy(client.id, rule));
    QCOMPARE(*practice().sessions().find(loose.id), loose);
    expectSound();
}

QTEST_GUILESS_MAIN(TestRecordDestruction)
#include "tst_recorddestruction.moc"
