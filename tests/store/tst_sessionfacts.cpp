#include "SessionFactsRepository.h"

#include "ActivityRepository.h"
#include "PracticeDatabase.h"
#include "RecordedFactsJson.h"
#include "StoreFixture.h"

#include <QSignalSpy>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

class SessionFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSessionHasNoneAtFirst();
    void whatWasRecordedOutlivesTheLock();
    void aSessionThatIsNotThereTakesNone();
    void whatIsNotValidChangesNothing();
    void theActivityLogSaysThatButNotWhat();
    void nothingLeftLeavesNoRow();
    void theDraftGoesWithWhatItBecomes();
    void theDraftOutlivesTheLock();
    void allGoesWithTheSession();
    void theLastSessionBeforeThisOneIsCarriedOnFrom();
    void anotherClientsSessionIsNot();
    void aSessionWithoutAClientCarriesNothingOn();
    void carryingOnWalksTheClientsOwnSessions();
    void anAlteredDocumentIsAnErrorAndAFinding();

private:
    [[nodiscard]] SessionFactsRepository &facts() const { return m_fixture->practice().sessionFacts(); }
    [[nodiscard]] Session at(int day, std::optional<ClientId> client) const
    {
        return m_fixture->addSession(client, m_fixture->clock.time.addDays(day));
    }
    [[nodiscard]] static RecordedFacts someFacts(int count = 3);
    [[nodiscard]] int rowsIn(const QString &table) const;
    /// Runs one statement on the file from outside, the practice being closed meanwhile.
    void alter(const QString &sql) const;

    std::unique_ptr<StoreFixture> m_fixture;
    ClientId m_client;
    Session m_session;
};

void SessionFactsTest::init()
{
    m_fixture = std::make_unique<StoreFixture>();
    m_fixture->create();
    m_client = m_fixture->addClient(u"Mateo Luna"_s).id;
    m_session = at(0, m_client);
}

RecordedFacts SessionFactsTest::someFacts(int count)
{
    RecordedFacts facts;
    BehaviorData data;
    data.key = facts.newKey();
    data.behavior = {facts.newKey(), u"Aleteo de manos 🖐"_s, {}, {}};
    data.count = count;
    facts.behaviors.append(data);
    facts.words.insert(FactField::Observations, u"Slept badly, says the mother."_s);
    return facts;
}

int SessionFactsTest::rowsIn(const QString &table) const
{
    const auto database = PracticeDatabase::open(Practice::databasePath(m_fixture->path()), m_fixture->key(),
                                                 PracticeDatabase::Access::ReadOnly);
    if (!database)
        return -1;
    QSqlQuery query((*database)->connection());
    return query.exec(u"SELECT count(*) FROM "_s + table) && query.next() ? query.value(0).toInt() : -1;
}

void SessionFactsTest::alter(const QString &sql) const
{
    m_fixture->close();
    {
        const auto database = PracticeDatabase::open(Practice::databasePath(m_fixture->path()), m_fixture->key(),
                                                     PracticeDatabase::Access::ReadWrite);
        QVERIFY(database);
        QSqlQuery query((*database)->connection());
        QVERIFY(query.exec(sql));
    }
    QVERIFY(m_fixture->reopen());
}

void SessionFactsTest::aSessionHasNoneAtFirst()
{
    QVERIFY(facts().find(m_session.id).value() == RecordedFacts());
    QVERIFY(!facts().draft(m_session.id).value());
}

void SessionFactsTest::whatWasRecordedOutlivesTheLock()
{
    const QSignalSpy changed(&facts(), &SessionFactsRepository::changed);
    QVERIFY(facts().store(m_session.id, someFacts()));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).value<SessionId>(), m_session.id);
    QVERIFY(m_fixture->reopen());
    QVERIFY(facts().find(m_session.id).value() == someFacts());
    QVERIFY(m_fixture->practice().verify()->isSound());
}

void SessionFactsTest::aSessionThatIsNotThereTakesNone()
{
    const SessionId none {m_session.id.value + 1};
    QCOMPARE(facts().store(none, someFacts()).error().code, ErrorCode::RecordNotFound);
    QCOMPARE(facts().saveDraft(none, "{}").error().code, ErrorCode::RecordNotFound);
    QCOMPARE(facts().find(none).error().code, ErrorCode::RecordNotFound);
    QCOMPARE(rowsIn(u"session_facts"_s), 0);
}

void SessionFactsTest::whatIsNotValidChangesNothing()
{
    QVERIFY(facts().store(m_session.id, someFacts()));
    QVERIFY(!facts().store(m_session.id, someFacts(maxFactCount + 1)));
    QVERIFY(facts().find(m_session.id).value() == someFacts());
}

void SessionFactsTest::theActivityLogSaysThatButNotWhat()
{
    QVERIFY(facts().store(m_session.id, someFacts()));
    const auto entries = m_fixture->practice().activity().page({}, 1);
    QVERIFY(entries);
    const ActivityEntry &entry = entries->constFirst();
    QCOMPARE(entry.kind, ActivityKind::FactsRecorded);
    QCOMPARE(entry.session, m_session.id);
    QCOMPARE(entry.client, m_client);
    QCOMPARE(entry.before + entry.after, QString());
}

