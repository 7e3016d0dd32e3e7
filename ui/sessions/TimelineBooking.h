#pragma once

#include "BookingRequest.h"
#include "Error.h"
#include "Series.h"

#include <QObject>
#include <QString>

#include <optional>

namespace bitacora {

class BookingPanel;
class MessageBar;
class OpenPractice;
class SessionFoot;
class SessionPanel;
class UndoOffer;

/// Booking from a list of sessions: the panel beside it, what the foot of the session that is shown asks for, and the
/// bar that says what was done and offers to take it back, or to go on with what was closed.
class TimelineBooking : public QObject
{
    Q_OBJECT

public:
    /// Makes the panel as a child of `parent`; whoever asks lays it out.
    TimelineBooking(OpenPractice &practice, MessageBar *bar, QWidget *parent);

    [[nodiscard]] BookingPanel *panel() const { return m_panel; }
    /// Does what `foot` asks for with the session that `session` shows, and stores what is being typed there before.
    void serve(SessionPanel *session, SessionFoot *foot);
    /// Whose sessions the list shows; none for the whole practice. Opens what was being typed there, or offers to go
    /// on with what was put away. What is typed on each kind of page is kept under its own `name`.
    void setPlace(std::optional<ClientId> client, const QString &name = QStringLiteral("booking"));
    void begin(const BookingRequest &request);
    /// Shows the session and what is sent to its client; where no session can be shown, asks for a page that can.
    void confirm(SessionId session);
    [[nodiscard]] bool isOpen() const;
    /// Whether what is open beside the list takes all the height that there is.
    [[nodiscard]] bool needsHeight() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// The panel is to be shown, or no more.
    void openChanged();
    void booked(bitacora::SessionId session);
    /// The foot has done what it was for: the keyboard goes back to the list.
    void left();
    void failed(const bitacora::Error &error);
    /// The room that it needs is another.
    void heightChanged();
    /// The confirmation of a session is to be shown where its details are.
    void confirmationRequested(bitacora::SessionId session);
    /// The client's profile is to be shown.
    void detailsRequested(bitacora::ClientId client);

private:
    void open(const BookingRequest &request);
    void offerToDiscard(const BookingRequest &request);
    void finish(SessionId session, const QString &sentence, int count);
    void cancel(const QString &reason, SeriesScope scope);
    void putAway(bool typed);
    void offerResume();
    void resume();

    OpenPractice &m_practice;
    MessageBar *m_bar;
    BookingPanel *m_panel;
    SessionPanel *m_session = nullptr;
    SessionFoot *m_foot = nullptr;
    UndoOffer *m_undo;
    bool m_offersResume = false;
};

} // namespace bitacora
