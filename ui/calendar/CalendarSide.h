#pragma once

#include "BookingRequest.h"
#include "Error.h"

#include <QStackedWidget>

class QToolButton;

namespace bitacora {

class MessageBar;
class OpenPractice;
class SessionFoot;
class SessionPanel;
class TimelineBooking;

/// What stands beside the calendar: the session that was opened, or the one that is being booked; else nothing, hidden.
class CalendarSide : public QStackedWidget
{
    Q_OBJECT

public:
    /// `booked` says what was booked and offers to take it back; it stays its owner's.
    CalendarSide(OpenPractice &practice, MessageBar *booked, QWidget *parent = nullptr);

    /// Stores what was typed for the session before. False, and says why, when that would be lost.
    bool showSession(SessionId id);
    /// What is typed in a booking already gets the time alone.
    void book(const BookingRequest &request);
    /// A booking is put away first, then the session. False when what was typed would be lost.
    bool closeTop();
    bool flush();
    void setOrientation(Qt::Orientation orientation);

    [[nodiscard]] SessionPanel *panel() const { return m_panel; }
    [[nodiscard]] SessionFoot *foot() const { return m_foot; }
    [[nodiscard]] TimelineBooking *booking() const { return m_booking; }

Q_SIGNALS:
    /// It is shown, or no more.
    void changed();
    /// The keyboard goes back to the calendar.
    void left();
    void booked(bitacora::SessionId session);
    void failed(const bitacora::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectSession();
    void refresh();
    void retranslate();

    OpenPractice &m_practice;
    QWidget *m_session;
    SessionPanel *m_panel;
    QToolButton *m_close;
    SessionFoot *m_foot;
    TimelineBooking *m_booking;
};

} // namespace bitacora
