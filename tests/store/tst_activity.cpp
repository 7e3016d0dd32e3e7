#include "ActivityRepository.h"
#include "PracticeDatabase.h"
#include "PracticeSettingsRepository.h"
#include "StoreFixture.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

class TestActivity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void anEntryComesBackAsWritten();
    void theNewestComeFirst();
    void theDatabaseRefusesToChangeOrRemoveEntries();
    void anUntouchedChainIsWhole();
    void tamperingIsFound_data();
    void tamperingIsFound();

private:
    /// Runs statements on a connection of its own, as somebody with the key might, while the practice is closed.
    void tamper(const QStringList &statements);
    std::optional<qint64> brokenEntry() const { return *m_fixture->practice().activity().firstBrokenEntry(); }

    std::unique_ptr<StoreFixture> m_fixture;
};

void TestActivity::init()
{
    m_fixture = std::make_unique<StoreFixture>();
    m_fixture->create();
}

void TestActivity::anEntryComesBackAsWritten()
{
    ActivityEntry entry;
    entry.kind = ActivityKind::HistoryExported;
    entry.client = ClientId {7};
    entry.session = SessionId {8};
    entry.before = u"é"_s;
    entry.after = u"csv"_s;
    QVERIFY(m_fixture->practice().activity().append(entry).has_value());
    const ActivityEntry stored = m_fixture->practice().activity().latest(1)->constFirst();
    QCOMPARE(stored.kind, entry.kind);
    QCOMPARE(stored.at, m_fixture->clock.time);
    QVERIFY(stored.client == entry.client && stored.session == entry.session);
    QCOMPARE(stored.before, entry.before);
    QCOMPARE(stored.after, entry.after);
    QVERIFY(stored.sequence > 1);
    QCOMPARE(m_fixture->practice().activity().ofSession(SessionId {8})->size(), 1);
}

void TestActivity::theNewestComeFirst()
{
    (void)m_fixture->addClient(u"Li"_s);
    const auto all = m_fixture->practice().activity().latest(1000);
    for (qsizetype i = 0; i < all->size(); ++i)
        QCOMPARE(all->at(i).sequence, all->size() - i);
    QCOMPARE(m_fixture->practice().activity().latest(2)->size(), 2);
    QCOMPARE(all->constLast().kind, ActivityKind::PracticeCreated);
}

void TestActivity::theDatabaseRefusesToChangeOrRemoveEntries()
{
    m_fixture->close();
    const auto database = PracticeDatabase::open(Practice::databasePath(m_fixture->path()), m_fixture->key(),
                                                 PracticeDatabase::Access::ReadWrite);
    QSqlQuery query((*database)->connection());
    QVERIFY(!query.exec(u"UPDATE activity SET actor = 'x' WHERE sequence = 1"_s));
    QVERIFY(query.lastError().databaseText().contains("only grows"_L1));
    QVERIFY(!query.exec(u"DELETE FROM activity"_s));
}

void TestActivity::anUntouchedChainIsWhole()
{
    QVERIFY(!brokenEntry());
    (void)m_fixture->addClient(u"Li"_s);
    QVERIFY(m_fixture->reopen());
    (void)m_fixture->addClient(u"Ana"_s);
    // A change that fails leaves no gap and no wrong link.
    QVERIFY(!m_fixture->practice().clients().remove(ClientId {4711}));
    Session stray = m_fixture->newSession(std::nullopt, m_fixture->clock.time);
    stray.calendar = CalendarId {4711};
    QVERIFY(!m_fixture->practice().sessions().add({m_fixture->newSession(std::nullopt, m_fixture->clock.time), stray}));
    (void)m_fixture->addClient(u"Zoe"_s);
    QVERIFY(!brokenEntry());
    QVERIFY(m_fixture->practice().verify()->isSound());
}

void TestActivity::tamper(const QStringList &statements)
{
    m_fixture->close();
    const auto database = PracticeDatabase::open(Practice::databasePath(m_fixture->path()), m_fixture->key(),
                                                 PracticeDatabase::Access::ReadWrite);
    QVERIFY(database.has_value());
    for (const QString &statement : statements) {
        QSqlQuery query((*database)->connection());
        QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
    }
}

void TestActivity::tamperingIsFound_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<qint64>("broken");
    QTest::newRow("actor") << u"UPDATE activity SET actor = 'x' WHERE sequence = 4"_s << qint64(4);
    QTest::newRow("time") << u"UPDATE activity SET at_ms = at_ms + 1 WHERE sequence = 2"_s << qint64(2);
    QTest::newRow("kind") << u"UPDATE activity SET kind = 21 WHERE sequence = 3"_s << qint64(3);
    QTest::newRow("client") << u"UPDATE activity SET client_id = 1 WHERE sequence = 3"_s << qint64(3);
    QTest::newRow("session") << u"UPDATE activity SET session_id = 1 WHERE sequence = 3"_s << qint64(3);
    QTest::newRow("before and after") << u"UPDATE activity SET before = after, after = before WHERE sequence = 3"_s
                                      << qint64(3);
    QTest::newRow("hash") << u"UPDATE activity SET hash = zeroblob(32) WHERE sequence = 5"_s << qint64(5);
    QTest::newRow("removed in between") << u"DELETE FROM activity WHERE sequence = 3"_s << qint64(3);
    QTest::newRow("removed at the start") << u"DELETE FROM activity WHERE sequence = 1"_s << qint64(1);
    QTest::newRow("removed at the end")
        << u"DELETE FROM activity WHERE sequence = (SELECT max(sequence) FROM activity)"_s << qint64(7);
    QTest::newRow("all removed") << u"DELETE FROM activity"_s << qint64(1);
    QTest::newRow("inserted")
        << u"INSERT INTO activity SELECT sequence + 1, at_ms, kind, actor, client_id, session_id, "
           "before, after, hash FROM activity WHERE sequence = 7"_s
        << qint64(8);
}

void TestActivity::tamperingIsFound()
{
    QFETCH(QString, statement);
    QFETCH(qint64, broken);
    // Entries 1 to 6 are of the creation; this is the seventh.
    (void)m_fixture->addClient(u"Li"_s);
    QCOMPARE(m_fixture->practice().activity().latest(1)->constFirst().sequence, 7);
    tamper({u"DROP TRIGGER activity_is_never_changed"_s, u"DROP TRIGGER activity_is_never_removed"_s, statement});
    QVERIFY(m_fixture->reopen(true));
    QCOMPARE(brokenEntry().value_or(0), broken);
    const auto report = m_fixture->practice().verify();
    QVERIFY(!report->isSound());
    QCOMPARE(report->findings.size(), 1);
}

QTEST_GUILESS_MAIN(TestActivity)
#include "tst_activity.moc"
