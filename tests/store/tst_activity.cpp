#include "ActivityChain.h"
#include "ActivityRepository.h"
#include "PracticeDatabase.h"
#include "PracticeSettingsRepository.h"
#include "StoreFixture.h"
#include "ViewRecording.h"

#include <QSignalSpy>
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
    void whatIsCutOffTheEndIsNamedWithItsTimeAndKind();
    void anEntryWrittenAnewFromTheEndOnIsFound();
    void numbersThatNoLogReachesAreFound_data();
    void numbersThatNoLogReachesAreFound();
    void aPracticeThatForgotTheEndIsNotSound();
    void eachPlaceIsNamedUpToALimit();
    void aPracticeOfTheSchemaBeforeRemembersTheEndFromThenOn();
    void itSaysThatItGrewOnceATransactionAfterTheCommit();
    void aViewIsRecordedOnlyWhenWantedAndNotAgainWithinMinutes();

private:
    /// Runs statements on a connection of its own, as somebody with the key might, while the practice is closed.
    void tamper(const QStringList &statements);
    void addThree() const;
    [[nodiscard]] QByteArray hashOf(int sequence) const;
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

namespace {

using What = ActivityBreak::What;

// Swaps the numbers of two entries.
QStringList swapped(int one, int other)
{
    const QString move = u"UPDATE activity SET sequence = %2 WHERE sequence = %1"_s;
    return {move.arg(one).arg(-1), move.arg(other).arg(one), move.arg(-1).arg(other)};
}

// Moves the entries from a number on, the last one first.
QStringList shifted(int from, int last, int by)
{
    QStringList statements;
    for (int number = by > 0 ? last : from; by > 0 ? number >= from : number <= last; number += by > 0 ? -1 : 1)
        statements << u"UPDATE activity SET sequence = %2 WHERE sequence = %1"_s.arg(number).arg(number + by);
    return statements;
}

QString copied(int from, int to)
{
    return u"INSERT INTO activity SELECT %2, at_ms, kind, actor, client_id, session_id, before, after, hash "
           "FROM activity WHERE sequence = %1"_s.arg(from)
               .arg(to);
}

} // namespace

void TestActivity::tamperingIsFound_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QList<int>>("broken");
    QTest::addColumn<int>("what");
    const auto row = [](const char *name, const QStringList &statements, const QList<int> &broken, What what) {
        QTest::newRow(name) << statements << broken << int(what);
    };
    const auto set = [](const QString &change, int sequence) {
        return QStringList {u"UPDATE activity SET %1 WHERE sequence = %2"_s.arg(change).arg(sequence)};
    };
    const auto removed = [](int sequence) {
        return QStringList {u"DELETE FROM activity WHERE sequence = %1"_s.arg(sequence)};
    };
    row("actor", set(u"actor = 'x'"_s, 4), {4}, What::Altered);
    row("time", set(u"at_ms = at_ms + 1"_s, 2), {2}, What::Altered);
    row("kind", set(u"kind = 21"_s, 3), {3}, What::Altered);
    row("client", set(u"client_id = 1"_s, 3), {3}, What::Altered);
    row("session", set(u"session_id = 1"_s, 3), {3}, What::Altered);
    row("before and after", set(u"before = after, after = before"_s, 3), {3}, What::Altered);
    row("hash", set(u"hash = zeroblob(32)"_s, 5), {5}, What::Altered);
    // Then the next one does not follow either.
    row("text and hash", set(u"actor = 'x', hash = zeroblob(32)"_s, 5), {5, 6}, What::Altered);
    row("two of them", set(u"actor = 'x'"_s, 3) + set(u"actor = 'x'"_s, 7), {3, 7}, What::Altered);
    row("two in a row", set(u"actor = 'x'"_s, 3) + set(u"actor = 'x'"_s, 4), {3, 4}, What::Altered);
    row("the last one", set(u"actor = 'x'"_s, 9), {9}, What::Altered);
    row("removed in between", removed(3), {3}, What::Removed);
    row("removed at the start", removed(1), {1}, What::Removed);
    row("removed at the end", removed(9), {9}, What::Removed);
    row("removed at the end, and the highest number forgotten",
        removed(9) << u"UPDATE sqlite_sequence SET seq = 8 WHERE name = 'activity'"_s, {9}, What::Removed);
    row("removed, and the others renumbered", removed(4) + shifted(5, 9, -1), {4}, What::Removed);
    row("all removed", {u"DELETE FROM activity"_s}, {1}, What::Removed);
    row("inserted at the end", {copied(9, 10)}, {10}, What::Inserted);
    row("inserted in between", shifted(5, 9, 1) << copied(3, 5), {5}, What::Inserted);
    row("inserted before the last", shifted(9, 9, 1) << copied(3, 9), {9}, What::Inserted);
    row("two exchanged", swapped(4, 5), {4, 5}, What::Moved);
    // Nor do those that stand after them follow.
    row("two exchanged that are apart", swapped(3, 7), {3, 4, 7, 8}, What::Altered);
}

