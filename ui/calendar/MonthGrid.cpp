#include "MonthGrid.h"

#include "CalendarLayout.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace bitacora {

MonthGrid::MonthGrid(CalendarSessionModel &sessions, QWidget *parent)
    : CalendarGrid(sessions, parent)
{
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void MonthGrid::invalidate()
{
    m_byDay.reset();
    if (m_drag && sessions().rowOf(m_drag->before.id) < 0)
        endDrag();
}

const std::vector<std::vector<int>> &MonthGrid::byDay() const
{
    if (!m_byDay)
        m_byDay = sessionsByDay(sessions().days(), sessions().spans());
    return *m_byDay;
}

MonthGridGeometry MonthGrid::geometry() const
{
    return {viewport()->size(), std::max(1, int(sessions().days().size()) / MonthGridGeometry::daysInWeek)};
}

void MonthGrid::setMonth(QDate month)
{
    m_month = month;
    viewport()->update();
}

int MonthGrid::dayIndex(QDate day) const
{
    const int index = sessions().days().empty() ? -1 : int(sessions().days().front().date.daysTo(day));
    return index < int(sessions().days().size()) ? index : -1;
}

std::span<const int> MonthGrid::shownRows(int day) const
{
    const std::vector<int> &rows = byDay()[size_t(day)];
    return std::span(rows).first(size_t(geometry().shown(day, int(rows.size()))));
}

int MonthGrid::hiddenCount(QDate day) const
{
    const int index = dayIndex(day);
    return index < 0 ? 0 : int(byDay()[size_t(index)].size() - shownRows(index).size());
}

int MonthGrid::firstDayOf(int row) const
{
    const auto &days = byDay();
    const auto found = std::find_if(days.begin(), days.end(), [row](const std::vector<int> &rows) {
        return std::find(rows.begin(), rows.end(), row) != rows.end();
    });
    return found == days.end() ? -1 : int(found - days.begin());
}

bool MonthGrid::isContinued(int row, int day) const
{
    return sessions().spans()[size_t(row)].start < sessions().days()[size_t(day)].begin;
}

QRect MonthGrid::sessionRect(SessionId id) const
{
    const int row = sessions().rowOf(id);
    if (row < 0)
        return {};
    const int day = firstDayOf(row);
    if (day < 0)
        return {};
    const std::span<const int> rows = shownRows(day);
    const auto found = std::find(rows.begin(), rows.end(), row);
    return found == rows.end() ? QRect() : geometry().line(day, int(found - rows.begin()));
}

SessionId MonthGrid::sessionAt(const QPoint &position) const
{
    const int day = geometry().dayAt(position);
    const int line = geometry().lineAt(position);
    if (day < 0 || line < 0 || day >= int(byDay().size()))
        return {};
    const std::span<const int> rows = shownRows(day);
    return line < int(rows.size()) ? sessions().sessionAt(rows[size_t(line)]) : SessionId {};
}

void MonthGrid::setCurrentSession(SessionId id)
{
    const int row = sessions().rowOf(id);
    if (row >= 0)
        m_day = sessions().days()[size_t(std::max(0, firstDayOf(row)))].date;
    m_isOnMore = false;
    CalendarGrid::setCurrentSession(id);
}

void MonthGrid::setCurrentDay(QDate day)
{
    m_day = day;
    m_isOnMore = false;
    CalendarGrid::setCurrentSession({});
    viewport()->update();
}

void MonthGrid::goToDay(QDate day)
{
    if (dayIndex(day) < 0)
        Q_EMIT dayLeft(day);
    else
        setCurrentDay(day);
}

/// Down and up: through the day's lines, then to the week below or above.
void MonthGrid::moveBy(int steps)
{
    const int day = dayIndex(m_day);
    if (day < 0)
        return;
    const std::span<const int> rows = shownRows(day);
    const int lines = int(rows.size()) + (hiddenCount(m_day) > 0 ? 1 : 0);
    // -1 is the day itself, above its lines.
    const auto here = std::find(rows.begin(), rows.end(), currentRow());
    const int line = m_isOnMore ? lines - 1 : here == rows.end() ? -1 : int(here - rows.begin());
    const int next = line + steps;
    if (next < -1 || next >= lines) {
        goToDay(m_day.addDays(qint64(steps) * MonthGridGeometry::daysInWeek));
        return;
    }
    m_isOnMore = next == int(rows.size()) && next >= 0;
    const bool isOnMore = m_isOnMore;
    CalendarGrid::setCurrentSession(next < 0 || isOnMore ? SessionId {} : sessions().sessionAt(rows[size_t(next)]));
    viewport()->update();
}

void MonthGrid::openCurrent()
{
    if (currentSession().isValid())
        Q_EMIT sessionOpened(currentSession());
    else if (m_day.isValid())
        Q_EMIT dayChosen(m_day);
}

void MonthGrid::moveCurrent(int days)
{
    const int row = currentRow();
    if (row >= 0)
        Q_EMIT rescheduled(movedByDays(sessions().spans()[size_t(row)], days, sessions().zone()));
}

void MonthGrid::keyPressEvent(QKeyEvent *event)
{
    if (m_drag && event->key() == Qt::Key_Escape)
        return endDrag();
    const bool moves = event->modifiers().testFlag(Qt::AltModifier) && !event->modifiers().testFlag(Qt::ShiftModifier);
    constexpr int week = MonthGridGeometry::daysInWeek;
    switch (event->key()) {
    case Qt::Key_Left:
        return moves ? moveCurrent(-1) : goToDay(m_day.addDays(-1));
    case Qt::Key_Right:
        return moves ? moveCurrent(1) : goToDay(m_day.addDays(1));
    case Qt::Key_Up:
        return moves ? moveCurrent(-week) : moveBy(-1);
    case Qt::Key_Down:
        return moves ? moveCurrent(week) : moveBy(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return openCurrent();
    case Qt::Key_Escape:
        Q_EMIT escaped();
        return;
    default:
        event->ignore();
    }
}

void MonthGrid::mousePressEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    const int day = geometry().dayAt(position);
    if (event->button() != Qt::LeftButton || day < 0 || day >= int(sessions().days().size()))
        return;
    const SessionId session = sessionAt(position);
    if (session.isValid()) {
        m_pressed = position;
        setCurrentSession(session);
        // The second day of one over midnight: from there it is dragged.
        m_day = sessions().days()[size_t(day)].date;
        return;
    }
    const QDate date = sessions().days()[size_t(day)].date;
    const bool isNumber = geometry().number(day).contains(position);
    const bool isMore = geometry().lineAt(position) == int(shownRows(day).size()) && hiddenCount(date) > 0;
    setCurrentDay(date);
    if (isMore || isNumber)
        Q_EMIT dayChosen(date);
}

void MonthGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int day = geometry().dayAt(event->position().toPoint());
    if (day >= 0 && day < int(sessions().days().size()) && !sessionAt(event->position().toPoint()).isValid())
        Q_EMIT dayChosen(sessions().days()[size_t(day)].date);
}

