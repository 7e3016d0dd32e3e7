#include "PlanRepository.h"
#include "PracticeDatabase.h"
#include "ProgressRepository.h"
#include "ReviewRepository.h"
#include "SchemaMigration.h"
#include "SeriesRepository.h"
#include "SessionNoteRepository.h"
#include "SignedNoteRepository.h"
#include "StoreFixture.h"

#include <QFile>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// A practice that an earlier version made.
class TestMigration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void aPracticeOfSchema1GetsWhatIsNew();
    void aPracticeOfSchema1CanBeReadAsItIs();
    void aNewPracticeIsAtTheNewestSchema();

private:
    void goBackToSchema1() const;
    [[nodiscard]] int schemaVersion() const;

    std::unique_ptr<StoreFixture> m_fixture;
    Client m_client;
    QList<Service> m_services;
};

void TestMigration::init()
{
    m_fixture = std::make_unique<StoreFixture>();
    m_fixture->create();
    m_client = m_fixture->addClient(u"Mateo Luna"_s);
    (void)m_fixture->addSession(m_client.id, m_fixture->clock.time);
    m_services = m_fixture->practice().services().all().value();
}

// Takes away what the later steps added; what is left is byte for byte the schema of the first.
void TestMigration::goBackToSchema1() const
{
    m_fixture->close();
    const auto database = PracticeDatabase::open(Practice::databasePath(m_fixture->path()), m_fixture->key(),
                                                 PracticeDatabase::Access::ReadWrite);
    QVERIFY(database.has_value());
    QSqlQuery query((*database)->connection());
    const QStringList later {u"DROP TABLE progress_mark"_s,
                             u"DROP INDEX session_by_span"_s,
                             u"DROP INDEX session_by_cancellation_reason"_s,
                             u"DROP INDEX activity_of_client"_s,
                             u"DROP INDEX activity_by_kind"_s,
                             u"DROP INDEX activity_by_week"_s,
                             u"DROP INDEX activity_by_status"_s,
                             u"DROP TABLE activity_end"_s,
                             u"ALTER TABLE service DROP COLUMN buffer_minutes"_s,
                             u"DROP TABLE series_session"_s,
                             u"DROP TABLE series"_s,
                             u"DROP INDEX session_without_note"_s,
                             u"DROP TABLE plan_link"_s,
                             u"DROP TABLE plan_wording"_s,
                             u"DROP TABLE plan_entry"_s,
                             u"DROP TABLE session_facts"_s,
                             u"DROP TABLE session_facts_draft"_s,
                             u"PRAGMA user_version = 1"_s};
    for (const QString &sql : takingAwaySchema10() + later)
        QVERIFY2(query.exec(sql), qPrintable(sql));
}

int TestMigration::schemaVersion() const
{
    const auto database = PracticeDatabase::open(Practice::databasePath(m_fixture->path()), m_fixture->key(),
                                                 PracticeDatabase::Access::ReadOnly);
    return database ? SchemaMigration::versionOf((*database)->connection()).value_or(-1) : -1;
}

void TestMigration::aPracticeOfSchema1GetsWhatIsNew()
{
    goBackToSchema1();
    QCOMPARE(schemaVersion(), 1);
    QVERIFY(m_fixture->reopen());
    QCOMPARE(schemaVersion(), SchemaMigration::steps().constLast().version);
    // A copy of how it was stands beside it.
    QVERIFY(QFile::exists(SchemaMigration::copyPath(Practice::databasePath(m_fixture->path()), 1)));
    Practice &practice = m_fixture->practice();
    QVERIFY(practice.services().all().value() == m_services);
    QVERIFY(practice.clients().find(m_client.id));
    Service service = m_services.constFirst();
    service.bufferMinutes = 15;
    QVERIFY(practice.services().update(service));
    QCOMPARE(practice.services().find(service.id)->bufferMinutes, 15);
    PlanReinforcer bubbles;
    bubbles.name = u"Bubbles"_s;
    const PlanEdit edit {{PlanHistory::begun(m_client.id, bubbles, QDate(2026, 11, 18))}, {}};
    QVERIFY(practice.plans().write(m_client.id, edit, ActivityKind::PlanExtended));
    QCOMPARE(practice.plans().plan(m_client.id, QDate(2026, 11, 18))->reinforcers.size(), 1);
    NoteSentence sentence;
    sentence.text = u"Calm."_s;
    NoteDraft note;
    note.paragraphs = {{NoteSection::Opening, {sentence}}};
    QVERIFY(practice.sessionNotes().store(SessionId {1}, note));
    QVERIFY(practice.signedNotes().sign(SessionId {1}, note, {u"Vera Torres"_s, u"BCBA"_s}));
    QCOMPARE(practice.sessionNotes().versions(SessionId {1})->size(), 2);
    QVERIFY(practice.verify()->isSound());
    service.bufferMinutes = maxBufferMinutes + 1;
    QCOMPARE(practice.services().update(service).error().code, ErrorCode::BufferOutOfRange);
}

void TestMigration::aPracticeOfSchema1CanBeReadAsItIs()
{
    goBackToSchema1();
    QVERIFY(m_fixture->reopen(true));
    QVERIFY(m_fixture->practice().services().all().value() == m_services);
    QVERIFY(m_fixture->practice().sessions().cancellationReasons(3)->isEmpty());
    QVERIFY(!m_fixture->practice().series().placeOf(SessionId {1}).value());
    QVERIFY(m_fixture->practice().review().review({}));
    QVERIFY(m_fixture->practice().plans().entries(m_client.id)->isEmpty());
    QVERIFY(m_fixture->practice().clients().footprint(m_client.id));
    QVERIFY(m_fixture->practice().progress().marks(m_client.id)->isEmpty());
    QVERIFY(m_fixture->practice().progress().sessions(m_client.id)->isEmpty());
    QVERIFY(!m_fixture->practice().sessionNotes().find(SessionId {1}).value());
    QVERIFY(m_fixture->practice().sessionNotes().versions(SessionId {1})->isEmpty());
    QVERIFY(!m_fixture->practice().signedNotes().find(SessionId {1}).value());
    QVERIFY(!m_fixture->practice().signedNotes().mark(SessionId {1}).value());
    QVERIFY(m_fixture->practice().verify()->isSound());
    m_fixture->close();
    QCOMPARE(schemaVersion(), 1);
}

void TestMigration::aNewPracticeIsAtTheNewestSchema()
{
    m_fixture->close();
    QCOMPARE(schemaVersion(), SchemaMigration::steps().constLast().version);
    QVERIFY(!QFile::exists(SchemaMigration::copyPath(Practice::databasePath(m_fixture->path()), 1)));
}

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