void SessionFactsTest::nothingLeftLeavesNoRow()
{
    QVERIFY(facts().store(m_session.id, someFacts()));
    QCOMPARE(rowsIn(u"session_facts"_s), 1);
    QVERIFY(facts().store(m_session.id, {}, ActivityKind::Undone));
    QCOMPARE(rowsIn(u"session_facts"_s), 0);
}

void SessionFactsTest::theDraftGoesWithWhatItBecomes()
{
    QVERIFY(facts().saveDraft(m_session.id, "{\"observations\":\"Slept\"}"));
    QVERIFY(facts().saveDraft(m_session.id, "{\"observations\":\"Slept badly\"}"));
    QCOMPARE(facts().draft(m_session.id).value(), "{\"observations\":\"Slept badly\"}"_ba);
    QVERIFY(facts().store(m_session.id, someFacts()));
    QVERIFY(!facts().draft(m_session.id).value());
}

void SessionFactsTest::theDraftOutlivesTheLock()
{
    QVERIFY(facts().saveDraft(m_session.id, "{}"));
    QVERIFY(m_fixture->reopen());
    QCOMPARE(facts().draft(m_session.id).value(), "{}"_ba);
    const QList<SavedDraft> waiting {{m_session.id, m_fixture->clock.time}};
    QCOMPARE(facts().drafts().value(), waiting);
    QVERIFY(facts().discardDraft(m_session.id));
    QVERIFY(facts().drafts()->isEmpty());
    QVERIFY(!facts().draft(m_session.id).value());
}

void SessionFactsTest::allGoesWithTheSession()
{
    QVERIFY(facts().store(m_session.id, someFacts()));
    QVERIFY(facts().saveDraft(m_session.id, "{}"));
    QVERIFY(m_fixture->practice().sessions().remove({m_session.id}));
    QCOMPARE(rowsIn(u"session_facts"_s), 0);
    QCOMPARE(rowsIn(u"session_facts_draft"_s), 0);
}

void SessionFactsTest::theLastSessionBeforeThisOneIsCarriedOnFrom()
{
    const Session older = at(-14, m_client);
    const Session newer = at(-7, m_client);
    const Session empty = at(-1, m_client);
    const Session later = at(7, m_client);
    QVERIFY(facts().store(older.id, someFacts(1)));
    QVERIFY(facts().store(newer.id, someFacts(2)));
    QVERIFY(facts().store(later.id, someFacts(4)));
    Q_UNUSED(empty)
    const auto last = facts().lastBefore(m_session.id).value();
    QVERIFY(last);
    QCOMPARE(last->session, newer.id);
    QVERIFY(last->facts == someFacts(2));
    QVERIFY(!facts().lastBefore(older.id).value());
}

void SessionFactsTest::anotherClientsSessionIsNot()
{
    const Session others = at(-7, m_fixture->addClient(u"Ana Sol"_s).id);
    QVERIFY(facts().store(others.id, someFacts()));
    QVERIFY(!facts().lastBefore(m_session.id).value());
}

void SessionFactsTest::aSessionWithoutAClientCarriesNothingOn()
{
    const Session before = at(-7, std::nullopt);
    const Session unlinked = at(0, std::nullopt);
    QVERIFY(facts().store(before.id, someFacts()));
    QVERIFY(!facts().lastBefore(unlinked.id).value());
}

void SessionFactsTest::carryingOnWalksTheClientsOwnSessions()
{
    const auto database = PracticeDatabase::open(Practice::databasePath(m_fixture->path()), m_fixture->key(),
                                                 PracticeDatabase::Access::ReadOnly);
    QVERIFY(database);
    QSqlQuery query((*database)->connection());
    QVERIFY(query.exec(u"EXPLAIN QUERY PLAN "_s + SessionFactsRepository::lastBeforeSql().replace(u'?', u'1')));
    QString plan;
    while (query.next())
        plan += query.value(3).toString() + u'\n';
    QVERIFY2(plan.contains(u"session_of_client_by_start"_s), qPrintable(plan));
    QVERIFY2(!plan.contains(u"SCAN"_s) && !plan.contains(u"TEMP B-TREE"_s), qPrintable(plan));
}

void SessionFactsTest::anAlteredDocumentIsAnErrorAndAFinding()
{
    QVERIFY(facts().store(m_session.id, someFacts()));
    alter(u"UPDATE session_facts SET document = CAST('{\"version\":1' AS BLOB)"_s);
    QCOMPARE(facts().find(m_session.id).error().code, ErrorCode::DatabaseDamaged);
    const auto report = m_fixture->practice().verify();
    QVERIFY(report);
    QCOMPARE(report->findings.size(), 1);
}

QTEST_GUILESS_MAIN(SessionFactsTest)
#include "tst_sessionfacts.moc"
