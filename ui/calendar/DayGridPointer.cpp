#include "DayGrid.h"

#include <QApplication>
#include <QMouseEvent>

#include <algorithm>

namespace bitacora {

void DayGrid::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || sessions().days().empty())
        return;
    const QPoint position = event->position().toPoint();
    const DayGridGeometry places = geometry();
    if (!places.hours().contains(position)) {
        if (places.days > 1 && position.x() >= DayGridGeometry::gutterWidth)
            Q_EMIT dayChosen(pointAt(position).day);
        return;
    }
    m_isMoved = false;
    if (position.x() < DayGridGeometry::gutterWidth)
        return;
    const CalendarPiece *piece = pieceAt(position);
    if (!piece) {
        m_slotFrom = pointAt(position);
        m_pressed = position;
        const int minute = std::min(m_slotFrom->minute, minutesInDay - 1) / DayGridGeometry::slotMinutes
            * DayGridGeometry::slotMinutes;
        goTo(dayIndex(m_slotFrom->day), {minute, {}});
        return;
    }
    const CalendarPoint top {sessions().days()[size_t(piece->day)].date, piece->top};
    m_pressed = position;
    CalendarGrid::setCurrentSession(sessions().sessionAt(piece->session));
    m_point = top;
    viewport()->update();
}

void DayGrid::beginDrag(const QPoint &position)
{
    const CalendarPiece *piece = pieceAt(position);
    if (!piece)
        return;
    const bool isEnd = !piece->goesOn && DayGridGeometry::isOnEdge(geometry().rectOf(*piece), position);
    const CalendarPoint taken = pointAt(position);
    m_drag = SessionDrag {sessions().spans()[size_t(piece->session)],
                          isEnd ? SessionDrag::Part::End : SessionDrag::Part::Whole, taken, sessions().zone()};
}

SessionSpan DayGrid::chosenSlot() const
{
    SessionSpan when;
    if (!m_isSlotDragged) {
        when.start = instantOf(m_point.day, m_point.minute, sessions().zone());
        return when;
    }
    // From quarter to quarter of an hour, upwards too, within the day in which it began.
    const int pointer = geometry().minuteAt(m_pointer.y());
    const int first = std::min(m_slotFrom->minute, pointer) / SessionDrag::step * SessionDrag::step;
    const int last =
        (std::max(m_slotFrom->minute, pointer) + SessionDrag::step - 1) / SessionDrag::step * SessionDrag::step;
    when.start = instantOf(m_slotFrom->day, first, sessions().zone());
    when.durationMinutes = std::clamp(last - first, SessionDrag::step, minutesInDay);
    return when;
}

std::optional<SessionSpan> DayGrid::dragged() const
{
    if (m_isSlotDragged)
        return chosenSlot();
    if (!m_drag)
        return std::nullopt;
    return m_drag->at(pointAt(m_pointer));
}

void DayGrid::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer = event->position().toPoint();
    if (!event->buttons().testFlag(Qt::LeftButton)) {
        updateCursor(m_pointer);
        return;
    }
    if (!m_drag && m_pressed && (m_pointer - *m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        m_isSlotDragged = m_slotFrom.has_value();
        if (!m_slotFrom)
            beginDrag(*m_pressed);
        m_pressed.reset();
        m_isMoved = true;
    }
    if (!m_drag && !m_isSlotDragged)
        return;
    const int minute = geometry().minuteAt(m_pointer.y());
    ensureVisible(minute, minute);
    viewport()->update();
}

void DayGrid::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const bool isClick = m_pressed.has_value();
    m_pressed.reset();
    if (m_slotFrom && (m_isSlotDragged || isClick)) {
        const SessionSpan when = chosenSlot();
        endDrag();
        Q_EMIT slotChosen(when);
    } else if (m_drag) {
        const SessionSpan before = m_drag->before;
        const SessionSpan after = *dragged();
        endDrag();
        if (after != before)
            Q_EMIT rescheduled(after);
    } else if (!m_isMoved && sessionAt(event->position().toPoint()) == currentSession()) {
        openCurrent();
    }
}

void DayGrid::endDrag()
{
    m_drag.reset();
    m_slotFrom.reset();
    m_isSlotDragged = false;
    m_pressed.reset();
    updateCursor(m_pointer);
    viewport()->update();
}

void DayGrid::updateCursor(const QPoint &position)
{
    const CalendarPiece *piece = pieceAt(position);
    const bool isEdge = piece && !piece->goesOn && DayGridGeometry::isOnEdge(geometry().rectOf(*piece), position);
    viewport()->setCursor(isEdge ? Qt::SizeVerCursor : Qt::ArrowCursor);
}

void DayGrid::focusOutEvent(QFocusEvent *event)
{
    // A window in front, such as the lock, ends what is being dragged.
    if (m_drag || m_isSlotDragged)
        endDrag();
    CalendarGrid::focusOutEvent(event);
}

} // namespace bitacora
