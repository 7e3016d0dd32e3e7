#pragma once

#include "CalendarPeriod.h"
#include "Identifier.h"
#include "SessionSpan.h"

#include <QTimer>
#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace bitacora {

class CalendarGrid;
class CalendarHead;
class CalendarSessionModel;
class CalendarSide;
class DayGrid;
class MessageBar;
class MonthGrid;
class MoveOffer;
class OpenPractice;
class SessionPanel;

/// The sessions in days, weeks and months, and the one that was opened beside them (below them in a narrow window).
/// T goes to today, D, W and M choose the view, Page Up and Page Down the period. After a session was moved that repeats
/// with others, F moves those that follow, too, A all of them, and Escape moves it back.
class CalendarPage : public QWidget
{
    Q_OBJECT

public:
    explicit CalendarPage(OpenPractice &practice, QWidget *parent = nullptr);
    /// Stores what is being typed; the practice must still be there.
    ~CalendarPage() override;

    void setPeriod(const CalendarPeriod &period);
    [[nodiscard]] const CalendarPeriod &period() const { return m_period; }
    /// Shows the day in the present view.
    void goTo(QDate day);
    /// Beside the calendar, which goes to its day.
    void openSession(SessionId id);
    void closeSession();
    /// Opens the panel that books a session, at the time that the keyboard is on.
    void newSession();
    void focusGrid();
    /// Stores what is being typed and the view. False when something typed would be lost with the page.
    bool flush();
    /// The line of the present moves; by itself it does so each minute.
    void tick();

    [[nodiscard]] CalendarGrid *grid() const;
    [[nodiscard]] DayGrid *dayGrid() const { return m_days; }
    [[nodiscard]] MonthGrid *monthGrid() const { return m_month; }
    [[nodiscard]] CalendarHead *head() const { return m_head; }
    [[nodiscard]] CalendarSide *side() const { return m_side; }
    [[nodiscard]] SessionPanel *panel() const;
    [[nodiscard]] MessageBar *messages() const { return m_messages; }
    [[nodiscard]] CalendarSessionModel &sessions() const { return *m_sessions; }
    [[nodiscard]] bool isSessionOpen() const;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectParts();
    void connectGrid(CalendarGrid *grid);
    void setView(CalendarPeriod::View view);
    void book(const SessionSpan &when);
    void showBooked(SessionId id);
    void goToToday();
    void reschedule(const SessionSpan &span);
    void print();
    /// The week that the keyboard is in.
    [[nodiscard]] QDate week() const;
    void arrange();
    void restoreState();
    [[nodiscard]] QDate today() const;
    void retranslate();

    OpenPractice &m_practice;
    CalendarPeriod m_period;
    CalendarSessionModel *m_sessions;
    CalendarHead *m_head;
    MessageBar *m_messages;
    MoveOffer *m_moves;
    /// Says what was booked.
    MessageBar *m_booked;
    QSplitter *m_splitter;
    QStackedWidget *m_views;
    DayGrid *m_days;
    MonthGrid *m_month;
    CalendarSide *m_side;
    QTimer m_minute;
    int m_sideWidth = 340;
};

} // namespace bitacora
