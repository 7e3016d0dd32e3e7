#include "HistoryPlacement.h"
#include "PracticeFixture.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

namespace {

bool areAlike(const std::vector<SessionKey> &one, const std::vector<SessionKey> &other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(), [](const SessionKey &a, const SessionKey &b) {
        return a.id == b.id && a.day == b.day && a.status == b.status;
    });
}

} // namespace

/// Lists that follow changes one by one, compared with lists that are read anew.
class HistoryPlacementTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PracticeFixture> m_fixture;
    ClientId m_client;
    QRandomGenerator m_random {20261122};

    QDate someDay() { return QDate(2026, 9, 1).addDays(m_random.bounded(40)); }
    SessionStatus someStatus() { return allSessionStatuses.at(std::size_t(m_random.bounded(sessionStatusCount))); }
    std::optional<ClientId> someone() { return m_random.bounded(3) > 0 ? std::optional(m_client) : std::nullopt; }

    /// Books, moves or removes a few; returns which.
    QList<SessionId> changeSome()
    {
        SessionRepository &sessions = m_fixture->sessions();
        QList<SessionId> changed;
        const auto keys = sessions.keys({}).value();
        const int count = m_random.bounded(1, 4);
        for (int i = 0; i < count; ++i) {
            const SessionId any {keys.at(m_random.bounded(quint32(keys.size()))).id};
            switch (m_random.bounded(4)) {
            case 0:
                changed.append(m_fixture->addSession(someone(), someDay(), someStatus()));
                break;
            case 1:
                if (!changed.contains(any) && sessions.remove({any}))
                    changed.append(any);
                break;
            default:
                auto session = sessions.find(any);
                if (!session)
                    break;
                session->status = someStatus();
                session->start = ZonedTime::fromWall(someDay(), QTime(9 + m_random.bounded(8), 0), "America/New_York");
                if (sessions.update({*session}, ActivityKind::SessionUpdated))
                    changed.append(any);
            }
        }
        return changed;
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<PracticeFixture>();
        m_client = m_fixture->addClient(u"Mateo Luna"_s);
        for (int i = 0; i < 40; ++i)
            m_fixture->addSession(someone(), someDay(), someStatus());
    }

    void aListThatFollowsIsTheListThatIsReadAnew_data()
    {
        QTest::addColumn<SessionFilter>("filter");
        for (const auto order :
             {SessionFilter::Order::NewestFirst, SessionFilter::Order::OldestFirst, SessionFilter::Order::ByStatus}) {
            SessionFilter filter;
            filter.order = order;
            const auto row = [order](const char *name) -> QTestData & {
                return QTest::addRow("%s, order %d", name, int(order));
            };
            row("all") << filter;
            SessionFilter narrow = filter;
            narrow.statuses = {SessionStatus::Completed, SessionStatus::Pending};
            row("statuses") << narrow;
            narrow.dates = {QDate(2026, 9, 10), QDate(2026, 9, 25)};
            row("statuses and dates") << narrow;
            SessionFilter ofClient = filter;
            ofClient.client = ClientId {1};
            row("a client") << ofClient;
        }
    }

    void aListThatFollowsIsTheListThatIsReadAnew()
    {
        QFETCH(SessionFilter, filter);
        if (filter.client)
            filter.client = m_client;
        SessionRepository &sessions = m_fixture->sessions();
        std::vector<SessionKey> keys = sessions.keys(filter).value();
        for (int step = 0; step < 15; ++step) {
            const QList<SessionId> changed = changeSome();
            QVERIFY(HistoryPlacement::isPossible(filter, changed));
            const auto placed = HistoryPlacement::placed(keys, sessions, filter, changed);
            QVERIFY(placed);
            keys = *placed;
            QVERIFY2(areAlike(keys, sessions.keys(filter).value()), qPrintable(u"step %1"_s.arg(step)));
        }
    }

    void wordsTheClockAndManyChangesAreReadAnew()
    {
        SessionFilter words;
        words.words = u"session"_s;
        QVERIFY(!HistoryPlacement::isPossible(words, {SessionId {1}}));
        SessionFilter upcoming;
        upcoming.when = SessionFilter::When::Upcoming;
        QVERIFY(!HistoryPlacement::isPossible(upcoming, {SessionId {1}}));
        QVERIFY(!HistoryPlacement::isPossible({}, QList<SessionId>(1000, SessionId {1})));
    }
};

QTEST_GUILESS_MAIN(HistoryPlacementTest)
#include "tst_historyplacement.moc"