void MonthGrid::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer = event->position().toPoint();
    if (!m_drag && m_pressed && event->buttons().testFlag(Qt::LeftButton)
        && (m_pointer - *m_pressed).manhattanLength() >= QApplication::startDragDistance() && currentRow() >= 0) {
        m_drag = SessionDrag {
            sessions().spans()[size_t(currentRow())], SessionDrag::Part::Whole, {m_day, 0}, sessions().zone()};
        m_pressed.reset();
    }
    if (m_drag)
        viewport()->update();
}

std::optional<SessionSpan> MonthGrid::dragged() const
{
    if (!m_drag)
        return std::nullopt;
    const int day = geometry().dayAt(m_pointer);
    if (day < 0 || day >= int(sessions().days().size()))
        return m_drag->before;
    return m_drag->at({sessions().days()[size_t(day)].date, 0});
}

void MonthGrid::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (m_drag) {
        const SessionSpan before = m_drag->before;
        const SessionSpan after = *dragged();
        endDrag();
        if (after != before)
            Q_EMIT rescheduled(after);
    } else if (m_pressed && sessionAt(event->position().toPoint()) == currentSession()) {
        m_pressed.reset();
        openCurrent();
    }
    m_pressed.reset();
}

void MonthGrid::endDrag()
{
    m_drag.reset();
    m_pressed.reset();
    viewport()->update();
}

void MonthGrid::focusOutEvent(QFocusEvent *event)
{
    if (m_drag)
        endDrag();
    CalendarGrid::focusOutEvent(event);
}

} // namespace bitacora
