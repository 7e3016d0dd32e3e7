#pragma once

#include "CalendarGrid.h"
#include "MonthGridGeometry.h"
#include "SessionDrag.h"

#include <optional>

namespace bitacora {

/// The weeks of a month. A day shows as many sessions as fit, and how many more there are: those are on the day's own
/// page. A session can be dragged to another day. What it costs depends on what is seen, not on how many there are.
class MonthGrid : public CalendarGrid
{
    Q_OBJECT

public:
    explicit MonthGrid(CalendarSessionModel &sessions, QWidget *parent = nullptr);

    /// Days of another month are pale.
    void setMonth(QDate month);
    void setCurrentSession(SessionId id) override;
    [[nodiscard]] QRect sessionRect(SessionId id) const override;
    [[nodiscard]] SessionId sessionAt(const QPoint &position) const override;
    [[nodiscard]] QDate currentDay() const override { return m_day; }
    void setCurrentDay(QDate day) override;
    [[nodiscard]] MonthGridGeometry geometry() const;
    /// How many sessions of a day are not shown.
    [[nodiscard]] int hiddenCount(QDate day) const;
    [[nodiscard]] std::optional<SessionSpan> dragged() const;

protected:
    void invalidate() override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    const std::vector<std::vector<int>> &byDay() const;
    [[nodiscard]] int dayIndex(QDate day) const;
    /// The first of the days that a session is on; -1 when it is on none.
    [[nodiscard]] int firstDayOf(int row) const;
    /// Whether it began before that day.
    [[nodiscard]] bool isContinued(int row, int day) const;
    /// The rows of a day that are shown.
    [[nodiscard]] std::span<const int> shownRows(int day) const;
    void goToDay(QDate day);
    void moveBy(int steps);
    void openCurrent();
    void moveCurrent(int days);
    void endDrag();

    void paintCells(QPainter &painter) const;
    void paintNumber(QPainter &painter, int day) const;
    void paintSessions(QPainter &painter, int day) const;
    void paintDropPlace(QPainter &painter) const;
    void paintHead(QPainter &painter) const;

    mutable std::optional<std::vector<std::vector<int>>> m_byDay;
    QDate m_month;
    QDate m_day;
    /// The keyboard is on "+3 more" of the day.
    bool m_isOnMore = false;
    std::optional<QPoint> m_pressed;
    std::optional<SessionDrag> m_drag;
    QPoint m_pointer;
};

} // namespace bitacora
