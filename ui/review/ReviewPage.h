#pragma once

#include "Identifier.h"
#include "ReviewRow.h"
#include "SessionStatus.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QStackedWidget;

namespace bitacora {

class EmptyState;
class MessageBar;
class OpenPractice;
class ReviewList;
class ReviewModel;
class SelectionBar;
class TimelineBooking;
class UndoOffer;

/// The monthly look at the practice: what it lists is done from here, and is gone when it is done.
class ReviewPage : public QWidget
{
    Q_OBJECT

public:
    /// The model stays its owner's, and must outlive the page.
    ReviewPage(OpenPractice &practice, ReviewModel &review, QWidget *parent = nullptr);

    void focusList();
    /// Opens the panel that books, with nobody chosen.
    void newSession();
    /// Offers to take it back.
    void setStatus(const QList<SessionId> &sessions, SessionStatus status);
    /// Leaves out the client until it misses another session; offers to take it back.
    void markSeen(ClientId client, const QString &name);
    /// False when something typed would be lost with the page.
    bool flush();

    [[nodiscard]] ReviewList *list() const { return m_list; }
    [[nodiscard]] TimelineBooking *booking() const { return m_booking; }
    [[nodiscard]] SelectionBar *selectionBar() const { return m_selectionBar; }
    [[nodiscard]] EmptyState *emptyState() const { return m_empty; }
    [[nodiscard]] MessageBar *messages() const { return m_messages; }

Q_SIGNALS:
    void clientRequested(bitacora::ClientId client);
    /// Leads into the session's private note; of a client whose profile was deleted there is no client.
    void noteRequested(std::optional<bitacora::ClientId> client, bitacora::SessionId session);
    /// Leads to what the client of a session that was just booked is sent.
    void confirmationRequested(bitacora::SessionId session);
    /// Leads to the session's clinical note.
    void sessionNoteRequested(bitacora::SessionId session);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectParts();
    void act(const ReviewRow &row);
    void bookFollowUp(ClientId client);
    void showCount();
    void showSide();
    void arrange();
    void retranslate();

    OpenPractice &m_practice;
    ReviewModel &m_review;
    QLabel *m_title;
    QLabel *m_summary;
    MessageBar *m_messages;
    MessageBar *m_booked;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    ReviewList *m_list;
    EmptyState *m_empty;
    SelectionBar *m_selectionBar;
    TimelineBooking *m_booking;
    UndoOffer *m_undo;
};

} // namespace bitacora
