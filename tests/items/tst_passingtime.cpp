#include "ClientListModel.h"
#include "PassingTime.h"
#include "SessionHistoryModel.h"

#include "PracticeFixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// What the time that goes by does to a page that is looked at, and to the models behind it.
class PassingTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatHasNotBegunAsksTheStoreOnce();
    void aSessionThatBeganIsSaidOnce();
    void aSessionIsToComeUntilItsBeginningIsOver();
    void aBookedSessionIsLookedFor();
    void aClockThatWasSetBackIsFollowed();
    void aDayThatPassesIsSaidOnce();
    void whoFollowsDaysAloneAsksTheStoreNothing();
    void itLooksByItselfRightAfterTheMinute();
    void itSleepsWhileNobodyWatches();
    void anUpcomingSessionThatBeginsGoesAlone_data();
    void anUpcomingSessionThatBeginsGoesAlone();
    void whatAllShowIsNotTouched();
    void anotherClientsSessionIsNotReadFor();
    void theDatesOfAFilterMoveOnAndTheRowsStay();
    void aNextSessionBecomesTheLastOne();

private:
    struct Spies
    {
        explicit Spies(const QAbstractItemModel &model)
            : inserted(&model, &QAbstractItemModel::rowsInserted)
            , removed(&model, &QAbstractItemModel::rowsRemoved)
            , reset(&model, &QAbstractItemModel::modelReset)
            , data(&model, &QAbstractItemModel::dataChanged)
        {
        }
        QSignalSpy inserted;
        QSignalSpy removed;
        QSignalSpy reset;
        QSignalSpy data;
    };

    void setTime(QDate day, QTime time) const
    {
        m_fixture->clock.instant = QDateTime(day, time, QTimeZone(m_fixture->clock.zoneId)).toUTC();
    }
    [[nodiscard]] static QList<SessionId> ids(const QSignalSpy &began)
    {
        QList<SessionId> all;
        for (const QList<QVariant> &arguments : began)
            all.append(arguments.first().value<QList<SessionId>>());
        return all;
    }

    std::unique_ptr<PracticeFixture> m_fixture;
    std::unique_ptr<PassingTime> m_time;
    ClientId m_client;
    /// On 21 and 22 November, both at four in the afternoon.
    SessionId m_today;
    SessionId m_tomorrow;
};

void PassingTimeTest::init()
{
    QLocale::setDefault(QLocale(u"en_US"_s));
    m_time.reset();
    m_fixture = std::make_unique<PracticeFixture>();
    m_client = m_fixture->addClient(u"Mateo Luna"_s);
    m_fixture->addSession(m_client, QDate(2026, 11, 20), SessionStatus::Completed);
    m_today = m_fixture->addSession(m_client, QDate(2026, 11, 21), SessionStatus::Confirmed);
    m_tomorrow = m_fixture->addSession(m_client, QDate(2026, 11, 22), SessionStatus::Confirmed);
    setTime(QDate(2026, 11, 21), QTime(15, 30));
    m_time = std::make_unique<PassingTime>(m_fixture->sessions(), m_fixture->clock);
}

void PassingTimeTest::whatHasNotBegunAsksTheStoreOnce()
{
    const QSignalSpy began(m_time.get(), &PassingTime::sessionsBegan);
    m_time->look();
    QCOMPARE(m_time->questionCount(), 0);
    for (int minute = 31; minute < 60; ++minute) {
        setTime(QDate(2026, 11, 21), QTime(15, minute));
        m_time->look();
    }
    QCOMPARE(m_time->questionCount(), 1);
    QVERIFY(began.isEmpty());
}

void PassingTimeTest::aSessionThatBeganIsSaidOnce()
{
    const QSignalSpy began(m_time.get(), &PassingTime::sessionsBegan);
    setTime(QDate(2026, 11, 21), QTime(16, 0, 1));
    m_time->look();
    m_time->look();
    setTime(QDate(2026, 11, 21), QTime(17, 0));
    m_time->look();
    QCOMPARE(ids(began), QList<SessionId> {m_today});
    // And the next one is looked for again.
    setTime(QDate(2026, 11, 22), QTime(16, 0, 1));
    m_time->look();
    QCOMPARE(ids(began), (QList<SessionId> {m_today, m_tomorrow}));
}

void PassingTimeTest::aSessionIsToComeUntilItsBeginningIsOver()
{
    const QSignalSpy began(m_time.get(), &PassingTime::sessionsBegan);
    setTime(QDate(2026, 11, 21), QTime(16, 0));
    m_time->look();
    // As the filter of the store has it.
    SessionFilter upcoming;
    upcoming.when = SessionFilter::When::Upcoming;
    QCOMPARE(m_fixture->sessions().keys(upcoming).value().size(), size_t(2));
    QVERIFY(began.isEmpty());
    setTime(QDate(2026, 11, 21), QTime(16, 0, 1));
    m_time->look();
    QCOMPARE(m_fixture->sessions().keys(upcoming).value().size(), size_t(1));
    QCOMPARE(ids(began), QList<SessionId> {m_today});
}

