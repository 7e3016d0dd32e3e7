#include "ActivityRange.h"
#include "ActivityRepository.h"
#include "PracticeDatabase.h"
#include "StoreFixture.h"

#include <QRandomGenerator>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace bitacora;

class TestActivityPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aPageIsTheNewestEntries();
    void pagesFollowEachOtherWithoutAGap();
    void everyFilterFindsWhatAPlainWalkFinds();
    void aClientsPagesHoldItsSessions();
    void aTimeWithoutEntriesIsEmpty();
    void whatCameSinceIsWhatIsNewer();
    void noFilterReadsTheWholeLog_data();
    void noFilterReadsTheWholeLog();
    void aSpanOfTimeIsFoundByItsWeeks_data();
    void aSpanOfTimeIsFoundByItsWeeks();
    void aClockThatWasPutBackByWeeksHidesNothing();

private:
    [[nodiscard]] const ActivityRepository &activity() const { return m_fixture->practice().activity(); }
    [[nodiscard]] QList<qint64> expected(const ActivityFilter &filter) const;
    [[nodiscard]] QStringList planOf(const QString &sql) const;
    [[nodiscard]] QList<qint64> found(const ActivityFilter &filter, int pageSize) const;

    std::unique_ptr<StoreFixture> m_fixture;
    QList<Client> m_clients;
    QList<ActivityEntry> m_all;
};

void TestActivityPages::initTestCase()
{
    m_fixture = std::make_unique<StoreFixture>();
    m_fixture->create();
    QRandomGenerator random(11);
    for (const QString &name : {u"Ana"_s, u"Beto"_s, u"Caro"_s})
        m_clients.append(m_fixture->addClient(name));
    QVERIFY(m_fixture->practice().inOneTransaction([&]() -> Result<void> {
        for (int i = 0; i < 300; ++i) {
            // Now and then the computer's clock is put back.
            m_fixture->clock.time = m_fixture->clock.time.addSecs(random.bounded(7200) - 600);
            Session session = m_fixture->newSession(m_clients.at(random.bounded(3)).id, m_fixture->clock.time);
            const auto added = m_fixture->practice().sessions().add({session});
            if (!added)
                return Failure(added.error());
            session = added->constFirst();
            session.status = SessionStatus(random.bounded(5));
            const auto kind = random.bounded(10) == 0 ? ActivityKind::NotesUpdated : ActivityKind::SessionStatusChanged;
            const auto updated = m_fixture->practice().sessions().update({session}, kind);
            if (!updated)
                return Failure(updated.error());
        }
        return {};
    }));
    m_all = activity().latest(100'000).value();
    QVERIFY(m_all.size() > 600);
}

// Of a change of status, the new one; none is no status at all.
static SessionStatus statusIn(const ActivityEntry &entry)
{
    const auto none = SessionStatus(-1);
    return entry.kind == ActivityKind::SessionStatusChanged
        ? SessionStatusText::fromKey(entry.after.section(u';', 0, 0)).value_or(none)
        : none;
}

QList<qint64> TestActivityPages::expected(const ActivityFilter &filter) const
{
    QList<qint64> sequences;
    for (const ActivityEntry &entry : m_all) {
        const bool matches = (!filter.client || entry.client == filter.client)
            && (filter.hasEveryKind() || filter.kinds.contains(entry.kind) || filter.statuses.contains(statusIn(entry)))
            && (!filter.from.isValid() || entry.at >= filter.from) && (!filter.to.isValid() || entry.at < filter.to);
        if (matches)
            sequences.append(entry.sequence);
    }
    return sequences;
}

QList<qint64> TestActivityPages::found(const ActivityFilter &filter, int pageSize) const
{
    QList<qint64> sequences;
    std::optional<qint64> before;
    while (true) {
        const QList<ActivityEntry> page = activity().page(filter, pageSize, before).value();
        for (const ActivityEntry &entry : page)
            sequences.append(entry.sequence);
        if (page.size() < pageSize)
            return sequences;
        before = page.constLast().sequence;
    }
}

QStringList TestActivityPages::planOf(const QString &sql) const
{
    const auto database = PracticeDatabase::open(Practice::databasePath(m_fixture->path()), m_fixture->key(),
                                                 PracticeDatabase::Access::ReadOnly);
    QStringList steps;
    if (!database)
        return steps;
    QSqlQuery query((*database)->connection());
    // With any values.
    if (!query.exec(u"EXPLAIN QUERY PLAN "_s + QString(sql).replace(u'?', u'7')))
        return {query.lastError().text()};
    while (query.next())
        steps.append(query.value(3).toString());
    return steps;
}

void TestActivityPages::aPageIsTheNewestEntries()
{
    const QList<ActivityEntry> page = activity().page({}, 5).value();
    QCOMPARE(page.size(), 5);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(page.at(i).sequence, m_all.at(i).sequence);
    QCOMPARE(page.constFirst().after, m_all.constFirst().after);
}

void TestActivityPages::pagesFollowEachOtherWithoutAGap()
{
    QCOMPARE(found({}, 7), expected({}));
}

void TestActivityPages::everyFilterFindsWhatAPlainWalkFinds()
{
    QRandomGenerator random(12);
    const QDateTime first = m_all.constLast().at;
    const int span = int(first.secsTo(m_all.constFirst().at));
    using enum ActivityKind;
    const QList<ActivityKind> kinds {SessionBooked, SessionStatusChanged, NotesUpdated, ClientCreated, Undone};
    for (int round = 0; round < 200; ++round) {
        ActivityFilter filter;
        if (random.bounded(2) == 0)
            filter.client = m_clients.at(random.bounded(3)).id;
        for (const ActivityKind kind : kinds) {
            if (random.bounded(3) == 0)
                filter.kinds.insert(kind);
        }
        for (const SessionStatus status : allSessionStatuses) {
            if (random.bounded(5) == 0)
                filter.statuses.insert(status);
        }
        if (random.bounded(2) == 0)
            filter.from = first.addSecs(random.bounded(span));
        if (random.bounded(2) == 0)
            filter.to = first.addSecs(random.bounded(span));
        QCOMPARE(found(filter, 1 + random.bounded(40)), expected(filter));
    }
}

void TestActivityPages::aClientsPagesHoldItsSessions()
{
    ActivityFilter filter;
    filter.client = m_clients.constFirst().id;
    const QList<ActivityEntry> page = activity().page(filter, 1000).value();
    QVERIFY(page.size() > 50);
    QCOMPARE(page.constLast().kind, ActivityKind::ClientCreated);
    QVERIFY(std::any_of(page.begin(), page.end(),
                        [](const ActivityEntry &entry) { return entry.kind == ActivityKind::SessionBooked; }));
}

void TestActivityPages::aTimeWithoutEntriesIsEmpty()
{
    ActivityFilter filter;
    filter.from = m_all.constFirst().at.addYears(1);
    QVERIFY(activity().page(filter, 10)->isEmpty());
    filter.from = {};
    filter.to = m_all.constLast().at.addYears(-1);
    QVERIFY(activity().page(filter, 10)->isEmpty());
}

void TestActivityPages::whatCameSinceIsWhatIsNewer()
{
    ActivityFilter filter;
    filter.statuses = {SessionStatus::Cancelled, SessionStatus::NoShow};
    const QList<qint64> all = expected(filter);
    QVERIFY(all.size() > 20);
    QList<qint64> since;
    const auto newer = activity().newerThan(filter, all.at(10), 100);
    for (const ActivityEntry &entry : newer.value())
        since.append(entry.sequence);
    QCOMPARE(since, all.first(10));
    QCOMPARE(activity().newerThan(filter, all.at(10), 4)->size(), 4);
    QVERIFY(activity().newerThan(filter, all.constFirst(), 100)->isEmpty());
}

void TestActivityPages::noFilterReadsTheWholeLog_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QString>("plan");
    // As the repository asks.
    QTest::newRow("all") << u"1"_s << u"SEARCH activity USING INTEGER PRIMARY KEY"_s;
    QTest::newRow("client") << u"client_id = 1"_s << u"SEARCH activity USING INDEX activity_of_client (client_id=?"_s;
    QTest::newRow("kind") << u"kind = 1"_s << u"SEARCH activity USING INDEX activity_by_kind (kind=?"_s;
    QTest::newRow("status") << u"kind = 22 AND substr(after, 1, instr(after || ';', ';') - 1) = 'cancelled'"_s
                            << u"SEARCH activity USING INDEX activity_by_status (<expr>=?"_s;
}