void TestActivity::tamperingIsFound()
{
    QFETCH(QStringList, statements);
    QFETCH(QList<int>, broken);
    QFETCH(int, what);
    addThree();
    tamper(QStringList {u"DROP TRIGGER activity_is_never_changed"_s, u"DROP TRIGGER activity_is_never_removed"_s}
           + statements);
    QVERIFY(m_fixture->reopen(true));
    const auto report = m_fixture->practice().verify();
    QVERIFY(!report->isSound());
    QVERIFY(report->findings.isEmpty());
    QList<int> found;
    for (const ActivityBreak &place : report->activityBreaks) {
        found.append(int(place.sequence));
        QCOMPARE(int(place.what), what);
        // What is still there is named with its time and kind.
        if (place.what != What::Removed)
            QVERIFY(place.at.isValid() && place.kind);
    }
    QCOMPARE(found, broken);
    QCOMPARE(brokenEntry().value_or(0), broken.constFirst());
}

// Entries 1 to 6 are of the creation; these are the seventh to the ninth.
void TestActivity::addThree() const
{
    for (const QString &name : {u"Li"_s, u"Ana"_s, u"Zoe"_s}) {
        m_fixture->clock.time = m_fixture->clock.time.addSecs(60);
        (void)m_fixture->addClient(name);
    }
    QCOMPARE(m_fixture->practice().activity().latest(1)->constFirst().sequence, 9);
}

void TestActivity::whatIsCutOffTheEndIsNamedWithItsTimeAndKind()
{
    addThree();
    tamper({u"DROP TRIGGER activity_is_never_removed"_s, u"DELETE FROM activity WHERE sequence > 7"_s});
    QVERIFY(m_fixture->reopen(true));
    const ActivityBreak expected {What::Removed, 8, 2, m_fixture->clock.time, ActivityKind::ClientCreated};
    QCOMPARE(m_fixture->practice().verify()->activityBreaks, QList {expected});
}

void TestActivity::anEntryWrittenAnewFromTheEndOnIsFound()
{
    addThree();
    const ActivityEntry entry = m_fixture->practice().activity().latest(1)->constFirst();
    ActivityEntry forged = entry;
    forged.actor = u"Somebody"_s;
    // With a hash that fits.
    const QByteArray previous = hashOf(8);
    const QString hash = QString::fromLatin1(ActivityChain::hash(forged, previous).toHex());
    tamper({u"DROP TRIGGER activity_is_never_changed"_s,
            u"UPDATE activity SET actor = 'Somebody', hash = x'%1' WHERE sequence = 9"_s.arg(hash)});
    QVERIFY(m_fixture->reopen(true));
    const ActivityBreak expected {What::Altered, 9, 1, entry.at, entry.kind};
    QCOMPARE(m_fixture->practice().verify()->activityBreaks, QList {expected});
}

QByteArray TestActivity::hashOf(int sequence) const
{
    const auto database = PracticeDatabase::open(Practice::databasePath(m_fixture->path()), m_fixture->key(),
                                                 PracticeDatabase::Access::ReadOnly);
    QSqlQuery query((*database)->connection());
    return query.exec(u"SELECT hash FROM activity WHERE sequence = %1"_s.arg(sequence)) && query.next()
        ? query.value(0).toByteArray()
        : QByteArray();
}

void TestActivity::numbersThatNoLogReachesAreFound_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("canGoOn");
    QTest::newRow("highest") << u"9223372036854775807"_s << false;
    QTest::newRow("lowest") << u"-9223372036854775807 - 1"_s << true;
}

void TestActivity::numbersThatNoLogReachesAreFound()
{
    QFETCH(QString, number);
    QFETCH(bool, canGoOn);
    addThree();
    tamper({u"DROP TRIGGER activity_is_never_changed"_s,
            u"UPDATE activity SET sequence = %1 WHERE sequence = 9"_s.arg(number),
            u"UPDATE activity_end SET sequence = %1"_s.arg(number)});
    QVERIFY(m_fixture->reopen(true));
    QVERIFY(!m_fixture->practice().verify()->isSound());
    m_fixture->close();
    // Whoever opens it to work in it would have to write the next number.
    const auto opened = m_fixture->reopen();
    QCOMPARE(opened.has_value(), canGoOn);
    if (!opened)
        QCOMPARE(opened.error().code, ErrorCode::DatabaseDamaged);
}

