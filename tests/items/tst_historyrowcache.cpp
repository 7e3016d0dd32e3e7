#include "HistoryRowCache.h"

#include "PracticeFixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

class HistoryRowCacheTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aPageIsFetchedOnce();
    void theCacheIsBounded();
    void aForgottenRowIsReadAgain();
    void aSessionThatIsGoneIsBlankAndNotAskedForAgain();

private:
    static constexpr int sessionCount = 4000;
    PracticeFixture m_fixture;
    HistoryLayout m_layout;
};

void HistoryRowCacheTest::initTestCase()
{
    QList<Session> sessions;
    const Session session = m_fixture.session(m_fixture.addClient(u"Mateo Luna"_s), QDate(2026, 11, 18));
    for (int i = 0; i < sessionCount; ++i) {
        sessions.append(session);
        sessions.last().durationMinutes = 1 + i % maxDurationMinutes;
    }
    QVERIFY(m_fixture.sessions().add(sessions, ActivityKind::SampleWritten));
    m_layout = HistoryLayout(m_fixture.sessions().keys({}).value(), SessionFilter::Order::NewestFirst);
    QCOMPARE(m_layout.sessionCount(), sessionCount);
}

void HistoryRowCacheTest::aPageIsFetchedOnce()
{
    HistoryRowCache cache(m_fixture.sessions());
    for (qsizetype index = 0; index < HistoryRowCache::pageSize; ++index)
        QCOMPARE(cache.row(m_layout, index).id.value, m_layout.keys()[size_t(index)].id);
    QCOMPARE(cache.fetchCount(), 1);
    QCOMPARE(cache.size(), HistoryRowCache::pageSize);
    QCOMPARE(cache.row(m_layout, HistoryRowCache::pageSize).clientName, u"Mateo Luna"_s);
    QCOMPARE(cache.fetchCount(), 2);
}

void HistoryRowCacheTest::theCacheIsBounded()
{
    HistoryRowCache cache(m_fixture.sessions());
    for (qsizetype index = 0; index < sessionCount; ++index)
        cache.row(m_layout, index);
    QCOMPARE(cache.fetchCount(), sessionCount / HistoryRowCache::pageSize);
    QVERIFY(cache.size() <= HistoryRowCache::capacity);
    QVERIFY(cache.size() > HistoryRowCache::capacity - HistoryRowCache::pageSize);
    // What was looked at last is still there, what was looked at first is not.
    const qint64 fetches = cache.fetchCount();
    cache.row(m_layout, sessionCount - 1);
    QCOMPARE(cache.fetchCount(), fetches);
    cache.row(m_layout, 0);
    QCOMPARE(cache.fetchCount(), fetches + 1);
}

void HistoryRowCacheTest::aForgottenRowIsReadAgain()
{
    HistoryRowCache cache(m_fixture.sessions());
    const SessionId id = cache.row(m_layout, 0).id;
    Session session = m_fixture.sessions().find(id).value();
    session.durationMinutes = 45;
    QVERIFY(m_fixture.sessions().update({session}, ActivityKind::SessionUpdated));
    QVERIFY(cache.row(m_layout, 0).durationMinutes != 45);
    cache.forget({id});
    QCOMPARE(cache.row(m_layout, 0).durationMinutes, 45);
    cache.clear();
    QCOMPARE(cache.size(), 0);
}

void HistoryRowCacheTest::aSessionThatIsGoneIsBlankAndNotAskedForAgain()
{
    HistoryRowCache cache(m_fixture.sessions());
    const HistoryLayout layout({{987'654, qint32(QDate(2026, 11, 18).toJulianDay()), SessionStatus::Pending}},
                               SessionFilter::Order::NewestFirst);
    QVERIFY(cache.row(layout, 0).start.zone.isEmpty());
    QVERIFY(cache.row(layout, 0).start.zone.isEmpty());
    QCOMPARE(cache.fetchCount(), 1);
    QVERIFY(!cache.takeError());
}

QTEST_GUILESS_MAIN(HistoryRowCacheTest)
#include "tst_historyrowcache.moc"
