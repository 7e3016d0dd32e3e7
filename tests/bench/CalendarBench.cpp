#include "CalendarBench.h"

#include "CalendarPage.h"
#include "CalendarRepository.h"
#include "CalendarSessionModel.h"
#include "DayGrid.h"
#include "MonthGrid.h"
#include "OpenPractice.h"
#include "ServiceRepository.h"
#include "SessionRepository.h"

#include <QApplication>
#include <QPixmap>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace bitacora {

namespace {

using View = CalendarPeriod::View;

constexpr QSize pageSize {1232, 900};
constexpr double changeTarget = 16;
constexpr int crowd = 10'000;

/// A calendar that is painted into memory, as the window would paint it.
class PaintedCalendar
{
public:
    explicit PaintedCalendar(std::unique_ptr<Practice> practice)
        : m_practice(std::move(practice))
        , m_page(m_practice)
        , m_picture(pageSize)
    {
        m_page.resize(pageSize);
        m_page.ensurePolished();
        m_page.show();
        QApplication::processEvents();
    }

    [[nodiscard]] CalendarPage &page() { return m_page; }
    [[nodiscard]] OpenPractice &practice() { return m_practice; }

    void show(const CalendarPeriod &period)
    {
        m_page.setPeriod(period);
        paint();
    }
    void paint() { m_page.grid()->viewport()->render(&m_picture); }

private:
    OpenPractice m_practice;
    CalendarPage m_page;
    QPixmap m_picture;
};

/// From one period to the one before it, and so on into the past, where the sessions are.
std::function<void()> walk(PaintedCalendar &calendar, View view)
{
    return [&calendar, period = CalendarPeriod {view, QDate::currentDate()}]() mutable {
        constexpr int far = 40;
        period = period.date < QDate::currentDate().addMonths(-far) ? CalendarPeriod {period.view, QDate::currentDate()}
                                                                    : period.moved(-1);
        calendar.show(period);
    };
}

double sessionsIn(PaintedCalendar &calendar, View view)
{
    calendar.show(CalendarPeriod {view, QDate::currentDate()}.moved(-1));
    return calendar.page().sessions().rowCount();
}

/// Stores what is asked for and waits for the page, again and again.
void addChanges(BenchTable &table, PaintedCalendar &calendar)
{
    calendar.show({View::Week, QDate::currentDate().addDays(-7)});
    if (calendar.page().sessions().rowCount() == 0)
        return;
    SessionRepository &sessions = calendar.practice().practice().sessions();
    const SessionId id = calendar.page().sessions().sessionAt(0);
    const auto stored = [&sessions, id] { return orGiveUp(sessions.find(id)); };
    constexpr qint64 quarter = 900;
    const double moved = medianMilliseconds([&, later = true]() mutable {
        Session session = stored();
        session.start.epochSeconds += later ? quarter : -quarter;
        later = !later;
        orGiveUp(sessions.update({session}, ActivityKind::SessionUpdated));
        calendar.paint();
    });
    table.addFigure(u"a session moved, stored and painted"_s, moved, u"ms"_s, changeTarget);

    const double cancelled = medianMilliseconds([&, isCancelled = false]() mutable {
        Session session = stored();
        isCancelled = !isCancelled;
        session.status = isCancelled ? SessionStatus::Cancelled : SessionStatus::Confirmed;
        orGiveUp(sessions.update({session}, ActivityKind::SessionStatusChanged));
        calendar.paint();
    });
    table.addFigure(u"a session cancelled, stored and painted"_s, cancelled, u"ms"_s, changeTarget);

    const double booked = medianMilliseconds([&] {
        Session session = stored();
        session.id = {};
        orGiveUp(sessions.add({session}, ActivityKind::SessionBooked));
        calendar.paint();
    });
    table.addFigure(u"a session booked, stored and painted"_s, booked, u"ms"_s, changeTarget);
}

/// What plain SQLite needs to have one row on the disk for good: that much of each change is the disk's, and counts only
/// where the clock is asked.
void addDisk(BenchTable &table)
{
    const QTemporaryDir folder;
    const QString connection = u"plain"_s;
    {
        auto plain = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        plain.setDatabaseName(folder.filePath(u"plain.db"_s));
        QSqlQuery query(plain.open() ? plain : QSqlDatabase());
        query.exec(u"PRAGMA journal_mode = WAL"_s);
        query.exec(u"PRAGMA synchronous = FULL"_s);
        query.exec(u"CREATE TABLE change (id INTEGER PRIMARY KEY, what TEXT)"_s);
        bool isStored = true;
        const double committed = medianMilliseconds(
            [&] { isStored = query.exec(u"INSERT INTO change (what) VALUES ('moved')"_s) && isStored; });
        if (isStored)
            table.addFigure(u"of that the disk: one row of plain SQLite"_s, committed, u"ms"_s, std::nullopt);
    }
    QSqlDatabase::removeDatabase(connection);
}

void addCrowd(OpenPractice &practice, QDate month)
{
    const QList<Service> services = orGiveUp(practice.practice().services().all());
    const QList<Calendar> calendars = orGiveUp(practice.practice().calendars().all());
    QList<Session> sessions;
    for (int i = 0; i < crowd; ++i) {
        Session session;
        session.service = services.first().id;
        session.calendar = calendars.first().id;
        session.start = ZonedTime::fromWall(month.addDays(i % 28), QTime(8 + i % 10, i % 4 * 15),
                                            practice.practice().clock().zone());
        sessions.append(session);
    }
    orGiveUp(practice.practice().sessions().add(sessions, ActivityKind::SampleWritten));
}

} // namespace

BenchTable calendarBench(const BenchPractice &bench, const BenchPractice &empty)
{
    BenchTable table(u"The calendar, up to the painted page"_s);
    PaintedCalendar full(bench.open());
    PaintedCalendar nothing(empty.open());
    const Comparison week = compared(walk(full, View::Week), walk(nothing, View::Week));
    table.addFigure(u"another week"_s, week.ours, u"ms"_s, changeTarget);
    table.addRatio(u"another week / an empty one"_s, week, std::nullopt);
    table.addFigure(u"sessions in the week before this one"_s, sessionsIn(full, View::Week), {}, std::nullopt);
    table.addFigure(u"sessions in the month before this one"_s, sessionsIn(full, View::Month), {}, std::nullopt);
    const Comparison month = compared(walk(full, View::Month), walk(nothing, View::Month));
    table.addFigure(u"another month"_s, month.ours, u"ms"_s, changeTarget);
    table.addRatio(u"another month / an empty one"_s, month, std::nullopt);

    addChanges(table, full);
    addDisk(table);

    // In the practice that was empty: nothing but the crowd is in that month.
    const QDate crowded = QDate(QDate::currentDate().year() + 2, 1, 1);
    addCrowd(nothing.practice(), crowded);
    const auto ofTen = [&nothing, crowded](int months) {
        return [&nothing, crowded, months] {
            nothing.show({View::Month, crowded.addMonths(-3)});
            nothing.show({View::Month, crowded.addMonths(months)});
        };
    };
    const Comparison crowdedMonth = compared(ofTen(0), ofTen(-5));
    table.addRatio(u"a month of 10,000 sessions / an empty one"_s, crowdedMonth, std::nullopt);
    table.addFigure(u"a month of 10,000 sessions (and an empty one)"_s, crowdedMonth.ours, u"ms"_s, 2 * changeTarget);
    return table;
}

} // namespace bitacora
