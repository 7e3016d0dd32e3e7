#include "SessionHistoryModel.h"

#include "PracticeFixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

using Model = SessionHistoryModel;

/// The counts and amounts beside the timeline.
class SessionHistoryFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutAFilterBothAreTheSame();
    void aFilterNarrowsWhatIsShownOnly();
    void anotherClientHasFiguresOfItsOwn();
    void theWholePracticeCountsDeletedClients();
    void revenueCountsCompletedSessionsPerCurrency();
    void aChangeElsewhereInThePracticeIsCounted();

private:
    SessionId add(std::optional<ClientId> client, SessionStatus status, std::optional<Money> fee = std::nullopt)
    {
        Session session = m_fixture->session(client, QDate(2026, 11, 2).addDays(m_day++), status);
        session.fee = fee;
        return m_fixture->add(session);
    }

    std::unique_ptr<PracticeFixture> m_fixture;
    std::unique_ptr<Model> m_model;
    ClientId m_mateo;
    ClientId m_ana;
    int m_day = 0;
};

void SessionHistoryFiguresTest::init()
{
    m_model.reset();
    m_fixture = std::make_unique<PracticeFixture>();
    m_day = 0;
    m_mateo = m_fixture->addClient(u"Mateo Luna"_s);
    m_ana = m_fixture->addClient(u"Ana Ruiz"_s);
    add(m_mateo, SessionStatus::Completed, Money {6000, u"USD"_s});
    add(m_mateo, SessionStatus::Completed, Money {4550, u"USD"_s});
    add(m_mateo, SessionStatus::Completed, Money {5000, u"EUR"_s});
    add(m_mateo, SessionStatus::Cancelled, Money {6000, u"USD"_s});
    add(m_ana, SessionStatus::NoShow);
    add(std::nullopt, SessionStatus::Completed);
    m_model = std::make_unique<Model>(m_fixture->sessions(), m_fixture->clock);
}

void SessionHistoryFiguresTest::withoutAFilterBothAreTheSame()
{
    SessionFilter filter;
    filter.client = m_mateo;
    m_model->setFilter(filter);
    QCOMPARE(m_model->shownStatistics().total(), 4);
    QCOMPARE(m_model->shownStatistics().count(SessionStatus::Completed), 3);
    QCOMPARE(m_model->shownStatistics().cancellationRate(), 0.25);
    QCOMPARE(m_model->allStatistics(), m_model->shownStatistics());
}

void SessionHistoryFiguresTest::aFilterNarrowsWhatIsShownOnly()
{
    SessionFilter filter;
    filter.client = m_mateo;
    filter.statuses = {SessionStatus::Cancelled};
    m_model->setFilter(filter);
    QCOMPARE(m_model->shownStatistics().total(), 1);
    QCOMPARE(m_model->allStatistics().total(), 4);
    m_model->setFilter(filter.cleared());
    QCOMPARE(m_model->shownStatistics().total(), 4);
}

void SessionHistoryFiguresTest::anotherClientHasFiguresOfItsOwn()
{
    SessionFilter filter;
    filter.client = m_mateo;
    m_model->setFilter(filter);
    filter.client = m_ana;
    filter.statuses = {SessionStatus::NoShow};
    m_model->setFilter(filter);
    QCOMPARE(m_model->allStatistics().total(), 1);
    QCOMPARE(m_model->shownStatistics().count(SessionStatus::NoShow), 1);
}

void SessionHistoryFiguresTest::theWholePracticeCountsDeletedClients()
{
    m_model->setFilter(SessionFilter());
    QCOMPARE(m_model->allStatistics().total(), 6);
}

void SessionHistoryFiguresTest::revenueCountsCompletedSessionsPerCurrency()
{
    SessionFilter filter;
    filter.client = m_mateo;
    m_model->setFilter(filter);
    QCOMPARE(m_model->shownStatistics().revenue, (QList<Money> {{5000, u"EUR"_s}, {10550, u"USD"_s}}));
}

void SessionHistoryFiguresTest::aChangeElsewhereInThePracticeIsCounted()
{
    SessionFilter filter;
    filter.client = m_mateo;
    filter.statuses = {SessionStatus::Cancelled};
    m_model->setFilter(filter);
    const QSignalSpy figures(m_model.get(), &Model::figuresChanged);
    add(m_mateo, SessionStatus::Pending);
    QTRY_COMPARE(figures.size(), 1);
    QCOMPARE(m_model->matchCount(), 1);
    QCOMPARE(m_model->allStatistics().total(), 5);
}

QTEST_GUILESS_MAIN(SessionHistoryFiguresTest)
#include "tst_sessionhistoryfigures.moc"