void PassingTimeTest::aBookedSessionIsLookedFor()
{
    const QSignalSpy began(m_time.get(), &PassingTime::sessionsBegan);
    setTime(QDate(2026, 11, 21), QTime(15, 31));
    m_time->look();
    Session sooner = m_fixture->session(m_client, QDate(2026, 11, 21), SessionStatus::Confirmed);
    sooner.start = ZonedTime::fromWall(QDate(2026, 11, 21), QTime(15, 40), m_fixture->clock.zoneId);
    const SessionId booked = m_fixture->add(sooner);
    setTime(QDate(2026, 11, 21), QTime(15, 41));
    m_time->look();
    QCOMPARE(ids(began), QList<SessionId> {booked});
}

void PassingTimeTest::aClockThatWasSetBackIsFollowed()
{
    setTime(QDate(2026, 11, 21), QTime(16, 30));
    m_time->look();
    const QSignalSpy began(m_time.get(), &PassingTime::sessionsBegan);
    setTime(QDate(2026, 11, 21), QTime(15, 30));
    m_time->look();
    QCOMPARE(ids(began), QList<SessionId> {m_today});
}

void PassingTimeTest::aDayThatPassesIsSaidOnce()
{
    const QSignalSpy passed(m_time.get(), &PassingTime::dayPassed);
    setTime(QDate(2026, 11, 21), QTime(23, 59, 59));
    m_time->look();
    QVERIFY(passed.isEmpty());
    setTime(QDate(2026, 11, 22), QTime(0, 0, 1));
    m_time->look();
    m_time->look();
    QCOMPARE(passed.size(), 1);
    QCOMPARE(passed.first().first().toDate(), QDate(2026, 11, 21));
    QCOMPARE(m_time->day(), QDate(2026, 11, 22));
}

void PassingTimeTest::whoFollowsDaysAloneAsksTheStoreNothing()
{
    PassingTime days(m_fixture->clock);
    const QSignalSpy passed(&days, &PassingTime::dayPassed);
    const QSignalSpy began(&days, &PassingTime::sessionsBegan);
    setTime(QDate(2026, 11, 23), QTime(9, 0));
    days.look();
    QCOMPARE(passed.size(), 1);
    QVERIFY(began.isEmpty());
    QCOMPARE(days.questionCount(), 0);
}

void PassingTimeTest::itLooksByItselfRightAfterTheMinute()
{
    const QSignalSpy began(m_time.get(), &PassingTime::sessionsBegan);
    setTime(QDate(2026, 11, 21), QTime(16, 0, 0, 900));
    m_time->setWatched(true);
    QVERIFY(began.isEmpty());
    setTime(QDate(2026, 11, 21), QTime(16, 0, 1));
    QTRY_COMPARE(ids(began), QList<SessionId> {m_today});
}

void PassingTimeTest::itSleepsWhileNobodyWatches()
{
    const QSignalSpy began(m_time.get(), &PassingTime::sessionsBegan);
    setTime(QDate(2026, 11, 21), QTime(16, 0, 0, 900));
    m_time->setWatched(true);
    m_time->setWatched(false);
    const qint64 questions = m_time->questionCount();
    setTime(QDate(2026, 11, 21), QTime(16, 0, 1));
    constexpr int longerThanTheWait = 300;
    QTest::qWait(longerThanTheWait);
    QVERIFY(began.isEmpty());
    QCOMPARE(m_time->questionCount(), questions);
    m_time->setWatched(true);
    QCOMPARE(ids(began), QList<SessionId> {m_today});
}

void PassingTimeTest::anUpcomingSessionThatBeginsGoesAlone_data()
{
    QTest::addColumn<SessionFilter::Order>("order");
    QTest::newRow("newest first") << SessionFilter::Order::NewestFirst;
    QTest::newRow("oldest first") << SessionFilter::Order::OldestFirst;
    QTest::newRow("by status") << SessionFilter::Order::ByStatus;
}

