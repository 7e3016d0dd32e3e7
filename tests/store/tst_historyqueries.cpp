#include "PracticeDatabase.h"
#include "SessionQueries.h"
#include "StoreFixture.h"
#include "TextFolding.h"

#include <QRandomGenerator>
#include <QSqlQuery>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

constexpr int sessionCount = 3000;
constexpr int clientCount = 12;

struct Word
{
    QString written;
    QString typed;
};

const QList<Word> &vocabulary()
{
    static const QList<Word> words {{u"sesión"_s, u"sesion"_s},   {u"Ñandú"_s, u"nandu"_s},
                                    {u"tantrum"_s, u"TANT"_s},    {u"co-teaching"_s, u"co teach"_s},
                                    {u"97153"_s, u"971"_s},       {u"\"quoted\""_s, u"\"quoted\""_s},
                                    {u"breakfast"_s, u"break"_s}, {u"über"_s, u"uber"_s},
                                    {u"mañana"_s, u"mañ"_s},      {u"NOT"_s, u"not"_s}};
    return words;
}

} // namespace

/// Every filter against a plain walk over the same sessions in memory.
class TestHistoryQueries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFilterFindsWhatAPlainWalkFinds();
    void aFilterThatExcludesEverythingIsEmpty();
    void theSpansAreWhatAPlainWalkFinds();
    void everyQueryWalksACoveringIndex();

private:
    Session randomSession();
    SessionFilter randomFilter();
    bool matches(const Session &session, const SessionFilter &filter) const;
    std::vector<qint64> expectedIds(const SessionFilter &filter) const;
    SessionStatistics expectedStatistics(const SessionFilter &filter) const;
    template <typename T>
    T pick(const QList<T> &values)
    {
        return values.at(m_random.bounded(int(values.size())));
    }

    StoreFixture m_fixture;
    QRandomGenerator m_random {20261118};
    QHash<ClientId, QString> m_names;
    QList<ClientId> m_clients;
    QList<ServiceId> m_services;
    QList<Session> m_sessions;
};

void TestHistoryQueries::initTestCase()
{
    m_fixture.create();
    const QList<QString> names {u"María Núñez"_s, u"Mateo Luna"_s, u"Sesiona Break"_s, u"Zoë O'Neil"_s};
    for (int i = 0; i < clientCount; ++i) {
        const Client client = m_fixture.addClient(names.at(i % names.size()) + u" %1"_s.arg(i));
        m_names.insert(client.id, client.name);
        m_clients.append(client.id);
    }
    const auto services = m_fixture.practice().services().all();
    for (const Service &service : *services)
        m_services.append(service.id);
    QList<Session> sessions;
    for (int i = 0; i < sessionCount; ++i)
        sessions.append(randomSession());
    const auto added = m_fixture.practice().sessions().add(sessions);
    QVERIFY(added.has_value());
    m_sessions = *added;
}

