#include "DayGrid.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace bitacora {

namespace {

/// What a session takes at least, so that its name can be read.
constexpr int leastMinutes = 22;
constexpr int minutesInHour = 60;
constexpr int morningHour = 8;

} // namespace

DayGrid::DayGrid(CalendarSessionModel &sessions, QWidget *parent)
    : CalendarGrid(sessions, parent)
{
    m_point = {{}, morningHour * minutesInHour};
    verticalScrollBar()->setSingleStep(DayGridGeometry::hourHeight / 2);
    connect(&sessions, &CalendarSessionModel::workingHoursChanged, viewport(), qOverload<>(&QWidget::update));
    connect(verticalScrollBar(), &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update));
}

void DayGrid::invalidate()
{
    m_layout.reset();
    const bool isDragGone = m_drag && sessions().rowOf(m_drag->before.id) < 0;
    const int slotDay = m_slotFrom ? dayIndex(m_slotFrom->day) : 0;
    const bool isSlotGone = m_slotFrom && (slotDay < 0 || slotDay >= int(sessions().days().size()));
    if (isDragGone || isSlotGone)
        endDrag();
    const int height = geometry().hours().height();
    verticalScrollBar()->setPageStep(height);
    verticalScrollBar()->setRange(0, geometry().largestScroll());
}

const CalendarLayout &DayGrid::layout() const
{
    if (!m_layout)
        m_layout = CalendarLayout::of(sessions().days(), sessions().spans(), leastMinutes);
    return *m_layout;
}

DayGridGeometry DayGrid::geometry() const
{
    return {viewport()->size(), std::max(1, int(sessions().days().size())), verticalScrollBar()->value()};
}

int DayGrid::dayIndex(QDate day) const
{
    return sessions().days().empty() ? -1 : int(sessions().days().front().date.daysTo(day));
}

QRect DayGrid::sessionRect(SessionId id) const
{
    const DayGridGeometry places = geometry();
    const int row = sessions().rowOf(id);
    for (const CalendarPiece &piece : layout().pieces) {
        if (piece.session == row)
            return places.rectOf(piece);
    }
    return {};
}

const CalendarPiece *DayGrid::pieceAt(const QPoint &position) const
{
    const DayGridGeometry places = geometry();
    if (!places.hours().contains(position))
        return nullptr;
    for (const CalendarPiece &piece : layout().ofDay(places.dayAt(position.x()))) {
        if (places.rectOf(piece).contains(position))
            return &piece;
    }
    return nullptr;
}

SessionId DayGrid::sessionAt(const QPoint &position) const
{
    const CalendarPiece *piece = pieceAt(position);
    return piece ? sessions().sessionAt(piece->session) : SessionId {};
}

CalendarPoint DayGrid::pointAt(const QPoint &position) const
{
    const DayGridGeometry places = geometry();
    return {sessions().days()[size_t(places.dayAt(position.x()))].date, places.minuteAt(position.y())};
}

void DayGrid::setCurrentSession(SessionId id)
{
    const int row = sessions().rowOf(id);
    if (row >= 0) {
        // Where its first piece is.
        for (const CalendarPiece &piece : layout().pieces) {
            if (piece.session != row)
                continue;
            m_point = {sessions().days()[size_t(piece.day)].date, piece.top};
            ensureVisible(piece.top, piece.bottom);
            break;
        }
    }
    CalendarGrid::setCurrentSession(id);
}

void DayGrid::setCurrentDay(QDate day)
{
    m_point.day = day;
    CalendarGrid::setCurrentSession({});
    settle();
    viewport()->update();
}

void DayGrid::showMorning()
{
    int minute = morningHour * minutesInHour;
    for (const CalendarPiece &piece : layout().pieces) {
        if (!piece.isContinued)
            minute = std::min(minute, piece.top);
    }
    verticalScrollBar()->setValue(minute * DayGridGeometry::hourHeight / minutesInHour);
}

void DayGrid::ensureVisible(int fromMinute, int toMinute)
{
    verticalScrollBar()->setValue(geometry().scrollTo(fromMinute, toMinute));
}

void DayGrid::resizeEvent(QResizeEvent *event)
{
    CalendarGrid::resizeEvent(event);
    viewport()->update();
}

std::vector<DayGrid::Stop> DayGrid::stops(int day) const
{
    const std::span<const CalendarPiece> pieces = layout().ofDay(day);
    std::vector<Stop> stops;
    for (const CalendarPiece &piece : pieces)
        stops.push_back({piece.top, sessions().sessionAt(piece.session)});
    for (int minute = 0; minute < minutesInDay; minute += DayGridGeometry::slotMinutes) {
        const bool isTaken = std::any_of(pieces.begin(), pieces.end(), [minute](const CalendarPiece &piece) {
            return piece.top < minute + DayGridGeometry::slotMinutes && piece.bottom > minute;
        });
        if (!isTaken)
            stops.push_back({minute, {}});
    }
    std::stable_sort(stops.begin(), stops.end(), [](const Stop &a, const Stop &b) { return a.minute < b.minute; });
    return stops;
}

bool DayGrid::isOnSlot() const
{
    const int day = dayIndex(m_point.day);
    const bool isShown = day >= 0 && day < int(sessions().days().size());
    return isShown && hasFocus() && !currentSession().isValid() && !m_drag && !m_isSlotDragged;
}