void TestActivity::aPracticeThatForgotTheEndIsNotSound()
{
    addThree();
    tamper({u"DELETE FROM activity_end"_s});
    QVERIFY(m_fixture->reopen(true));
    QCOMPARE(m_fixture->practice().verify()->activityBreaks.value(0).what, What::EndUnknown);
}

void TestActivity::eachPlaceIsNamedUpToALimit()
{
    addThree();
    tamper({u"DROP TRIGGER activity_is_never_changed"_s, u"UPDATE activity SET actor = 'x'"_s});
    QVERIFY(m_fixture->reopen(true));
    QCOMPARE(m_fixture->practice().activity().breaks(100)->size(), 9);
    QCOMPARE(m_fixture->practice().activity().breaks(4)->size(), 4);
}

void TestActivity::aPracticeOfTheSchemaBeforeRemembersTheEndFromThenOn()
{
    addThree();
    tamper(takingAwaySchema10()
           + QStringList {
               u"DROP TABLE progress_mark"_s, u"DROP INDEX activity_by_status"_s, u"DROP TABLE activity_end"_s,
               u"DROP TABLE plan_link"_s, u"DROP TABLE plan_wording"_s, u"DROP TABLE plan_entry"_s,
               u"DROP TABLE session_facts"_s, u"DROP TABLE session_facts_draft"_s, u"DROP INDEX activity_by_week"_s,
               u"CREATE INDEX activity_by_time ON activity (at_ms, sequence)"_s, u"PRAGMA user_version = 5"_s});
    QVERIFY(m_fixture->reopen(true));
    QVERIFY(m_fixture->practice().verify()->isSound());
    QVERIFY(m_fixture->reopen());
    QVERIFY(m_fixture->practice().verify()->isSound());
    tamper({u"DROP TRIGGER activity_is_never_removed"_s, u"DELETE FROM activity WHERE sequence = 10"_s});
    QVERIFY(m_fixture->reopen(true));
    QCOMPARE(m_fixture->practice().verify()->activityBreaks.value(0).kind, ActivityKind::PracticeOpened);
}

void TestActivity::itSaysThatItGrewOnceATransactionAfterTheCommit()
{
    QSignalSpy grew(&m_fixture->practice().activity(), &ActivityRepository::grew);
    addThree();
    QCOMPARE(grew.count(), 3);
    QVERIFY(m_fixture->practice().inOneTransaction([&]() -> Result<void> {
        (void)m_fixture->addClient(u"Eva"_s);
        (void)m_fixture->addClient(u"Tom"_s);
        return {};
    }));
    QCOMPARE(grew.count(), 4);
    // What comes to nothing, and what is not in the log, is no growth.
    QVERIFY(!m_fixture->practice().clients().remove(ClientId {4711}));
    QVERIFY(m_fixture->practice().settings().setState(u"place"_s, "x"));
    QCOMPARE(grew.count(), 4);
}

void TestActivity::aViewIsRecordedOnlyWhenWantedAndNotAgainWithinMinutes()
{
    ActivityRepository &activity = m_fixture->practice().activity();
    const ClientId li = m_fixture->addClient(u"Li"_s).id;
    const ClientId ana = m_fixture->addClient(u"Ana"_s).id;
    const auto views = [&activity] {
        ActivityFilter filter;
        filter.kinds = {ActivityKind::ClientViewed};
        return activity.page(filter, 100)->size();
    };
    QVERIFY(activity.recordView(li));
    QCOMPARE(views(), 0);
    QVERIFY(setRecordsViews(m_fixture->practice().settings(), true));
    QVERIFY(recordsViews(m_fixture->practice().settings()));
    QVERIFY(activity.recordView(li));
    QCOMPARE(views(), 1);
    QCOMPARE(activity.latest(1)->constFirst().client, li);
    m_fixture->clock.time = m_fixture->clock.time.addSecs(300);
    QVERIFY(activity.recordView(li));
    QVERIFY(activity.recordView(ana));
    QCOMPARE(views(), 2);
    m_fixture->clock.time = m_fixture->clock.time.addSecs(301);
    QVERIFY(activity.recordView(li));
    QCOMPARE(views(), 3);
}

QTEST_GUILESS_MAIN(TestActivity)
#include "tst_activity.moc"
