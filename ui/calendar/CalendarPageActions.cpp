// What CalendarPage does to sessions, what it says of it, and its way to paper.

#include "CalendarPage.h"

#include "CalendarSessionModel.h"
#include "CalendarSide.h"
#include "DayGrid.h"
#include "MessageBar.h"
#include "MonthGrid.h"
#include "MoveOffer.h"
#include "OpenPractice.h"
#include "SessionRepository.h"
#include "WeekPreview.h"

#include <QLocale>

namespace bitacora {

namespace {

constexpr int secondsInMinute = 60;
/// When a session begins that is booked on a day of the month.
const QTime morning(9, 0);

} // namespace

void CalendarPage::newSession()
{
    SessionSpan when;
    const int row = m_sessions->rowOf(grid()->currentSession());
    if (row >= 0) {
        // After the one that is chosen.
        when.start = m_sessions->spans()[size_t(row)].end();
    } else if (grid() == m_days) {
        const CalendarPoint point = m_days->currentPoint();
        when.start =
            ZonedTime::fromWall(point.day, QTime(0, 0).addSecs(point.minute * secondsInMinute), m_sessions->zone())
                .epochSeconds;
    } else if (m_month->currentDay() != today()) {
        when.start = ZonedTime::fromWall(m_month->currentDay(), morning, m_sessions->zone()).epochSeconds;
    }
    book(when);
}

void CalendarPage::book(const SessionSpan &when)
{
    BookingRequest request;
    // Without a time the panel begins with the next hour.
    if (when.start != 0)
        request.start = ZonedTime {when.start, m_sessions->zone()};
    request.durationMinutes = when.durationMinutes;
    m_side->book(request);
}

void CalendarPage::showBooked(SessionId id)
{
    const auto session = m_practice.practice().sessions().find(id);
    if (session && m_sessions->rowOf(id) < 0)
        goTo(ZonedTime {session->start.epochSeconds, m_sessions->zone()}.day());
    grid()->setCurrentSession(id);
    focusGrid();
}

void CalendarPage::reschedule(const SessionSpan &span)
{
    if (!m_moves->move(span))
        return;
    if (m_sessions->rowOf(span.id) < 0)
        goTo(ZonedTime {span.start, m_sessions->zone()}.day());
    grid()->setCurrentSession(span.id);
}

QDate CalendarPage::week() const
{
    const QLocale locale;
    const QDate day = m_period.holds(grid()->currentDay(), locale) ? grid()->currentDay() : m_period.date;
    return CalendarPeriod {CalendarPeriod::View::Week, day}.firstDay(locale);
}

void CalendarPage::print()
{
    m_messages->clear();
    if (const auto shown = WeekPreview::open(m_practice, week(), this); !shown)
        m_messages->showError(shown.error());
}

} // namespace bitacora