std::optional<MinuteSpan> DayGrid::freePartOfSlot() const
{
    const int end = m_point.minute + DayGridGeometry::slotMinutes;
    MinuteSpan longest;
    int free = m_point.minute;
    const auto see = [&](int taken) {
        if (taken - free > longest.to - longest.from)
            longest = {free, taken};
    };
    // In the order of their beginnings.
    for (const CalendarPiece &piece : layout().ofDay(dayIndex(m_point.day))) {
        see(std::min(piece.top, end));
        free = std::max(free, piece.bottom);
    }
    see(end);
    return longest == MinuteSpan() ? std::nullopt : std::optional(longest);
}

void DayGrid::settle()
{
    if (isOnSlot() && !freePartOfSlot())
        goToSessionOn(dayIndex(m_point.day), m_point.minute);
}

bool DayGrid::goToSessionOn(int day, int minute)
{
    for (const CalendarPiece &piece : layout().ofDay(day)) {
        if (piece.top <= minute && piece.bottom > minute) {
            goTo(day, {piece.top, sessions().sessionAt(piece.session)});
            return true;
        }
    }
    return false;
}

void DayGrid::goTo(int day, const Stop &stop)
{
    m_point = {sessions().days()[size_t(day)].date, stop.minute};
    if (stop.session.isValid()) {
        CalendarGrid::setCurrentSession(stop.session);
        for (const CalendarPiece &piece : layout().ofDay(day)) {
            if (sessions().sessionAt(piece.session) == stop.session)
                ensureVisible(piece.top, piece.bottom);
        }
    } else {
        CalendarGrid::setCurrentSession({});
        ensureVisible(stop.minute, stop.minute + DayGridGeometry::slotMinutes);
    }
    viewport()->update();
}

void DayGrid::moveInDay(int steps)
{
    const int day = dayIndex(m_point.day);
    if (day < 0 || day >= int(sessions().days().size()))
        return;
    const std::vector<Stop> places = stops(day);
    const auto isHere = [this](const Stop &stop) {
        return currentSession().isValid() ? stop.session == currentSession() : stop.minute >= m_point.minute;
    };
    const auto here = std::find_if(places.begin(), places.end(), isHere);
    const int place = int(here - places.begin()) + steps;
    goTo(day, places[size_t(std::clamp(place, 0, int(places.size()) - 1))]);
}

void DayGrid::moveToDay(int days)
{
    const QDate target = m_point.day.addDays(days);
    const int day = dayIndex(target);
    if (day < 0 || day >= int(sessions().days().size())) {
        Q_EMIT dayLeft(target);
        return;
    }
    // The session that is on at this time, else the last stop before it.
    const int minute = m_point.minute;
    if (goToSessionOn(day, minute))
        return;
    const std::vector<Stop> places = stops(day);
    const auto after =
        std::find_if(places.begin(), places.end(), [minute](const Stop &stop) { return stop.minute > minute; });
    goTo(day, after == places.begin() ? *after : *(after - 1));
    // Back again is where it came from.
    if (!currentSession().isValid())
        m_point.minute = minute / DayGridGeometry::slotMinutes * DayGridGeometry::slotMinutes;
}

void DayGrid::moveToSession(int steps)
{
    if (sessions().rowCount() == 0)
        return;
    int row = currentRow();
    if (row < 0) {
        const qint64 here = instantOf(m_point.day, m_point.minute, sessions().zone());
        const auto after = std::partition_point(sessions().spans().begin(), sessions().spans().end(),
                                                [here](const SessionSpan &span) { return span.start < here; });
        row = int(after - sessions().spans().begin()) - (steps > 0 ? 1 : 0);
    }
    setCurrentSession(sessions().sessionAt(std::clamp(row + steps, 0, sessions().rowCount() - 1)));
}

void DayGrid::openCurrent()
{
    if (currentSession().isValid())
        Q_EMIT sessionOpened(currentSession());
}

/// Alt moves the session by a day or a quarter of an hour, with Shift its end.
void DayGrid::moveCurrent(QKeyEvent *event)
{
    const int row = currentRow();
    const bool isLength = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool isVertical = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    const int sign = event->key() == Qt::Key_Up || event->key() == Qt::Key_Left ? -1 : 1;
    if (row < 0 || (isLength && !isVertical))
        return;
    const SessionSpan &before = sessions().spans()[size_t(row)];
    const SessionSpan after = isLength ? lengthenedBy(before, sign * SessionDrag::step)
        : isVertical                   ? movedByMinutes(before, sign * SessionDrag::step)
                                       : movedByDays(before, sign, sessions().zone());
    if (after != before)
        Q_EMIT rescheduled(after);
}

void DayGrid::keyPressEvent(QKeyEvent *event)
{
    if (sessions().days().empty())
        return;
    if ((m_drag || m_isSlotDragged) && event->key() == Qt::Key_Escape)
        return endDrag();
    const bool isArrow = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down || event->key() == Qt::Key_Left
        || event->key() == Qt::Key_Right;
    if (isArrow && event->modifiers().testFlag(Qt::AltModifier))
        return moveCurrent(event);
    const bool isFar = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Up:
        return isFar ? moveToSession(-1) : moveInDay(-1);
    case Qt::Key_Down:
        return isFar ? moveToSession(1) : moveInDay(1);
    case Qt::Key_Left:
        return moveToDay(-1);
    case Qt::Key_Right:
        return moveToDay(1);
    case Qt::Key_Home:
        return goTo(std::max(0, dayIndex(m_point.day)), stops(std::max(0, dayIndex(m_point.day))).front());
    case Qt::Key_End:
        return goTo(std::max(0, dayIndex(m_point.day)), stops(std::max(0, dayIndex(m_point.day))).back());
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return openCurrent();
    case Qt::Key_Escape:
        Q_EMIT escaped();
        return;
    default:
        // Not the scroll area's: it would scroll by pages.
        event->ignore();
    }
}

} // namespace bitacora
