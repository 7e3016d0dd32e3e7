#pragma once

#include "BookingRequest.h"

#include <QObject>
#include <QString>

#include <optional>

namespace bitacora {

class BookingPanel;
class MessageBar;
class OpenPractice;

/// Booking from a list of sessions: the panel beside it, and the bar that says what was booked and offers to take it
/// back, or to go on with what was closed.
class TimelineBooking : public QObject
{
    Q_OBJECT

public:
    /// Makes the panel as a child of `parent`; whoever asks lays it out.
    TimelineBooking(OpenPractice &practice, MessageBar *bar, QWidget *parent);

    [[nodiscard]] BookingPanel *panel() const { return m_panel; }
    /// Whose sessions the list shows; none for the whole practice. Opens what was being typed there, or offers to go
    /// on with what was put away. What is typed on each kind of page is kept under its own `name`.
    void setPlace(std::optional<ClientId> client, const QString &name = QStringLiteral("booking"));
    void begin(const BookingRequest &request);
    [[nodiscard]] bool isOpen() const;
    /// Cancels the session; false when it was so already.
    [[nodiscard]] Result<bool> cancel(SessionId session, const QString &reason);
    /// Says what was done, with a button that takes it back while it is the last thing that was done.
    void offerUndo(const QString &sentence);

Q_SIGNALS:
    /// The panel is to be shown, or no more.
    void openChanged();
    void booked(bitacora::SessionId session);
    /// Something is about to be taken back: what is being typed is to be stored first.
    void undoing();

private:
    enum class Offer { None, Undo, Resume };

    void finish(SessionId session, const QString &sentence);
    void putAway(bool typed);
    void offerResume();
    void act();
    void forgetUndo();

    OpenPractice &m_practice;
    MessageBar *m_bar;
    BookingPanel *m_panel;
    Offer m_offer = Offer::None;
};

} // namespace bitacora