void PassingTimeTest::anUpcomingSessionThatBeginsGoesAlone()
{
    QFETCH(const SessionFilter::Order, order);
    SessionHistoryModel upcoming(m_fixture->sessions(), m_fixture->clock);
    SessionHistoryModel past(m_fixture->sessions(), m_fixture->clock);
    const QAbstractItemModelTester tester(&upcoming, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester pastTester(&past, QAbstractItemModelTester::FailureReportingMode::QtTest);
    SessionFilter filter;
    filter.order = order;
    filter.when = SessionFilter::When::Upcoming;
    upcoming.setFilter(filter);
    filter.when = SessionFilter::When::Past;
    past.setFilter(filter);
    for (SessionHistoryModel *model : {&upcoming, &past})
        connect(m_time.get(), &PassingTime::sessionsBegan, model, &SessionHistoryModel::followTime);
    QCOMPARE(upcoming.matchCount(), 2);
    const QPersistentModelIndex tomorrow = upcoming.index(upcoming.rowOf(m_tomorrow), 0);
    const Spies goes(upcoming);
    const Spies comes(past);
    const QSignalSpy figures(&upcoming, &SessionHistoryModel::figuresChanged);

    setTime(QDate(2026, 11, 21), QTime(16, 0, 1));
    m_time->look();
    QCOMPARE(upcoming.matchCount(), 1);
    QCOMPARE(past.matchCount(), 2);
    QCOMPARE(goes.removed.size(), 1);
    QCOMPARE(goes.inserted.size() + goes.reset.size() + comes.removed.size() + comes.reset.size(), 0);
    QCOMPARE(comes.inserted.size(), 1);
    QCOMPARE(upcoming.sessionAt(tomorrow.row()), m_tomorrow);
    QTRY_COMPARE(figures.size(), 1);
    QCOMPARE(upcoming.shownStatistics().total(), 1);
}

void PassingTimeTest::whatAllShowIsNotTouched()
{
    SessionHistoryModel all(m_fixture->sessions(), m_fixture->clock);
    all.setFilter({});
    connect(m_time.get(), &PassingTime::sessionsBegan, &all, &SessionHistoryModel::followTime);
    const Spies spies(all);
    setTime(QDate(2026, 11, 21), QTime(16, 0, 1));
    m_time->look();
    QCOMPARE(spies.inserted.size() + spies.removed.size() + spies.reset.size() + spies.data.size(), 0);
}

void PassingTimeTest::anotherClientsSessionIsNotReadFor()
{
    SessionHistoryModel upcoming(m_fixture->sessions(), m_fixture->clock);
    SessionFilter filter;
    filter.client = m_fixture->addClient(u"Abril Ríos"_s);
    filter.when = SessionFilter::When::Upcoming;
    m_fixture->addSession(filter.client, QDate(2026, 11, 25), SessionStatus::Confirmed);
    upcoming.setFilter(filter);
    connect(m_time.get(), &PassingTime::sessionsBegan, &upcoming, &SessionHistoryModel::followTime);
    const Spies spies(upcoming);
    const QSignalSpy figures(&upcoming, &SessionHistoryModel::figuresChanged);
    setTime(QDate(2026, 11, 21), QTime(16, 0, 1));
    m_time->look();
    QCoreApplication::processEvents();
    QCOMPARE(spies.inserted.size() + spies.removed.size() + spies.reset.size() + spies.data.size(), 0);
    QVERIFY(figures.isEmpty());
}

void PassingTimeTest::theDatesOfAFilterMoveOnAndTheRowsStay()
{
    SessionHistoryModel model(m_fixture->sessions(), m_fixture->clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    SessionFilter filter;
    filter.dates = {QDate(2026, 11, 20), QDate(2026, 11, 21)};
    model.followFilter(filter);
    QCOMPARE(model.rowCount(), 0); // it shows nothing before a filter was set
    model.setFilter(filter);
    QCOMPARE(model.matchCount(), 2);
    const QPersistentModelIndex stays = model.index(model.rowOf(m_today), 0);
    const Spies spies(model);
    const QSignalSpy figures(&model, &SessionHistoryModel::figuresChanged);
    filter.dates = {QDate(2026, 11, 21), QDate(2026, 11, 22)};
    model.followFilter(filter);
    QCOMPARE(model.filter(), filter);
    QCOMPARE(model.matchCount(), 2);
    QCOMPARE(model.sessionAt(stays.row()), m_today);
    QVERIFY(model.rowOf(m_tomorrow) >= 0);
    QVERIFY(spies.reset.isEmpty());
    QTRY_COMPARE(figures.size(), 1);
    QCOMPARE(model.shownStatistics().count(SessionStatus::Completed), 0);
    // The same again changes nothing.
    model.followFilter(filter);
    QCOMPARE(spies.inserted.size(), 1);
    QCOMPARE(spies.removed.size(), 1);
}

void PassingTimeTest::aNextSessionBecomesTheLastOne()
{
    ClientListModel clients(m_fixture->clients(), m_fixture->sessions());
    const ClientId other = m_fixture->addClient(u"Abril Ríos"_s);
    clients.setState(ClientState::Active);
    connect(m_time.get(), &PassingTime::sessionsBegan, &clients, &ClientListModel::followTime);
    const auto next = [&] { return clients.clientAt(clients.rowOf(m_client)).nextSession; };
    const QDateTime before = next();
    const Spies spies(clients);
    setTime(QDate(2026, 11, 21), QTime(16, 0, 1));
    m_time->look();
    QCOMPARE(before.daysTo(next()), 1);
    QCOMPARE(clients.clientAt(clients.rowOf(m_client)).lastSession, before);
    QCOMPARE(spies.data.size(), 1);
    QCOMPARE(spies.data.first().first().toModelIndex().row(), clients.rowOf(m_client));
    QCOMPARE(spies.reset.size() + spies.inserted.size() + spies.removed.size(), 0);
    QVERIFY(clients.rowOf(other) >= 0);
}

QTEST_GUILESS_MAIN(PassingTimeTest)
#include "tst_passingtime.moc"
