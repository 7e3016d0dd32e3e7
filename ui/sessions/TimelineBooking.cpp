#include "TimelineBooking.h"

#include "BookingForm.h"
#include "BookingPanel.h"
#include "ClientChooser.h"
#include "ConfirmationPanel.h"
#include "MessageBar.h"
#include "OpenPractice.h"
#include "SessionFoot.h"
#include "SessionPanel.h"
#include "SessionRepository.h"
#include "UndoOffer.h"

#include <QEvent>
#include <QPushButton>

namespace bitacora {

TimelineBooking::TimelineBooking(OpenPractice &practice, MessageBar *bar, QWidget *parent)
    : QObject(parent)
    , m_practice(practice)
    , m_bar(bar)
    , m_panel(new BookingPanel(practice, parent))
    , m_undo(new UndoOffer(practice.changes(), *bar, this))
{
    connect(m_panel, &BookingPanel::booked, this, &TimelineBooking::finish);
    connect(m_panel, &BookingPanel::closed, this, &TimelineBooking::putAway);
    connect(m_panel, &BookingPanel::replaced, this, [this] {
        if (m_offersResume)
            m_bar->clear();
        Q_EMIT openChanged();
        if (m_panel->canResume())
            offerResume();
    });
    connect(m_bar, &MessageBar::actionTriggered, this, &TimelineBooking::resume);
    connect(m_bar, &MessageBar::messageChanged, this, [this] { m_offersResume = false; });
    m_bar->installEventFilter(this);
}

bool TimelineBooking::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_bar && event->type() == QEvent::LanguageChange && m_offersResume)
        offerResume();
    return QObject::eventFilter(watched, event);
}

void TimelineBooking::serve(SessionPanel *session, SessionFoot *foot)
{
    using Kind = BookingRequest::Kind;
    m_session = session;
    connect(m_undo, &UndoOffer::undoing, m_session, &SessionPanel::flush);
    const auto onFoot = [this, foot](auto signal, Kind kind) {
        connect(foot, signal, this, [this, kind] { begin({kind, std::nullopt, m_session->session()}); });
    };
    onFoot(&SessionFoot::followUpRequested, Kind::FollowUp);
    onFoot(&SessionFoot::duplicateRequested, Kind::Duplicate);
    onFoot(&SessionFoot::rescheduleRequested, Kind::Reschedule);
    connect(foot, &SessionFoot::cancelRequested, this, &TimelineBooking::cancel);
    connect(foot, &SessionFoot::kept, this, &TimelineBooking::left);
    m_foot = foot;
    connect(foot, &SessionFoot::confirmationOpening, m_session, &SessionPanel::flush);
    connect(foot, &SessionFoot::confirmingChanged, this, [this](bool confirming) {
        m_session->setHidden(confirming);
        Q_EMIT heightChanged();
    });
    connect(session, &SessionPanel::recordingChanged, this, [this](bool recording) {
        m_foot->setHidden(recording || !m_session->session().isValid());
        Q_EMIT heightChanged();
    });
    connect(foot->confirmation(), &ConfirmationPanel::detailsRequested, this, &TimelineBooking::detailsRequested);
}

void TimelineBooking::setPlace(std::optional<ClientId> client, const QString &name)
{
    m_bar->clear();
    m_panel->setPlace(client, name);
    Q_EMIT openChanged();
    if (m_panel->canResume())
        offerResume();
}

bool TimelineBooking::isOpen() const
{
    return m_panel->isOpen();
}

bool TimelineBooking::needsHeight() const
{
    return isOpen() || (m_foot && m_foot->isConfirming()) || (m_session && m_session->isRecording());
}

void TimelineBooking::begin(const BookingRequest &request)
{
    if (m_session)
        m_session->flush();
    m_bar->clear();
    // One that is being typed is gone on with.
    if (m_panel->isOpen() && (m_panel->isTyped() || m_panel->request() == request)) {
        if (m_panel->request() != request)
            offerToDiscard(request);
        m_panel->focusFirst();
        return;
    }
    open(request);
}

void TimelineBooking::open(const BookingRequest &request)
{
    if (const auto begun = m_panel->begin(request); !begun) {
        Q_EMIT failed(begun.error());
        return;
    }
    Q_EMIT openChanged();
    m_panel->focusFirst();
}

void TimelineBooking::offerToDiscard(const BookingRequest &request)
{
    const QString client = m_panel->form()->clientField()->text();
    m_bar->showInfo(
        client.isEmpty()
            ? tr("What you began is still open. Finish it, or discard it and begin the new one.")
            //: %1 is a client.
            : tr("You are still booking for %1. Finish that, or discard it and begin the new one.").arg(client));
    //: What was typed for a booking is given up, and another one begins.
    QPushButton *discard = m_bar->addAction(tr("Discard and begin the new one"));
    connect(discard, &QPushButton::clicked, this, [this, request] {
        m_panel->discard();
        m_bar->clear();
        open(request);
    });
}

void TimelineBooking::finish(SessionId session, const QString &sentence, int count)
{
    Q_EMIT openChanged();
    Q_EMIT booked(session);
    m_undo->offer(sentence);
    const auto stored = m_practice.practice().sessions().find(session);
    if (!stored || !stored->client)
        return;
    QPushButton *confirmation =
        m_bar->addAction(count == 1 ? SessionFoot::tr("Confirmation…")
                                    //: What a client is sent about the first of several sessions.
                                    : tr("Confirmation of the first…"));
    connect(confirmation, &QPushButton::clicked, this, [this, session] { confirm(session); });
}

void TimelineBooking::confirm(SessionId session)
{
    m_bar->clear();
    if (!m_foot) {
        Q_EMIT confirmationRequested(session);
        return;
    }
    // Another one may be shown by now.
    if (m_session->session() != session)
        Q_EMIT booked(session);
    if (m_session->session() == session)
        m_foot->confirm();
}

void TimelineBooking::cancel(const QString &reason, SeriesScope scope)
{
    m_session->flush();
    const auto plan = m_practice.seriesChanges().planCancelling(m_session->session(), scope, reason);
    const Result<void> cancelled = plan ? m_practice.seriesChanges().apply(*plan) : Failure(plan.error());
    Q_EMIT left();
    if (!cancelled)
        Q_EMIT failed(cancelled.error());
    else if (plan->changing > 1)
        //: Of a series.
        m_undo->offer(tr("%n session(s) are cancelled.", nullptr, plan->changing));
    else if (plan->changing == 1)
        m_undo->offer(tr("The session is cancelled."));
}

void TimelineBooking::putAway(bool typed)
{
    Q_EMIT openChanged();
    if (typed)
        offerResume();
}

void TimelineBooking::offerResume()
{
    m_bar->showInfo(tr("Nothing was booked. What you typed is still here."));
    //: Goes on with a booking that was closed.
    m_bar->setAction(tr("Resume"));
    m_offersResume = true;
}

void TimelineBooking::resume()
{
    if (!m_offersResume)
        return;
    m_bar->clear();
    m_panel->resume();
    Q_EMIT openChanged();
    m_panel->focusFirst();
}

} // namespace bitacora