void TestActivityPages::noFilterReadsTheWholeLog()
{
    QFETCH(QString, condition);
    QFETCH(QString, plan);
    const QStringList steps = planOf(u"SELECT * FROM activity WHERE %1 AND sequence >= 1 AND sequence < 9 "
                                     "ORDER BY sequence DESC"_s.arg(condition));
    QCOMPARE(steps.size(), 1);
    QVERIFY2(steps.constFirst().startsWith(plan), qPrintable(steps.constFirst()));
}

void TestActivityPages::aSpanOfTimeIsFoundByItsWeeks_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("weeks") << ActivityRange::weeksSql();
    QTest::newRow("first") << ActivityRange::firstSql();
    QTest::newRow("last") << ActivityRange::lastSql();
}

void TestActivityPages::aSpanOfTimeIsFoundByItsWeeks()
{
    QFETCH(QString, sql);
    int looks = 0;
    for (const QString &step : planOf(sql)) {
        if (!step.contains("activity"_L1))
            continue;
        // An older SQLite takes an index over an expression for one that covers nothing.
        const QString found = QString(step).remove(u"COVERING "_s);
        QVERIFY2(found.startsWith("SEARCH activity USING INDEX activity_by_week"_L1), qPrintable(step));
        ++looks;
    }
    QVERIFY(looks > 0);
}

void TestActivityPages::aClockThatWasPutBackByWeeksHidesNothing()
{
    StoreFixture fixture;
    fixture.create();
    const QDateTime begin = fixture.clock.time;
    // There and back again, over weeks without an entry, too.
    for (const int day : {0, 3, 70, 71, 20, 21, 400, 22, 23, 90}) {
        fixture.clock.time = begin.addDays(day);
        (void)fixture.addClient(u"Client of day %1"_s.arg(day));
    }
    const QList<ActivityEntry> all = fixture.practice().activity().latest(1000).value();
    for (int from = -10; from < 410; from += 3) {
        for (const int days : {1, 7, 40, 300}) {
            ActivityFilter filter;
            filter.from = begin.addDays(from);
            filter.to = filter.from.addDays(days);
            QList<qint64> expected;
            for (const ActivityEntry &entry : all) {
                if (entry.at >= filter.from && entry.at < filter.to)
                    expected.append(entry.sequence);
            }
            QList<qint64> found;
            const auto page = fixture.practice().activity().page(filter, 1000);
            for (const ActivityEntry &entry : page.value())
                found.append(entry.sequence);
            QCOMPARE(found, expected);
        }
    }
}

QTEST_GUILESS_MAIN(TestActivityPages)
#include "tst_activitypages.moc"
