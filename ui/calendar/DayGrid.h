#pragma once

#include "CalendarGrid.h"
#include "CalendarLayout.h"
#include "DayGridGeometry.h"
#include "SessionDrag.h"

#include <optional>

namespace bitacora {

/// One day or a week in columns, an hour as high on every day. Sessions can be dragged to another time, and longer or
/// shorter by their lower edge; Escape gives that up. The keys do the same: see keyPressEvent.
class DayGrid : public CalendarGrid
{
    Q_OBJECT

public:
    explicit DayGrid(CalendarSessionModel &sessions, QWidget *parent = nullptr);

    void setCurrentSession(SessionId id) override;
    [[nodiscard]] QRect sessionRect(SessionId id) const override;
    [[nodiscard]] SessionId sessionAt(const QPoint &position) const override;
    [[nodiscard]] QDate currentDay() const override { return m_point.day; }
    void setCurrentDay(QDate day) override;
    /// The time that the keyboard is on; a session there begins then.
    [[nodiscard]] CalendarPoint currentPoint() const { return m_point; }
    /// Scrolls to where the working day begins, or earlier where a session does.
    void showMorning();
    [[nodiscard]] DayGridGeometry geometry() const;
    /// What is being dragged, as it would be; none while nothing is.
    /// It also tells of a free time that is being dragged over, as a session without an id.
    [[nodiscard]] std::optional<SessionSpan> dragged() const;

Q_SIGNALS:
    /// A time without a session was chosen for one: by a click, which says nothing of how long it takes (0), or by
    /// dragging over it.
    void slotChosen(const bitacora::SessionSpan &when);

protected:
    void invalidate() override;
    void settle() override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// A place that the arrows stop at: a session, or half an hour without one.
    struct Stop
    {
        int minute = 0;
        SessionId session;
    };

    const CalendarLayout &layout() const;
    [[nodiscard]] int dayIndex(QDate day) const;
    [[nodiscard]] const CalendarPiece *pieceAt(const QPoint &position) const;
    [[nodiscard]] CalendarPoint pointAt(const QPoint &position) const;

    [[nodiscard]] std::vector<Stop> stops(int day) const;
    /// Whether the keyboard is on a time that is shown, and on no session.
    [[nodiscard]] bool isOnSlot() const;
    /// The longest part of the half hour that the keyboard is on in which no session lies.
    [[nodiscard]] std::optional<MinuteSpan> freePartOfSlot() const;
    /// Goes to the session that is on at that time of the day; false where none is.
    bool goToSessionOn(int day, int minute);
    void goTo(int day, const Stop &stop);
    void moveInDay(int steps);
    void moveToDay(int days);
    void moveToSession(int steps);
    void moveCurrent(QKeyEvent *event);
    void ensureVisible(int fromMinute, int toMinute);
    void openCurrent();
    // In DayGridPointer.cpp.
    [[nodiscard]] SessionSpan chosenSlot() const;
    void beginDrag(const QPoint &position);
    void endDrag();
    void updateCursor(const QPoint &position);

    // In DayGridPainting.cpp.
    void paintHours(QPainter &painter) const;
    void paintFreeTime(QPainter &painter) const;
    void paintClockChanges(QPainter &painter) const;
    void paintSessions(QPainter &painter) const;
    void paintNow(QPainter &painter) const;
    void paintSlot(QPainter &painter) const;
    void paintDragged(QPainter &painter) const;
    void paintHead(QPainter &painter) const;
    [[nodiscard]] QString headText(int day) const;

    mutable std::optional<CalendarLayout> m_layout;
    CalendarPoint m_point;
    std::optional<QPoint> m_pressed;
    std::optional<SessionDrag> m_drag;
    /// Where dragging over a free time began.
    std::optional<CalendarPoint> m_slotFrom;
    bool m_isSlotDragged = false;
    QPoint m_pointer;
    bool m_isMoved = false;
};

} // namespace bitacora
