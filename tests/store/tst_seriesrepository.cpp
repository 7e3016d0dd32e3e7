#include "SeriesRepository.h"

#include "ActivityRepository.h"
#include "PracticeDatabase.h"
#include "StoreFixture.h"

#include <QSignalSpy>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

class SeriesRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSeriesKnowsItsSessionsInOrderOfTime();
    void aSessionByItselfBelongsToNone();
    void aMovedSessionStaysInItsSeries();
    void aSeriesIsStoredWithItsSessionsOrNotAtAll();
    void aSeriesGoesWithTheLastOfItsSessions();
    void aSeriesComesBackWithItsOwnId();
    void twoSeriesAreApart();
    void aSeriesOutlivesTheLock();

private:
    [[nodiscard]] SeriesRepository &series() const { return m_fixture->practice().series(); }
    [[nodiscard]] SessionRepository &sessions() const { return m_fixture->practice().sessions(); }
    [[nodiscard]] QList<Session> weekly(int count) const;
    [[nodiscard]] StoredSeries add(int count) const;
    /// Rows of the table in the file, read from outside.
    [[nodiscard]] int rowsIn(const QString &table) const;

    std::unique_ptr<StoreFixture> m_fixture;
    ClientId m_client;
};

void SeriesRepositoryTest::init()
{
    m_fixture = std::make_unique<StoreFixture>();
    m_fixture->create();
    m_client = m_fixture->addClient(u"Mateo Luna"_s).id;
}

QList<Session> SeriesRepositoryTest::weekly(int count) const
{
    QList<Session> sessions;
    for (int i = 0; i < count; ++i)
        sessions.append(m_fixture->newSession(m_client, m_fixture->clock.time.addDays(7 * i)));
    return sessions;
}

StoredSeries SeriesRepositoryTest::add(int count) const
{
    return series().add({{}, Recurrence::Rhythm::EveryTwoWeeks}, weekly(count)).value();
}

int SeriesRepositoryTest::rowsIn(const QString &table) const
{
    const auto database = PracticeDatabase::open(Practice::databasePath(m_fixture->path()), m_fixture->key(),
                                                 PracticeDatabase::Access::ReadOnly);
    if (!database)
        return -1;
    QSqlQuery query((*database)->connection());
    return query.exec(u"SELECT count(*) FROM "_s + table) && query.next() ? query.value(0).toInt() : -1;
}

void SeriesRepositoryTest::aSeriesKnowsItsSessionsInOrderOfTime()
{
    const QSignalSpy changed(&sessions(), &SessionRepository::changed);
    const StoredSeries stored = add(3);
    QVERIFY(stored.series.id.isValid());
    QCOMPARE(stored.sessions.size(), 3);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(series().sessionsOf(stored.series.id).value(),
             (QList<SessionId> {stored.sessions.at(0).id, stored.sessions.at(1).id, stored.sessions.at(2).id}));
    QVERIFY(series().seriesOf(stored.sessions.at(1).id).value() == stored.series);
    const auto place = series().placeOf(stored.sessions.at(1).id).value();
    QVERIFY(place.has_value());
    QCOMPARE(place->series.rhythm, Recurrence::Rhythm::EveryTwoWeeks);
    QCOMPARE(place->number(), 2);
    QCOMPARE(place->count(), 3);
    QVERIFY(m_fixture->practice().verify()->isSound());
}

void SeriesRepositoryTest::aSessionByItselfBelongsToNone()
{
    const SessionId alone = m_fixture->addSession(m_client, m_fixture->clock.time).id;
    QVERIFY(!series().seriesOf(alone).value());
    QVERIFY(!series().placeOf(alone).value());
    QVERIFY(!series().placeOf(SessionId {4711}).value());
    QVERIFY(series().sessionsOf(SeriesId {4711}).value().isEmpty());
    // One that is left of a series stays in it, but has no place among others.
    const StoredSeries stored = add(2);
    QVERIFY(sessions().remove({stored.sessions.at(0).id}));
    QVERIFY(series().seriesOf(stored.sessions.at(1).id).value());
    QVERIFY(!series().placeOf(stored.sessions.at(1).id).value());
}

void SeriesRepositoryTest::aMovedSessionStaysInItsSeries()
{
    const StoredSeries stored = add(3);
    Session moved = stored.sessions.at(0);
    moved.start.epochSeconds += qint64(30) * 86'400;
    QVERIFY(sessions().update({moved}, ActivityKind::SessionRescheduled));
    const auto place = series().placeOf(moved.id).value();
    QCOMPARE(place->number(), 3);
    QCOMPARE(place->count(), 3);
}

void SeriesRepositoryTest::aSeriesIsStoredWithItsSessionsOrNotAtAll()
{
    QList<Session> wrong = weekly(3);
    wrong[2].durationMinutes = 0;
    QCOMPARE(series().add({}, wrong).error().code, ErrorCode::DurationOutOfRange);
    QVERIFY(sessions().keys({}).value().empty());
    QVERIFY(series().sessionsOf(SeriesId {1}).value().isEmpty());
    // A session is in one series only: the second booking of the same ids is refused whole.
    const StoredSeries stored = add(2);
    QVERIFY(!series().add({}, stored.sessions));
    QVERIFY(series().seriesOf(stored.sessions.at(0).id).value() == stored.series);
    m_fixture->close();
    QCOMPARE(rowsIn(u"series"_s), 1);
    QCOMPARE(rowsIn(u"series_session"_s), 2);
}

void SeriesRepositoryTest::aSeriesGoesWithTheLastOfItsSessions()
{
    const StoredSeries stored = add(2);
    QVERIFY(sessions().remove({stored.sessions.at(0).id, stored.sessions.at(1).id}));
    QVERIFY(!series().seriesOf(stored.sessions.at(0).id).value());
    QVERIFY(m_fixture->practice().verify()->isSound());
    m_fixture->close();
    QCOMPARE(rowsIn(u"series"_s), 0);
    QCOMPARE(rowsIn(u"series_session"_s), 0);
}

void SeriesRepositoryTest::aSeriesComesBackWithItsOwnId()
{
    const StoredSeries stored = add(2);
    QVERIFY(sessions().remove({stored.sessions.at(0).id, stored.sessions.at(1).id}));
    // Another one meanwhile does not get the id that is free.
    QVERIFY(add(2).series.id != stored.series.id);
    const auto again = series().add(stored.series, stored.sessions, ActivityKind::Redone);
    QVERIFY(again.has_value());
    QVERIFY(again->series == stored.series);
    QVERIFY(series().seriesOf(stored.sessions.at(1).id).value() == stored.series);
}

void SeriesRepositoryTest::twoSeriesAreApart()
{
    const StoredSeries first = add(2);
    const StoredSeries second = add(3);
    QVERIFY(first.series.id != second.series.id);
    QCOMPARE(series().sessionsOf(first.series.id)->size(), 2);
    QCOMPARE(series().sessionsOf(second.series.id)->size(), 3);
}

void SeriesRepositoryTest::aSeriesOutlivesTheLock()
{
    const StoredSeries stored = add(4);
    QVERIFY(m_fixture->reopen());
    QCOMPARE(series().placeOf(stored.sessions.at(3).id).value()->number(), 4);
    QVERIFY(m_fixture->reopen(true));
    QCOMPARE(series().placeOf(stored.sessions.at(3).id).value()->number(), 4);
    QCOMPARE(series().add({}, weekly(2)).error().code, ErrorCode::PracticeNotWritable);
}

QTEST_GUILESS_MAIN(SeriesRepositoryTest)
#include "tst_seriesrepository.moc"