Session TestHistoryQueries::randomSession()
{
    // Many near midnight, on the days of clock changes, and at the very instant of now.
    const QList<QDate> days {QDate(2026, 3, 8),   QDate(2026, 11, 1), QDate(2026, 3, 29), QDate(2026, 10, 25),
                             QDate(2025, 12, 31), QDate(2026, 1, 1),  QDate(2026, 11, 18)};
    const QList<QTime> times {QTime(0, 0), QTime(23, 59), QTime(2, 30), QTime(1, 30), QTime(10, 0)};
    const QList<QByteArray> zones {"America/New_York", "Europe/Madrid", "Pacific/Kiritimati", "Pacific/Pago_Pago",
                                   "America/Bogota"};
    Session session = m_fixture.newSession(std::nullopt, m_fixture.clock.time);
    if (m_random.bounded(10) > 0)
        session.client = pick(m_clients);
    session.service = pick(m_services);
    const QDate day = m_random.bounded(3) == 0 ? pick(days) : QDate(2025, 6, 1).addDays(m_random.bounded(700));
    session.start = ZonedTime::fromWall(day, pick(times), pick(zones));
    if (m_random.bounded(50) == 0)
        session.start = ZonedTime::fromInstant(m_fixture.clock.time, "UTC");
    session.status = allSessionStatuses.at(m_random.bounded(sessionStatusCount));
    if (m_random.bounded(4) > 0)
        session.fee = Money {m_random.bounded(20'000), pick<QString>({u"USD"_s, u"USD"_s, u"EUR"_s, u"CLP"_s})};
    for (int words = m_random.bounded(4); words > 0; --words)
        session.privateNotes += pick(vocabulary()).written + u", "_s;
    for (int words = m_random.bounded(3); words > 0; --words)
        session.customerNotes += pick(vocabulary()).written + u' ';
    return session;
}

SessionFilter TestHistoryQueries::randomFilter()
{
    SessionFilter filter;
    if (m_random.bounded(2) == 0)
        filter.client = pick(m_clients);
    filter.when =
        pick<SessionFilter::When>({SessionFilter::When::All, SessionFilter::When::Upcoming, SessionFilter::When::Past});
    for (int i = m_random.bounded(4); i > 0; --i)
        filter.statuses.insert(allSessionStatuses.at(m_random.bounded(sessionStatusCount)));
    for (int i = m_random.bounded(4); i > 0; --i)
        filter.services.insert(pick(m_services));
    if (m_random.bounded(2) == 0)
        filter.dates.from = QDate(2026, 1, 1).addDays(m_random.bounded(-120, 330));
    if (m_random.bounded(2) == 0)
        filter.dates.to = QDate(2026, 1, 1).addDays(m_random.bounded(-60, 400));
    for (int i = m_random.bounded(3); i > 0; --i)
        filter.words += pick(vocabulary()).typed + u' ';
    if (m_random.bounded(8) == 0)
        filter.words += u"Nuñ "_s;
    if (m_random.bounded(10) == 0)
        filter.words += u" \"*(:^ 🙂"_s;
    filter.order = pick<SessionFilter::Order>(
        {SessionFilter::Order::NewestFirst, SessionFilter::Order::OldestFirst, SessionFilter::Order::ByStatus});
    return filter;
}

bool TestHistoryQueries::matches(const Session &session, const SessionFilter &filter) const
{
    if (filter.client && session.client != filter.client)
        return false;
    const qint64 now = m_fixture.clock.time.toSecsSinceEpoch();
    if (filter.when == SessionFilter::When::Upcoming && session.start.epochSeconds < now)
        return false;
    if (filter.when == SessionFilter::When::Past && session.start.epochSeconds >= now)
        return false;
    if (!filter.statuses.isEmpty() && !filter.statuses.contains(session.status))
        return false;
    if (!filter.services.isEmpty() && !filter.services.contains(session.service))
        return false;
    const QDate day = session.start.day();
    if (filter.dates.from.isValid() && day < filter.dates.from)
        return false;
    if (filter.dates.to.isValid() && day > filter.dates.to)
        return false;
    QStringList found = foldedWords(session.customerNotes) + foldedWords(session.privateNotes);
    if (!filter.client && session.client)
        found += foldedWords(m_names.value(*session.client));
    const QStringList wanted = foldedWords(filter.words);
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) {
        return std::any_of(found.begin(), found.end(), [&](const QString &other) { return other.startsWith(word); });
    });
}

std::vector<qint64> TestHistoryQueries::expectedIds(const SessionFilter &filter) const
{
    QList<Session> found;
    for (const Session &session : m_sessions) {
        if (matches(session, filter))
            found.append(session);
    }
    std::sort(found.begin(), found.end(), [&](const Session &left, const Session &right) {
        const auto byTime = std::pair(left.start.epochSeconds, left.id) < std::pair(right.start.epochSeconds, right.id);
        if (filter.order == SessionFilter::Order::OldestFirst)
            return byTime;
        if (filter.order == SessionFilter::Order::ByStatus && left.status != right.status)
            return left.status < right.status;
        return left.id != right.id && !byTime;
    });
    std::vector<qint64> ids;
    for (const Session &session : found)
        ids.push_back(session.id.value);
    return ids;
}

SessionStatistics TestHistoryQueries::expectedStatistics(const SessionFilter &filter) const
{
    SessionStatistics statistics;
    QMap<QString, qint64> revenue;
    for (const Session &session : m_sessions) {
        if (!matches(session, filter))
            continue;
        ++statistics.byStatus.at(std::size_t(session.status));
        if (session.status == SessionStatus::Completed && session.fee)
            revenue[session.fee->currency] += session.fee->minorUnits;
    }
    for (auto sum = revenue.cbegin(); sum != revenue.cend(); ++sum)
        statistics.revenue.append({sum.value(), sum.key()});
    return statistics;
}

