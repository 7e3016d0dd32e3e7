#include "DateWords.h"
#include "FilterButton.h"
#include "PassingTime.h"
#include "SearchField.h"
#include "SessionFilterBar.h"
#include "SessionHistoryModel.h"
#include "SessionPanel.h"
#include "SessionTable.h"
#include "SessionTimeline.h"
#include "StatisticsBar.h"
#include "UiFixture.h"

#include <QLocale>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bitacora;

/// How the timeline follows the time that goes by while a person looks at it.
class TimelineTimeTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<UiFixture> m_fixture;
    std::unique_ptr<SessionTimeline> m_page;
    ClientId m_client;
    /// One a day at four in the afternoon, the last one in 14 days.
    QList<SessionId> m_sessions;

    static constexpr int daysBefore = 60;
    static constexpr int daysAfter = 14;

    void setTime(QDate day, QTime time) const
    {
        m_fixture->clock.time = QDateTime(day, time, QTimeZone(m_fixture->clock.localZone)).toUTC();
    }
    [[nodiscard]] SessionId on(int days) const { return m_sessions.at(daysBefore + days); }
    void choose(SessionFilter::When when, std::optional<DatePreset> preset = {}) const
    {
        SessionFilter filter = m_page->filterBar()->filter();
        filter.when = when;
        if (preset)
            filter.dates = presetRange(*preset, UiFixture::today(), QLocale().firstDayOfWeek());
        m_page->filterBar()->choose(filter);
    }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(u"en_US"_s));
        m_fixture = std::make_unique<UiFixture>();
        m_client = m_fixture->addClient(u"Mateo Luna"_s).id;
        QList<Session> sessions;
        for (int day = -daysBefore; day <= daysAfter; ++day)
            sessions.append(m_fixture->session(m_client, day));
        m_sessions.clear();
        const auto added = m_fixture->practice().sessions().add(sessions);
        QVERIFY(added);
        for (const Session &session : *added)
            m_sessions.append(session.id);
        setTime(UiFixture::today(), QTime(15, 59));
        m_page = std::make_unique<SessionTimeline>(m_fixture->open(), m_client);
        m_page->resize(1200, 500);
        showActive(*m_page);
    }

    void cleanup() { m_page.reset(); }

    void aSessionThatBeginsLeavesThoseToComeAndStaysBesideThem()
    {
        choose(SessionFilter::When::Upcoming);
        QCOMPARE(m_page->history().matchCount(), daysAfter + 1);
        QVERIFY(m_page->table()->selectSession(on(0)));
        setTime(UiFixture::today(), QTime(16, 0, 1));
        m_page->time().look();
        QCOMPARE(m_page->history().matchCount(), daysAfter);
        QCOMPARE(m_page->history().rowOf(on(0)), -1);
        QTRY_COMPARE(m_page->history().shownStatistics().total(), daysAfter);
        QCOMPARE(m_page->panel()->session(), on(0));
        QCOMPARE(m_page->table()->currentSession(), on(0));
    }

    void theListKeepsItsPlaceWhenAnotherSessionBegins_data()
    {
        QTest::addColumn<SessionFilter::When>("when");
        QTest::addColumn<int>("selected");
        QTest::newRow("one more above") << SessionFilter::When::Past << -30;
        QTest::newRow("one less below") << SessionFilter::When::Upcoming << 3;
    }
    void theListKeepsItsPlaceWhenAnotherSessionBegins()
    {
        QFETCH(const SessionFilter::When, when);
        QFETCH(const int, selected);
        choose(when);
        const SessionTable &table = *m_page->table();
        QVERIFY(m_page->table()->selectSession(on(selected)));
        QVERIFY(table.verticalScrollBar()->value() > 0);
        const auto place = [&] { return table.rowViewportPosition(m_page->history().rowOf(on(selected))); };
        const int before = place();
        const QSignalSpy moved(&table, &SessionTable::selectionMoved);
        setTime(UiFixture::today(), QTime(15, 59, 59));
        m_page->time().look();
        QVERIFY(moved.isEmpty());
        setTime(UiFixture::today(), QTime(16, 0, 1));
        m_page->time().look();
        QCOMPARE(m_page->history().rowOf(on(0)) >= 0, when == SessionFilter::When::Past);
        QCOMPARE(place(), before);
        QCOMPARE(table.currentSession(), on(selected));
        QCOMPARE(table.selectedSessions(), QList<SessionId> {on(selected)});
    }

    void theLast30DaysMoveOnAtMidnightAndTheSelectedSessionStays()
    {
        choose(SessionFilter::When::All, DatePreset::Last30Days);
        QVERIFY(m_page->history().rowOf(on(-29)) >= 0);
        QVERIFY(m_page->table()->selectSession(on(-10)));
        setTime(UiFixture::today().addDays(1), QTime(0, 0, 1));
        m_page->time().look();
        const DateRange moved =
            presetRange(DatePreset::Last30Days, UiFixture::today().addDays(1), QLocale().firstDayOfWeek());
        QCOMPARE(m_page->filterBar()->filter().dates, moved);
        QCOMPARE(m_page->history().filter().dates, moved);
        QCOMPARE(m_page->history().rowOf(on(-29)), -1);
        QVERIFY(m_page->history().rowOf(on(1)) >= 0);
        QCOMPARE(m_page->table()->currentSession(), on(-10));
        QCOMPARE(m_page->panel()->session(), on(-10));
        const QList<FilterButton *> buttons = m_page->filterBar()->findChildren<FilterButton *>();
        const QString words = DateWords::preset(DatePreset::Last30Days);
        QVERIFY(std::any_of(buttons.begin(), buttons.end(),
                            [&words](const FilterButton *button) { return button->text() == words; }));
    }

    void whoWorksOnASessionThatTheDatesLeaveBehindGoesOnWithIt()
    {
        choose(SessionFilter::When::All, DatePreset::Last30Days);
        QVERIFY(m_page->table()->selectSession(on(-29)));
        setTime(UiFixture::today().addDays(1), QTime(0, 0, 1));
        m_page->time().look();
        QCOMPARE(m_page->history().rowOf(on(-29)), -1);
        QCOMPARE(m_page->panel()->session(), on(-29));
        QCOMPARE(m_page->table()->currentSession(), on(-29));
    }

    void soDoesWhoWorksOnOneWhenAllOfTheListGoes()
    {
        choose(SessionFilter::When::All, DatePreset::ThisYear);
        QVERIFY(m_page->table()->selectSession(on(-29)));
        setTime(QDate(UiFixture::today().year() + 1, 1, 1), QTime(0, 0, 1));
        m_page->time().look();
        QCOMPARE(m_page->history().matchCount(), 0);
        QCOMPARE(m_page->panel()->session(), on(-29));
        QCOMPARE(m_page->table()->currentSession(), on(-29));
        QVERIFY(m_page->panel()->isVisible());
    }

    void datesThatWereTypedStay()
    {
        SessionFilter filter = m_page->filterBar()->filter();
        filter.dates = {UiFixture::today().addDays(-3), UiFixture::today()};
        m_page->filterBar()->choose(filter);
        setTime(UiFixture::today().addDays(1), QTime(0, 0, 1));
        m_page->time().look();
        QCOMPARE(m_page->history().filter().dates, filter.dates);
    }

    void wordsThatAreBeingTypedAtMidnightStay()
    {
        choose(SessionFilter::When::All, DatePreset::Last30Days);
        m_page->focusSearch();
        auto *search = m_page->filterBar()->findChild<SearchField *>();
        QTest::keyClicks(search, u"zebra"_s);
        setTime(UiFixture::today().addDays(1), QTime(0, 0, 1));
        m_page->time().look();
        QCOMPARE(search->text(), u"zebra"_s);
    }

    void whatIsStoredAfterMidnightIsStillTheLast30Days()
    {
        choose(SessionFilter::When::All, DatePreset::Last30Days);
        m_page->hide();
        const QDate later = UiFixture::today().addDays(3);
        setTime(later, QTime(9, 0));
        QCOMPARE(TimelineState::fromBytes(m_page->saveState(), later).filter.dates,
                 presetRange(DatePreset::Last30Days, later, QLocale().firstDayOfWeek()));
    }

    void aTimelineThatIsHiddenFollowsWhenItIsShown()
    {
        choose(SessionFilter::When::Upcoming);
        setTime(UiFixture::today(), QTime(16, 0, 0, 900));
        m_page->time().look();
        m_page->hide();
        const QSignalSpy figures(&m_page->history(), &SessionHistoryModel::figuresChanged);
        const qint64 questions = m_page->time().questionCount();
        setTime(UiFixture::today(), QTime(16, 0, 1));
        constexpr int afterItWouldHaveLooked = 300;
        QTest::qWait(afterItWouldHaveLooked);
        QCOMPARE(m_page->time().questionCount(), questions);
        QVERIFY(figures.isEmpty());
        QCOMPARE(m_page->history().matchCount(), daysAfter + 1);
        m_page->show();
        QCOMPARE(m_page->history().matchCount(), daysAfter);
    }
};

QTEST_MAIN(TimelineTimeTest)
#include "tst_timelinetime.moc"