void TestHistoryQueries::everyFilterFindsWhatAPlainWalkFinds()
{
    SessionRepository &sessions = m_fixture.practice().sessions();
    QHash<qint64, Session> byId;
    for (const Session &session : std::as_const(m_sessions))
        byId.insert(session.id.value, session);
    int notEmpty = 0;
    for (int i = 0; i < 500; ++i) {
        const SessionFilter filter = randomFilter();
        const auto keys = sessions.keys(filter);
        QVERIFY(keys.has_value());
        std::vector<qint64> ids;
        for (const SessionKey &key : *keys) {
            const Session &session = byId[key.id];
            QCOMPARE(key.day, qint32(session.start.day().toJulianDay()));
            QCOMPARE(key.status, session.status);
            ids.push_back(key.id);
        }
        QVERIFY2(ids == expectedIds(filter), qPrintable(u"filter %1, words %2"_s.arg(i).arg(filter.words)));
        const auto statistics = sessions.statistics(filter);
        QVERIFY(statistics.has_value());
        QVERIFY2(*statistics == expectedStatistics(filter), qPrintable(u"filter %1"_s.arg(i)));
        notEmpty += ids.empty() ? 0 : 1;
    }
    QVERIFY(notEmpty > 100);
}

void TestHistoryQueries::aFilterThatExcludesEverythingIsEmpty()
{
    SessionFilter filter;
    filter.dates = {QDate(2026, 2, 1), QDate(2026, 1, 1)};
    QVERIFY(m_fixture.practice().sessions().keys(filter)->empty());
    QCOMPARE(m_fixture.practice().sessions().statistics(filter)->total(), 0);
    QVERIFY(m_fixture.practice().sessions().statistics(filter)->revenue.isEmpty());
}

void TestHistoryQueries::theSpansAreWhatAPlainWalkFinds()
{
    const qint64 now = m_fixture.clock.time.toSecsSinceEpoch();
    constexpr qint64 day = 86'400;
    int found = 0;
    for (int i = 0; i < 100; ++i) {
        const qint64 from = now - 200 * day + m_random.bounded(400) * day;
        const qint64 to = from + 1 + m_random.bounded(int(40 * day));
        std::vector<SessionSpan> expected;
        for (const Session &session : std::as_const(m_sessions)) {
            const SessionSpan span = SessionSpan::of(session);
            if (span.start < to && span.end() > from)
                expected.push_back(span);
        }
        std::sort(expected.begin(), expected.end(), SessionSpan::isBefore);
        const auto spans = m_fixture.practice().sessions().spans(from, to);
        QVERIFY(spans.has_value());
        QVERIFY(*spans == expected);
        found += int(spans->size());
    }
    QVERIFY(found > 300);
}

void TestHistoryQueries::everyQueryWalksACoveringIndex()
{
    const auto database = PracticeDatabase::open(Practice::databasePath(m_fixture.path()), m_fixture.key(),
                                                 PracticeDatabase::Access::ReadOnly);
    QVERIFY(database.has_value());
    const auto check = [&](const SqlQuery &query) {
        QSqlQuery explain((*database)->connection());
        QVERIFY2(explain.prepare(u"EXPLAIN QUERY PLAN "_s + query.sql), qPrintable(query.sql));
        for (const QVariant &value : query.values)
            explain.addBindValue(value);
        QVERIFY(explain.exec());
        int tableSteps = 0;
        while (explain.next()) {
            const QString step = explain.value(u"detail"_s).toString();
            QVERIFY2(!step.contains("TEMP B-TREE"_L1), qPrintable(step + u'\n' + query.sql));
            if (step.contains(" session "_L1)) {
                ++tableSteps;
                QVERIFY2(step.contains("USING COVERING INDEX"_L1), qPrintable(step + u'\n' + query.sql));
            }
        }
        QCOMPARE(tableSteps, 1);
    };
    const qint64 now = m_fixture.clock.time.toSecsSinceEpoch();
    SessionIdSet found;
    found.insert(1);
    for (int i = 0; i < 400; ++i) {
        const SessionFilter filter = randomFilter();
        const auto words = filter.words.isEmpty() ? std::nullopt : std::optional(found);
        check(SessionQueries::keys(filter, now, words));
        check(SessionQueries::statistics(filter, now, words, {1, 2}));
    }
    check(SessionQueries::spans(now, now + 1));
}

QTEST_GUILESS_MAIN(TestHistoryQueries)
#include "tst_historyqueries.moc"
